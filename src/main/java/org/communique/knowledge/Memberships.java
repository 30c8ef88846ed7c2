package org.communique.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** Which states belonged to which organizations when. Immutable. */
public final class Memberships {

  private final List<Membership> all;

  private Memberships(List<Membership> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The memberships of {@code memberships.tsv}.
   *
   * @param bodies the organization of a name or acronym, or null
   */
  static Memberships of(Lexicons lexicons, Function<String, @Nullable Organization> bodies) {
    List<Membership> all = new ArrayList<>();
    for (Lexicons.Line row : lexicons.read(Memberships.class, "memberships.tsv", 4)) {
      Organization body = bodies.apply(row.required(0));
      if (body == null) {
        throw row.error("'" + row.field(0) + "' is no organization of organizations.tsv");
      }
      row.list(3).forEach(state -> all.add(membership(row, body, state)));
    }
    return new Memberships(all);
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
    return all.stream()
        .filter(membership -> membership.organization().equals(body.name()))
        .filter(membership -> membership.holds(day))
        .map(Membership::state)
        .distinct()
        .toList();
  }

  /** Whether states belong or belonged to an organization of that full name. */
  public boolean has(String organization) {
    return all.stream().anyMatch(membership -> membership.organization().equals(organization));
  }

  /** What a state belongs and belonged to, in the order of the table. */
  public List<Membership> of(State state) {
    return all.stream().filter(membership -> membership.state().equals(state.code())).toList();
  }
}
