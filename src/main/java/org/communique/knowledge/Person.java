package org.communique.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who held offices.
 *
 * @param name the name
 * @param family the family name
 * @param wikidata Wikidata id, or null
 * @param spells the offices, the earliest first
 */
public record Person(String name, String family, @Nullable String wikidata, List<Spell> spells) {

  public Person {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(family, "family");
    spells = List.copyOf(spells);
    if (spells.isEmpty()) {
      throw new IllegalArgumentException("'" + name + "' held no office");
    }
  }

  /** The person of these spells, by the name of the last of them. */
  static Person of(List<Spell> spells) {
    List<Spell> ordered = new ArrayList<>(spells);
    ordered.sort(Comparator.comparing(spell -> spell.from().first()));
    Spell last = ordered.get(ordered.size() - 1);
    String wikidata = null;
    for (Spell spell : ordered) {
      wikidata = wikidata == null ? spell.wikidata() : wikidata;
    }
    return new Person(last.holder(), last.family(), wikidata, ordered);
  }

  /** The state that the person acts for: that of its first office of a state; null where none. */
  public @Nullable String country() {
    return spells.stream().map(Spell::country).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The offices held on a day, the leading ones first. */
  public List<Spell> on(LocalDate day) {
    return spells.stream()
        .filter(spell -> spell.holds(day))
        .sorted((a, b) -> a.office().compareTo(b.office()))
        .toList();
  }

  /** The office that ended last before a day. */
  public Optional<Spell> lastBefore(LocalDate day) {
    return spells.stream().filter(spell -> spell.isOver(day)).reduce((a, b) -> later(a, b));
  }

  private static Spell later(Spell a, Spell b) {
    return Objects.requireNonNull(b.to()).last().isBefore(Objects.requireNonNull(a.to()).last())
        ? a
        : b;
  }

  /** All the names: the name, the family name and their other spellings. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    names.add(family);
    spells.forEach(spell -> names.addAll(spell.variants()));
    return names;
  }
}
