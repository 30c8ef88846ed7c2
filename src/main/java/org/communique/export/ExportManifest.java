package org.communique.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.Communique;
import org.communique.batch.Checksums;
import org.communique.batch.RecordFolder;

/** Which files were made of which records, with their checksums: {@code exports.json}. */
final class ExportManifest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String SCHEMA = "communique-export/1";

  private final Path folder;
  private final Path file;
  private final String records;

  ExportManifest(RecordFolder folder) {
    this.folder = folder.path();
    this.file = folder.path().resolve("exports.json");
    this.records = Checksums.of(folder.shards().stream().map(RecordFolder.Shard::sha256).toList());
  }

  /**
   * The kinds that are still as they were made, of these records, and how that was; of those
   * wanted, only such as are made as wanted.
   */
  Map<ExportKind, String> sound(ExportSettings settings) throws IOException {
    Map<ExportKind, String> sound = new EnumMap<>(ExportKind.class);
    JsonNode was = Files.exists(file) ? MAPPER.readTree(file.toFile()) : MAPPER.createObjectNode();
    if (isOfTheseRecords(was)) {
      for (ExportKind kind : ExportKind.values()) {
        JsonNode made = was.path("kinds").path(kind.folder());
        String how = made.path("how").asText();
        if ((!kind.isWanted(settings) || how.equals(kind.how(settings))) && isSound(made)) {
          sound.put(kind, how);
        }
      }
    }
    return sound;
  }

  private boolean isOfTheseRecords(JsonNode was) {
    return was.path("schema").asText().equals(SCHEMA)
        && was.path("version").asText().equals(Communique.version())
        && was.path("records").asText().equals(records);
  }

  private boolean isSound(JsonNode made) throws IOException {
    for (JsonNode entry : made.path("files")) {
      Path path = folder.resolve(entry.path("file").asText());
      if (!Files.exists(path) || !digest(path).equals(entry.path("sha256").asText())) {
        return false;
      }
    }
    return made.path("files").size() > 0;
  }

  /** Forgets everything, before files change. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Lists what there is now of each kind. */
  void write(Map<ExportKind, String> kinds) throws IOException {
    ObjectNode manifest = MAPPER.createObjectNode().put("schema", SCHEMA);
    manifest.put("version", Communique.version()).put("records", records);
    ObjectNode all = manifest.putObject("kinds");
    for (Map.Entry<ExportKind, String> entry : kinds.entrySet()) {
      ExportKind kind = entry.getKey();
      ObjectNode made = all.putObject(kind.folder()).put("how", entry.getValue());
      ArrayNode files = made.putArray("files");
      for (Path path : children(folder.resolve(kind.folder()))) {
        String name = folder.relativize(path).toString();
        files.addObject().put("file", name).put("sha256", digest(path));
      }
    }
    Path part = folder.resolve("exports.json.part");
    Files.write(part, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Of a file, or of all files of a folder with their names. */
  private static String digest(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Checksums.ofFile(path);
    }
    List<String> parts = new ArrayList<>();
    for (Path child : children(path)) {
      parts.add(child.getFileName() + " " + digest(child));
    }
    return Checksums.of(parts);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
