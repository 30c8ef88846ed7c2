package org.communique.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Lexicons;

/** Who held which office when. Immutable and safe for use by many threads. */
public final class Offices {

  private static final int COLUMNS = 11;

  private final List<Spell> spells;
  private final GivenNames given;

  /** Made beside whatever else is being loaded; nothing in it can be wrong. */
  private final Loaded<NamesOfPeople> names;

  private final Map<String, List<Spell>> byBody = new HashMap<>();
  private final Map<Spell, Person> holders = new IdentityHashMap<>();

  private Offices(List<Spell> spells, GivenNames given) {
    this.given = given;
    this.spells = List.copyOf(spells);
    for (Spell spell : spells) {
      byBody.computeIfAbsent(spell.body(), b -> new ArrayList<>()).add(spell);
    }
    List<Person> people = people(spells);
    this.names = new Loaded<>(() -> new NamesOfPeople(people));
    for (Person person : people) {
      person.spells().forEach(spell -> holders.put(spell, person));
    }
  }

  /**
   * The offices of {@code offices.tsv}; a user's row replaces ours of the same holder and start.
   */
  static Offices of(Lexicons lexicons) {
    Map<String, Spell> merged = new LinkedHashMap<>();
    for (Lexicons.Line row : lexicons.read(Offices.class, "offices.tsv", COLUMNS)) {
      Spell spell = spell(row);
      String key = String.join("\t", spell.holder(), spell.title(), spell.body(), row.field(5));
      merged.put(key, spell);
    }
    return new Offices(List.copyOf(merged.values()), GivenNames.of(lexicons));
  }

  private static Spell spell(Lexicons.Line row) {
    try {
      String to = row.optional(6);
      String variants = row.field(8);
      return new Spell(
          row.required(0),
          row.required(1),
          Office.of(row.field(2)),
          row.required(3),
          row.required(4),
          PartialDate.parse(row.field(5)),
          to == null ? null : PartialDate.parse(to),
          certainty(row),
          variants.isEmpty() ? List.of() : List.of(variants.split(";")),
          row.optional(9),
          row.required(10));
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }

  private static Spell.Certainty certainty(Lexicons.Line row) {
    return switch (row.field(7)) {
      case "day" -> Spell.Certainty.DAY;
      case "month" -> Spell.Certainty.MONTH;
      case "year" -> Spell.Certainty.YEAR;
      case "unsure" -> Spell.Certainty.UNSURE;
      default -> throw row.error("'" + row.field(7) + "' is not day, month, year or unsure");
    };
  }

  /**
   * Spells of one name and state are one person; those of organizations belong to the person of a
   * state where only one has that name.
   */
  private static List<Person> people(List<Spell> spells) {
    Map<String, List<Spell>> byName = new LinkedHashMap<>();
    for (Spell spell : spells) {
      byName.computeIfAbsent(spell.holder(), n -> new ArrayList<>(2)).add(spell);
    }
    List<Person> people = new ArrayList<>(byName.size());
    for (List<Spell> named : byName.values()) {
      if (named.size() == 1) {
        people.add(person(named));
      } else {
        byState(named).forEach(own -> people.add(person(own)));
      }
    }
    return people;
  }

  private static Collection<List<Spell>> byState(List<Spell> named) {
    Map<String, List<Spell>> states = new LinkedHashMap<>();
    for (Spell spell : named) {
      states
          .computeIfAbsent(Objects.requireNonNullElse(spell.country(), ""), c -> new ArrayList<>(2))
          .add(spell);
    }
    boolean oneState = states.size() == 2 && states.containsKey("");
    return oneState ? List.of(named) : states.values();
  }

  private static Person person(List<Spell> spells) {
    List<Spell> ordered = new ArrayList<>(spells);
    ordered.sort(Comparator.comparing(spell -> spell.from().first()));
    Spell last = ordered.get(ordered.size() - 1);
    String wikidata = null;
    for (Spell spell : ordered) {
      wikidata = wikidata == null ? spell.wikidata() : wikidata;
    }
    return new Person(last.holder(), last.family(), wikidata, ordered);
  }

  /** Every spell, in the order of the table. */
  public List<Spell> spells() {
    return spells;
  }

  /** The person who held the office in that spell. */
  public Person holder(Spell spell) {
    return Objects.requireNonNull(holders.get(spell), "no spell of this table");
  }

  /**
   * The people that a name may stand for, by the family name and, where the name has more words,
   * the given name; the best first, exact spellings before those that only sound the same.
   */
  public List<NameMatch> named(String name) {
    List<String> words = NameForm.words(name);
    Set<PersonName> candidates = names.get().candidates(words);
    List<NameMatch> matches = new ArrayList<>();
    for (PersonName candidate : candidates) {
      NameMatch.How how = candidate.fit(words, given);
      if (how != null) {
        matches.add(new NameMatch(candidate.person(), how));
      }
    }
    matches.sort(Comparator.comparing(NameMatch::how));
    return matches;
  }

  /**
   * Who held an office of a state or organization on a day. On the day of a change this is who
   * came; a president without a prime minister answers for both.
   */
  public Optional<Spell> on(Office office, String body, LocalDate day) {
    Optional<Spell> held = latest(office, body, day);
    return held.isPresent() || office != Office.HEAD_OF_GOVERNMENT
        ? held
        : latest(Office.HEAD_OF_STATE, body, day);
  }

  private Optional<Spell> latest(Office office, String body, LocalDate day) {
    return of(body).stream()
        .filter(spell -> spell.office() == office && spell.holds(day))
        .max(Comparator.comparing(spell -> spell.from().first()));
  }

  /** Every spell of a state or organization. */
  public List<Spell> of(String body) {
    return byBody.getOrDefault(body, List.of());
  }
}
