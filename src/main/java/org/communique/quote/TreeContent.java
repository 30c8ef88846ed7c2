package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a cue reports, by a dependency tree; what that leaves open is read off the word order. */
final class TreeContent {

  private static final Set<String> TIED =
      Set.of(
          "for", "as", "of", "to", "over", "against", "from", "with", "about", "on", "by", "toward",
          "towards", "between", "among", "into", "than");

  private final Words words;
  private final Heads heads;
  private final TreeSources sources;
  private final ClauseWords lexicon;
  private final OrderContent order;

  TreeContent(
      Words words, Heads heads, TreeSources sources, ClauseWords lexicon, OrderContent order) {
    this.words = words;
    this.heads = heads;
    this.sources = sources;
    this.lexicon = lexicon;
    this.order = order;
  }

  List<Range> content(Cue cue, @Nullable Range source) {
    if (cue.isVerb() && (order.isAside(cue, source) || order.isFronted(cue, source))) {
      return order.content(cue, source);
    }
    List<Range> content =
        switch (cue.entry().part()) {
          case VERB -> complements(cue);
          case NOUN -> noun(cue, source);
          case ADJECTIVE, PREPOSITION -> order.content(cue, source);
        };
    List<Range> trimmed = new ArrayList<>();
    for (Range range : content) {
      trim(range, cue, source, trimmed);
    }
    trimmed.removeIf(range -> isBetween(range, cue, source));
    if (cue.isVerb()) {
      boolean clause = heads.child(cue.from(), "ccomp") >= 0;
      trimmed.replaceAll(range -> order.fit(range, cue, source, clause));
    }
    trimmed.sort(Comparator.comparingInt(Range::from));
    return cue.isVerb() ? begun(trimmed, cue, source) : trimmed;
  }

  /** "X, who was there, said": what stands between a source and its verb tells of the source. */
  private static boolean isBetween(Range range, Cue cue, @Nullable Range source) {
    return cue.isVerb()
        && source != null
        && range.from() >= source.to()
        && range.to() <= cue.from();
  }

  /** A single stretch behind the cue from where word order sees it begin, if that is earlier. */
  private List<Range> begun(List<Range> content, Cue cue, @Nullable Range source) {
    boolean told = cue.entry().takes("recipient");
    if (told || content.size() != 1 || content.get(0).from() < cue.to()) {
      return content;
    }
    Range found = content.get(0);
    List<Range> other = order.content(cue, source);
    boolean earlier =
        other.size() == 1
            && other.get(0).from() < found.from()
            && other.get(0).from() >= cue.to()
            && found.from() < other.get(0).to();
    return earlier ? List.of(new Range(other.get(0).from(), found.to())) : content;
  }

  private List<Range> complements(Cue cue) {
    int verb = cue.from();
    List<Range> content = new ArrayList<>();
    Range right = null;
    for (int child : heads.children(verb)) {
      if (holds(cue, verb, child)) {
        Range range = withoutPreposition(child, heads.subtree(child));
        if (child < verb) {
          content.add(range);
        } else {
          right =
              right == null
                  ? range
                  : new Range(
                      Math.min(right.from(), range.from()), Math.max(right.to(), range.to()));
        }
      }
    }
    if (heads.agent(verb) >= 0 && right == null) {
      int passive = heads.child(verb, "nsubj:pass");
      int whole = passive < 0 && heads.relation(verb).equals("acl") ? heads.head(verb) : passive;
      if (whole >= 0 && whole < verb) {
        content.add(before(heads.phrase(whole), verb));
      }
    }
    if (right != null) {
      content.add(right);
    }
    if (content.isEmpty()) {
      Range what = antecedent(cue);
      return what == null ? parenthetical(cue) : List.of(what);
    }
    return content;
  }

  /** "Which he opposes", "the bill that he opposes", "the bill he opposes": the thing reported. */
  private @Nullable Range antecedent(Cue cue) {
    int verb = cue.from();
    boolean relative =
        heads.relation(verb).startsWith("acl") && heads.head(verb) >= 0 && heads.head(verb) < verb;
    int subject = heads.child(verb, "nsubj");
    if (!cue.entry().takes("object") || subject < 0 || heads.child(verb, "obj") > verb) {
      return null;
    }
    for (int i = subject - 1; i >= Math.max(0, subject - 4); i--) {
      if (words.is(i, "which", "whom", "what", "whose", "that", "who")) {
        return (relative || words.is(i, "what")) && i < phraseStart(subject)
            ? new Range(i, phraseStart(subject))
            : null;
      }
    }
    return relative
        ? between(heads.child(heads.head(verb), "cop") + 1, heads.head(verb), phraseStart(subject))
        : null;
  }

