package org.communique.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.knowledge.Place;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Places small places in the city or unit that is named after their comma: "Baker Street, London",
 * where the tables know no Baker Street. Immutable.
 */
final class PlaceHolders {

  /** A small place is about as sure as the one that holds it. */
  private static final double SHARE = 0.8;

  /** A place of the same name that is so far from the holder is another one. */
  private static final double FAR_KM = 200;

  private final Document document;
  private final Map<Integer, PlaceChoice> byStart = new HashMap<>();

  PlaceHolders(Document document, Map<Cluster, PlaceChoice> choices) {
    this.document = document;
    choices.forEach(
        (cluster, choice) ->
            cluster.mentions().forEach(mention -> byStart.put(mention.span().start(), choice)));
  }

  /** The holder's place for a name that has none, or only one that is named a little alike. */
  @Nullable PlaceChoice of(Cluster cluster, @Nullable PlaceChoice own) {
    for (Mention mention : cluster.mentions()) {
      PlaceChoice holder = after(mention);
      if (holder != null && (own == null || !own.byName() && isFar(own, holder))) {
        return new PlaceChoice(
            holder.place(),
            Math.round(100 * SHARE * holder.score()) / 100.0,
            "within " + holder.place().name() + ", which follows it",
            false);
      }
    }
    return null;
  }

  private static boolean isFar(PlaceChoice own, PlaceChoice holder) {
    return own.place().distance(holder.place()) > FAR_KM;
  }

  /** The settlement or unit after the comma that follows a mention, where it is no list. */
  private @Nullable PlaceChoice after(Mention mention) {
    int index = document.sentenceAt(mention.span());
    if (index < 0) {
      return null;
    }
    Sentence sentence = document.sentences().get(index);
    List<Token> tokens = sentence.tokens();
    int comma = sentence.tokenAt(mention.span().end() - 1) + 1;
    if (comma <= 0 || comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
      return null;
    }
    PlaceChoice choice = byStart.get(tokens.get(comma + 1).start());
    return choice != null && choice.byName() && holds(choice.place()) && !isList(tokens, comma + 2)
        ? choice
        : null;
  }

  private static boolean holds(Place place) {
    return place.kind().isSettlement() || place.kind().isUnit();
  }

  /** "Ermita, Manila, Cebu and Davao": a further name or an "and" makes the comma a list's. */
  private static boolean isList(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 2); i++) {
      String word = tokens.get(i).text();
      if (word.equals("and") || word.equals("or") || word.equals("&")) {
        return true;
      }
    }
    return false;
  }
}
