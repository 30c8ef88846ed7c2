package org.communique.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settlements and administrative units by their names, in one block of bytes as training/knowledge
 * writes it: names sorted, each coded by what it does not share with the one before it; places by
 * falling weight. Nothing is decoded but what is asked for. Immutable.
 */
final class Gazetteer {

  static final int MAGIC = 0x43504C32;
  static final int BLOCK = 16;

  /** Larger pieces are copied twice on their way from a file. */
  private static final int CHUNK = 8192;

  static final int PLACE_BYTES = 17;
  static final double STEPS = (1 << 24) - 1;

  private final ByteBuffer bytes;
  private final String[] units;
  private final int keyBlocks;
  private final int unitsAt;
  private final int keyIndexAt;
  private final int keysAt;
  private final int placesAt;
  private final int nameIndexAt;
  private final int namesAt;

  private Gazetteer(ByteBuffer bytes) {
    this.bytes = bytes;
    if (bytes.getInt() != MAGIC) {
      throw new IllegalStateException("places.bin is no gazetteer of this version");
    }
    units = new String[bytes.getInt()];
    int places = bytes.getInt();
    keyBlocks = bytes.getInt();
    int keyBytes = bytes.getInt();
    for (int i = 0; i < units.length; i++) {
      units[i] = text(bytes.get(bytes.position()) & 0xFF, bytes.position() + 1);
      bytes.position(bytes.position() + 1 + (bytes.get(bytes.position()) & 0xFF));
    }
    unitsAt = bytes.position();
    keyIndexAt = unitsAt + 4 * units.length;
    keysAt = keyIndexAt + 4 * keyBlocks;
    placesAt = keysAt + keyBytes;
    nameIndexAt = placesAt + PLACE_BYTES * places;
    namesAt = nameIndexAt + 4 * ((places + BLOCK - 1) / BLOCK);
  }

  static Gazetteer bundled() {
    try (InputStream in = Gazetteer.class.getResourceAsStream("places.bin")) {
      if (in == null) {
        throw new IllegalStateException(
            "resource places.bin of org.communique.knowledge is missing from the jar");
      }
      return new Gazetteer(ByteBuffer.wrap(read(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("resource places.bin cannot be read", e);
    }
  }

  /** Reads into one array of the size that is announced: growing one takes longer than reading. */
  private static byte[] read(InputStream in) throws IOException {
    byte[] bytes = new byte[in.available()];
    int filled = 0;
    int count = 1;
    while (count > 0) {
      count = in.readNBytes(bytes, filled, Math.min(CHUNK, bytes.length - filled));
      filled += count;
    }
    byte[] rest = in.readAllBytes();
    byte[] all = rest.length == 0 ? bytes : Arrays.copyOf(bytes, filled + rest.length);
    System.arraycopy(rest, 0, all, all.length - rest.length, rest.length);
    return all;
  }

  /** The GeoNames id of a first-order unit, or null where it is not known. */
  @Nullable Long unitId(String code) {
    int index = unit(code);
    int id = index < 0 ? 0 : bytes.getInt(placesAt + PLACE_BYTES * index);
    return id == 0 ? null : (long) id;
  }

  /** The name of a first-order unit, or null where it has no settlement. */
  @Nullable String unitName(String code) {
    int index = unit(code);
    return index < 0 ? null : name(index);
  }

  private int unit(String code) {
    int at = Arrays.binarySearch(units, code);
    return at < 0 ? -1 : bytes.getInt(unitsAt + 4 * at);
  }

  /**
   * A place and whether it was found by its main name.
   *
   * @param place the place
   * @param main whether the name is its common one, not an alternate one
   */
  record Hit(Place place, boolean main) {}

  /** The places of that key, the weightiest first, no more than {@code limit}. */
  List<Hit> find(String key, int limit) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int block = block(wanted);
    return block < 0 || wanted.length == 0 ? List.of() : search(block, wanted, limit);
  }

  /** The last block whose first key is not after the wanted one, or -1. */
  private int block(byte[] wanted) {
    int low = 0;
    int high = keyBlocks - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = keysAt + bytes.getInt(keyIndexAt + 4 * middle);
      int length = bytes.get(at + 1) & 0xFF;
      int order =
          Arrays.compareUnsigned(bytes.array(), at + 2, at + 2 + length, wanted, 0, wanted.length);
      if (order <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private List<Hit> search(int block, byte[] wanted, int limit) {
    byte[] key = new byte[256];
    Cursor cursor = new Cursor(keysAt + bytes.getInt(keyIndexAt + 4 * block));
    for (int i = 0; i < BLOCK && cursor.at < placesAt; i++) {
      int shared = cursor.next();
      int rest = cursor.next();
      bytes.get(cursor.at, key, shared, rest);
      cursor.at += rest;
      int order = Arrays.compareUnsigned(key, 0, shared + rest, wanted, 0, wanted.length);
      if (order > 0) {
        return List.of();
      }
      List<Hit> hits = cursor.hits(order == 0 ? limit : 0);
      if (order == 0) {
        return hits;
      }
    }
    return List.of();
  }

  private final class Cursor {

    private int at;

    Cursor(int at) {
      this.at = at;
    }

    int next() {
      return bytes.get(at++) & 0xFF;
    }

    private int number() {
      int value = 0;
      int shift = 0;
      int b = next();
      while (b >= 0x80) {
        value |= (b & 0x7F) << shift;
        shift += 7;
        b = next();
      }
      return value | b << shift;
    }

    /** Reads one key's places, as many as wanted, and passes the others. */
    List<Hit> hits(int limit) {
      int count = number();
      List<Hit> hits = new ArrayList<>(Math.min(count, limit));
      int place = 0;
      for (int i = 0; i < count; i++) {
        int coded = number();
        place += coded >>> 1;
        if (i < limit) {
          hits.add(new Hit(place(place), (coded & 1) == 1));
        }
      }
      return hits;
    }
  }

  private Place place(int index) {
    int at = placesAt + PLACE_BYTES * index;
    String unit = units[bytes.getShort(at + 4) & 0xFFFF];
    int geonames = bytes.getInt(at);
    return new Place(
        name(index),
        PlaceKind.values()[bytes.get(at + 6)],
        unit.substring(0, 2),
        unit.length() == 2 ? null : unit,
        geonames == 0 ? null : (long) geonames,
        new Point(degrees(at + 7, 180), degrees(at + 10, 360)),
        bytes.getInt(at + 13));
  }

  private double degrees(int at, int range) {
    int steps =
        (bytes.get(at) & 0xFF) << 16 | (bytes.get(at + 1) & 0xFF) << 8 | (bytes.get(at + 2) & 0xFF);
    return Math.round((steps / STEPS * range - range / 2.0) * 1e5) / 1e5;
  }

  private String name(int index) {
    int at = namesAt + bytes.getInt(nameIndexAt + 4 * (index / BLOCK));
    for (int i = 0; i < index % BLOCK; i++) {
      at += 1 + (bytes.get(at) & 0xFF);
    }
    return text(bytes.get(at) & 0xFF, at + 1);
  }

  private String text(int length, int at) {
    return new String(bytes.array(), at, length, StandardCharsets.UTF_8);
  }
}