  /** The phrase of a noun from a token on, where it ends at another; else null. */
  private @Nullable Range between(int first, int noun, int end) {
    int from = Math.max(first, phraseStart(noun));
    return heads.phrase(noun).to() >= end && from < end ? new Range(from, end) : null;
  }

  private int phraseStart(int noun) {
    return heads.phrase(noun).from();
  }

  private static Range before(Range range, int token) {
    return range.to() <= token || range.from() >= token ? range : new Range(range.from(), token);
  }

  private boolean holds(Cue cue, int verb, int child) {
    CueEntry entry = cue.entry();
    boolean right = child > verb;
    return switch (heads.relation(child)) {
      case "ccomp" ->
          ((entry.takes("clause") || entry.takes("object")) && !isCircumstance(child))
              || (right && isNamed(entry, child));
      case "xcomp" ->
          right && (entry.takes("infinitive") || entry.takes("object") || entry.takes("clause"));
      case "parataxis" -> right && entry.takes("clause") && words.is(child - 1, ":", ",");
      case "obj" ->
          right
              && !isTime(child)
              && (((entry.takes("object") || entry.takes("thing")) && !isRecipient(entry, verb))
                  || isSeenAs(entry, verb));
      case "punct", "cc", "aux", "nsubj", "nsubj:pass", "advmod", "mark" -> false;
      default ->
          right
              && (isNamed(entry, child)
                  || isFoundSo(entry, verb, child)
                  || ((entry.takes("object") || isSeenAs(entry, verb))
                      && heads.child(verb, "obj") >= 0
                      && isTied(child))
                  || isPurpose(entry, child)
                  || (entry.takes("recipient")
                      && isAsked(entry, verb)
                      && heads.relation(child).equals("advcl"))
                  || isReason(entry, verb, child));
    };
  }

  /** "Polls show X in the lead", "found X with half of the vote": what is found of a thing. */
  private boolean isFoundSo(CueEntry entry, int verb, int child) {
    int object = heads.child(verb, "obj");
    return entry.kind() == CueEntry.Kind.FINDING
        && object > verb
        && object < child
        && !isTime(child)
        && Set.of("obl", "advcl", "advmod", "xcomp", "acl").contains(heads.relation(child));
  }

  private boolean isTime(int child) {
    return lexicon.is(ClauseWords.Role.TIME, words.lower(child));
  }

  /** "Saw the plan as a threat", of a verb that takes no mere thing. */
  private boolean isSeenAs(CueEntry entry, int verb) {
    for (int child : heads.children(verb)) {
      boolean oblique =
          heads.relation(child).equals("obl")
              || heads.relation(child).equals("advcl")
              || heads.relation(child).equals("xcomp");
      if (oblique && entry.takes("as") && child > verb && heads.hasCase(child, "as")) {
        return heads.child(verb, "obj") >= 0 && heads.child(verb, "obj") < child;
      }
    }
    return false;
  }

  private boolean isCircumstance(int child) {
    int mark = heads.child(child, "mark");
    return mark >= 0
        && words.is(mark, "as", "when", "while", "after", "before", "because", "since", "although");
  }

  /** "said the report is misleading because …". */
  private boolean isReason(CueEntry entry, int verb, int child) {
    int mark = heads.child(child, "mark");
    return heads.relation(child).equals("advcl")
        && entry.takes("clause")
        && heads.child(verb, "ccomp") >= 0
        && mark >= 0
        && words.is(mark, "because", "if", "unless", "until");
  }

  private boolean isRecipient(CueEntry entry, int verb) {
    return entry.takes("recipient")
        && (heads.child(verb, "ccomp") >= 0
            || isAsked(entry, verb)
            || isToldPronoun(verb)
            || entry.words().equals("tell"));
  }

