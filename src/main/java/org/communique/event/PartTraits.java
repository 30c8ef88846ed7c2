package org.communique.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/**
 * Names what speaks for and against somebody's taking part in an event, for {@link Weights}. The
 * names are those of the resource file, so that a change here wants weights learned anew. Used for
 * one event.
 */
final class PartTraits {

  private static final int MANY = 4;
  private static final int FEW = 3;
  private static final int CROWD = 8;
  private static final int STEPS = 4;
  private static final List<Integer> DISTANCES = List.of(1, 3, 6, 12);

  private final EventInput input;
  private final Named named;
  private final Candidate best;
  private final int at;
  private final Set<Integer> reports;
  private final List<Part> parts;
  private final EventStatus status;
  private final Collection<Roll.Entry> all;
  private final Titles titles;
  private final Set<String> told;
  private final @Nullable Clause clause;
  private final int start;

  /**
   * @param at the number of the best report's sentence in the document
   * @param reports the numbers of all reports' sentences
   * @param parts whom the rules let take part
   * @param clause the grammar of the best report's sentence, or null where there is none
   */
  PartTraits(
      EventInput input,
      Named named,
      Candidate best,
      int at,
      Set<Integer> reports,
      List<Part> parts,
      EventStatus status,
      Collection<Roll.Entry> all,
      Titles titles,
      @Nullable Clause clause) {
    this.input = input;
    this.named = named;
    this.best = best;
    this.at = at;
    this.reports = reports;
    this.parts = parts;
    this.status = status;
    this.all = all;
    this.titles = titles;
    this.told = titles.in(at);
    this.clause = clause;
    this.start = Bearing.start(input.document().sentences());
  }

  /**
   * The traits of somebody.
   *
   * @param place where the best report names somebody, as {@link #nearest} has it
   */
  List<String> of(Roll.Entry entry, Roll.@Nullable Place place) {
    List<String> traits = new ArrayList<>(80);
    rule(entry, traits);
    kind(entry, traits);
    side(entry, traits);
    prominence(entry, traits);
    office(entry, traits);
    event(entry, traits);
    if (place == null) {
      traits.add("away");
    } else {
      wording(entry, place, traits);
      if (clause != null) {
        grammar(entry, place, clause, traits);
      }
    }
    return traits;
  }

  private String type() {
    return best.type().name();
  }

  private String frame() {
    return best.hit().trigger().frame().name();
  }

  private static String in(Roll.Entry entry) {
    return entry.part() == null ? " out" : " in";
  }

  private static String rule(Roll.Entry entry) {
    Part part = entry.part();
    return part == null ? "none" : part.rule() + "/" + part.role();
  }

  private void rule(Roll.Entry entry, List<String> traits) {
    String rule = "rule=" + rule(entry);
    String order = "order=" + Math.min(MANY, entry.order());
    traits.add(rule);
    traits.add(rule + " " + type());
    traits.add(rule + " " + entry.who().kind());
    traits.add(order);
    traits.add(order + " of " + Math.min(MANY, parts.size()) + " " + type());
    traits.add("parts=" + Math.min(MANY, parts.size()) + " " + frame() + in(entry));
  }

  private void kind(Roll.Entry entry, List<String> traits) {
    String kind = entry.who().kind().name();
    String official = entry.isOfficial() ? "official" : "unofficial";
    traits.add(kind);
    traits.add(kind + " " + type());
    traits.add(official);
    traits.add(official + " " + kind + " " + type());
    if (entry.who().kind() == ParticipantKind.STATE) {
      String written = "written=" + isWritten(entry.who().name());
      traits.add(written);
      traits.add(written + in(entry));
    }
  }

  /** Whether the article has the letters of the name, be it in "Kenyan". */
  private boolean isWritten(String name) {
    return Stream.of(Field.values())
        .anyMatch(field -> input.document().source(field).contains(name));
  }

