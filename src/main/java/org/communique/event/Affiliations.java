package org.communique.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Whom people act for by what stands beside their names: "U.N. humanitarian chief John Holmes",
 * "Flavio Cotti, the chairman of the OSCE". Used for one article.
 */
final class Affiliations {

  private static final int REACH = 14;
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "CCONJ", "NUM");
  private static final Set<String> LINKS = Set.of(",", "'s", "\u2019s", "'");
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to");

  private final EventInput input;
  private final Predicate<String> office;
  private final Map<String, Entity> entities = new HashMap<>();

  /**
   * @param office whether a word, in lower case, is a noun for those who act for a state or body
   */
  Affiliations(EventInput input, Predicate<String> office) {
    this.input = input;
    this.office = office;
    input.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** The countries and names of the states and bodies that a person's titles name. */
  Set<String> of(Entity person) {
    Set<String> sides = new HashSet<>();
    for (Mention mention : input.mentions()) {
      int number = input.document().sentenceAt(mention.span());
      if (person.id().equals(mention.entity()) && number >= 0) {
        read(input.document().sentences().get(number), mention, sides);
      }
    }
    return sides;
  }

  private void read(Sentence sentence, Mention person, Set<String> sides) {
    int from = sentence.tokenAt(person.span().start());
    int to = sentence.tokenAt(person.span().end() - 1) + 1;
    int start = from;
    while (start > 0 && from - start < REACH && isTitle(sentence, start - 1)) {
      start--;
    }
    int end = to;
    while (end < sentence.tokens().size() && end - to < REACH && isTitle(sentence, end)) {
      end++;
    }
    collect(sentence, start, from, sides);
    collect(sentence, to, end, sides);
  }

  private boolean isTitle(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean governed =
        PREPOSITIONS.contains(lower(token))
            && (isOffice(sentence, i - 1) || isOffice(sentence, i - 2) || isInName(sentence, i));
    return NOMINAL.contains(token.tag()) || LINKS.contains(lower(token)) || governed;
  }

  /** "House of Representatives". */
  private static boolean isInName(Sentence sentence, int i) {
    return i > 0
        && i + 1 < sentence.tokens().size()
        && sentence.tokens().get(i - 1).tag().equals("PROPN")
        && sentence.tokens().get(i + 1).tag().equals("PROPN");
  }

  private boolean isOffice(Sentence sentence, int i) {
    return i >= 0 && office.test(lower(sentence.tokens().get(i)));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** Takes the names between the tokens, where an office stands there too. */
  private void collect(Sentence sentence, int from, int to, Set<String> sides) {
    List<Token> between = sentence.tokens().subList(from, to);
    if (between.stream().noneMatch(token -> office.test(lower(token)))) {
      return;
    }
    for (Mention mention : input.mentions()) {
      Entity entity = entities.get(mention.entity());
      boolean inside =
          mention.span().field() == sentence.span().field()
              && mention.span().start() >= between.get(0).start()
              && mention.span().end() <= between.get(between.size() - 1).end();
      if (inside && entity != null && entity.type() != MentionType.PERSON) {
        sides.add(entity.name());
        if (entity.country() != null) {
          sides.add(entity.country());
        }
      }
    }
  }
}
