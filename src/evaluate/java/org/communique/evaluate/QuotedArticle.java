package org.communique.evaluate;

import java.util.List;

/**
 * A text whose attributions are known.
 *
 * @param id its name, for lists of misses
 * @param text the text as it stands
 * @param attributions who is given which words in it
 */
record QuotedArticle(String id, String text, List<Attribution> attributions) {

  /**
   * A stretch of the text.
   *
   * @param start the offset of its first character, in UTF-16
   * @param end the offset after its last
   */
  record Stretch(int start, int end) {

    /** How many characters the two share. */
    int shared(Stretch other) {
      return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    int length() {
      return end - start;
    }
  }

  /**
   * One attribution.
   *
   * @param source the words that name the source, empty where none is named
   * @param sourceText their text
   * @param cue the words of the verb or phrase that attributes, by their text
   * @param content the words attributed, in one or several stretches
   * @param reported whether none of it stands in quotation marks
   */
  record Attribution(
      List<Stretch> source,
      String sourceText,
      String cue,
      List<Stretch> content,
      boolean reported) {}
}
