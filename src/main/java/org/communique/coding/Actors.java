package org.communique.coding;

import java.util.Objects;
import java.util.Optional;
import org.communique.entity.Mention;
import org.jspecify.annotations.Nullable;

/** Who acts on whom around a match, by the names nearest it. Used for one match. */
final class Actors {

  private final SentenceWords words;
  private final PatternMatcher.Match match;

  Actors(SentenceWords words, PatternMatcher.Match match) {
    this.words = words;
    this.match = match;
  }

  /** The id of the entity that acts, or null. */
  @Nullable String source() {
    return (match.passive() ? agent() : before()).orElse(null);
  }

  /** The id of the entity acted upon, or null. */
  @Nullable String target() {
    Optional<String> target = match.passive() ? before() : after();
    return target.filter(id -> !id.equals(source())).orElse(null);
  }

  /** The last name before the head that no preposition governs, or else the last one. */
  private Optional<String> before() {
    String free = null;
    String last = null;
    for (Mention mention : words.mentions()) {
      if (words.to(mention) <= match.head() && mention.entity() != null) {
        last = mention.entity();
        free = isGoverned(mention) ? free : mention.entity();
      }
    }
    return Optional.ofNullable(free == null ? last : free);
  }

  private boolean isGoverned(Mention mention) {
    int before = words.from(mention) - 1;
    return words.tag(before).equals("ADP")
        || words.tag(before).equals("DET") && words.tag(before - 1).equals("ADP");
  }

  private Optional<String> after() {
    return words.mentions().stream()
        .filter(mention -> words.from(mention) > match.head())
        .map(Mention::entity)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The name behind "by". */
  private Optional<String> agent() {
    return words.mentions().stream()
        .filter(mention -> words.from(mention) > match.head())
        .filter(
            mention ->
                words.word(words.from(mention) - 1).equals("by")
                    || words.word(words.from(mention) - 2).equals("by"))
        .map(Mention::entity)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