  /** "asked Clinton whether …": the question follows whom it is put to. */
  private boolean isAsked(CueEntry entry, int verb) {
    int clause = heads.child(verb, "advcl");
    int mark = clause < 0 ? -1 : heads.child(clause, "mark");
    return entry.takes("clause") && mark >= 0 && words.is(mark, "if", "whether");
  }

  /** "reminds us of", "warned him": a person is told, no thing. */
  private boolean isToldPronoun(int verb) {
    int object = heads.child(verb, "obj", "iobj");
    return object >= 0 && words.is(object, "me", "you", "him", "her", "us", "them");
  }

  private boolean isNamed(CueEntry entry, int child) {
    if (isTime(child)) {
      return false;
    }
    for (int mark : heads.children(child)) {
      boolean preposition =
          heads.relation(mark).equals("case") || heads.relation(mark).equals("mark");
      if (preposition && entry.takes(words.lower(mark)) && !words.is(mark, "that")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTied(int child) {
    if (isTime(child)) {
      return false;
    }
    for (String word : TIED) {
      if (heads.hasCase(child, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPurpose(CueEntry entry, int child) {
    return entry.takes("infinitive")
        && heads.relation(child).equals("advcl")
        && heads.hasCase(child, "to");
  }

  private Range withoutPreposition(int child, Range range) {
    boolean oblique = heads.relation(child).equals("obl");
    return oblique && range.to() - range.from() > 1 && words.tag(range.from()).equals("ADP")
        ? new Range(range.from() + 1, range.to())
        : range;
  }

  /** "The plan, he said, would fail": the verb of speech hangs on what is said. */
  private List<Range> parenthetical(Cue cue) {
    int verb = cue.from();
    boolean aside =
        heads.relation(verb).equals("parataxis")
            && heads.head(verb) >= 0
            && cue.entry().takes("clause");
    if (!aside) {
      return order.content(cue, sources.doer(cue));
    }
    Range own = heads.subtree(verb);
    Range all = heads.subtree(heads.head(verb));
    List<Range> content = new ArrayList<>();
    if (all.from() < own.from()) {
      content.add(new Range(all.from(), own.from()));
    }
    if (own.to() < all.to()) {
      content.add(new Range(own.to(), all.to()));
    }
    return content;
  }

  private List<Range> noun(Cue cue, @Nullable Range source) {
    List<Range> modifiers = modifiers(cue);
    return modifiers.isEmpty() && source != null ? order.equated(cue) : modifiers;
  }

  private List<Range> modifiers(Cue cue) {
    Range received = sources.nouns().received(cue);
    if (received != null) {
      return List.of(received);
    }
    List<Range> content = new ArrayList<>();
    for (int child : heads.children(cue.from())) {
      boolean clause =
          child > cue.from()
              && Set.of("acl", "ccomp", "advcl").contains(heads.relation(child))
              && (hasMark(child));
      boolean nominal =
          child > cue.from() && heads.relation(child).equals("nmod") && isNamed(cue.entry(), child);
      if (clause || nominal) {
        Range range = heads.subtree(child);
        content.add(
            nominal && range.to() - range.from() > 1
                ? new Range(range.from() + 1, range.to())
                : range);
      }
    }
    return content.size() > 1 ? content.subList(0, 1) : content;
  }

  private boolean hasMark(int verb) {
    return heads.child(verb, "mark") >= 0;
  }

  /** Without marks at its ends, the cue and the source. */
  private void trim(Range range, Cue cue, @Nullable Range source, List<Range> trimmed) {
    int from = range.from();
    int to = range.to();
    if (source != null
        && source.from() >= from
        && source.to() <= to
        && source.from() - from < to - source.to()
        && source.from() > cue.from()) {
      from = source.to();
    }
    from = from >= cue.from() && from < cue.to() ? cue.to() : from;
    if (cue.from() >= from && cue.to() <= to) {
      boolean left = cue.from() - from > to - cue.to();
      from = left ? from : cue.to();
      to = left ? cue.from() : to;
    }
    while (from < to && isEdge(from)) {
      from++;
    }
    while (from < to && isEdge(to - 1)) {
      to--;
    }
    if (from < to) {
      trimmed.add(new Range(from, to));
    }
  }

  private boolean isEdge(int i) {
    return words.tag(i).equals("PUNCT") && !words.isMarked(i);
  }
}
