package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Splits a sentence into tokens as the Penn Treebank does: rules for what news writes the same
 * everywhere, OpenNLP's model for the rest. Compounds with hyphens stay whole. Safe for use by many
 * threads.
 */
final class Tokenizer {

  /** Longer chunks without a space are no words; the model would take long over them. */
  private static final int LONGEST_WORD = 40;

  private static final String OPENERS = "\"'([{<`$€£#*";
  private static final String CLOSERS = "\"')]}>,;:!?%*…";
  private static final String ALWAYS = "\"()[]{}—;…";
  private static final Set<String> CLITICS = Set.of("'s", "'S", "'re", "'ve", "'ll", "'d", "'m");

  private final Pool<TokenizerME> tokenizers;
  private final Set<String> abbreviations = WordList.read("abbreviations.txt");

  Tokenizer() {
    TokenizerModel model = OpenNlpModels.tokens();
    this.tokenizers = new Pool<>(() -> new TokenizerME(model));
  }

  /** The tokens of {@code plain[from, to)} as pairs of start and end. */
  List<int[]> tokenize(char[] plain, int from, int to) {
    List<int[]> tokens = new ArrayList<>();
    int start = from;
    while (start < to) {
      while (start < to && isBlank(plain[start])) {
        start++;
      }
      int end = start;
      while (end < to && !isBlank(plain[end])) {
        end++;
      }
      if (start < end) {
        chunk(new Chunk(plain, start, end, end >= to, tokens));
      }
      start = end;
    }
    return tokens;
  }

  /** Characters between spaces, and where their tokens go. */
  private record Chunk(char[] plain, int start, int end, boolean last, List<int[]> tokens) {

    Chunk part(int from, int to) {
      return new Chunk(plain, from, to, last && to == end, tokens);
    }

    String text() {
      return new String(plain, start, end - start);
    }

    int length() {
      return end - start;
    }

    void token(int from, int to) {
      if (from < to) {
        tokens.add(new int[] {from, to});
      }
    }
  }

  private void chunk(Chunk chunk) {
    int from = chunk.start();
    for (int i = chunk.start(); i < chunk.end(); i++) {
      boolean dashes =
          chunk.plain()[i] == '-' && i + 1 < chunk.end() && chunk.plain()[i + 1] == '-';
      boolean ticks = chunk.plain()[i] == '`' && i + 1 < chunk.end() && chunk.plain()[i + 1] == '`';
      if (dashes || ticks || ALWAYS.indexOf(chunk.plain()[i]) >= 0) {
        edges(chunk.part(from, i));
        int end = i + 1;
        while ((dashes || ticks) && end < chunk.end() && chunk.plain()[end] == chunk.plain()[i]) {
          end++;
        }
        chunk.token(i, end);
        from = end;
        i = end - 1;
      }
    }
    edges(chunk.part(from, chunk.end()));
  }

  /** Takes marks off both ends. */
  private void edges(Chunk chunk) {
    int start = chunk.start();
    int end = chunk.end();
    while (start < end
        && OPENERS.indexOf(chunk.plain()[start]) >= 0
        && !isClitic(chunk.part(start, end).text())) {
      chunk.token(start, start + 1);
      start++;
    }
    int inner = end;
    while (inner > start && CLOSERS.indexOf(chunk.plain()[inner - 1]) >= 0) {
      inner--;
    }
    word(chunk.part(start, inner), inner == chunk.end() && chunk.last() || inner < end);
    for (int i = inner; i < end; i++) {
      chunk.token(i, i + 1);
    }
  }

  private static boolean isClitic(String text) {
    return CLITICS.contains(text);
  }

  /**
   * @param closed whether the sentence ends here or another mark follows, so that a full stop here
   *     is one
   */
  private void word(Chunk chunk, boolean closed) {
    if (chunk.length() == 0) {
      return;
    }
    String text = chunk.text();
    if (isPlain(text)) {
      chunk.token(chunk.start(), chunk.end());
    } else if (text.endsWith(".")) {
      stopped(chunk, text, closed);
    } else {
      apostrophes(chunk, text);
    }
  }

  private void stopped(Chunk chunk, String text, boolean closed) {
    int stops = chunk.end();
    while (stops > chunk.start() && chunk.plain()[stops - 1] == '.') {
      stops--;
    }
    String word = text.substring(0, stops - chunk.start());
    boolean single = chunk.end() - stops == 1;
    if (single && keepsStop(word) && !(closed && isOrdinary(word))) {
      chunk.token(chunk.start(), chunk.end());
    } else if (word.isEmpty()) {
      chunk.token(chunk.start(), chunk.end());
    } else {
      apostrophes(chunk.part(chunk.start(), stops), word);
      chunk.token(stops, chunk.end());
    }
  }

  private boolean keepsStop(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean dotted =
        word.length() > 2
            && word.indexOf('.') > 0
            && word.indexOf('.') <= 2
            && word.chars().noneMatch(Character::isDigit);
    return initial || dotted || abbreviations.contains(word);
  }

  /** Abbreviations that are also words, and so end sentences ("said no."). */
  private static boolean isOrdinary(String word) {
    return word.length() > 1 && Character.isLowerCase(word.charAt(0)) || word.equals("No");
  }

  private void apostrophes(Chunk chunk, String text) {
    int at = text.lastIndexOf('\'');
    if (at > 0) {
      String tail = text.substring(at);
      boolean negated =
          (tail.equals("'t") || tail.equals("'T"))
              && at > 1
              && Character.toLowerCase(text.charAt(at - 1)) == 'n';
      int split = negated ? at - 1 : CLITICS.contains(tail) ? at : -1;
      if (split > 0) {
        inner(chunk.part(chunk.start(), chunk.start() + split));
        chunk.token(chunk.start() + split, chunk.end());
        return;
      }
    }
    inner(chunk);
  }

  private void inner(Chunk chunk) {
    String text = chunk.text();
    if (chunk.length() > LONGEST_WORD || isPlain(text) || isWhole(text)) {
      chunk.token(chunk.start(), chunk.end());
      return;
    }
    for (opennlp.tools.util.Span span : tokenizers.with(tokenizer -> tokenizer.tokenizePos(text))) {
      chunk.token(chunk.start() + span.getStart(), chunk.start() + span.getEnd());
    }
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(Character::isLetterOrDigit);
  }

  /** Hyphenated words, numbers, dotted names and addresses. */
  private static boolean isWhole(String text) {
    return text.chars()
            .allMatch(
                c ->
                    Character.isLetterOrDigit(c)
                        || "-.,'&@_:+=~#".indexOf(c) >= 0
                        || c == Folding.NOTHING)
        || text.contains("://")
        || text.startsWith("www.");
  }

  private static boolean isBlank(char c) {
    return c <= ' ';
  }
}
