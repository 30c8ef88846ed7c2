package org.communique.quote;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where what is reported ends, by word order and parts of speech. */
final class ClauseEnds {

  private final Words words;
  private final Phrases phrases;
  private final OrderSources sources;
  private final Set<Integer> cues;
  private final ClauseWords lexicon;

  /**
   * @param cues the sentence's cues, which end the content of those before them
   */
  ClauseEnds(Words words, List<Cue> cues, OrderSources sources, ClauseWords lexicon) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.sources = sources;
    this.cues = cues.stream().filter(Cue::isVerb).map(Cue::from).collect(Collectors.toSet());
    this.lexicon = lexicon;
  }

  /** A dash that no other closes and that closes none behind the token {@code from}. */
  boolean isLastDash(int i, int from) {
    return isClauseDash(i) && dashes(from, i) % 2 == 0 && dashes(i + 1, words.size()) == 0;
  }

  private int dashes(int from, int to) {
    int dashes = 0;
    for (int i = from; i < to; i++) {
      dashes += isClauseDash(i) ? 1 : 0;
    }
    return dashes;
  }

  /** A dash between clauses, which a hyphen is where blanks stand on both sides. */
  private boolean isClauseDash(int i) {
    boolean hyphen = words.is(i, "-", "\u2010");
    boolean apart =
        i > 0
            && i + 1 < words.size()
            && words.token(i - 1).end() < words.token(i).start()
            && words.token(i).end() < words.token(i + 1).start();
    return words.isDash(i) && (!hyphen || apart);
  }

  /** "… and warned", "… but has said": the source goes on to say something else. */
  boolean startsNext(int i) {
    int next = words.is(i, ",") ? i + 1 : i;
    if (!words.is(next, "and", "but")) {
      return false;
    }
    next++;
    boolean auxiliary = words.is(next, "has", "have", "had", "also", "later", "then");
    while (words.isAuxiliary(next) && next < words.size() - 1) {
      next++;
    }
    boolean finite =
        auxiliary || words.lower(next).endsWith("ed") || words.is(next, "said", "told", "wrote");
    return cues.contains(next) && finite;
  }

  /** ", and Moscow said …": the comma before another source that speaks. */
  private boolean startsSource(int i) {
    if (!words.is(i, ",")) {
      return false;
    }
    int next = words.is(i + 1, "and", "but", "while", "though", "although") ? i + 2 : i + 1;
    for (int cue : cues) {
      Range other = cue > next && sources.isFinite(cue) ? sources.left(cue, false) : null;
      if (other != null && other.from() == next && !phrases.isPronoun(next)) {
        return true;
      }
    }
    return false;
  }

  /** The comma behind an insertion that follows the conjunction: "that, if he won, …"; or -1. */
  int overInsertion(int from) {
    if (!words.is(from + 1, ",") || !words.is(from, "that", "whether", "how", "why")) {
      return -1;
    }
    for (int i = from + 2; i < words.size(); i++) {
      if (words.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /** A clause goes on over commas but for another source or another cue of the same. */
  boolean endsLoose(int i) {
    boolean further = cues.contains(i + 1) && words.isParticiple(i + 1);
    boolean apposed = words.is(i, ",") && words.is(i + 1, "a", "an") && isLastComma(i);
    return startsSource(i)
        || apposed
        || isComment(i)
        || words.is(i, ";")
        || (words.is(i, ",") && (words.is(i + 1, "according") || further));
  }

  /** ", which he has denied", ", compared with": at the end of what is told it is the writer's. */
  private boolean isComment(int comma) {
    boolean opens =
        words.is(comma, ",") && lexicon.is(ClauseWords.Role.COMMENT, words.lower(comma + 1));
    for (int i = comma + 2; opens && i < words.size(); i++) {
      boolean goesOn =
          words.is(i, ",")
              && (words.tag(i + 1).equals("AUX") || words.penn(i + 1).matches("VB[DPZ]"));
      if (goesOn) {
        return false;
      }
    }
    return opens;
  }

  /** "…, a sign that": what follows a clause's last comma and is none itself. */
  private boolean isLastComma(int comma) {
    for (int i = comma + 1; i < words.size(); i++) {
      if (words.is(i, ",", "and", "or")) {
        return false;
      }
    }
    return true;
  }

  boolean endsClause(int i) {
    return endsLoose(i)
        || words.is(i, ",")
            && ((words.isParticiple(i + 1) && words.isVerb(i + 1))
                || lexicon.is(ClauseWords.Role.ENDS_CLAUSE, words.lower(i + 1)));
  }

  boolean endsObject(int i) {
    boolean adjunct = lexicon.is(ClauseWords.Role.ENDS_OBJECT, words.lower(i));
    boolean as = words.is(i, "as") && words.tag(i + 1).equals("PRON");
    return words.is(i, ",", ":") || adjunct || as;
  }
}