  /** Who else of the same state takes part. */
  private void side(Roll.Entry entry, List<String> traits) {
    String country = entry.who().country();
    StringBuilder side = new StringBuilder("side=");
    for (ParticipantKind kind : ParticipantKind.values()) {
      boolean other =
          parts.stream()
              .filter(part -> part != entry.part() && part.kind() == kind)
              .anyMatch(part -> country != null && country.equals(part.country()));
      side.append(other ? kind.name().charAt(0) : '-');
    }
    side.append(country == null ? "?" : "");
    traits.add(side + " " + entry.who().kind());
    traits.add(side + " " + entry.who().kind() + " " + type());
    traits.add(side + " " + rule(entry));
  }

  /** Whether the best report speaks of the office of somebody whom another sentence names. */
  private void office(Roll.Entry entry, List<String> traits) {
    String id = entry.who().entity();
    if (id == null || entry.who().kind() != ParticipantKind.PERSON) {
      return;
    }
    Set<String> own = titles.of(id);
    String office =
        own.isEmpty() ? "none" : own.stream().anyMatch(told::contains) ? "told" : "other";
    boolean side =
        entry.who().country() != null
            && parts.stream()
                .filter(part -> part.kind() != ParticipantKind.PERSON)
                .anyMatch(part -> entry.who().country().equals(part.country()));
    traits.add("office=" + office + in(entry));
    traits.add("office=" + office + " side=" + side + in(entry));
    traits.add("office=" + office + " side=" + side + " " + type());
    own.forEach(title -> traits.add("title " + title + in(entry)));
  }

  private void prominence(Roll.Entry entry, List<String> traits) {
    String id = entry.who().entity();
    Set<Integer> in = new TreeSet<>(id == null ? Set.of() : named.sentences(id));
    entry.places().forEach(place -> in.add(place.sentence()));
    List<Sentence> sentences = input.document().sentences();
    boolean title = in.stream().anyMatch(i -> sentences.get(i).zone() == ZoneType.HEADLINE);
    boolean lead = in.contains(start);
    boolean here = in.contains(at);
    long reported = in.stream().filter(reports::contains).count();
    traits.add("sentences=" + Math.min(MANY, in.size()));
    traits.add("title=" + title);
    traits.add("lead=" + lead);
    traits.add("reports=" + Math.min(FEW, reported) + "/" + Math.min(FEW, reports.size()));
    traits.add("here=" + here);
    traits.add(
        "here="
            + here
            + " lead="
            + lead
            + " title="
            + title
            + " "
            + entry.who().kind()
            + in(entry));
    traits.add("next=" + in.contains(at + 1));
    traits.add("best=" + (at == start));
    int first = in.isEmpty() ? MANY : in.iterator().next() - start;
    traits.add("first=" + Math.max(-1, Math.min(MANY, first)));
    int behind = in.stream().filter(i -> i >= at).findFirst().orElse(at - 1) - at;
    traits.add("behind=" + Math.min(CROWD, behind) + " " + entry.who().kind() + in(entry));
    boolean speaker =
        id != null && input.quotes().stream().anyMatch(quote -> id.equals(quote.speaker()));
    traits.add("speaker=" + speaker);
    traits.add("speaker=" + speaker + " " + type() + in(entry));
  }

  private void event(Roll.Entry entry, List<String> traits) {
    long people = all.stream().filter(e -> e.who().kind() == ParticipantKind.PERSON).count();
    traits.add("all=" + Math.min(CROWD, all.size()));
    traits.add("people=" + Math.min(MANY, people));
    traits.add("status=" + status + in(entry));
    traits.add("trigger=" + best.hit().trigger().name() + in(entry));
    traits.add("reported=" + Math.min(FEW, reports.size()) + in(entry));
  }

  /** Where it stands in the best report, nearest to the trigger, or null. */
  Roll.@Nullable Place nearest(Roll.Entry entry) {
    List<Roll.Place> here =
        new ArrayList<>(entry.places().stream().filter(place -> place.sentence() == at).toList());
    String id = entry.who().entity();
    if (here.isEmpty() && id != null) {
      here.addAll(named.places(at, id));
    }
    return here.stream()
        .min(Comparator.comparingInt(place -> Math.abs(distance(place))))
        .orElse(null);
  }

