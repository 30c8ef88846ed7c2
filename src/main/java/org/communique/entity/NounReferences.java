package org.communique.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Links "the alliance", "the kingdom", "the country" to the body or state of the article that they
 * stand for, where it is clear which. Used for one article.
 */
final class NounReferences {

  private static final String MARKS = "\"\u201C\u201D";

  private static final Set<String> COMPARING =
      Set.of(
          "first", "second", "third", "last", "latest", "next", "only", "other", "same", "former",
          "latter", "biggest", "largest", "new");

  /** Between "the" and its noun: "the 27-nation bloc", "the oil-rich kingdom". */
  private static final int ADJECTIVES = 2;

  private final Document document;
  private final Nouns nouns;
  private final NounFit fit;
  private final Map<Span, Integer> clusterOf;
  private final Map<Span, Integer> resolved = new LinkedHashMap<>();
  private final List<Integer> order = new ArrayList<>();
  private Set<Integer> here = new HashSet<>();
  private Set<Integer> before = new HashSet<>();

  /**
   * @param mentions the mentions of each sentence
   * @param clusterOf the number of each mention's cluster
   */
  NounReferences(
      Document document,
      Nouns nouns,
      NounFit fit,
      Map<Integer, List<Mention>> mentions,
      Map<Span, Integer> clusterOf) {
    this.document = document;
    this.nouns = nouns;
    this.fit = fit;
    this.clusterOf = clusterOf;
    for (int i = 0; i < document.sentences().size(); i++) {
      read(document.sentences().get(i), mentions.getOrDefault(i, List.of()));
    }
  }

  /** The cluster of each noun, with its article, that stands for one. */
  Map<Span, Integer> resolved() {
    return resolved;
  }

  private void read(Sentence sentence, List<Mention> named) {
    before = here.isEmpty() ? before : here;
    here = new HashSet<>();
    int next = 0;
    boolean quoted = false;
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      quoted ^= token.text().length() == 1 && MARKS.contains(token.text());
      while (next < named.size() && named.get(next).span().start() <= token.start()) {
        name(named.get(next++));
      }
      if (token.text().equalsIgnoreCase("the")) {
        read(tokens, i, named, quoted);
      }
    }
  }

  private void name(Mention mention) {
    Integer cluster = clusterOf.get(mention.span());
    if (cluster != null) {
      here.add(cluster);
      order.remove(cluster);
      order.add(cluster);
    }
  }

  private void read(List<Token> tokens, int the, List<Mention> named, boolean quoted) {
    for (int at = the + 1; at < Math.min(tokens.size(), the + 2 + ADJECTIVES); at++) {
      Nouns.Noun noun = nouns.at(tokens, at);
      if (noun != null) {
        int to = at + noun.length();
        Span span = tokens.get(the).span().cover(tokens.get(to - 1).span());
        boolean free = named.stream().noneMatch(mention -> overlap(mention.span(), span));
        if (free && isWhole(tokens, to)) {
          link(span, beside(noun, tokens, to, named), noun, quoted);
        }
        return;
      }
      if (!isAdjective(tokens.get(at))) {
        return;
      }
    }
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** An adjective that does not count or compare, as those of "the 14th country" do. */
  private static boolean isAdjective(Token token) {
    boolean compound = token.text().indexOf('-') > 0;
    return compound
        || token.tag().equals("ADJ")
            && Character.isLetter(token.text().charAt(0))
            && !COMPARING.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Not "the alliance leaders", "the union of workers", "the country that". */
  private static boolean isWhole(List<Token> tokens, int to) {
    if (to == tokens.size()) {
      return true;
    }
    Token next = tokens.get(to);
    return !Set.of("NOUN", "PROPN", "ADJ").contains(next.tag())
        && !Set.of("of", "between", "that", "which", "where", "-").contains(next.text());
  }

  /** "the 27-nation bloc, the European Union,": the name that follows tells. */
  private @Nullable Integer beside(
      Nouns.Noun noun, List<Token> tokens, int to, List<Mention> named) {
    if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
      return null;
    }
    int at = to + 1;
    if (tokens.get(at).text().equals("the") && at + 1 < tokens.size()) {
      at++;
    }
    int start = tokens.get(at).start();
    return named.stream()
        .filter(mention -> mention.span().start() == start)
        .map(mention -> clusterOf.get(mention.span()))
        .filter(cluster -> cluster != null && fit.fits(noun, cluster))
        .findFirst()
        .orElse(null);
  }

  private void link(Span span, @Nullable Integer beside, Nouns.Noun noun, boolean quoted) {
    Integer cluster = beside;
    if (cluster == null) {
      cluster = noun.how() == Nouns.How.LAST ? last(noun) : quoted ? null : only(noun);
    }
    if (cluster != null) {
      resolved.put(span, cluster);
      here.add(cluster);
      order.remove(cluster);
      order.add(cluster);
    }
  }

  /** The last one that fits, unless another that fits stands in the same sentence. */
  private @Nullable Integer last(Nouns.Noun noun) {
    if (here.stream().filter(cluster -> fit.fits(noun, cluster)).count() > 1) {
      return null;
    }
    for (int i = order.size() - 1; i >= 0; i--) {
      if (fit.fits(noun, order.get(i))) {
        return order.get(i);
      }
    }
    return null;
  }

  private @Nullable Integer only(Nouns.Noun noun) {
    List<Integer> found = ofClass(noun, here);
    List<Integer> rivals = found.isEmpty() ? ofClass(noun, before) : found;
    return rivals.size() == 1 && fit.fits(noun, rivals.get(0)) ? rivals.get(0) : null;
  }

  private List<Integer> ofClass(Nouns.Noun noun, Set<Integer> clusters) {
    return clusters.stream().filter(cluster -> fit.isOf(noun.of(), cluster)).toList();
  }
}
