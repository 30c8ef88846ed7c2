package org.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/** How newsworthy a report is, by position, sharpness, prominence and grammar. */
final class Ranking {

  private static final double LEAD = 16;
  private static final double HEADLINE = 5;
  private static final double DOMESTIC = 5;
  private static final double TRADE = 1.5;

  /** So many words of another trade make an article its own, whoever takes part. */
  private static final int FULL = 4;

  private static final double INFINITIVE = 5;
  private static final double TITLE = 5;
  private static final double OBJECT = 4;
  private static final Set<EventType> ANNOUNCED =
      Set.of(EventType.NEGOTIATION, EventType.SUMMIT, EventType.VISIT);
  private static final double TOPIC = 8;
  private static final double EMBEDDED = 3;

  /** "he said that they could meet": the saying is the news. */
  private static final double WISHED = 8;

  /** So far into an article a plan that somebody speaks of can be its news. */
  private static final int NEWS = 2;

  private static final double CIRCUMSTANCE = 4;
  private static final double CONTENT = 3;
  private static final double EARLIER = 4;

  /** The remark that a trigger tells what was before or is always so. */
  static final String NO_NEWS = "no news=1";

  private static final double DEEPEST = 6;
  private static final int SHARP = 6;
  private static final int PHRASE = 6;
  private static final Set<String> NOMINAL =
      Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART");

  private final Words words;
  private final Set<EventType> headline;
  private final int trades;

  /**
   * @param trades how many words of other trades the article's start has
   */
  Ranking(Words words, TriggerLexicon triggers, EventInput input, int trades) {
    this.words = words;
    this.headline = headlineTypes(triggers, new Stays(words), input);
    this.trades = trades;
  }

  private static Set<EventType> headlineTypes(
      TriggerLexicon triggers, Stays stays, EventInput input) {
    Set<EventType> types = new HashSet<>();
    for (Sentence sentence : input.document().sentences()) {
      if (sentence.zone() == ZoneType.HEADLINE) {
        triggers.find(sentence).stream()
            .filter(hit -> !stays.isStay(hit))
            .filter(hit -> hit.trigger().verb() || hit.trigger().sharpness() >= SHARP)
            .forEach(hit -> types.add(hit.trigger().type()));
      }
    }
    return types;
  }

  int trades() {
    return trades;
  }

  /** What the headline and the grammar of the sentence say of a trigger. */
  List<String> remarks(
      Casting.Scene scene,
      List<TriggerLexicon.Hit> hits,
      TriggerLexicon.Hit hit,
      EventStatus status) {
    List<String> remarks = new ArrayList<>();
    note(remarks, "headlined", headline.contains(hit.trigger().type()) ? 1 : 0);
    note(remarks, "inside", inside(scene.sentence(), hit, hits, status));
    Clause clause = scene.clause();
    if (clause != null) {
      note(remarks, "embedded", embedded(clause, hit));
      note(remarks, "told", told(clause, hit, hits));
      if (isNoNews(scene, clause, hit)) {
        remarks.add(NO_NEWS);
      }
      note(remarks, "topic", isTopic(clause, hit) ? 1 : 0);
      note(remarks, "content", hit.trigger().verb() && clause.isContent(hit.from()) ? 1 : 0);
    }
    return remarks;
  }

  private static void note(List<String> remarks, String name, double degree) {
    if (degree > 0) {
      remarks.add(name + "=" + (int) degree);
    }
  }

  double score(
      Casting.Scene scene,
      List<TriggerLexicon.Hit> hits,
      TriggerLexicon.Hit hit,
      List<Cast> cast,
      int index,
      EventStatus status,
      boolean international,
      boolean account) {
    double score = hit.trigger().sharpness() + LEAD / (1 + index);
    score += headline.contains(hit.trigger().type()) ? HEADLINE : 0;
    score -= international ? 0 : DOMESTIC;
    score += Math.min(3, cast.stream().filter(part -> part.actor().official()).count());
    score -= trades * (international && trades < FULL ? TRADE : 2 * TRADE);
    score += account ? LEAD : 0;
    return score
        - inside(scene.sentence(), hit, hits, status)
        - (scene.clause() == null ? 0 : embedded(scene.clause(), hit))
        - (scene.clause() == null ? 0 : told(scene.clause(), hit, hits))
        - (scene.clause() == null || !isNoNews(scene, scene.clause(), hit) ? 0 : EARLIER)
        - (scene.clause() == null || !isTopic(scene.clause(), hit) ? 0 : TOPIC)
        - (scene.clause() != null
                && (status == EventStatus.HYPOTHETICAL
                    || status == EventStatus.PLANNED && index > NEWS)
                && hit.trigger().verb()
                && scene.clause().isContent(hit.from())
            ? WISHED
            : 0);
  }

