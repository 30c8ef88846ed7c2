package org.communique.event;

import static java.lang.String.valueOf;
import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/**
 * How a place or date in the article stands to the reports of an event, as traits for {@link
 * Weights}. The names are those of the resource files, so that a change here wants weights learned
 * anew. Used for one event.
 */
final class Bearing {

  private static final int MANY = 3;
  private static final int CROWD = 6;
  private static final List<Integer> DISTANCES = List.of(0, 1, 2, 4, 7, 12);

  private final EventInput input;
  private final Casting casting;
  private final Candidate best;
  private final int at;
  private final int start;
  private final Set<Integer> reports;

  Bearing(EventInput input, Casting casting, List<Candidate> reports) {
    this.input = input;
    this.casting = casting;
    this.best = reports.get(0);
    this.at = input.document().sentenceAt(best.sentence().span());
    this.start = start(input.document().sentences());
    this.reports =
        reports.stream()
            .map(report -> input.document().sentenceAt(report.sentence().span()))
            .collect(Collectors.toSet());
  }

  /** The number of the first sentence of the text proper. */
  static int start(List<Sentence> sentences) {
    return IntStream.range(0, sentences.size())
        .filter(i -> sentences.get(i).zone() == ZoneType.BODY)
        .findFirst()
        .orElse(0);
  }

  /** The event's type, as the last word of a trait. */
  String type() {
    return best.type().name();
  }

  String frame() {
    return best.hit().trigger().frame().name();
  }

  /** The trigger where the sentence of that number is the first report, or else null. */
  TriggerLexicon.@Nullable Hit hit(int number) {
    return number == at ? best.hit() : null;
  }

  /** Who takes part by the first report. */
  List<Cast> cast() {
    return best.cast();
  }

  /** What speaks for the event's having no value at all. */
  TraitList none(Ruling<?> ruling, int options) {
    TraitList traits = new TraitList();
    String ruled = valueOf(!ruling.isEmpty());
    traits.add("none");
    traits.add("none ", type());
    traits.add("none ", frame());
    traits.add("none status=", ruling.status().name());
    traits.add("none options=", valueOf(Math.min(CROWD, options)));
    traits.add("none trigger=", best.hit().trigger().name());
    traits.add("none ruled=", ruled);
    traits.add("none ruled=", ruled, " ", type());
    return traits;
  }

  /** What all the places together that name a value say. */
  void standing(List<Roll.Place> spots, TraitList traits) {
    traits.add("spots=", valueOf(Math.min(MANY, spots.size())));
    if (spots.isEmpty()) {
      return;
    }
    TreeSet<Integer> in = new TreeSet<>();
    spots.forEach(spot -> in.add(spot.sentence()));
    int first = in.first() - start;
    String title = valueOf(in.stream().anyMatch(i -> zone(i) == ZoneType.HEADLINE));
    String reported = valueOf(Math.min(MANY, in.stream().filter(reports::contains).count()));
    String lead = valueOf(in.contains(start));
    String here = valueOf(in.contains(at));
    traits.add("title=", title);
    traits.add("first=", valueOf(Math.max(-1, Math.min(CROWD, first))));
    traits.add("here=", here);
    traits.add("here=", here, " ", type());
    traits.add("reported=", reported, "/", valueOf(Math.min(MANY, reports.size())));
    traits.add("here=", here, " lead=", lead, " title=", title);
    String best = valueOf(Math.min(MANY, at - start));
    traits.add("best=", best, " first=", valueOf(Math.min(MANY, first)));
  }

  /** The place that stands nearest to the first report. */
  Roll.Place nearest(List<Roll.Place> spots) {
    return spots.stream()
        .min(
            Comparator.comparingInt((Roll.Place spot) -> rank(spot))
                .thenComparingInt(spot -> Math.abs(distance(spot))))
        .orElseThrow();
  }

  private int rank(Roll.Place spot) {
    int number = spot.sentence();
    return number == at ? 0 : reports.contains(number) ? 1 : 1 + Math.abs(number - at);
  }

  private ZoneType zone(int number) {
    return input.document().sentences().get(number).zone();
  }

  /** Tokens from the trigger, negative before it. */
  private int distance(Roll.Place spot) {
    return spot.from() >= best.hit().to()
        ? spot.from() - best.hit().to()
        : spot.to() - best.hit().from();
  }

  /** What the words around a place say. */
  void wording(Roll.Place spot, String preposition, TraitList traits) {
    Sentence sentence = input.document().sentences().get(spot.sentence());
    String where = where(spot.sentence());
    traits.add("where=", where);
    traits.add("where=", where, " ", type());
    traits.add("preposition=", preposition);
    traits.add("preposition=", preposition, " where=", where);
    traits.add("preposition=", preposition, " where=", where, " ", frame());
    traits.add("preposition=", preposition, " ", type());
    traits.add("word-1=", Traits.text(sentence, spot.from() - 1));
    traits.add("word-2=", Traits.text(sentence, spot.from() - 2));
    traits.add("word+1=", Traits.text(sentence, spot.to()));
    Clause clause = casting.scene(spot.sentence()).clause();
    if (clause != null) {
      above(clause, spot, traits);
      if (spot.sentence() == at) {
        near(sentence, clause, spot, traits);
      }
    }
  }

  private String where(int number) {
    if (number == at) {
      return "here";
    }
    if (zone(number) != ZoneType.BODY) {
      return zone(number).name();
    }
    String side = number > at ? "+" : "-";
    String far = Math.abs(number - at) <= MANY ? "" + Math.abs(number - at) : "far";
    return (reports.contains(number) ? "report" : "") + side + far;
  }

  private static void above(Clause clause, Roll.Place spot, TraitList traits) {
    int top = clause.top(spot.from(), spot.to());
    String relation = clause.relation(top);
    traits.add("relation=", relation);
    if (clause.head(top) >= 0) {
      String head = Traits.lemma(clause, clause.head(top));
      traits.add("head=", head);
      traits.add("relation=", relation, " head=", head);
    }
  }

  private void near(Sentence sentence, Clause clause, Roll.Place spot, TraitList traits) {
    int distance = distance(spot);
    String bucket = PartTraits.bucket(DISTANCES, distance);
    int top = clause.top(spot.from(), spot.to());
    String up = PartTraits.path(clause, top, best.hit().top(clause));
    traits.add("distance=", bucket);
    traits.add("distance=", bucket, " ", type());
    traits.add("verbs=", valueOf(verbs(sentence, spot)), PartTraits.side(distance));
    traits.add("up=", up);
    traits.add("up=", up, " ", frame());
    traits.add("clause=", valueOf(clause.isInClause(spot.from(), best.hit().from())));
    String under = valueOf(clause.isUnder(spot.from(), best.hit().from()));
    traits.add("under=", under, " ", frame());
  }

  /** How many verbs stand between the trigger and a place. */
  private long verbs(Sentence sentence, Roll.Place spot) {
    int from = Math.min(spot.to(), best.hit().to());
    int to = Math.max(spot.from(), best.hit().from());
    return Math.min(
        MANY, IntStream.range(from, to).filter(i -> tag(sentence, i).equals("VERB")).count());
  }

  /** The word right before a place. */
  String before(Roll.Place spot) {
    return word(input.document().sentences().get(spot.sentence()), spot.from() - 1);
  }
}
