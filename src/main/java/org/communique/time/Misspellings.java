package org.communique.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a name with one letter wrong, missing, too many, or swapped with its neighbour, the
 * first letter aside.
 */
final class Misspellings {

  /** Shorter names are too near to other words for a misspelling to be told. */
  private static final int SHORTEST = 6;

  private Misspellings() {}

  /** Adds the misspelt forms of some kinds, except what is a form already or listed as no such. */
  static void add(
      Map<String, Map<String, String>> forms,
      Set<String> capital,
      Set<String> kinds,
      String exception) {
    for (String right : List.copyOf(forms.keySet())) {
      Map<String, String> values = forms.getOrDefault(right, Map.of());
      boolean wanted = right.length() >= SHORTEST && !values.containsKey(exception);
      for (String kind : wanted ? kinds : Set.<String>of()) {
        String value = values.get(kind);
        if (value != null) {
          add(forms, capital, right, kind, value);
        }
      }
    }
  }

  private static void add(
      Map<String, Map<String, String>> forms,
      Set<String> capital,
      String right,
      String kind,
      String value) {
    for (String wrong : of(right)) {
      if (!forms.containsKey(wrong)) {
        forms.put(wrong, new HashMap<>(Map.of(kind, value)));
        capital.add(kind + " " + wrong);
      }
    }
  }

  private static Set<String> of(String name) {
    Set<String> wrong = new HashSet<>();
    for (int i = 1; i < name.length(); i++) {
      String head = name.substring(0, i);
      String tail = name.substring(i + 1);
      wrong.add(head + tail);
      for (char c = 'a'; c <= 'z'; c++) {
        wrong.add(head + c + tail);
        wrong.add(head + c + name.substring(i));
      }
      if (!tail.isEmpty()) {
        wrong.add(head + tail.charAt(0) + name.charAt(i) + tail.substring(1));
      }
    }
    for (char c = 'a'; c <= 'z'; c++) {
      // A letter more at the end is a plural or another word ("Augusta"), not a slip.
      wrong.remove(name + c);
    }
    return wrong;
  }
}
