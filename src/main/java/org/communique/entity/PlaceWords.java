package org.communique.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** Words that say what a place beside them is. Immutable. */
final class PlaceWords {

  /** What such a word says. */
  enum Sort {
    UNIT,
    /** A unit that is no unit without the word: "Orange County" is not Orange. */
    COUNTY,
    TOWN,
    /** A settlement that is no large city: "the village of". */
    VILLAGE,
    STREET,
    SITE,
    PART,
    /** Stands before a name that is a place then: "in", "visited". */
    WHERE,
    /** A rank whose holder is called after a place: "Duke of York". */
    PEER
  }

  private final Map<String, Sort> sorts = new HashMap<>();

  private PlaceWords() {}

  static PlaceWords of(Lexicons lexicons) {
    PlaceWords words = new PlaceWords();
    lexicons
        .read(PlaceWords.class, "place-words.tsv", 2)
        .forEach(row -> words.sorts.put(row.required(0), row.choice(1, Sort.class)));
    return words;
  }

  @Nullable Sort sort(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return sorts.get(bare.toLowerCase(Locale.ROOT));
  }
}
