package org.communique.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** Which states belonged to which organizations when. Immutable. */
public final class Memberships {

  static final String INDEX = "memberships.idx";

  private static final String TABLE = "memberships.tsv";
  private static final int COLUMNS = 4;

  private final List<List<Membership>> rows;
  private final KeyIndex byOrganization;
  private final KeyIndex byState;

  private Memberships(List<List<Membership>> rows, KeyIndex byOrganization, KeyIndex byState) {
    this.rows = rows;
    this.byOrganization = byOrganization;
    this.byState = byState;
  }

  /**
   * The memberships of {@code memberships.tsv}.
   *
   * @param bodies the organization of a name or acronym, or null
   */
  static Memberships of(Lexicons lexicons, Function<String, @Nullable Organization> bodies) {
    if (!lexicons.hasFolder()) {
      LexiconText[] texts = texts();
      IndexInput in = IndexInput.of(INDEX, texts);
      if (in != null) {
        return read(in, texts, bodies);
      }
    }
    return of(rows(lexicons.read(Memberships.class, TABLE, COLUMNS), bodies));
  }

  static Memberships read(
      IndexInput in, LexiconText[] texts, Function<String, @Nullable Organization> bodies) {
    return new Memberships(rows(in.lines(texts[0]), bodies), KeyIndex.read(in), KeyIndex.read(in));
  }

  /** The index of the library's table, for the build to write. */
  static byte[] compiled(Function<String, @Nullable Organization> bodies) {
    LexiconText[] texts = texts();
    List<Lexicons.Line> lines = Lexicons.bundled().read(Memberships.class, TABLE, COLUMNS);
    Memberships all = of(rows(lines, bodies));
    IndexOutput out = new IndexOutput(texts);
    out.lines(texts[0], lines);
    all.byOrganization.write(out);
    all.byState.write(out);
    return out.toByteArray();
  }

  /** The table and those in which its organizations have their names. */
  static LexiconText[] texts() {
    LexiconText[] names = OrganizationTable.texts();
    return new LexiconText[] {
      LexiconText.of(Memberships.class, TABLE, COLUMNS), names[0], names[1]
    };
  }

  private static Memberships of(List<List<Membership>> rows) {
    KeyIndex.Builder byOrganization = new KeyIndex.Builder();
    KeyIndex.Builder byState = new KeyIndex.Builder();
    for (int i = 0; i < rows.size(); i++) {
      for (Membership membership : rows.get(i)) {
        byState.add(membership.state(), i);
      }
      if (!rows.get(i).isEmpty()) {
        byOrganization.add(rows.get(i).get(0).organization(), i);
      }
    }
    return new Memberships(rows, byOrganization.build(), byState.build());
  }

  private static List<List<Membership>> rows(
      List<Lexicons.Line> lines, Function<String, @Nullable Organization> bodies) {
    return new LazyList<>(lines.size(), i -> row(lines.get(i), bodies));
  }

  private static List<Membership> row(
      Lexicons.Line row, Function<String, @Nullable Organization> bodies) {
    Organization body = bodies.apply(row.required(0));
    if (body == null) {
      throw row.error("'" + row.field(0) + "' is no organization of organizations.tsv");
    }
    return row.list(3).stream().map(state -> membership(row, body, state)).toList();
  }

  private static Membership membership(Lexicons.Line row, Organization body, String state) {
    String from = row.optional(1);
    String to = row.optional(2);
    try {
      return new Membership(
          body.name(),
          state,
          from == null ? null : PartialDate.parse(from),
          to == null ? null : PartialDate.parse(to));
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }

  /** The ISO codes of an organization's members on a day, in the order of the table. */
  public List<String> members(Organization body, LocalDate day) {
    return rows(byOrganization.get(body.name()))
        .filter(membership -> membership.holds(day))
        .map(Membership::state)
        .distinct()
        .toList();
  }

  /** Whether states belong or belonged to an organization of that full name. */
  public boolean has(String organization) {
    return byOrganization.get(organization).length > 0;
  }

  /** What a state belongs and belonged to, in the order of the table. */
  public List<Membership> of(State state) {
    return rows(byState.get(state.code()))
        .filter(membership -> membership.state().equals(state.code()))
        .toList();
  }

  private Stream<Membership> rows(int[] numbers) {
    return Arrays.stream(numbers).distinct().boxed().flatMap(row -> rows.get(row).stream());
  }
}
