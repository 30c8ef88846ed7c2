package org.communique.quote;

import org.jspecify.annotations.Nullable;

/**
 * Who says what a cue reports, by word order and parts of speech: the subject stands before its
 * verb, over auxiliaries and appositions, or behind it where a quotation stands before.
 */
final class OrderSources {

  private final Words words;
  private final Phrases phrases;
  private final ClauseWords lexicon;

  OrderSources(Words words, ClauseWords lexicon) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.lexicon = lexicon;
  }

  @Nullable Range subject() {
    for (int i = 0; i < words.size(); i++) {
      boolean finite = !words.isMarked(i) && (words.isVerb(i) || words.tag(i).equals("AUX"));
      Range subject = finite ? left(i, words.isVerb(i) && words.isParticiple(i)) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  @Nullable Range source(Cue cue) {
    return switch (cue.entry().part()) {
      case PREPOSITION -> phraseWithAppositions(cue.to());
      case NOUN -> owner(cue);
      case ADJECTIVE -> holder(cue);
      case VERB -> doer(cue);
    };
  }

  /** Whose mind an adjective tells: the phrase before the verb that it stands behind. */
  private @Nullable Range holder(Cue cue) {
    int verb = cue.from() - 1;
    while (verb > 0 && words.tag(verb).equals("ADV")) {
      verb--;
    }
    return left(verb, false);
  }

  private @Nullable Range doer(Cue cue) {
    Range agent = agent(cue);
    if (agent != null) {
      return agent;
    }
    if (isInverted(cue)) {
      return phraseWithAppositions(cue.to());
    }
    Range left = left(cue.from(), words.isParticiple(cue.from()));
    Range doer = left != null ? left : behind(cue);
    return doer != null || !isFinite(cue.from()) ? doer : modified(cue.from());
  }

  /** "…, said X": a verb that takes no mere thing stands between a comma and a name. */
  private boolean isInverted(Cue cue) {
    CueEntry entry = cue.entry();
    boolean speech = entry.takes("clause") && !entry.takes("object") && !entry.takes("recipient");
    boolean named =
        words.tag(cue.to()).equals("PROPN")
            && !words.isMarked(cue.to())
            && !isTime(new Range(cue.to(), cue.to() + 1));
    return speech
        && named
        && words.is(cue.from() - 1, ",")
        && isFinite(cue.from())
        && phraseWithAppositions(cue.to()) != null
        && !goesOn(cue.to());
  }

  /** Whether a verb follows the name at the token: "X, it said, Y would". */
  private boolean goesOn(int name) {
    Range phrase = phrases.at(name);
    return phrase != null && (words.isAuxiliary(phrase.to()) || words.isVerb(phrase.to()));
  }

  /** "A poll released on Tuesday showed": the phrase that opens the sentence, over a participle. */
  private @Nullable Range modified(int verb) {
    Range first = phrases.at(0);
    if (first == null || !words.isVerb(first.to()) || first.to() >= verb) {
      return null;
    }
    for (int i = first.to(); i < verb; i++) {
      boolean clause = words.isMarked(i) || words.tag(i).equals("PUNCT") || words.is(i, "that");
      boolean finite = i > first.to() && (words.isVerb(i) || words.tag(i).equals("AUX"));
      if (clause || (finite && i < verb - 1)) {
        return null;
      }
    }
    return first;
  }

  /** "Criticized by X", "was accused by X". */
  @Nullable Range agent(Cue cue) {
    boolean past = words.lower(cue.from()).endsWith("ed") || words.lower(cue.from()).endsWith("n");
    return past && words.is(cue.to(), "by") ? phrases.at(cue.to() + 1) : null;
  }

  /** The phrase that a verb at the token has on its left, or null. */
  @Nullable Range left(int verb, boolean participle) {
    int end = verb;
    while (end > 0 && words.isAuxiliary(end - 1) && !words.isMarked(end - 1)) {
      end--;
    }
    if (end == 0) {
      return participle ? afterOpening(verb) : null;
    }
    if (words.isMarked(end - 1)) {
      return participle ? earlier(end - 1) : null;
    }
    Range named = participle && end == verb ? name(end) : null;
    if (named != null) {
      return named;
    }
    boolean shared =
        words.is(end - 1, "to", "and", "but", "or", "then", "before", "after", "while", "by", "in");
    if (shared || (participle && words.is(end - 1, ",", "\u2014", "-"))) {
      return earlier(end - 1);
    }
    Range before = words.is(end - 1, ",", ")") ? beforeApposition(end - 1) : phrases.before(end);
    return before == null || isTime(before) ? null : before;
  }

  private boolean isTime(Range range) {
    return range.to() - range.from() == 1
        && lexicon.is(ClauseWords.Role.TIME, words.lower(range.from()));
  }

  /** The name or pronoun that ends right before the verb and its auxiliaries, or null. */
  @Nullable Range adjacent(int verb) {
    int end = verb;
    while (end > 0 && words.isAuxiliary(end - 1) && !words.isMarked(end - 1)) {
      end--;
    }
    if (end == 0 || words.isMarked(end - 1)) {
      return null;
    }
    if (words.isParticiple(verb)) {
      return end == verb ? name(end) : null;
    }
    boolean pronoun = phrases.isPronoun(end - 1) && !words.is(end - 1, "who", "which", "it");
    if (isTime(new Range(end - 1, end))) {
      return null;
    }
    return pronoun || words.tag(end - 1).equals("PROPN") ? phrases.before(end) : null;
  }

  /** Whether a participle goes on behind a comma or dash: "X said so, adding that". */
  boolean isAddition(int verb) {
    int i = verb;
    while (i > 0 && (words.tag(i - 1).equals("ADV") || words.isQuoteMark(i - 1))) {
      i--;
    }
    return words.isParticiple(verb) && words.is(i - 1, ",", "-", "--", "\u2013", "\u2014");
  }

  /** Whether a finite verb goes on behind "and" or "but": "X said so and warned that". */
  boolean isFurther(int verb) {
    int first = verb;
    while (first > 0 && words.isAuxiliary(first - 1)) {
      first--;
    }
    return words.is(first - 1, "and", "but") && isFinite(verb);
  }

  /** The same behind a comma: "X said Y had lost, and accused Z". */
  boolean isSetOff(int verb) {
    int first = verb;
    while (first > 0 && words.isAuxiliary(first - 1)) {
      first--;
    }
    return words.is(first - 2, ",");
  }

  /** "Footage of Trump saying": the name alone that ends before the token, or null. */
  private @Nullable Range name(int end) {
    int from = end;
    while (from > 0 && words.tag(from - 1).equals("PROPN") && !words.isMarked(from - 1)) {
      from--;
    }
    return from < end ? new Range(from, end) : null;
  }

  /** "Calling it a disaster, Trump said": the first phrase after the next comma. */
  private @Nullable Range afterOpening(int verb) {
    for (int i = verb + 1; i + 1 < words.size(); i++) {
      boolean comma = words.is(i, ",") || (words.isMarked(i) && !words.isMarked(i + 1));
      if (comma && words.isNominal(i + 1)) {
        return phrases.at(i + 1);
      }
    }
    return null;
  }

  /** The doer of the nearest verb before the token that has one. */
  private @Nullable Range earlier(int end) {
    for (int i = end - 1; i > 0; i--) {
      boolean verb = !words.isMarked(i) && (words.isVerb(i) || words.tag(i).equals("AUX"));
      boolean participle = words.isParticiple(i) && !words.tag(i).equals("AUX");
      boolean infinitive = words.is(i - 1, "to");
      Range found = verb && !participle && !infinitive ? left(i, false) : null;
      if (found == null && verb && i > 0 && (words.is(i - 1, ",") || words.isMarked(i - 1))) {
        found = phrases.at(i + 1);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** "X, the Y of Z, said": the phrase before the apposition that ends at the comma. */
  private @Nullable Range beforeApposition(int comma) {
    int open = comma - 1;
    while (open > 0 && !words.is(open, ",", "(") && !words.isMarked(open)) {
      open--;
    }
    if (open <= 0 || words.isMarked(open)) {
      return phrases.before(comma);
    }
    boolean further =
        words.is(open + 1, "a", "an", "the", "one", "who", "which", "and") && words.is(open, ",");
    Range head = phrases.before(beforeBracket(open));
    Range farther =
        further
                && head != null
                && words.is(head.from() - 1, ",")
                && words.is(head.from(), "a", "an", "the")
            ? phrases.before(head.from() - 1)
            : null;
    Range first = farther == null ? head : farther;
    return first == null ? phrases.before(comma) : new Range(first.from(), comma);
  }

  /** Where a bracket opens that closes right before the token, or the token: "X (D-Mo.), who". */
  private int beforeBracket(int end) {
    int i = end - 1;
    if (!words.is(i, ")")) {
      return end;
    }
    while (i > 0 && !words.is(i, "(")) {
      i--;
    }
    return i > 0 ? i : end;
  }

  /** "…," said X. */
  private @Nullable Range behind(Cue cue) {
    boolean border =
        cue.from() == 0
            || words.isMarked(cue.from() - 1)
            || words.is(cue.from() - 1, ",", "as", "\u2014");
    return border && !words.is(cue.to(), "that") ? phraseWithAppositions(cue.to()) : null;
  }

  private @Nullable Range phraseWithAppositions(int from) {
    Range head = phrases.at(from);
    if (head == null) {
      return null;
    }
    boolean more =
        words.is(head.to(), ",")
            && !words.isMarked(head.to())
            && (words.is(head.to() + 1, "a", "an", "the")
                || words.tag(head.to() + 1).equals("PROPN"));
    if (!more || goesOn(head.to() + 1)) {
      return head;
    }
    Range apposition = phrases.at(head.to() + 1);
    return apposition == null ? head : new Range(head.from(), apposition.to());
  }

  /** "X's claim", "his claim", "the claim by X". */
  private @Nullable Range owner(Cue cue) {
    int i = cue.from();
    while (i > 0 && words.tag(i - 1).equals("ADJ")) {
      i--;
    }
    if (words.is(i - 1, "his", "her", "their", "its", "my", "our")) {
      return new Range(i - 1, i);
    }
    if (words.is(i - 1, "'s", "\u2019s", "'", "\u2019")) {
      return phrases.before(i - 1);
    }
    return words.is(cue.to(), "by", "from") ? phrases.at(cue.to() + 1) : null;
  }

  /** Whether no modal verb or "to" stands with the verb. */
  boolean isFinite(int verb) {
    int first = verb;
    while (first > 0 && words.isAuxiliary(first - 1)) {
      first--;
      if (lexicon.is(ClauseWords.Role.MODAL, words.lower(first))) {
        return false;
      }
    }
    return !words.is(first - 1, "to") && !words.isParticiple(verb);
  }
}
