package org.communique.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How articles are read out of files.
 *
 * @param fields the names that the files use for {@code id, title, text, published, source, url},
 *     as JSON keys or columns; those not named go by our own name
 * @param published the day of publication of articles that do not say theirs, or null
 * @param maxBytes the longest line, file, entry or record taken; a longer one fails alone
 */
public record InputSettings(
    Map<String, String> fields, @Nullable LocalDate published, int maxBytes) {

  private static final Set<String> KEYS =
      Set.of("id", "title", "text", "published", "source", "url");

  public InputSettings {
    fields = Map.copyOf(fields);
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes is " + maxBytes + "; it must be at least 1");
    }
    for (String key : fields.keySet()) {
      if (!KEYS.contains(key)) {
        throw new IllegalArgumentException(
            "unknown field '" + key + "'; there are id, title, text, published, source, url");
      }
    }
  }

  /** Our own names, no day of publication, 16 MiB an article. */
  public static InputSettings defaults() {
    return new InputSettings(Map.of(), null, 16 << 20);
  }

  String name(String key) {
    return fields.getOrDefault(key, key);
  }
}
