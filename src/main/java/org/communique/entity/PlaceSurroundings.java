package org.communique.entity;

import java.util.List;
import java.util.Objects;
import org.communique.knowledge.Place;
import org.communique.knowledge.PlaceKind;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the words right beside a name say for one of its places: "Paris, Texas", "Borno state", "the
 * city of Homs". Immutable.
 */
final class PlaceSurroundings {

  private static final double COMMA = 6;
  private static final double LISTED = 2;
  private static final double KIND = 1.5;

  /** Nobody calls a larger city a town. */
  private static final int LARGE = 500_000;

  private static final int LONGEST = 4;
  private static final int FARTHEST = 8;

  private final Document document;
  private final PlaceFinder finder;
  private final PlaceWords words;

  PlaceSurroundings(Document document, PlaceFinder finder, PlaceWords words) {
    this.document = document;
    this.finder = finder;
    this.words = words;
  }

  void read(PlaceSpot spot) {
    for (Mention mention : spot.cluster().mentions()) {
      int index = document.sentenceAt(mention.span());
      if (index >= 0) {
        spot.sentences().add(index);
        Sentence sentence = document.sentences().get(index);
        read(spot, mention, sentence.tokens());
      }
    }
  }

  /** Whether the place is only in the name of somebody's rank: "the Duchess of Cambridge". */
  boolean isPeerage(Mention mention) {
    int index = document.sentenceAt(mention.span());
    if (index < 0) {
      return false;
    }
    List<Token> tokens = document.sentences().get(index).tokens();
    int from = index(tokens, mention.span().start());
    return from >= 2
        && is(tokens, from - 1, "of")
        && words.sort(tokens.get(from - 2).text()) == PlaceWords.Sort.PEER;
  }

  private void read(PlaceSpot spot, Mention mention, List<Token> tokens) {
    int from = index(tokens, mention.span().start());
    int to = index(tokens, mention.span().end() - 1) + 1;
    kind(spot, tokens, from, to);
    int comma = inner(mention, tokens, from, to);
    if (comma >= 0) {
      contained(spot, tokens, comma + 1, to);
    } else if (to < tokens.size() && (is(tokens, to, ",") || is(tokens, to, "("))) {
      contained(spot, tokens, to + 1, tokens.size());
    }
    if (from >= 2 && is(tokens, from - 1, ",")) {
      containing(spot, mention, tokens, from - 1);
    }
  }

  private static int index(List<Token> tokens, int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).end() <= offset) {
      i++;
    }
    return Math.min(i, tokens.size() - 1);
  }

  private static int inner(Mention mention, List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (is(tokens, i, ",")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(List<Token> tokens, int at, String text) {
    return tokens.get(at).text().equals(text);
  }

  /** The name's places that lie in what stands after the comma. */
  private void contained(PlaceSpot spot, List<Token> tokens, int from, int limit) {
    int last = Math.min(limit, from + LONGEST);
    for (int to = last; to > from; to--) {
      String name = text(tokens, from, to);
      for (Place container : finder.containers(name)) {
        for (PlaceOption option : spot.options()) {
          if (lies(option.place(), container)) {
            boolean listed =
                (to < tokens.size() && isListed(tokens, to)) || spot.mayBeOne(container.kind());
            spot.support(option.place(), listed ? LISTED : COMMA, "followed by " + name);
          }
        }
      }
    }
  }

  /** The name's units that hold a place whose name stands before the comma. */
  private void containing(PlaceSpot spot, Mention mention, List<Token> tokens, int comma) {
    boolean listed = false;
    int end = index(tokens, mention.span().end() - 1) + 1;
    if (end < tokens.size()) {
      listed = isListed(tokens, end);
    }
    for (int from = Math.max(0, comma - LONGEST); from < comma; from++) {
      if (!Character.isUpperCase(tokens.get(from).text().charAt(0))) {
        continue;
      }
      String name = text(tokens, from, comma);
      for (PlaceOption inner : finder.named(name)) {
        for (PlaceOption option : spot.options()) {
          if (inner.place().weight() > 0 && lies(inner.place(), option.place())) {
            spot.support(option.place(), listed ? LISTED / 2 : COMMA / 2, "after " + name);
          }
        }
      }
    }
  }

  private String text(List<Token> tokens, int from, int to) {
    return document.textOf(tokens.get(from).span().cover(tokens.get(to - 1).span()));
  }

  private static boolean isListed(List<Token> tokens, int at) {
    String next = tokens.get(at).text();
    boolean comma = next.equals(",") && at + 1 < tokens.size();
    String word = comma ? tokens.get(at + 1).text() : next;
    return word.equals("and") || word.equals("or");
  }

  private static boolean lies(Place inner, Place outer) {
    if (inner.equals(outer) || inner.kind() == PlaceKind.STATE) {
      return false;
    }
    return switch (outer.kind()) {
      case STATE -> Objects.equals(inner.country(), outer.country());
      case UNIT -> outer.unit() != null && Objects.equals(inner.unit(), outer.unit());
      case DISTRICT -> Objects.equals(inner.unit(), outer.unit()) && inner.distance(outer) < 80;
      default -> false;
    };
  }

  /** "Borno state", "the city of Homs", "Aleppo Governorate". */
  private void kind(PlaceSpot spot, List<Token> tokens, int from, int to) {
    PlaceWords.Sort sort = to - from == 1 ? null : kind(tokens, to - 1);
    if (sort == null && to < tokens.size()) {
      sort = kind(tokens, to);
    }
    if (sort == null && to < tokens.size()) {
      sort = listed(tokens, to);
    }
    if (sort == null && from >= 1) {
      int of = from >= 2 && is(tokens, from - 1, "of") ? from - 2 : from - 1;
      sort = kind(tokens, of);
    }
    if (sort != null) {
      support(spot, sort);
    }
  }

  /** "Homs and Aleppo Governorates": the plural is said of each. */
  private PlaceWords.@Nullable Sort listed(List<Token> tokens, int from) {
    boolean list = false;
    for (int i = from; i < Math.min(tokens.size(), from + FARTHEST); i++) {
      String word = tokens.get(i).text();
      boolean joins = word.equals(",") || word.equals("and");
      if (list && !joins && word.endsWith("s") && kind(tokens, i) != null) {
        return kind(tokens, i);
      }
      if (!joins && (i == from || !Character.isUpperCase(word.charAt(0)))) {
        return null;
      }
      list |= joins;
    }
    return null;
  }

  private PlaceWords.@Nullable Sort kind(List<Token> tokens, int at) {
    PlaceWords.Sort sort = words.sort(tokens.get(at).text());
    if (sort == PlaceWords.Sort.UNIT || sort == PlaceWords.Sort.COUNTY) {
      return PlaceWords.Sort.UNIT;
    }
    return sort == PlaceWords.Sort.TOWN || sort == PlaceWords.Sort.VILLAGE ? sort : null;
  }

  private static void support(PlaceSpot spot, PlaceWords.Sort sort) {
    boolean unit = sort == PlaceWords.Sort.UNIT;
    for (PlaceOption option : spot.options()) {
      Place place = option.place();
      boolean fits = unit ? place.kind().isUnit() : place.kind().isSettlement();
      boolean tooLarge =
          sort == PlaceWords.Sort.VILLAGE
              && (place.kind() == PlaceKind.CAPITAL || place.weight() > LARGE);
      if (fits) {
        spot.support(
            place, tooLarge ? -KIND : KIND, unit ? "called a unit" : "called a settlement");
      }
    }
  }
}
