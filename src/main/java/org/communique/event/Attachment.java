package org.communique.event;

import java.util.Set;

/**
 * Whether a phrase of place belongs to an event or to what the event is about, by the tree of its
 * sentence: "condemned in Lima the attack in Quito". Immutable.
 */
final class Attachment {

  /** How a phrase stands to a trigger. */
  enum Fit {
    /** The event is there. */
    OWN,
    /** It may be there: "a spokesman in Geneva said", "the Geneva talks". */
    LOOSE,
    /** Something else is there. */
    TOPIC
  }

  private static final Set<String> SAME = Set.of("appos", "flat", "compound", "conj", "dep");

  private final Clause clause;
  private final Words words;
  private final TriggerLexicon.Hit hit;

  Attachment(Clause clause, Words words, TriggerLexicon.Hit hit) {
    this.clause = clause;
    this.words = words;
    this.hit = hit;
  }

  /** How the name between two tokens stands to the trigger. */
  Fit of(int from, int to) {
    int at = clause.top(from, to);
    if (isPremodifier(at, to) && names(clause.head(at))) {
      return Fit.TOPIC;
    }
    // Whoever travels goes to what is farther on, and help goes to whom it helps.
    Fit fit = hit.isBound() ? Fit.OWN : climb(at);
    boolean calls = isPremodifier(at, to) && !isLocale(clause.head(at));
    return fit == Fit.OWN && calls && !hit.isBound() ? Fit.LOOSE : fit;
  }

  /** Whether a verb or an occasion has the name between two tokens as its place. */
  static boolean isStage(Clause clause, Words words, int from, int to) {
    int at = clause.top(from, to);
    int above = clause.head(at);
    while (above >= 0 && !clause.isVerb(above) && isSame(clause, words, at, above)) {
      at = above;
      above = clause.head(at);
    }
    return above < 0
        || clause.isVerb(above)
        || words.is(Words.Kind.VENUE, clause.word(above))
        || words.is(Words.Kind.SITE, clause.lemma(above));
  }

  /** "the West Bank town", "the Geneva talks". */
  private boolean isPremodifier(int at, int to) {
    return clause.head(at) >= to && clause.is(at, "compound", "amod", "nmod:poss");
  }

  /** "the West Bank town of Nablus": the noun says its own name. */
  private boolean names(int noun) {
    return isLocale(noun)
        && clause.children(noun, "nmod").stream()
            .anyMatch(child -> clause.preposition(child).equals("of"));
  }

  private boolean isLocale(int noun) {
    return words.is(Words.Kind.LOCALE, clause.lemma(noun));
  }

  private Fit climb(int start) {
    Fit fit = Fit.OWN;
    int at = start;
    for (int steps = 0; steps < clause.size(); steps++) {
      int above = clause.head(at);
      if (above < 0 || hit.contains(above) || clause.isUnder(hit.from(), above)) {
        return fit;
      }
      if (isSecond(at, above)) {
        return Fit.LOOSE;
      }
      if (clause.isVerb(above) ? !isHeld(above) : isTopic(at, above)) {
        return Fit.TOPIC;
      }
      fit = isOccasion(above) || isSame(clause, words, at, above) ? fit : Fit.LOOSE;
      at = above;
    }
    return fit;
  }

  /** "an accord on fishing in the Pacific in Lima": of two places one is that of the gathering. */
  private boolean isSecond(int at, int above) {
    return RecordBuilder.GATHERINGS.contains(hit.trigger().type())
        && isPlaced(at)
        && (!clause.isCommon(above) && isPlaced(above)
            || clause.children(above, "nmod").stream()
                .anyMatch(other -> other < at && isPlaced(other) && !clause.isCommon(other)));
  }

  private boolean isPlaced(int noun) {
    return words.is(Words.Kind.PLACED, clause.preposition(noun));
  }

  private boolean isHeld(int verb) {
    return words.is(Words.Kind.HELD, clause.word(verb))
        || words.is(Words.Kind.SAYING, clause.word(verb))
        || words.is(Words.Kind.AUDIENCE, clause.word(verb));
  }

  private boolean isOccasion(int noun) {
    return words.is(Words.Kind.VENUE, clause.word(noun))
        || words.is(Words.Kind.AUDIENCE, clause.word(noun));
  }

  /** Whether a token and the noun above it are one phrase of place: "the town of Nablus". */
  private static boolean isSame(Clause clause, Words words, int at, int above) {
    return SAME.contains(clause.relation(at)) && !clause.isVerb(above)
        || words.is(Words.Kind.LOCALE, clause.lemma(above));
  }

  /**
   * Whether a noun between place and trigger is what the event is about: for what is said, anything
   * but the occasion, who says it and to whom; for a gathering, what stands behind "on" or "about".
   */
  private boolean isTopic(int at, int noun) {
    if (isOccasion(noun)
        || isSame(clause, words, at, noun)
        || isSite(noun)
        || isOccasion(clause.head(noun)) && isOf(noun)) {
      return false;
    }
    return RecordBuilder.GATHERINGS.contains(hit.trigger().type())
        ? clause.isCommon(noun) && words.is(Words.Kind.TOPICAL, clause.preposition(noun))
        : !clause.is(noun, "nsubj") && !isAudience(noun);
  }

  /** "at a university in Bern". */
  private boolean isSite(int noun) {
    return words.is(Words.Kind.SITE, clause.lemma(noun)) && isPlaced(noun);
  }

  /** "the unveiling of the report in Bern". */
  private boolean isOf(int noun) {
    return clause.preposition(noun).equals("of");
  }

  /** "told ambassadors of ten states in Bern". */
  private boolean isAudience(int noun) {
    int at = noun;
    while (clause.head(at) >= 0
        && clause.is(at, "nmod", "conj")
        && !hit.contains(clause.head(at))) {
      at = clause.head(at);
    }
    return hit.trigger().frame() == Trigger.Frame.TALK
        && hit.trigger().verb()
        && clause.is(at, "obj", "iobj")
        && hit.contains(clause.head(at));
  }
}
