package org.communique.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * The words of temporal expressions by kind, each with its value; the names of months and weekdays
 * also with one letter wrong. Immutable.
 */
final class TimeWords {

  /** Words that stand before a form say that it needs a capital letter. */
  private static final char CAPITAL = '^';

  /** Of these kinds a misspelling is forgiven, in names that are long enough to be told. */
  private static final Set<String> MISSPELT = Set.of("MONTH", "WEEKDAY");

  /** Words that look like misspelt names and are none. */
  private static final String NOT_MISSPELT = "NOT_MISSPELT";

  private final Map<String, Map<String, String>> forms;
  private final Set<String> capital;
  private final Set<String> kinds;

  private TimeWords(
      Map<String, Map<String, String>> forms, Set<String> capital, Set<String> kinds) {
    this.forms = forms;
    this.capital = Set.copyOf(capital);
    this.kinds = Set.copyOf(kinds);
  }

  static TimeWords of(Lexicons lexicons) {
    Map<String, Map<String, String>> forms = new HashMap<>();
    Set<String> capital = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    for (Lexicons.Line line : lexicons.read(TimeWords.class, "time-words.tsv", 3)) {
      kinds.add(line.required(0));
      for (String form : line.required(2).split(" ")) {
        String word = form.charAt(0) == CAPITAL ? form.substring(1) : form;
        if (word.isEmpty() || !word.chars().allMatch(Character::isLetter)) {
          throw line.error("'" + form + "' is no single word of letters");
        }
        forms
            .computeIfAbsent(word, w -> new LinkedHashMap<>())
            .put(line.field(0), line.required(1));
        if (form.charAt(0) == CAPITAL) {
          capital.add(line.field(0) + " " + word);
        }
      }
    }
    Misspellings.add(forms, capital, MISSPELT, NOT_MISSPELT);
    return new TimeWords(forms, capital, kinds);
  }

  /** The kinds that there are. */
  Set<String> kinds() {
    return kinds;
  }

  /** Every form. */
  Set<String> forms() {
    return forms.keySet();
  }

  /** The kinds of a form, written with or without a capital. */
  Set<String> kinds(String form, boolean capitalised) {
    Set<String> result = new HashSet<>(forms.getOrDefault(form, Map.of()).keySet());
    if (!capitalised) {
      result.removeIf(kind -> capital.contains(kind + " " + form));
    }
    return result;
  }

  /** The value of a lower-case word of that kind, or null. */
  @Nullable String value(String kind, String word) {
    Map<String, String> values = forms.get(word);
    return values == null ? null : values.get(kind);
  }
}
