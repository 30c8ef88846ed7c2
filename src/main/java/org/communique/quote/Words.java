package org.communique.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.entity.Mention;
import org.communique.syntax.DependencyTree;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** One sentence as the rules read it. */
final class Words {

  private static final Set<String> NOMINAL =
      Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM", "PRON");

  /** What may stand in a dateline. */
  private static final Set<String> DATELINE = Set.of("PROPN", "NUM", "PUNCT", "SYM");

  private static final int LONGEST_DATELINE = 14;

  private static final Set<String> AUXILIARIES =
      Set.of(
          "has",
          "have",
          "had",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "shall",
          "do",
          "does",
          "did",
          "not",
          "n't",
          "'ve",
          "'d",
          "'ll",
          "'re",
          "\u2019ve",
          "\u2019d",
          "\u2019ll",
          "\u2019re",
          "n\u2019t",
          "also",
          "never",
          "once",
          "still",
          "even",
          "just",
          "already",
          "later");

  private final Sentence sentence;
  private final int index;
  private final @Nullable DependencyTree tree;
  private final List<String> lower;
  private final boolean[] dashes;
  private final boolean[] marked;
  private final boolean[] named;

  /**
   * @param index the sentence's number in the document
   * @param stretches the stretches in quotation marks, of any field
   * @param mentions the names, of any sentence
   */
  Words(
      Sentence sentence,
      int index,
      @Nullable DependencyTree tree,
      List<Span> stretches,
      List<Mention> mentions) {
    this.sentence = sentence;
    this.index = index;
    this.tree = tree;
    this.lower =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    this.dashes = new boolean[sentence.tokens().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = isDash(sentence.tokens().get(i).text());
    }
    this.marked = covered(stretches);
    this.named = covered(mentions.stream().map(Mention::span).toList());
  }

  private boolean[] covered(List<Span> spans) {
    boolean[] covered = new boolean[sentence.tokens().size()];
    for (Span span : spans) {
      if (span.overlaps(sentence.span())) {
        for (int i = 0; i < covered.length; i++) {
          covered[i] |= span.overlaps(sentence.tokens().get(i).span());
        }
      }
    }
    return covered;
  }

  Sentence sentence() {
    return sentence;
  }

  int index() {
    return index;
  }

  @Nullable DependencyTree tree() {
    return tree;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String text(int i) {
    return i < 0 || i >= size() ? "" : token(i).text();
  }

  String lower(int i) {
    return i < 0 || i >= size() ? "" : lower.get(i);
  }

  boolean is(int i, String... words) {
    String lower = lower(i);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The part of speech; names are proper nouns, whatever the tagger says. */
  String tag(int i) {
    return i < 0 || i >= size() ? "" : named[i] ? "PROPN" : token(i).tag();
  }

  /** The Penn Treebank tag, or empty where the sentence has no tree. */
  String penn(int i) {
    return tree == null || i < 0 || i >= size() ? "" : tree.tags().get(i);
  }

  boolean isMarked(int i) {
    return i >= 0 && i < size() && marked[i];
  }

  boolean anyMarked(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (marked[i]) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(int i) {
    return tree == null ? tag(i).equals("VERB") : penn(i).startsWith("VB");
  }

  boolean isNoun(int i) {
    return tree == null ? tag(i).equals("NOUN") : penn(i).matches("NNS?");
  }

  /** Whether the token has a participle's ending and no auxiliary before it. */
  boolean isParticiple(int i) {
    return lower(i).endsWith("ing") && !tag(i - 1).equals("AUX");
  }

  boolean isPast(int i) {
    return lower(i).endsWith("ed");
  }

  /** Whether the token may stand in a noun phrase. */
  boolean isNominal(int i) {
    return i >= 0
        && i < size()
        && !marked[i]
        && !isDash(i)
        && !isQuoteMark(i)
        && (NOMINAL.contains(tag(i)) || is(i, "'s", "\u2019s", "'", "\u2019", "&", "the", "no"));
  }

  /** The tokens behind an offset, or null where there is none but marks. */
  @Nullable Range after(int offset) {
    int from = 0;
    while (from < size() && token(from).start() < offset) {
      from++;
    }
    return from < size() && !(from == size() - 1 && is(from, ".")) ? new Range(from, size()) : null;
  }

  /** The first token behind a dateline, "PARIS, Aug 31 (Reuters) -"; 0 where there is none. */
  int body() {
    boolean named = tag(0).equals("PROPN");
    boolean loud = false;
    for (int i = 0; named && i < Math.min(size() - 1, LONGEST_DATELINE); i++) {
      if (isDash(i) && i > 0) {
        return loud ? i + 1 : 0;
      }
      loud |= text(i).equals("(") || (text(i).length() > 3 && text(i).matches("\\p{Lu}+"));
      if (!DATELINE.contains(tag(i))) {
        return 0;
      }
    }
    return 0;
  }

  /** A mark of two signs, which is not read as opening or closing. */
  boolean isQuoteMark(int i) {
    return is(i, "''", "``", "\"", "\u201c", "\u201d");
  }

  boolean isDash(int i) {
    return i >= 0 && i < size() && dashes[i];
  }

  private static boolean isDash(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION);
  }

  boolean isAuxiliary(int i) {
    return AUXILIARIES.contains(lower(i)) || tag(i).equals("AUX") || tag(i).equals("ADV");
  }

  Span span(Range range) {
    return token(range.from()).span().cover(token(range.to() - 1).span());
  }

  /** The tokens that a span covers at least in part, or null where it covers none. */
  @Nullable Range range(Span span) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < size(); i++) {
      if (token(i).span().overlaps(span)) {
        from = from < 0 ? i : from;
        to = i + 1;
      }
    }
    return from < 0 ? null : new Range(from, to);
  }
}
