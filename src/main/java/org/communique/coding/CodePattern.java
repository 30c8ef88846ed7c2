package org.communique.coding;

import java.util.List;
import java.util.Set;
import org.communique.event.EventCode;
import org.jspecify.annotations.Nullable;

/**
 * Words that give a code.
 *
 * @param verb whether the head is a verb
 * @param sharpness how surely they mean it, 1 to 9
 * @param before the words before a noun, each as its forms
 * @param after the words and slots after the head
 * @param name the pattern as the lexicon has it
 */
record CodePattern(
    EventCode code,
    boolean verb,
    int sharpness,
    List<Set<String>> before,
    List<Element> after,
    String name) {

  CodePattern {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * A word or a slot.
   *
   * @param forms the forms of the word, empty for a slot
   * @param slot the class of nouns, or null for a word
   */
  record Element(Set<String> forms, @Nullable String slot) {

    Element {
      forms = Set.copyOf(forms);
    }
  }

  int length() {
    return before.size() + 1 + after.size();
  }
}