  /** "had asked", "supports its members": what was before, and what is always so. */
  private boolean isNoNews(Casting.Scene scene, Clause clause, TriggerLexicon.Hit hit) {
    return hit.trigger().verb()
        && scene.sentence().zone() != ZoneType.HEADLINE
        && !clause.isContent(hit.from())
        && (clause.isPluperfect(hit.from())
            || words.is(Words.Kind.HABIT, hit.trigger().name()) && clause.isPresent(hit.from()));
  }

  /** "ways to revive the peace process": what an infinitive aims at is not said to take place. */
  private boolean isTopic(Clause clause, TriggerLexicon.Hit hit) {
    if (hit.trigger().verb()) {
      return false;
    }
    int verb = clause.governor(clause.top(hit.from(), hit.to()));
    return verb >= 0
        && clause.is(verb, "acl", "advcl", "xcomp")
        && !words.is(Words.Kind.SUPPORT, clause.lemma(verb));
  }

  /** What a trigger loses that is no part of the sentence's main clause. */
  private static double embedded(Clause clause, TriggerLexicon.Hit hit) {
    int at = hit.trigger().verb() ? hit.from() : clause.top(hit.from(), hit.to());
    return Math.min(DEEPEST, EMBEDDED * clause.depth(at));
  }

  /**
   * What a trigger loses that stands in what somebody says: as a circumstance there ("he said that
   * it can, because members have agreed") or as what a sharper word of saying is about ("deplored
   * that the court rejected").
   */
  private static double told(Clause clause, TriggerLexicon.Hit hit, List<TriggerLexicon.Hit> all) {
    int at = hit.trigger().verb() ? hit.from() : clause.top(hit.from(), hit.to());
    boolean circumstance =
        clause.depth(at) > 0
            && all.stream()
                .filter(other -> other.trigger().type() == EventType.STATEMENT)
                .filter(other -> other.trigger().verb())
                .anyMatch(other -> clause.depth(other.from()) == 0);
    boolean content =
        all.stream()
            .filter(other -> governs(other, hit))
            .anyMatch(other -> clause.isUnder(at, other.from()) && clause.isContent(at));
    return (circumstance ? CIRCUMSTANCE : 0) + (content ? CONTENT : 0);
  }

  /** Whether the report is only the circumstance of another in its sentence. */
  static boolean isBackground(@Nullable Clause clause, TriggerLexicon.Hit hit) {
    return clause != null && hit.trigger().verb() && clause.depth(hit.from()) > 0;
  }

  /**
   * What a trigger loses that stands inside another's clause ("urged Iran to lift the ban") or in a
   * headline.
   */
  private double inside(
      Sentence sentence, TriggerLexicon.Hit hit, List<TriggerLexicon.Hit> all, EventStatus status) {
    boolean title = sentence.zone() == ZoneType.HEADLINE;
    boolean verb = hit.trigger().verb();
    boolean governed = all.stream().anyMatch(other -> governs(other, hit));
    boolean infinitive =
        verb && hit.from() > 0 && sentence.tokens().get(hit.from() - 1).text().equals("to");
    boolean loses = infinitive && !title && (governed || status == EventStatus.OCCURRED);
    boolean adjunct = !verb && !title && !isOwnNews(hit, all) && isAdjunct(sentence, hit);
    return (loses ? INFINITIVE : 0)
        + (title ? TITLE : 0)
        + (!verb && governed ? OBJECT : 0)
        + (adjunct ? OBJECT : 0);
  }

  /** A briefing is news itself, unless a gathering is announced at it. */
  private static boolean isOwnNews(TriggerLexicon.Hit hit, List<TriggerLexicon.Hit> all) {
    return hit.trigger().type() == EventType.BRIEFING
        && all.stream().noneMatch(other -> ANNOUNCED.contains(other.trigger().type()));
  }

  private static boolean governs(TriggerLexicon.Hit other, TriggerLexicon.Hit hit) {
    EventType type = other.trigger().type();
    return other.to() <= hit.from()
        && other.trigger().verb()
        && type != EventType.STATEMENT
        && type != EventType.BRIEFING;
  }

  /** "ahead of the summit", "after talks with him": the circumstances of something else. */
  private boolean isAdjunct(Sentence sentence, TriggerLexicon.Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - PHRASE); i--) {
      String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
      if (words.is(Words.Kind.ADJUNCT, word)) {
        return true;
      }
      if (!NOMINAL.contains(sentence.tokens().get(i).tag()) && !word.equals("of")) {
        return false;
      }
    }
    return false;
  }
}
