package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.NameMatch;
import org.communique.knowledge.Person;
import org.communique.knowledge.Spell;
import org.jspecify.annotations.Nullable;

/**
 * Takes the people of an article to those known by their offices: by name, by the offices held on
 * the article's date, by the titles that the article gives and by the states and bodies that it
 * names. Where nothing speaks for one person clearly, nobody is chosen. Immutable.
 */
final class PersonResolver {

  /** What must be reached, and by how much the best must lead. */
  private static final double ENOUGH = 0.699;

  private static final double LEAD = 0.08;

  private final Knowledge knowledge;
  private final OfficeTitles offices;

  PersonResolver(Knowledge knowledge, OfficeTitles offices) {
    this.knowledge = knowledge;
    this.offices = offices;
  }

  /**
   * Whom a name stands for.
   *
   * @param person the person
   * @param spell the office on the article's date, or the last before it; null where not known
   * @param full whether given and family name fit, not the family name alone
   * @param score 0 to 1
   * @param reason for people to read
   */
  record Resolution(
      Person person, @Nullable Spell spell, boolean full, double score, String reason) {

    @Nullable String country() {
      String of = spell == null ? null : spell.country();
      return of == null ? person.country() : of;
    }
  }

  /** Whom the cluster stands for, or null where that is not clear. */
  @Nullable Resolution resolve(Cluster cluster, List<TitleScanner.Title> titles, Setting setting) {
    List<Resolution> scored = new ArrayList<>();
    List<NameMatch> matches = matches(cluster);
    for (NameMatch match : matches) {
      Evidence evidence = evidence(match, titles, setting, matches);
      if (evidence.score() > 0) {
        scored.add(evidence.resolution());
      }
    }
    scored.sort(Comparator.comparingDouble(Resolution::score).reversed());
    return clear(scored) ? scored.get(0) : null;
  }

  private static boolean clear(List<Resolution> scored) {
    return !scored.isEmpty()
        && scored.get(0).score() >= ENOUGH
        && (scored.size() == 1 || scored.get(0).score() - scored.get(1).score() >= LEAD);
  }

  /** The people that every name of the cluster fits, by the fullest one. */
  private List<NameMatch> matches(Cluster cluster) {
    Map<Person, NameMatch> best = new LinkedHashMap<>();
    for (NameMatch match : knowledge.offices().named(cluster.name())) {
      best.putIfAbsent(match.person(), match);
    }
    return List.copyOf(best.values());
  }

  /** Whether nobody else of that name is known, at the article's date where it has one. */
  private static boolean isOnlyOne(NameMatch match, List<NameMatch> matches, Setting setting) {
    LocalDate date = setting.date();
    return matches.stream()
        .filter(other -> other.isFull() == match.isFull() || other.isFull())
        .filter(other -> date == null || isActive(other.person(), date))
        .allMatch(other -> other.person().equals(match.person()));
  }

  private static boolean isActive(Person person, LocalDate date) {
    return !person.on(date).isEmpty();
  }

  private Evidence evidence(
      NameMatch match, List<TitleScanner.Title> titles, Setting setting, List<NameMatch> matches) {
    boolean unique =
        matches.stream().filter(other -> other.how() != NameMatch.How.FAMILY_SOUND).count() == 1;
    Evidence evidence = new Evidence(match, setting, isOnlyOne(match, matches, setting), unique);
    for (TitleScanner.Title title : titles) {
      evidence.weigh(title, offices, knowledge);
    }
    return evidence;
  }

  /** Who alone bears a title that stands without a name on the article's date, or null. */
  @Nullable Resolution bearer(TitleScanner.Title title, Setting setting) {
    LocalDate date = setting.date();
    String body = body(title);
    if (date == null || body == null || title.former() || !offices.isSingle(title.office())) {
      return null;
    }
    List<Spell> held =
        knowledge.offices().of(body).stream()
            .filter(spell -> spell.holds(date) && offices.match(title.office(), spell))
            .filter(spell -> spell.certain() != Spell.Certainty.UNSURE)
            .toList();
    // The president of a state goes before one of its parts.
    boolean leads = held.stream().anyMatch(spell -> spell.office().isProminent());
    held = held.stream().filter(spell -> !leads || spell.office().isProminent()).toList();
    List<Person> people = held.stream().map(knowledge.offices()::holder).distinct().toList();
    return people.size() == 1
        ? new Resolution(
            people.get(0), held.get(0), false, 0.8, "only " + describe(held.get(0)) + " on " + date)
        : null;
  }

  private @Nullable String body(TitleScanner.Title title) {
    if (title.country() != null) {
      return title.country();
    }
    return title.owner() == null
        ? null
        : knowledge.organization(title.owner()).map(knowledge::officesOf).orElse(null);
  }

  static String describe(Spell spell) {
    return spell.title()
        + " of "
        + spell.body()
        + ", "
        + spell.from()
        + " to "
        + Objects.requireNonNullElse(spell.to(), "now");
  }
}
