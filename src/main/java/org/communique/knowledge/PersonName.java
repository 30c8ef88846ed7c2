package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's names, split for comparing. Immutable; each is equal to itself alone. */
final class PersonName {

  private final Person person;

  /** Made when first asked for: few of all people are ever named. */
  private volatile @Nullable Forms forms;

  PersonName(Person person) {
    this.person = person;
  }

  Person person() {
    return person;
  }

  /** The words under which to look for the person: those of family names, not given ones. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    List<String> family = NameForm.words(person.family());
    if (family.size() > 1) {
      keys.add(String.join("", family));
    }
    addBare(family, keys);
    Set<String> variants = new HashSet<>();
    person.spells().forEach(spell -> variants.addAll(spell.variants()));
    variants.forEach(variant -> addEnds(NameForm.words(variant), keys));
    return keys;
  }

  private static void addBare(List<String> words, Set<String> keys) {
    for (String word : words) {
      if (words.size() == 1 || !NameWords.isParticle(word)) {
        keys.add(word);
      }
    }
  }

  private static void addEnds(List<String> words, Set<String> keys) {
    List<String> bare = words.size() == 1 ? words : NameWords.withoutParticles(words);
    keys.add(bare.get(0));
    keys.add(bare.get(bare.size() - 1));
  }

  /** How the words of a name fit the person, or null where they do not. */
  NameMatch.@Nullable How fit(NameWords words, GivenNames given) {
    NameMatch.How best = null;
    Forms known = forms();
    for (Form form : known.names) {
      NameMatch.How how = known.fit(words, form, given);
      if (how != null && (best == null || how.compareTo(best) < 0)) {
        best = how;
      }
    }
    return best;
  }

  private Forms forms() {
    Forms made = forms;
    if (made == null) {
      made = new Forms(person);
      forms = made;
    }
    return made;
  }

  private static @Nullable String agreeing(String word, List<String> names, GivenNames given) {
    for (String name : names) {
      boolean initial = word.length() == 1 && name.startsWith(word);
      if (initial || given.agree(word, name)) {
        return name;
      }
    }
    return null;
  }

  /**
   * One of the names.
   *
   * @param words all its words
   * @param own whether it is the first, or more than the family name
   * @param family its end that is the family name
   */
  private record Form(List<String> words, boolean own, NameWords family) {}

  /** The names split into words. Immutable. */
  private static final class Forms {

    private final List<Form> names;
    private final List<String> family;

    Forms(Person person) {
      this.family = NameForm.words(person.family());
      List<List<String>> all = person.names().stream().map(NameForm::words).toList();
      this.names = all.stream().map(words -> form(words, words.equals(all.get(0)))).toList();
    }

    private Form form(List<String> words, boolean first) {
      List<String> bare = NameWords.withoutParticles(familyOf(words));
      return new Form(words, first || !words.equals(family), NameWords.of(bare));
    }

    private NameMatch.@Nullable How fit(NameWords asked, Form form, GivenNames given) {
      if (form.own() && asked.all().size() > 1 && asked.all().equals(form.words())) {
        return NameMatch.How.WHOLE;
      }
      NameWords known = form.family();
      if (asked.joined().equals(known.joined())) {
        return NameMatch.How.FAMILY;
      }
      boolean same = asked.isAround(known, false);
      if (!same && !asked.isAround(known, true)) {
        return null;
      }
      if (asked.size() == known.size()) {
        return same ? NameMatch.How.FAMILY : NameMatch.How.FAMILY_SOUND;
      }
      return agree(asked.beside(known, !same), same, given);
    }

    /** The family name where the name has it; else its last word. */
    private List<String> familyOf(List<String> name) {
      return Collections.indexOfSubList(name, family) >= 0
          ? family
          : name.subList(name.size() - 1, name.size());
    }

    /**
     * The first word of the rest must agree with one of the person's; a later one may be unknown.
     */
    private NameMatch.@Nullable How agree(List<String> rest, boolean exact, GivenNames given) {
      List<String> left = new ArrayList<>(names.get(0).words());
      left.removeAll(family);
      boolean whole = exact;
      int agreed = 0;
      for (String word : rest) {
        String found = agreeing(word, left, given);
        whole &= word.equals(found);
        agreed += found == null ? 0 : 1;
        left.remove(found);
      }
      if (agreed == 0) {
        return null;
      }
      return whole
          ? NameMatch.How.WHOLE
          : agreed < rest.size() - 1 ? null : exact ? NameMatch.How.GIVEN : NameMatch.How.SOUND;
    }
  }
}
