package org.communique.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;

/** Who held which office when. Immutable and safe for use by many threads. */
public final class Offices {

  static final String INDEX = "offices.idx";

  private static final String TABLE = "offices.tsv";
  private static final int COLUMNS = 11;

  private final List<Spell> spells;
  private final OfficeIndex index;
  private final List<PersonName> people;
  private final GivenNames given;

  private Offices(List<Spell> spells, OfficeIndex index, GivenNames given) {
    this.spells = spells;
    this.index = index;
    this.given = given;
    this.people =
        new LazyList<>(
            index.people(), person -> new PersonName(Person.of(index.spells(person, spells))));
  }

  /**
   * The offices of {@code offices.tsv}; a user's row replaces ours of the same holder and start.
   * Where the user adds none, the index that the build made tells what stands where, and rows are
   * read when somebody asks for them.
   */
  static Offices of(Lexicons lexicons) {
    if (!lexicons.addsTo(TABLE)) {
      LexiconText text = text();
      IndexInput in = IndexInput.of(INDEX, text);
      if (in != null) {
        return read(in, text, lexicons);
      }
    }
    List<Spell> spells = List.copyOf(spells(merged(lexicons)));
    return new Offices(spells, OfficeIndex.of(spells), GivenNames.of(lexicons));
  }

  static Offices read(IndexInput in, LexiconText text, Lexicons lexicons) {
    return new Offices(spells(in.lines(text)), OfficeIndex.read(in), GivenNames.of(lexicons));
  }

  static LexiconText text() {
    return LexiconText.of(Offices.class, TABLE, COLUMNS);
  }

  private static List<Spell> spells(List<Lexicons.Line> rows) {
    return new LazyList<>(rows.size(), i -> spell(rows.get(i)));
  }

  /** The index of the library's table, for the build to write. */
  static byte[] compiled() {
    LexiconText text = text();
    List<Lexicons.Line> rows = merged(Lexicons.bundled());
    IndexOutput out = new IndexOutput(text);
    out.lines(text, rows);
    OfficeIndex.of(spells(rows)).write(out);
    return out.toByteArray();
  }

  private static List<Lexicons.Line> merged(Lexicons lexicons) {
    Map<String, Lexicons.Line> merged = new LinkedHashMap<>();
    for (Lexicons.Line row : lexicons.read(Offices.class, TABLE, COLUMNS)) {
      merged.put(
          String.join("\t", row.required(0), row.required(3), row.required(4), row.field(5)), row);
    }
    return List.copyOf(merged.values());
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

  /** Every spell, in the order of the table. */
  public List<Spell> spells() {
    return spells;
  }

  /** The person who held the office in that spell. */
  public Person holder(Spell spell) {
    for (int person : index.holders().get(spell.holder())) {
      Person holder = people.get(person).person();
      if (holder.spells().stream().anyMatch(own -> own == spell)) {
        return holder;
      }
    }
    throw new IllegalArgumentException("no spell of this table: " + spell);
  }

  /**
   * The people that a name may stand for, by the family name and, where the name has more words,
   * the given name; the best first, exact spellings before those that only sound the same.
   */
  public List<NameMatch> named(String name) {
    NameWords asked = NameWords.of(NameForm.words(name));
    List<NameMatch> matches = new ArrayList<>();
    for (int number : index.candidates(asked)) {
      PersonName candidate = people.get(number);
      NameMatch.How how = candidate.fit(asked, given);
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
    int[] own = index.bodies().get(body);
    return own.length == 0 ? List.of() : Arrays.stream(own).mapToObj(spells::get).toList();
  }
}
