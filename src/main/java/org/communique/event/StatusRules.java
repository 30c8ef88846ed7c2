package org.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.text.Field;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** Decides whether an event took place by the words around its trigger. Immutable. */
final class StatusRules {

  private static final int REACH_BEFORE = 12;
  private static final int BESIDE = 3;
  private static final int REACH_AFTER = 12;

  /** Whose progressive looks ahead. */
  private static final Set<String> LEAVING = Set.of("leaving", "departing", "arriving");

  /**
   * Journeys whose purpose, told in the progressive, lies ahead: "is traveling to Lima to meet".
   */
  private static final Set<String> JOURNEYS =
      Set.of("traveling", "travelling", "heading", "flying", "going", "leaving", "departing");

  /** How far a gathering's noun may stand behind the verb that begins it. */
  private static final int OBJECT = 6;

  /** How many words a verb and its auxiliaries take. */
  private static final int PREDICATE = 4;

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  private static final Set<EventType> COURSES =
      Set.of(
          EventType.SUMMIT,
          EventType.MEETING,
          EventType.NEGOTIATION,
          EventType.MEDIATION,
          EventType.VISIT);

  private static final Set<String> CONDITIONAL = Set.of("would", "will", "could");

  private static final Set<String> MODALS = Set.of("may", "will", "can", "might");

  private enum Where {
    BEFORE,
    BESIDE,
    AFTER,
    INSIDE,
    ANY,
    COURSE,
    CONDITION
  }

  private record Cue(EventStatus status, Where where, List<String> words, String name) {}

  /**
   * A status and why.
   *
   * @param rule the cue, or "indicative" where none was found
   * @param span where the cue stands, or null
   */
  record Decision(EventStatus status, String rule, @Nullable Span span) {}

  private final Words sets;
  private final List<Cue> cues = new ArrayList<>();
  private final Set<String> cueWords = new HashSet<>();

  StatusRules(Lexicons lexicons, Words words) {
    this.sets = words;
    for (Lexicons.Line line : lexicons.read(StatusRules.class, "status.tsv", 3)) {
      for (String phrase : line.list(2)) {
        EventStatus status = line.choice(0, EventStatus.class);
        cueWords.addAll(List.of(phrase.split(" ")));
        cues.add(new Cue(status, line.choice(1, Where.class), List.of(phrase.split(" ")), phrase));
      }
    }
  }

  Decision decide(Sentence sentence, TriggerLexicon.Hit hit) {
    List<String> words = sentence.tokens().stream().map(StatusRules::word).toList();
    Set<String> present = new HashSet<>(words);
    int first = before(sentence, words, hit);
    int last = spoken(hit) ? hit.to() : after(words, hit.to());
    for (Cue cue : cues) {
      boolean stands = present.contains(cue.words().get(0));
      int at = stands ? find(sentence, words, cue, hit, first, last) : -1;
      if (at >= 0) {
        // Who keeps urging has urged.
        boolean said = spoken(hit) && cue.status() == EventStatus.ONGOING;
        return new Decision(
            said ? EventStatus.OCCURRED : cue.status(),
            "cue '" + cue.name() + "'",
            span(sentence.tokens(), at, cue.words().size()));
      }
    }
    return tense(sentence, hit);
  }

  /** Where a cue stands to the trigger as it must, or -1. */
  private int find(
      Sentence sentence, List<String> words, Cue cue, TriggerLexicon.Hit hit, int first, int last) {
    int from = hit.from();
    int to = hit.to();
    return switch (cue.where()) {
      case BEFORE -> find(words, cue, first, from);
      case BESIDE -> find(words, cue, Math.max(first, from - BESIDE), from);
      case INSIDE -> find(words, cue, from, to);
      case AFTER -> find(words, cue, to, behind(words, cue, hit, last));
      case ANY -> {
        int before = find(words, cue, first, from);
        yield before < 0 && !hit.trigger().verb() ? find(words, cue, to, last) : before;
      }
      case COURSE -> hasCourse(hit) ? course(sentence, words, cue, hit, first) : -1;
      case CONDITION ->
          words.subList(first, from).stream().anyMatch(CONDITIONAL::contains)
              ? find(words, cue, to, last)
              : -1;
    };
  }

  /**
   * "the summit, which will be held": a cue may say itself that it crosses a border, but a bare
   * verb is not what it goes back to ("spoke about the summit, which").
   */
  private int behind(List<String> words, Cue cue, TriggerLexicon.Hit hit, int last) {
    boolean bare = hit.trigger().verb() && !hit.trigger().name().contains(" ");
    return isBorder(cue.words().get(0)) && !bare
        ? Math.min(words.size(), hit.to() + REACH_AFTER)
        : last;
  }

