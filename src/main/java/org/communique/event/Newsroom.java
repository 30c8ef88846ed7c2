package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.quote.Quote;
import org.communique.quote.QuoteKind;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;

/**
 * Tells a feature, a column or a broadcast from what an office writes of itself: the newsroom
 * addresses its readers, asks, quotes, contracts its verbs and names papers and stations. Used for
 * one article.
 */
final class Newsroom {

  private static final int LEAD = 3;
  private static final int FEWEST_SIGNS = 2;
  private static final int FEWEST = 2;

  /** Of a hundred words an office's own statement has at least one in the first person. */
  private static final double OWN_SHARE = 0.01;

  private static final Set<String> CONTRACTIONS =
      Set.of(
          "n't",
          "'re",
          "'ll",
          "'ve",
          "'d",
          "'m",
          "n\u2019t",
          "\u2019re",
          "\u2019ll",
          "\u2019ve",
          "\u2019d",
          "\u2019m");

  private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s");

  private static final Set<String> PRONOUNS =
      Set.of("it", "that", "there", "what", "here", "let", "he", "she", "who", "how", "where");

  private final Genres genres;
  private final List<Span> quoted;

  Newsroom(Genres genres, EventInput input) {
    this.genres = genres;
    this.quoted =
        input.quotes().stream()
            .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
            .map(Quote::span)
            .toList();
  }

  /**
   * Whether a newsroom wrote the text: its manner says so, and more of it where the text begins or
   * goes on in the first person.
   */
  boolean wrote(List<Sentence> body) {
    List<String> words = words(body);
    List<String> lead = words(body.subList(0, Math.min(LEAD, body.size())));
    long own = words.stream().filter(this::isOwn).count();
    boolean personal = lead.stream().anyMatch(this::isOwn) || own >= 2 * OWN_SHARE * words.size();
    long manner = manner(words);
    long signs =
        manner + (quoted.size() >= FEWEST ? 1 : 0) + (own < OWN_SHARE * words.size() ? 1 : 0);
    return manner > 0 && signs >= (personal ? FEWEST_SIGNS + 1 : FEWEST_SIGNS);
  }

  /** Whether a word in the first person stands outside all quotations. */
  boolean hasOwnVoice(List<Sentence> body) {
    return words(body).stream().anyMatch(this::isOwn);
  }

  /** How many marks of talk with readers the words have. */
  private long manner(List<String> words) {
    return Stream.of(
            contractions(words) >= FEWEST,
            words.contains("?"),
            words.stream().filter(word -> genres.is("READER", word)).count() > FEWEST,
            words.stream().anyMatch(word -> genres.is("PRINT", word)))
        .filter(sign -> sign)
        .count();
  }

  private boolean isOwn(String word) {
    return genres.is("FIRST", word);
  }

  private List<String> words(List<Sentence> body) {
    return body.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> quoted.stream().noneMatch(quote -> quote.contains(token.span())))
        .map(Token::text)
        .filter(text -> !text.equals("US"))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static long contractions(List<String> words) {
    return IntStream.range(0, words.size())
        .filter(
            i ->
                CONTRACTIONS.contains(words.get(i))
                    || i > 0
                        && POSSESSIVE.contains(words.get(i))
                        && PRONOUNS.contains(words.get(i - 1)))
        .count();
  }
}
