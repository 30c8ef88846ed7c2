package org.communique.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a cue reports, by word order and parts of speech. */
final class OrderContent {

  private static final int REACH = 12;
  private static final Set<String> CLOSERS = Set.of(";", ":", "\u2014", "--", "\u2013", "(", ")");

  private final Words words;
  private final Phrases phrases;
  private final OrderSources sources;
  private final ClauseEnds ends;
  private final ClauseWords lexicon;

  OrderContent(Words words, List<Cue> cues, OrderSources sources, ClauseWords lexicon) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.sources = sources;
    this.ends = new ClauseEnds(words, cues, sources, lexicon);
    this.lexicon = lexicon;
  }

  List<Range> content(Cue cue, @Nullable Range source) {
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
      if (after != null && (content.isEmpty() || !isApposition(after, source))) {
        content.add(after);
      }
      return content;
    }
    return cue.isVerb() && cue.entry().takes("clause") ? told(cue, source) : List.of();
  }

  /** "X's message is that": what a noun of speech or thought is said to be. */
  List<Range> equated(Cue cue) {
    for (int i = cue.to(); i < Math.min(words.size(), cue.to() + REACH); i++) {
      boolean is =
          words.is(i, "is", "was", "are", "were", "remains") && words.is(i + 1, "that", "to");
      boolean not =
          words.is(i, ",", ";", "that", "to") || (words.isVerb(i) && !words.tag(i).equals("AUX"));
      Range content = is && cue.entry().takes("clause") ? clause(i + 1, true) : null;
      if (content != null) {
        return List.of(content);
      }
      if (not && !is) {
        return List.of();
      }
    }
    return List.of();
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
        && !words.isParticiple(end + 1);
  }

  /** "…, said X, an analyst in Y": behind a speaker a phrase tells of him, no clause goes on. */
  private boolean isApposition(Range after, @Nullable Range source) {
    boolean behind = source != null && after.from() == source.to() + 1;
    return behind
        && (Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM").contains(words.tag(after.from()))
            || words.is(after.from(), "who", "whose", "which"));
  }

  /** The token behind what only tells when: "said on Monday", "reported last week". */
  private int overTime(int from) {
    int i = from;
    while (isBeforeTime(i)) {
      i++;
    }
    boolean time = lexicon.is(ClauseWords.Role.TIME, words.lower(i));
    return time ? overTime(i + 1) : from;
  }

  /** The same, where the time is no subject or owner: "said Tuesday was", "said Monday's". */
  private int behindTime(int from) {
    int to = overTime(from);
    boolean names =
        words.isVerb(to) || words.tag(to).equals("AUX") || words.is(to, "'s", "\u2019s", "of");
    return names ? from : to;
  }

  private boolean isBeforeTime(int i) {
    return !words.isMarked(i)
        && (Set.of("ADP", "NUM", "ADV").contains(words.tag(i))
            || words.is(i, "last", "this", "early", "late", "a", "few", "several"));
  }

  /** Where source and cue begin, with the "as" of "as X said". */
  private int opening(Cue cue, @Nullable Range source) {
    int first = source == null ? cue.from() : Math.min(source.from(), cue.from());
    boolean as = words.is(first - 1, "as") && (first == 1 || words.is(first - 2, ","));
    return as ? first - 1 : first;
  }

  /** The source of a cue between commas, where it stands right before or behind it; or null. */
  @Nullable Range asideSource(Cue cue) {
    Range source = sources.source(cue);
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
        && !told(cue, source).isEmpty();
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
    for (int i = Math.max(from, ends.overInsertion(from)) + 1; i < to; i++) {
      if (ends.startsNext(i) || (loose ? ends.endsLoose(i) : ends.endsClause(i))) {
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
    int from = words.body();
    boolean nominal = words.isNominal(from) && !words.is(first - 2, "however", "then", "instead");
    return nominal && first > from + 1 ? List.of(new Range(from, first - 1)) : ahead(cue, source);
  }

  /** "When X spoke, Y said": what only tells when or why is nothing that is said. */
  private boolean isCircumstance(Range range) {
    boolean opens = lexicon.is(ClauseWords.Role.CIRCUMSTANCE, words.lower(range.from()));
    for (int i = range.from(); opens && i < range.to(); i++) {
      if (words.is(i, ",")) {
        return false;
      }
    }
    return opens;
  }

  private List<Range> told(Cue cue, @Nullable Range source) {
    List<Range> ahead = ahead(cue, source);
    return ahead.stream().anyMatch(this::isCircumstance) ? List.of() : ahead;
  }

  /** What stands before "X said" at the sentence's end. */
  private List<Range> ahead(Cue cue, @Nullable Range source) {
    int first = opening(cue, source);
    int from = words.body();
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
    int begin = words.body();
    if (end > begin) {
      content.add(new Range(begin, end));
    }
    int start = end <= begin ? overModifiers(to) : to;
    while (start < words.size() && words.tag(start).equals("PUNCT")) {
      start++;
    }
    if (start < words.size() && (end <= begin || words.is(to, ",") && words.size() - start > 2)) {
      content.add(new Range(start, lastWord(words.size())));
    }
    return content;
  }

  /** The comma behind what tells of a source that opens a sentence: "by X for Y", "who saw it". */
  private int overModifiers(int from) {
    int first = words.is(from, ",") ? from + 1 : from;
    boolean opens =
        (first == from && Set.of("ADP", "SCONJ").contains(words.tag(first)))
            || words.penn(first).equals("VBN")
            || words.is(first, "who", "which", "whose", "last");
    int comma = first;
    while (opens && comma < words.size() && !words.is(comma, ",")) {
      comma++;
    }
    return comma < words.size() ? comma : from;
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
    boolean inverted = source != null && source.from() == cue.to();
    int after = behindTime(inverted ? end(source) : cue.to());
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
    if (entry.takes("infinitive") && isInfinitive(after)) {
      return after;
    }
    if (entry.takes(words.lower(after)) && words.tag(after).matches("ADP|SCONJ|PART")) {
      return after + 1;
    }
    if (entry.takes("clause") && words.tag(after).equals("ADP")) {
      Range adjunct = phrases.at(after + 1);
      if (adjunct != null && phrases.isPronoun(adjunct.to()) && hasVerb(adjunct.to())) {
        return adjunct.to();
      }
    }
    boolean open = cue.isVerb() || entry.part() == CueEntry.Part.ADJECTIVE;
    return open && !inverted && !follows(cue, source) ? bare(cue, after) : -1;
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
          words.tag(to).equals("AUX")
              || (words.isVerb(to) && !words.isParticiple(to) && !words.isPast(to));
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
    boolean opens =
        words.isNominal(comma)
            || words.is(comma, "there")
            || (cue.entry().isClauseOnly() && comma == after && opensClause(comma));
    if (object || (clause && opens)) {
      return comma;
    }
    return -1;
  }

  /** "Said cutting it would help", "said if he won": no noun opens what is told. */
  private boolean opensClause(int i) {
    return !words.isMarked(i)
        && (words.lower(i).endsWith("ing") || words.tag(i).equals("SCONJ"))
        && !lexicon.is(ClauseWords.Role.CIRCUMSTANCE, words.lower(i));
  }

  /** "To" with a verb, over adverbs: "to swiftly end". */
  private boolean isInfinitive(int to) {
    int i = to + 1;
    while (words.tag(i).equals("ADV")) {
      i++;
    }
    return words.is(to, "to") && (words.isVerb(i) || words.tag(i).equals("AUX"));
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
                || (words.isVerb(subject.to()) && !words.isParticiple(subject.to())));
    return cue.isVerb()
        && cue.entry().takes("clause")
        && hasVerb(start)
        && (verb || !cue.entry().takes("object"));
  }

  private @Nullable Range clause(int from, boolean loose) {
    int to = Math.max(from, ends.overInsertion(from) + 1);
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
    boolean border = words.is(i, ";") || words.text(i).equals(".") || ends.isLastDash(i, from);
    return border || ends.startsNext(i) || (loose ? ends.endsLoose(i) : ends.endsObject(i));
  }
}
