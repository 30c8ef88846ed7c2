package org.communique.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.communique.entity.Mention;
import org.communique.syntax.DependencyTree;
import org.communique.text.Field;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * A sentence with its tree, written by hand: tokens between spaces, each word|UPOS|head from 1, 0
 * for the root|relation.
 */
record Parsed(String text, Words words) {

  static final CueLexicon CUES = CueLexicon.of(Lexicons.bundled());
  static final ClauseWords LEXICON = ClauseWords.of(Lexicons.bundled());

  static Parsed of(String lines) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (String item : lines.strip().split("\\s+")) {
      String[] parts = item.split("\\|");
      int start = text.length();
      text.append(parts[0]).append(' ');
      tokens.add(new Token(Span.ofText(start, start + parts[0].length()), parts[0], parts[1]));
      tags.add(penn(parts[1], parts[0]));
      lemmas.add(parts[0].toLowerCase(Locale.ROOT));
      heads.add(Integer.parseInt(parts[2]) - 1);
      relations.add(parts[3]);
    }
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    List<Span> marked =
        QuoteMarks.stretches(Field.TEXT, text.toString()).stream().map(Marked::span).toList();
    List<Mention> none = List.of();
    return new Parsed(
        text.toString(),
        new Words(
            new Sentence(span, ZoneType.BODY, tokens),
            0,
            new DependencyTree(tags, lemmas, heads, relations),
            marked,
            none));
  }

  private static String penn(String tag, String word) {
    return switch (tag) {
      case "VERB" -> word.endsWith("ing") ? "VBG" : "VBD";
      case "NOUN" -> "NN";
      case "PROPN" -> "NNP";
      default -> tag;
    };
  }

  Clauses clauses() {
    return new TreeClauses(words, Objects.requireNonNull(words.tree()), CUES.cues(words), LEXICON);
  }

  /** The cue that is written so. */
  Cue cue(String word) {
    return CUES.cues(words).stream()
        .filter(cue -> words.is(cue.from(), word))
        .findFirst()
        .orElseThrow();
  }

  String source(String cue) {
    Range source = clauses().source(cue(cue));
    return source == null ? "" : textOf(source);
  }

  List<String> content(String cue) {
    Cue found = cue(cue);
    return clauses().content(found, clauses().source(found)).stream().map(this::textOf).toList();
  }

  private String textOf(Range range) {
    return words.span(range).of(text);
  }
}
