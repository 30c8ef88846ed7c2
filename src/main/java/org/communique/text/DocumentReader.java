package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's title and text into zones, sentences and tokens, by OpenNLP's published models
 * and rules of news style; parts of speech are given later, by the engine or a {@link WordTagger}.
 * Immutable and safe for use by many threads; offsets are exact whatever the text holds.
 */
public final class DocumentReader {

  /** Longer sentences are cut, so that no later stage works on an unbounded one. */
  private static final int MOST_TOKENS = 400;

  private final Folding folding = Folding.load();
  private final ZoneFinder zoneFinder = new ZoneFinder(Cues.load());
  private final SentenceFinder sentenceFinder = new SentenceFinder();
  private final Tokenizer tokenizer = new Tokenizer();

  private DocumentReader() {}

  /**
   * A reader with the models on the class path.
   *
   * @throws IllegalStateException where one is missing; names it
   */
  public static DocumentReader create() {
    return new DocumentReader();
  }

  /** Reads an article; {@code title} is null where it is not known apart from the text. */
  public Document read(@Nullable String title, String text) {
    List<Zone> zones = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    if (title != null && !title.isBlank()) {
      Zone zone = new Zone(ZoneType.HEADLINE, new Span(Field.TITLE, 0, title.length()));
      zones.add(zone);
      addSentences(title, folding.fold(title), zone, sentences);
    }
    char[] plain = folding.fold(text);
    List<Zone> found = zoneFinder.find(title, plain);
    zones.addAll(found);
    for (Zone zone : found) {
      if (zone.type().feedsExtraction()) {
        addSentences(text, plain, zone, sentences);
      }
    }
    return new Document(title, text, zones, sentences);
  }

  /**
   * A document of given tokens, for measuring: joined by spaces, a line a sentence, one body zone.
   */
  public Document ofTokens(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    List<List<int[]>> borders = new ArrayList<>();
    for (List<String> words : sentences) {
      List<int[]> tokens = new ArrayList<>();
      for (String word : words) {
        tokens.add(new int[] {text.length(), text.length() + word.length()});
        text.append(word).append(' ');
      }
      text.append('\n');
      borders.add(tokens);
    }
    String source = text.toString();
    List<Sentence> result = new ArrayList<>();
    for (List<int[]> tokens : borders) {
      result.add(sentence(source, Field.TEXT, ZoneType.BODY, tokens));
    }
    List<Zone> zones =
        source.isEmpty()
            ? List.of()
            : List.of(new Zone(ZoneType.BODY, Span.ofText(0, source.length())));
    return new Document(null, source, zones, result);
  }

  private void addSentences(String source, char[] plain, Zone zone, List<Sentence> sentences) {
    Span span = zone.span();
    for (int[] stretch : Paragraphs.of(plain, span.start(), span.end())) {
      for (int[] borders : sentenceFinder.find(plain, stretch[0], stretch[1])) {
        List<int[]> tokens = tokenizer.tokenize(plain, borders[0], borders[1]);
        for (int i = 0; i < tokens.size(); i += MOST_TOKENS) {
          List<int[]> part = tokens.subList(i, Math.min(tokens.size(), i + MOST_TOKENS));
          sentences.add(sentence(source, span.field(), zone.type(), part));
        }
      }
    }
  }

  private static Sentence sentence(String source, Field field, ZoneType zone, List<int[]> borders) {
    List<Token> tokens = new ArrayList<>(borders.size());
    for (int[] border : borders) {
      Span span = new Span(field, border[0], border[1]);
      tokens.add(Token.untagged(span, span.of(source)));
    }
    return new Sentence(
        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()), zone, tokens);
  }
}
