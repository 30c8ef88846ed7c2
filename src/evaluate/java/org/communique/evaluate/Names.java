package org.communique.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether two names may be of one actor. */
final class Names {

  private static final Pattern WORD = Pattern.compile("[\\w']+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "of",
          "and",
          "for",
          "mr",
          "mrs",
          "ms",
          "president",
          "minister",
          "prime",
          "foreign",
          "secretary",
          "state",
          "general",
          "republic");
  private static final int SHORT = 3;

  private Names() {}

  /** Equal, one within the other by words, or with the same last word. */
  static boolean same(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return one.equalsIgnoreCase(other);
    }
    String last = first.get(first.size() - 1);
    return second.containsAll(first)
        || first.containsAll(second)
        || last.equals(second.get(second.size() - 1)) && last.length() > SHORT;
  }

  /** The words that tell, in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT).replace(".", ""));
    while (matcher.find()) {
      if (!FILLERS.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /** Equal starts, or one is the other's coarser reading (2015-10 and 2015-10-16). */
  static boolean sameDate(String one, String other) {
    String first = one.split("/")[0];
    String second = other.split("/")[0];
    return first.equals(second)
        || first.length() != second.length()
            && (first.startsWith(second) || second.startsWith(first));
  }
}
