package org.communique.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Clauses by word order and parts of speech, for engines without a parser: the subject stands
 * before its verb, over auxiliaries and appositions, or behind it where a quotation stands before.
 */
final class OrderClauses implements Clauses {

  private static final int REACH = 12;
  private static final Set<String> CLOSERS = Set.of(";", ":", "\u2014", "--", "\u2013", "(", ")");
  private static final Set<String> OPENING =
      Set.of("which", "who", "that", "where", "whose", "whom");

  private final Words words;
  private final Phrases phrases;
  private final Set<Integer> cues;
  private final ClauseWords lexicon;

  /**
   * @param cues the sentence's cues, which end the content of those before them
   */
  OrderClauses(Words words, List<Cue> cues, ClauseWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = new Phrases(words);
    this.cues = cues.stream().filter(Cue::isVerb).map(Cue::from).collect(Collectors.toSet());
  }

  @Override
  public @Nullable Range subject() {
    for (int i = 0; i < words.size(); i++) {
      boolean finite = !words.isMarked(i) && (words.isVerb(i) || words.tag(i).equals("AUX"));
      Range subject = finite ? left(i, words.isVerb(i) && isParticiple(i)) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  @Override
  public @Nullable Range source(Cue cue) {
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
    Range left = left(cue.from(), isParticiple(cue.from()));
    Range doer = left != null ? left : behind(cue);
    return doer != null || !isFinite(cue.from()) ? doer : modified(cue.from());
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
  private @Nullable Range agent(Cue cue) {
    boolean past = words.lower(cue.from()).endsWith("ed") || words.lower(cue.from()).endsWith("n");
    return past && words.is(cue.to(), "by") ? phrases.at(cue.to() + 1) : null;
  }

  /** The phrase that a verb at the token has on its left, or null. */
  private @Nullable Range left(int verb, boolean participle) {
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
    if (isParticiple(verb)) {
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
    while (i > 0 && words.tag(i - 1).equals("ADV")) {
      i--;
    }
    return isParticiple(verb) && words.is(i - 1, ",", "-", "--", "\u2013", "\u2014");
  }

  /** Whether a finite verb goes on behind "and" or "but": "X said so and warned that". */
  boolean isFurther(int verb) {
    int first = verb;
    while (first > 0 && words.isAuxiliary(first - 1)) {
      first--;
    }
    return words.is(first - 1, "and", "but") && isFinite(verb);
  }

  /** "Footage of Trump saying": the name alone that ends before the token, or null. */
  private @Nullable Range name(int end) {
    int from = end;
    while (from > 0 && words.tag(from - 1).equals("PROPN") && !words.isMarked(from - 1)) {
      from--;
    }
    return from < end ? new Range(from, end) : null;
  }

  private boolean isPast(int i) {
    return words.lower(i).endsWith("ed");
  }

  private boolean isParticiple(int i) {
    return words.lower(i).endsWith("ing") && !words.tag(i - 1).equals("AUX");
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
      boolean participle = isParticiple(i) && !words.tag(i).equals("AUX");
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
    if (!more) {
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

  @Override
  public List<Range> content(Cue cue, @Nullable Range source) {
    if (cue.entry().part() == CueEntry.Part.PREPOSITION) {
      return source == null ? List.of() : around(cue.from(), source.to());
    }
    int start =
        isAside(cue, source) ? overTime(Math.max(cue.to(), end(source))) + 1 : start(cue, source);
    if (start >= 0) {
      Range after = clause(start, isAside(cue, source) || isLoose(cue, start));
      List<Range> content = new ArrayList<>();
      if (isAside(cue, source)) {
        content.addAll(begun(cue, source));
      }
      if (after != null) {
        content.add(after);
      }
      return content;
    }
    return cue.isVerb() && cue.entry().takes("clause") ? ahead(cue, source) : List.of();
  }

  /** "The plan, he said, would fail." */
  boolean isAside(Cue cue, @Nullable Range source) {
    int first = opening(cue, source);
    int end = overTime(Math.max(cue.to(), end(source)));
    boolean opens = first == 0 && words.is(0, "as") && source != null;
    boolean inside = first > 1 && words.is(first - 1, ",") && !words.isMarked(first - 1);
    return cue.isVerb()
        && cue.entry().takes("clause")
        && (opens || inside)
        && words.is(end, ",")
        && !isParticiple(end + 1);
  }

  /** The token behind what only tells when: "said on Monday", "reported last week". */
  private int overTime(int from) {
    int i = from;
    while (words.tag(i).equals("ADP") || words.is(i, "last", "this", "early", "late", "earlier")) {
      i++;
    }
    boolean time = lexicon.is(ClauseWords.Role.TIME, words.lower(i));
    return time ? overTime(i + 1) : from;
  }

  /** Where source and cue begin, with the "as" of "as X said". */
  private int opening(Cue cue, @Nullable Range source) {
    int first = source == null ? cue.from() : Math.min(source.from(), cue.from());
    boolean as = words.is(first - 1, "as") && (first == 1 || words.is(first - 2, ","));
    return as ? first - 1 : first;
  }

  /** The source of a cue between commas, where it stands right before or behind it; or null. */
  @Nullable Range asideSource(Cue cue) {
    Range source = source(cue);
    return source != null && (isAside(cue, source) || isFronted(cue, source)) ? source : null;
  }

  /** "The plan would fail, he said." The cue has all that is reported before it. */
  boolean isFronted(Cue cue, @Nullable Range source) {
    boolean beside =
        source != null
            && (source.to() <= cue.from()
                ? gap(source.to(), cue.from())
                : source.from() == cue.to());
    return beside
        && cue.isVerb()
        && cue.entry().takes("clause")
        && start(cue, source) < 0
        && !ahead(cue, source).isEmpty();
  }

  private boolean gap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isAuxiliary(i)) {
        return false;
      }
    }
    return true;
  }

  /** A clause found otherwise, from where the cue's clause begins to where word order ends it. */
  Range fit(Range range, Cue cue, @Nullable Range source, boolean clause) {
    if (range.from() < cue.to() || !cue.entry().takes("clause")) {
      return range;
    }
    int start = cue.entry().takes("recipient") ? -1 : start(cue, source);
    int from =
        start >= cue.to() && start < range.from() && isLoose(cue, start) ? start : range.from();
    boolean loose = (clause || isLoose(cue, from)) && !words.is(from, "to");
    Range whole = loose ? clause(from, true) : null;
    int to = whole == null ? range.to() : Math.max(range.to(), whole.to());
    for (int i = from + 1; i < to; i++) {
      if (startsNext(i) || (loose ? endsLoose(i) : endsClause(i))) {
        to = i;
      }
    }
    return new Range(from, Math.max(from + 1, lastWord(to)));
  }

  private static int end(@Nullable Range range) {
    return range == null ? 0 : range.to();
  }

  /** What stands before an aside, where it begins what is reported: no "In Berlin, X said, …". */
  private List<Range> begun(Cue cue, @Nullable Range source) {
    int first = opening(cue, source);
    boolean nominal = words.isNominal(0) && !words.is(first - 2, "however", "then", "instead");
    return nominal && first > 1 ? List.of(new Range(0, first - 1)) : ahead(cue, source);
  }

  /** What stands before "X said" at the sentence's end. */
  private List<Range> ahead(Cue cue, @Nullable Range source) {
    int first = opening(cue, source);
    int from = 0;
    while (from < first && (words.tag(from).equals("PUNCT") || words.is(from, "but", "and"))) {
      from++;
    }
    boolean closed = words.is(first - 1, ",", "?", "!", "\u2014", "--");
    return closed && from < first - 1 && hasVerb(from, first - 1)
        ? List.of(new Range(from, first - 1))
        : List.of();
  }

  /** All of the sentence but the tokens between. */
  private List<Range> around(int from, int to) {
    List<Range> content = new ArrayList<>();
    int end = from;
    while (end > 0 && (words.is(end - 1, ",") || words.tag(end - 1).equals("ADV"))) {
      end--;
    }
    if (end > 0) {
      content.add(new Range(0, end));
    }
    int start = to;
    while (start < words.size() && words.tag(start).equals("PUNCT")) {
      start++;
    }
    if (start < words.size() && (end == 0 || words.is(to, ",") && words.size() - start > 2)) {
      content.add(new Range(start, lastWord(words.size())));
    }
    return content;
  }

  private int lastWord(int end) {
    int last = end;
    while (last > 1 && words.tag(last - 1).equals("PUNCT") && !words.isMarked(last - 1)) {
      last--;
    }
    return last;
  }

  /** Where the content begins behind the cue, or -1. */
  private int start(Cue cue, @Nullable Range source) {
    int after = source != null && source.from() >= cue.to() ? source.to() : cue.to();
    while (words.tag(after).equals("ADV") && !words.isMarked(after)) {
      after++;
    }
    CueEntry entry = cue.entry();
    if (entry.takes("clause") || !cue.isVerb()) {
      int that = conjunction(after);
      if (that >= 0) {
        return that;
      }
    }
    if (entry.takes("infinitive") && words.is(after, "to")) {
      return after;
    }
    if (entry.takes(words.lower(after)) && words.tag(after).equals("ADP")) {
      return after + 1;
    }
    if (entry.takes("clause") && words.tag(after).equals("ADP")) {
      Range adjunct = phrases.at(after + 1);
      if (adjunct != null && phrases.isPronoun(adjunct.to()) && hasVerb(adjunct.to())) {
        return adjunct.to();
      }
    }
    boolean behind = source != null && source.from() >= cue.to();
    boolean open = cue.isVerb() || entry.part() == CueEntry.Part.ADJECTIVE;
    return open && !behind && !follows(cue, source) ? bare(cue, after) : -1;
  }

  /** "…," X said: what follows is no content. */
  private boolean follows(Cue cue, @Nullable Range source) {
    int first = source == null ? cue.from() : Math.min(source.from(), cue.from());
    return first > 0 && words.isMarked(first - 1) && cue.entry().kind() == CueEntry.Kind.SPEECH;
  }

  /** "that", "how", "whether" right behind the cue or behind whom it addresses. */
  private int conjunction(int after) {
    for (int i = after; i < Math.min(words.size(), after + REACH); i++) {
      if (words.is(i, "that", "whether", "how", "why", "what", "if", "where", "when")
          && !words.isMarked(i)
          && (i == after || words.is(i, "that", "whether"))) {
        return i;
      }
      boolean open = words.isNominal(i) || words.tag(i).equals("ADP") || words.tag(i).equals("ADV");
      if (!open) {
        return -1;
      }
    }
    return -1;
  }

  private int bare(Cue cue, int after) {
    int comma = words.is(after, ",", ":") ? after + 1 : after;
    boolean clause = cue.entry().takes("clause") && hasVerb(comma);
    if (cue.entry().takes("recipient")) {
      Range recipient = phrases.at(after);
      int to = recipient == null ? after : recipient.to();
      if (cue.entry().takes("infinitive") && words.is(to, "to")) {
        return recipient == null ? to : after;
      }
      boolean finite =
          words.tag(to).equals("AUX") || (words.isVerb(to) && !isParticiple(to) && !isPast(to));
      if (recipient != null && cue.entry().takes("clause") && finite) {
        return after;
      }
      return recipient != null && clause && (words.isNominal(to)) ? to : -1;
    }
    boolean object =
        cue.entry().takes("object")
            && (words.isNominal(after)
                || words.lower(after).endsWith("ing")
                || (words.is(after, "that") && words.isNoun(after + 1)));
    if (object || (clause && (words.isNominal(comma) || words.is(comma, "there")))) {
      return comma;
    }
    return -1;
  }

  private boolean hasVerb(int from) {
    return hasVerb(from, words.size());
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to && !CLOSERS.contains(words.text(i)); i++) {
      if (words.isVerb(i) || words.tag(i).equals("AUX")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content is a clause and so goes on over commas. */
  private boolean isLoose(Cue cue, int start) {
    if (words.is(start, "that", "whether", "how", "why", "what", "if", "to")) {
      return true;
    }
    Range subject = phrases.at(start);
    boolean verb =
        subject != null
            && (words.isAuxiliary(subject.to())
                || (words.isVerb(subject.to()) && !isParticiple(subject.to())));
    return cue.isVerb()
        && cue.entry().takes("clause")
        && hasVerb(start)
        && (verb || !cue.entry().takes("object"));
  }

  private @Nullable Range clause(int from, boolean loose) {
    int to = from;
    while (to < words.size() && !ends(to, from, loose)) {
      to++;
    }
    int last = lastWord(to);
    while (last > from && words.tag(last - 1).equals("CCONJ")) {
      last--;
    }
    return last > from ? new Range(from, last) : null;
  }

  private boolean ends(int i, int from, boolean loose) {
    if (i <= from) {
      return false;
    }
    boolean border = words.is(i, ";") || words.text(i).equals(".") || isLastDash(i);
    return border || startsNext(i) || (loose ? endsLoose(i) : endsObject(i));
  }

  /** A dash that no other closes. */
  private boolean isLastDash(int i) {
    boolean dash = words.is(i, "\u2014", "--", "\u2013");
    for (int k = i + 1; dash && k < words.size(); k++) {
      if (words.is(k, "\u2014", "--", "\u2013")) {
        return false;
      }
    }
    return dash;
  }

  /** "… and warned", "… but has said": the source goes on to say something else. */
  private boolean startsNext(int i) {
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
      Range other = cue > next && isFinite(cue) ? left(cue, false) : null;
      if (other != null && other.from() == next && !phrases.isPronoun(next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no modal verb or "to" stands with the verb. */
  private boolean isFinite(int verb) {
    int first = verb;
    while (first > 0 && words.isAuxiliary(first - 1)) {
      first--;
      if (lexicon.is(ClauseWords.Role.MODAL, words.lower(first))) {
        return false;
      }
    }
    return !words.is(first - 1, "to") && !isParticiple(verb);
  }

  /** A clause goes on over commas but for another source or another cue of the same. */
  private boolean endsLoose(int i) {
    boolean further = cues.contains(i + 1) && isParticiple(i + 1);
    boolean apposed = words.is(i, ",") && words.is(i + 1, "a", "an") && isLastComma(i);
    return startsSource(i)
        || apposed
        || (words.is(i, ",") && (words.is(i + 1, "according") || further));
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

  private boolean endsClause(int i) {
    return endsLoose(i)
        || words.is(i, ",")
            && ((isParticiple(i + 1) && words.isVerb(i + 1))
                || lexicon.is(ClauseWords.Role.ENDS_CLAUSE, words.lower(i + 1)));
  }

  private boolean endsObject(int i) {
    boolean adjunct = lexicon.is(ClauseWords.Role.ENDS_OBJECT, words.lower(i));
    boolean place = words.is(i, "in", "on", "at") && !words.tag(i + 1).equals("PROPN");
    boolean as = words.is(i, "as") && words.tag(i + 1).equals("PRON");
    return words.is(i, ",", ":") || adjunct || place || as;
  }
}
