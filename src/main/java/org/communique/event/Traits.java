package org.communique.event;

import static java.lang.String.valueOf;
import static org.communique.event.Wording.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * Names what speaks for and against a trigger's telling the news of its article, for {@link
 * Weights}. The names are those of the resource file, so that a change here wants weights learned
 * anew. Used for one article.
 */
final class Traits {

  private static final int MANY = 3;
  private static final int LEAD = 5;
  private static final int NAMES = 12;
  private static final int MOST_STATES = 4;
  private static final int MOST_TRADES = 4;
  private static final int LONGEST = 10;
  private static final int MOST_HITS = 12;
  private static final int MOST_HELD = 8;
  private static final int LOWEST = -2;
  private static final int HIGHEST = 12;
  private static final int NEIGHBOURS = 2;
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ");

  private final boolean abroad;
  private final int trades;

  /**
   * @param abroad whether the article's start names two states or a body of many
   * @param trades how many words of other trades it has
   */
  Traits(boolean abroad, int trades) {
    this.abroad = abroad;
    this.trades = trades;
  }

  /** The traits of an article that speak for there being no event. */
  static TraitList of(EventInput input, List<Sighting> sightings) {
    TraitList traits = new TraitList();
    Set<String> seen = new HashSet<>();
    input.document().sentences().stream()
        .filter(sentence -> sentence.zone() != ZoneType.DATELINE)
        .limit(LEAD)
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> CONTENT.contains(token.tag()))
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .filter(seen::add)
        .forEach(word -> traits.add("about=", word));
    traits.add("none");
    traits.add("none states=", valueOf(Math.min(MOST_STATES, states(input))));
    traits.add("none sentences=", valueOf(Math.min(LONGEST, input.document().sentences().size())));
    traits.add("none hits=", valueOf(Math.min(MOST_HITS, sightings.size())));
    long held = sightings.stream().filter(Sighting::holds).count();
    traits.add("none held=", valueOf(Math.min(MOST_HELD, held)));
    return traits;
  }

  /** How many states the first names of the article are of. */
  private static long states(EventInput input) {
    return input.mentions().stream()
        .limit(NAMES)
        .flatMap(
            mention ->
                input.entities().stream().filter(entity -> entity.id().equals(mention.entity())))
        .map(entity -> entity.country())
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  /**
   * The traits of a trigger.
   *
   * @param all every trigger of the article
   */
  TraitList of(Sighting sighting, List<Sighting> all) {
    TraitList traits = new TraitList();
    kind(sighting, traits);
    people(sighting, traits);
    rivals(sighting, all, traits);
    besides(sighting, all, traits);
    sighting.remarks().forEach(traits::add);
    sighting.objections().forEach(name -> traits.add("against=", name));
    String held = sighting.holds() ? "holds" : "objected";
    traits.add(held);
    traits.add(held, " ", sighting.type());
    wording(sighting, traits);
    if (sighting.scene().clause() != null) {
      grammar(sighting, sighting.scene().clause(), traits);
    }
    return traits;
  }

  private static void kind(Sighting sighting, TraitList traits) {
    String type = sighting.type();
    Trigger trigger = sighting.hit().trigger();
    String at = sighting.inTitle() ? "title" : place(sighting.index());
    String status = sighting.status().status().name();
    traits.add(type);
    traits.add("at=", at);
    traits.add("at=", at, " ", type);
    traits.add(trigger(trigger));
    traits.add(trigger.verb() ? "verb " : "noun ", trigger.frame().name());
    traits.add("sharp=", valueOf(trigger.sharpness()));
    traits.add("status=", status);
    traits.add("status=", status, " ", type);
  }

  /** The trait of a trigger's being the one it is. */
  static String trigger(Trigger trigger) {
    return "trigger=" + trigger.name() + (trigger.verb() ? "/verb" : "/noun");
  }

  private static String place(int index) {
    return index <= MANY ? "" + index : index <= 5 ? "4-5" : index <= 8 ? "6-8" : "9-";
  }

  private void people(Sighting sighting, TraitList traits) {
    String type = sighting.type();
    List<Cast> cast = sighting.cast();
    long officials = cast.stream().filter(part -> part.actor().official()).count();
    long states =
        cast.stream()
            .map(part -> part.actor().country())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    String posts = valueOf(Math.min(MANY, officials));
    traits.add("cast=", valueOf(Math.min(MANY, cast.size())), " ", type);
    traits.add("officials=", posts);
    traits.add("officials=", posts, " ", type);
    traits.add("states=", valueOf(Math.min(MANY, states)));
    traits.add("states=", valueOf(Math.min(MANY - 1, states)), " ", type);
    for (Cast part : cast) {
      String official = part.actor().official() ? " official" : "";
      traits.add("part=", part.role().name(), " ", part.actor().kind().name(), official);
    }
    String reach = (sighting.international() ? "inter" : "intra") + (abroad ? " abroad" : "");
    traits.add(reach);
    traits.add(reach, " ", type);
    traits.add("trades=", valueOf(Math.min(MOST_TRADES, trades)));
  }

  /** How the trigger stands to the others of the article. */
  private static void rivals(Sighting sighting, List<Sighting> all, TraitList traits) {
    double score = sighting.score();
    int half = (int) Math.floor(score / 2);
    traits.add("score=", valueOf(Math.max(LOWEST, Math.min(HIGHEST, half))));
    long same = all.stream().filter(other -> other.type().equals(sighting.type())).count();
    traits.add("same=", valueOf(Math.min(MANY + 1, same)));
    if (sighting.holds()) {
      double best =
          all.stream().filter(Sighting::holds).mapToDouble(Sighting::score).max().orElse(score);
      long ahead = all.stream().filter(Sighting::holds).filter(o -> isAhead(o, sighting)).count();
      traits.add("behind=", valueOf(Math.min(MOST_HELD, (int) (best - score))));
      traits.add("rank=", valueOf(Math.min(MANY + 1, ahead)));
    }
  }

  /** What else its sentence and the lead tell of. */
  private static void besides(Sighting sighting, List<Sighting> all, TraitList traits) {
    Sentence sentence = sighting.scene().sentence();
    int order = 0;
    for (Sighting other : all) {
      boolean here = other.scene().sentence().equals(sentence);
      if (here && other.hit().from() < sighting.hit().from()) {
        order++;
      }
      if (other != sighting && other.holds()) {
        String where = here ? "beside=" : other.index() == 0 && !other.inTitle() ? "lead=" : "";
        if (!where.isEmpty()) {
          traits.add(where, other.type(), " ", sighting.type());
        }
      }
    }
    traits.add("order=", valueOf(Math.min(MANY, order)));
  }

  private static boolean isAhead(Sighting one, Sighting other) {
    return one.score() > other.score()
        || one.score() == other.score() && one.index() < other.index();
  }

  private static void wording(Sighting sighting, TraitList traits) {
    Sentence sentence = sighting.scene().sentence();
    for (int k = 1; k <= NEIGHBOURS; k++) {
      traits.add("word-", valueOf(k), "=", text(sentence, sighting.hit().from() - k));
      traits.add("word+", valueOf(k), "=", text(sentence, sighting.hit().to() + k - 1));
    }
  }

  /** The word in lower case; a name or a number stands for all of its kind. */
  static String text(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.tokens().size()) {
      return "";
    }
    Token token = sentence.tokens().get(i);
    return token.tag().equals("PROPN")
        ? "NAME"
        : token.tag().equals("NUM") ? "NUM" : word(sentence, i);
  }

  private static void grammar(Sighting sighting, Clause clause, TraitList traits) {
    TriggerLexicon.Hit hit = sighting.hit();
    int top = hit.top(clause);
    traits.add("relation=", clause.relation(top), hit.trigger().verb() ? " verb" : " noun");
    if (clause.head(top) >= 0) {
      traits.add("head=", clause.lemma(clause.head(top)));
    }
    for (int child : clause.children(top)) {
      if (clause.is(child, "nsubj", "obj", "ccomp", "xcomp", "obl", "nmod")) {
        traits.add(clause.relation(child), "=", lemma(clause, child));
      }
    }
  }

  /** The lemma of a noun or verb; names stand for each other. */
  static String lemma(Clause clause, int i) {
    return clause.isCommon(i) || clause.isVerb(i) ? clause.lemma(i) : "NAME";
  }
}
