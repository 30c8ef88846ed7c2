package org.communique.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

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
      if (person.id().equals(mention.entity())) {
        stretches(mention).stream().filter(this::namesOffice).forEach(s -> collect(s, sides));
      }
    }
    return sides;
  }

  /**
   * The state that a person acts for by the words right before the name: "Azerbaijani presidential
   * adviser Vafa Gulizade", "his Armenian counterpart Zhirayr Liparityan", or null.
   */
  @Nullable String country(Entity person) {
    return input.mentions().stream()
        .filter(mention -> person.id().equals(mention.entity()))
        .map(this::countryBefore)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String countryBefore(Mention person) {
    List<Token> title = stretches(person).stream().findFirst().orElse(List.of());
    boolean office = false;
    for (int i = title.size() - 1; i >= 0; i--) {
      Token token = title.get(i);
      boolean border = lower(token).equals(",") && i < title.size() - 1;
      if (border || token.tag().equals("CCONJ")) {
        return null;
      }
      Mention named = at(token);
      Entity entity = named == null ? null : entities.get(named.entity());
      if (entity != null && entity.country() != null && entity.type() != MentionType.PERSON) {
        return office || isComplement(title, i) ? entity.country() : null;
      }
      office |= this.office.test(lower(token));
    }
    return null;
  }

  /** "the president of Mauritania, Ould Taya": an office has the name as its complement. */
  private boolean isComplement(List<Token> title, int i) {
    int of = i - 1;
    while (of > 0 && title.get(of).tag().matches("DET|PROPN|ADJ")) {
      of--;
    }
    return of > 0
        && PREPOSITIONS.contains(lower(title.get(of)))
        && office.test(lower(title.get(of - 1)));
  }

  private @Nullable Mention at(Token token) {
    return input.mentions().stream()
        .filter(mention -> mention.span().contains(token.span()))
        .findFirst()
        .orElse(null);
  }

  /** Whether an office stands beside the person's name: "deputy leader Azimbek Beknazarov". */
  boolean hasOffice(Entity person) {
    return input.mentions().stream()
        .filter(mention -> person.id().equals(mention.entity()))
        .anyMatch(mention -> stretches(mention).stream().anyMatch(this::namesOffice));
  }

  /** The titles before and behind a name. */
  private List<List<Token>> stretches(Mention person) {
    int number = input.document().sentenceAt(person.span());
    if (number < 0) {
      return List.of();
    }
    Sentence sentence = input.document().sentences().get(number);
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
    return List.of(sentence.tokens().subList(start, from), sentence.tokens().subList(to, end));
  }

  private boolean namesOffice(List<Token> title) {
    return title.stream().anyMatch(token -> office.test(lower(token)));
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

  /** Takes the names inside a title. */
  private void collect(List<Token> title, Set<String> sides) {
    Span span = title.get(0).span().cover(title.get(title.size() - 1).span());
    for (Mention mention : input.mentions()) {
      Entity entity = entities.get(mention.entity());
      if (entity != null && entity.type() != MentionType.PERSON && span.contains(mention.span())) {
        sides.add(entity.name());
        if (entity.country() != null) {
          sides.add(entity.country());
        }
      }
    }
  }
}