  /** Tokens from the trigger, negative before it. */
  private int distance(Roll.Place place) {
    return place.from() >= best.hit().to()
        ? place.from() - best.hit().to() + 1
        : place.to() - best.hit().from() - 1;
  }

  /** The first of the limits that a distance keeps to, with its side. */
  static String bucket(List<Integer> limits, int distance) {
    String side = distance < 0 ? "-" : "+";
    return limits.stream()
        .filter(limit -> Math.abs(distance) <= limit)
        .findFirst()
        .map(limit -> side + limit)
        .orElse(side + "far");
  }

  private void wording(Roll.Entry entry, Roll.Place place, List<String> traits) {
    Actor actor = place.actor();
    int distance = distance(place);
    traits.add(actor == null ? "name" : "actor");
    if (actor != null) {
      String preposition = "preposition=" + actor.preposition();
      traits.add(preposition);
      traits.add(preposition + " " + type() + (distance < 0 ? " before" : " after"));
      traits.add(preposition + " " + frame() + in(entry));
      String use = (actor.modifier() ? "modifier" : "") + (actor.place() ? "place" : "");
      traits.add("use=" + use);
      traits.add("use=" + use + " " + entry.who().kind() + " " + type());
    }
    traits.add("distance=" + bucket(DISTANCES, distance));
    traits.add("distance=" + bucket(DISTANCES, distance) + " " + type());
    Sentence sentence = best.sentence();
    traits.add("word-1=" + Traits.text(sentence, place.from() - 1));
    traits.add("word-2=" + Traits.text(sentence, place.from() - 2));
    traits.add("word+1=" + Traits.text(sentence, place.to()));
    traits.add("word+2=" + Traits.text(sentence, place.to() + 1));
  }

  private void grammar(Roll.Entry entry, Roll.Place place, Clause grammar, List<String> traits) {
    TriggerLexicon.Hit hit = best.hit();
    int trigger = hit.top(grammar);
    int top = grammar.top(place.from(), place.to());
    String up = path(grammar, top, trigger);
    String relation = "relation=" + grammar.relation(top);
    traits.add("up=" + up);
    traits.add("up=" + up + " " + frame());
    traits.add("up=" + up + " " + type());
    traits.add(relation + (up.equals("no") ? " else" : " under"));
    if (grammar.head(top) >= 0) {
      String head = " head=" + Traits.lemma(grammar, grammar.head(top));
      traits.add(head.strip());
      traits.add(relation + head);
    }
    traits.add("content=" + grammar.isContent(top) + in(entry));
    traits.add("down=" + down(grammar, trigger, top) + " " + relation);
  }

  /** The relations from a name up to the trigger, or "no". */
  static String path(Clause grammar, int top, int trigger) {
    StringBuilder path = new StringBuilder();
    int i = top;
    for (int steps = 0; i >= 0 && i != trigger && steps < STEPS; steps++) {
      path.append(grammar.relation(i)).append('>');
      i = grammar.head(i);
    }
    return i == trigger ? path.toString() : "no";
  }

  /** The relations from the trigger up to what the name stands under too, or "no". */
  private static String down(Clause grammar, int trigger, int top) {
    StringBuilder path = new StringBuilder();
    int i = trigger;
    for (int steps = 0; i >= 0 && steps < STEPS; steps++) {
      if (grammar.isUnder(top, i)) {
        return path.toString();
      }
      path.append(grammar.relation(i)).append('<');
      i = grammar.head(i);
    }
    return "no";
  }

  /** The participants' countries by role, so that those who join know their side. */
  static boolean isOfSide(Participant who, List<Part> parts, Role... roles) {
    return parts.stream()
        .filter(part -> Set.of(roles).contains(part.role()))
        .anyMatch(part -> who.country() != null && Objects.equals(who.country(), part.country()));
  }
}
