package org.communique.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.entity.Mention;
import org.communique.event.CodeBook;
import org.communique.event.EventCode;
import org.communique.syntax.Inflector;
import org.communique.text.Document;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Codes every sentence of an article that reports a deed or words of one actor towards another.
 * Immutable and safe for use by many threads.
 */
public final class SentenceCoder {

  private static final int MOST = 3;
  private static final double SPECIFIC = 0.5;
  private static final double SUBORDINATE = 4;
  private static final double GOVERNED = 3;
  private static final double CONDITIONAL = 1.5;
  private static final double NOMINAL = 2.5;
  private static final double LATER = 0.12;

  private final Contexts contexts;
  private final PatternMatcher matcher;

  private SentenceCoder(Lexicons lexicons) {
    CodeBook book = CodeBook.of(lexicons);
    Inflector inflector = new Inflector(lexicons);
    NounClasses classes = new NounClasses(lexicons, inflector);
    this.contexts = new Contexts(lexicons, book);
    this.matcher =
        new PatternMatcher(new PatternLexicon(lexicons, book, inflector, classes), classes);
  }

  /** With the patterns, classes and contexts of the lexicons. */
  public static SentenceCoder create(Lexicons lexicons) {
    return new SentenceCoder(lexicons);
  }

  private record Scored(PatternMatcher.Match match, EventCode code, String rule, double score) {}

  /** The codings of a document, sentence by sentence, the main one of each first. */
  public List<Coding> code(Document document, List<Mention> mentions) {
    List<Coding> codings = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Mention> inside =
          mentions.stream().filter(m -> sentence.span().contains(m.span())).toList();
      codings.addAll(code(SentenceWords.of(sentence, inside)));
    }
    return codings;
  }

  private List<Coding> code(SentenceWords words) {
    Clauses clauses = new Clauses(words, contexts);
    List<Scored> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      matcher.at(words, i).flatMap(match -> scored(words, clauses, match)).ifPresent(found::add);
    }
    found.sort(Comparator.comparingDouble(Scored::score).reversed());
    List<Coding> codings = new ArrayList<>();
    for (Scored scored : found) {
      boolean known = codings.stream().anyMatch(c -> c.code().equals(scored.code()));
      if (!known && codings.size() < MOST) {
        codings.add(coding(words, scored, codings.size() + 1));
      }
    }
    return codings;
  }

  private Optional<Scored> scored(
      SentenceWords words, Clauses clauses, PatternMatcher.Match match) {
    EventCode plain = match.pattern().code();
    Contexts.Kind context = match.pattern().verb() ? context(words, match.head()) : null;
    Optional<EventCode> code =
        context == null ? Optional.of(plain) : contexts.compose(context, plain);
    String rule = match.pattern().name() + (context == null ? "" : " (" + context + ")");
    return code.map(c -> new Scored(match, c, rule, score(words, clauses, match)));
  }

  private Contexts.@Nullable Kind context(SentenceWords words, int verb) {
    return List.of(
            Contexts.Kind.NEGATED,
            Contexts.Kind.OBLIGATION,
            Contexts.Kind.INTENT,
            Contexts.Kind.CONDITIONAL)
        .stream()
        .filter(kind -> contexts.precedes(kind, words, verb))
        .findFirst()
        .orElse(null);
  }

  private double score(SentenceWords words, Clauses clauses, PatternMatcher.Match match) {
    int head = match.head();
    CodePattern pattern = match.pattern();
    double score = pattern.sharpness() + SPECIFIC * (pattern.length() - 1) - LATER * head;
    score -= clauses.isSubordinate(head) ? SUBORDINATE : 0;
    score -= isGoverned(words, head) ? GOVERNED : 0;
    score -= pattern.verb() ? 0 : NOMINAL;
    boolean conditional = contexts.precedes(Contexts.Kind.CONDITIONAL, words, head);
    return score - (pattern.verb() && conditional ? CONDITIONAL : 0);
  }

  /** "to prevent attacks": an infinitive of another verb than one that leaves the deed its fact. */
  private boolean isGoverned(SentenceWords words, int head) {
    return words.isVerb(head)
        && words.word(head - 1).equals("to")
        && !contexts.is(Contexts.Kind.GOVERNING, words.word(head - 2));
  }

  private static Coding coding(SentenceWords words, Scored scored, int rank) {
    PatternMatcher.Match match = scored.match();
    Actors actors = new Actors(words, match);
    int first = match.head() - match.pattern().before().size();
    Span trigger =
        words
            .sentence()
            .tokens()
            .get(first)
            .span()
            .cover(words.sentence().tokens().get(match.to() - 1).span());
    return new Coding(
        words.sentence().span(),
        trigger,
        scored.code(),
        actors.source(),
        actors.target(),
        rank,
        scored.rule());
  }
}