  /** What is begun, goes on and is ended. */
  private static boolean hasCourse(TriggerLexicon.Hit hit) {
    return COURSES.contains(hit.trigger().type());
  }

  /** "began the talks", "begin talks", "the talks began": the verb that says how far they are. */
  private int course(
      Sentence sentence, List<String> words, Cue cue, TriggerLexicon.Hit hit, int first) {
    int before = find(words, cue, Math.max(first, hit.from() - OBJECT), hit.to());
    int verb = before >= 0 || hit.trigger().verb() ? -1 : predicate(sentence, words, hit.to());
    return verb < 0 ? before : find(words, cue, verb, Math.min(words.size(), verb + PREDICATE));
  }

  /** The first verb behind a noun, "talks between Norway and Peru have begun", or -1. */
  private int predicate(Sentence sentence, List<String> words, int to) {
    for (int i = to; i < Math.min(words.size(), to + REACH_AFTER); i++) {
      if (VERBAL.contains(sentence.tokens().get(i).tag())) {
        return i;
      }
      if (isBorder(words.get(i)) || words.get(i).equals(",") || words.get(i).equals("that")) {
        return -1;
      }
    }
    return -1;
  }

  /** In lower case, but "May", the month, and "Will", the name, are no verbs. */
  private static String word(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    boolean name = MODALS.contains(lower) && token.tag().equals("PROPN");
    return name ? token.text() : lower;
  }

  /** A bare infinitive after "to" looks ahead; a progressive is under way, but not in speech. */
  private static Decision tense(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    boolean verb = hit.trigger().verb();
    String before =
        hit.from() > 0 ? tokens.get(hit.from() - 1).text().toLowerCase(Locale.ROOT) : "";
    boolean headline = tokens.get(0).span().field() == Field.TITLE;
    if (verb && before.equals("to") && (headline || hit.from() <= 4)) {
      return new Decision(EventStatus.PLANNED, "infinitive", null);
    }
    if (verb && before.equals("to") && isUnderWay(tokens, hit.from())) {
      return new Decision(EventStatus.PLANNED, "purpose of a journey", null);
    }
    boolean progressive =
        verb
            && !spoken(hit)
            && tokens.get(hit.from()).text().endsWith("ing")
            && Set.of("are", "is").contains(before);
    if (progressive && LEAVING.contains(tokens.get(hit.from()).text().toLowerCase(Locale.ROOT))) {
      return new Decision(EventStatus.PLANNED, "progressive", null);
    }
    return progressive
        ? new Decision(EventStatus.ONGOING, "progressive", null)
        : new Decision(EventStatus.OCCURRED, "indicative", null);
  }

  private static boolean isUnderWay(List<Token> tokens, int to) {
    for (int i = 1; i < to; i++) {
      boolean progressive = Set.of("is", "are").contains(word(tokens.get(i - 1)));
      if (progressive && JOURNEYS.contains(word(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** What is said is said, whatever follows. */
  private static boolean spoken(TriggerLexicon.Hit hit) {
    return hit.trigger().verb() && hit.trigger().type().isSpoken();
  }

  /**
   * Back to the verb that governs: a verb that is no cue itself ends the reach, a noun's own verb
   * does not.
   */
  private int before(Sentence sentence, List<String> words, TriggerLexicon.Hit hit) {
    boolean bare = hit.trigger().verb() && hit.trigger().name().startsWith(words.get(hit.from()));
    int verbs = hit.trigger().verb() ? 0 : 1;
    int i = hit.from();
    while (i > 0 && hit.from() - i < REACH_BEFORE && !isBorder(words.get(i - 1))) {
      boolean verb =
          sentence.tokens().get(i - 1).tag().equals("VERB") && !cueWords.contains(words.get(i - 1));
      boolean comma = spoken(hit) && words.get(i - 1).equals(",");
      if (comma || verb && !bare && verbs-- <= 0) {
        break;
      }
      i--;
    }
    return i;
  }

  private int after(List<String> words, int to) {
    int i = to;
    while (i < words.size()
        && i - to < REACH_AFTER
        && !isBorder(words.get(i))
        && !words.get(i).equals("that")) {
      i++;
    }
    return i;
  }

  private boolean isBorder(String word) {
    return sets.is(Words.Kind.BORDER, word);
  }

  /** The last place in the stretch where the cue stands, or -1. */
  private static int find(List<String> words, Cue cue, int from, int to) {
    for (int i = to - cue.words().size(); i >= from; i--) {
      if (words.subList(i, i + cue.words().size()).equals(cue.words())) {
        return i;
      }
    }
    return -1;
  }

  private static Span span(List<Token> tokens, int from, int length) {
    return tokens.get(from).span().cover(tokens.get(from + length - 1).span());
  }
}
