package org.communique.knowledge;

import java.util.HashMap;
import java.util.Map;
import org.communique.text.Lexicons;

/** Given names that are forms of one: "Joe" and "Joseph", "Sergei" and "Serhiy". Immutable. */
final class GivenNames {

  private final Map<String, String> groups;

  private GivenNames(Map<String, String> groups) {
    this.groups = Map.copyOf(groups);
  }

  static GivenNames of(Lexicons lexicons) {
    Map<String, String> groups = new HashMap<>();
    for (Lexicons.Line row : lexicons.read(GivenNames.class, "given-names.tsv", 1)) {
      for (String form : row.list(0)) {
        groups.putIfAbsent(form, row.list(0).get(0));
      }
    }
    return new GivenNames(groups);
  }

  /** Whether the words are the same, sound the same, or are forms of one name. */
  boolean agree(String one, String other) {
    return one.equals(other)
        || groups.containsKey(one) && groups.get(one).equals(groups.get(other))
        || NameForm.sound(one).equals(NameForm.sound(other));
  }
}
