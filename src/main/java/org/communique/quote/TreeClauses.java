package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.communique.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/**
 * Clauses by a dependency tree of Universal Dependencies; what the tree leaves open is read off the
 * word order.
 */
final class TreeClauses implements Clauses {

  private static final int DEEPEST = 6;
  private static final Set<String> TIED =
      Set.of(
          "for", "as", "of", "to", "over", "against", "from", "with", "about", "on", "by", "toward",
          "towards", "between", "among", "into", "than");

  /** What does not belong to the phrase that names a source. */
  private static final Set<String> LOOSE =
      Set.of(
          "acl:relcl",
          "acl",
          "advcl",
          "parataxis",
          "discourse",
          "cc:preconj",
          "dislocated",
          "ccomp");

  private final Words words;
  private final DependencyTree tree;
  private final List<Cue> cues;
  private final ClauseWords lexicon;
  private final OrderClauses order;
  private final List<List<Integer>> children = new ArrayList<>();

  TreeClauses(Words words, DependencyTree tree, List<Cue> cues, ClauseWords lexicon) {
    this.words = words;
    this.tree = tree;
    this.cues = List.copyOf(cues);
    this.lexicon = lexicon;
    this.order = new OrderClauses(words, cues, lexicon);
    for (int i = 0; i < tree.size(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads().get(i) >= 0) {
        children.get(tree.heads().get(i)).add(i);
      }
    }
  }

  private String relation(int i) {
    return tree.relations().get(i);
  }

  private int head(int i) {
    return tree.heads().get(i);
  }

  private int child(int head, String... relations) {
    for (int child : children.get(head)) {
      for (String relation : relations) {
        if (relation(child).equals(relation)) {
          return child;
        }
      }
    }
    return -1;
  }

  @Override
  public @Nullable Range subject() {
    for (int root : tree.children(-1)) {
      int subject = child(root, "nsubj", "nsubj:pass");
      if (subject >= 0) {
        return phrase(subject);
      }
    }
    return order.subject();
  }

  @Override
  public @Nullable Range source(Cue cue) {
    return switch (cue.entry().part()) {
      case VERB -> doer(cue);
      case NOUN -> owner(cue);
      case ADJECTIVE -> holder(cue);
      case PREPOSITION -> order.source(cue);
    };
  }

  private @Nullable Range holder(Cue cue) {
    int subject = child(cue.from(), "nsubj");
    return subject >= 0 ? phrase(subject) : order.source(cue);
  }

  private @Nullable Range doer(Cue cue) {
    int verb = cue.from();
    Range aside = order.asideSource(cue);
    if (aside != null) {
      return aside;
    }
    int agent = agent(verb);
    if (agent >= 0) {
      return phrase(agent);
    }
    if (isPassive(verb)) {
      return null;
    }
    Range speaker = speaker(verb);
    if (speaker != null) {
      return speaker;
    }
    int subject = subject(verb, DEEPEST);
    Range near = order.adjacent(verb);
    boolean hangs = near != null && subject >= 0 && subject < near.from() && isOwn(verb);
    if (near != null && (hangs || subject < 0 || !meet(phrase(subject), near))) {
      return near;
    }
    return subject >= 0 ? phrase(subject) : order.source(cue);
  }

  /**
   * Who says what a cue before reports, where this one goes on with it: "X said Y won, adding
   * that", "X said he won and claimed".
   */
  private @Nullable Range speaker(int verb) {
    Cue before = null;
    for (Cue cue : cues) {
      boolean finite = cue.isVerb() && cue.to() <= verb && isStatement(cue.from());
      before =
          finite && (before == null || depth(cue.from()) <= depth(before.from())) ? cue : before;
    }
    if (before == null) {
      return null;
    }
    int subject = subject(verb, DEEPEST);
    boolean inside = subject > before.from();
    boolean participle =
        order.isAddition(verb) && (subject < 0 || inside || words.isMarked(subject));
    boolean further =
        inside
            && order.isFurther(verb)
            && child(verb, "nsubj") < 0
            && words.tag(subject).equals("PRON");
    return participle || further ? doer(before) : null;
  }

  private boolean isStatement(int verb) {
    return !words.lower(verb).endsWith("ing") && !words.is(verb - 1, "to") && !isPassive(verb);
  }

  private int depth(int token) {
    int depth = 0;
    for (int i = token; head(i) >= 0 && depth < tree.size(); i = head(i)) {
      depth++;
    }
    return depth;
  }

  /** Whether a participle belongs to the noun before it. */
  private boolean isOwn(int verb) {
    return relation(verb).equals("acl") && words.lower(verb).endsWith("ing");
  }

  private static boolean meet(Range one, Range other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private boolean isPassive(int verb) {
    return child(verb, "aux:pass", "nsubj:pass") >= 0
        || (Set.of("acl", "advcl").contains(relation(verb))
            && words.penn(verb).equals("VBN")
            && child(verb, "aux") < 0);
  }

  private int agent(int verb) {
    for (int child : children.get(verb)) {
      boolean by =
          relation(child).equals("obl:agent")
              || (relation(child).equals("obl") && isPassive(verb) && hasCase(child, "by"));
      if (by) {
        return child;
      }
    }
    return -1;
  }

  private boolean hasCase(int noun, String word) {
    for (int child : children.get(noun)) {
      if ((relation(child).equals("case") || relation(child).equals("mark"))
          && words.is(child, word)) {
        return true;
      }
    }
    return false;
  }

  /** The head of the phrase that does the verb, here or in the clause that the verb hangs on. */
  private int subject(int verb, int depth) {
    int own = child(verb, "nsubj", "csubj");
    if (own >= 0 || depth == 0 || head(verb) < 0) {
      return own;
    }
    int head = head(verb);
    return switch (relation(verb)) {
      case "acl" -> actor(verb, head, depth);
      case "acl:relcl" -> head;
      case "xcomp" -> controller(head, depth);
      case "conj", "advcl", "ccomp", "parataxis", "cop", "aux" -> passiveSubject(head, depth);
      default -> -1;
    };
  }

  /**
   * Who does a verb that tells of a noun: "used a speech to call for", "issued a letter asking":
   * who does what is done with the noun; else what the noun names.
   */
  private int actor(int verb, int noun, int depth) {
    int done = head(noun);
    boolean thing =
        done >= 0
            && words.tag(noun).equals("NOUN")
            && (relation(noun).equals("obj") || relation(noun).equals("obl"))
            && (words.is(verb - 1, "to") || hasCase(verb, "of") || isCarrier(done));
    int subject = thing && !isPassive(done) ? subject(done, depth - 1) : -1;
    return subject >= 0 && subject < noun ? subject : noun;
  }

  private int passiveSubject(int head, int depth) {
    int passive = child(head, "nsubj:pass");
    return passive >= 0
        ? passive
        : words.isVerb(head) || child(head, "cop", "nsubj") >= 0 ? subject(head, depth - 1) : -1;
  }

  /** "Trump urged Congress to …": the object does it; "Trump used a speech to …": the subject. */
  private int controller(int head, int depth) {
    int object = child(head, "obj", "iobj");
    return object >= 0 && !lexicon.is(ClauseWords.Role.USE, tree.lemmas().get(head))
        ? object
        : passiveSubject(head, depth);
  }

  /**
   * Whose words a noun tells: its owner, who is named behind "by" or "from", or who says it with a
   * verb that says nothing without it ("made a promise that").
   */
  private @Nullable Range owner(Cue cue) {
    int noun = cue.from();
    int owner = child(noun, "nmod:poss");
    int carrier = carrier(noun);
    if (owner >= 0 && (carrier < 0 || !words.tag(owner).equals("PRON"))) {
      return phrase(owner);
    }
    for (int child : children.get(noun)) {
      if (relation(child).equals("nmod") && (hasCase(child, "by") || hasCase(child, "from"))) {
        return phrase(child);
      }
    }
    int whose = carrier >= 0 ? carrier : owner;
    return whose >= 0 ? phrase(whose) : null;
  }

  /** The head of the phrase that does the verb a noun is carried by, or -1. */
  private int carrier(int noun) {
    int clause = child(noun, "acl:relcl");
    int subject = clause >= 0 && isCarrier(clause) ? child(clause, "nsubj") : -1;
    if (subject > noun && !words.is(subject, "who", "which", "that")) {
      return subject;
    }
    int verb = head(noun);
    boolean carried =
        verb >= 0
            && ((relation(noun).equals("obj") && isCarrier(verb))
                || (relation(noun).equals("obl") && isAdjunct(noun)));
    return carried && verb < noun && !isPassive(verb) ? subject(verb, DEEPEST) : -1;
  }

  private boolean isCarrier(int verb) {
    return lexicon.is(ClauseWords.Role.CARRIER, tree.lemmas().get(verb));
  }

  /** "Opened the debate with an argument that": no "the", which would name what others said. */
  private boolean isAdjunct(int noun) {
    return hasCase(noun, "with") && !words.is(child(noun, "det"), "the", "this", "that");
  }

  /** The phrase of a noun, without case marks and loose clauses. */
  private Range phrase(int noun) {
    boolean[] inside = new boolean[tree.size()];
    collect(noun, inside, true);
    for (int child : children.get(noun)) {
      if (relation(child).equals("case")) {
        inside[child] = false;
      }
    }
    int from = noun;
    int to = noun + 1;
    while (from > 0 && inside[from - 1]) {
      from--;
    }
    while (to < inside.length && inside[to]) {
      to++;
    }
    while (to > noun + 1 && isPunctuation(to - 1)) {
      to--;
    }
    while (from < noun && isPunctuation(from)) {
      from++;
    }
    return new Range(from, to);
  }

  private void collect(int node, boolean[] inside, boolean nominal) {
    inside[node] = true;
    for (int child : children.get(node)) {
      boolean verbal = relation(child).equals("conj") && words.isVerb(child);
      if (!nominal || !(LOOSE.contains(relation(child)) || verbal)) {
        collect(child, inside, nominal);
      }
    }
  }

  private boolean isPunctuation(int i) {
    return words.tag(i).equals("PUNCT") || relation(i).equals("punct");
  }

  private Range subtree(int node) {
    boolean[] inside = new boolean[tree.size()];
    collect(node, inside, false);
    int from = node;
    int to = node + 1;
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        from = Math.min(from, i);
        to = Math.max(to, i + 1);
      }
    }
    return new Range(from, to);
  }

  @Override
  public List<Range> content(Cue cue, @Nullable Range source) {
    if (cue.isVerb() && (order.isAside(cue, source) || order.isFronted(cue, source))) {
      return order.content(cue, source);
    }
    List<Range> content =
        switch (cue.entry().part()) {
          case VERB -> complements(cue);
          case NOUN -> modifiers(cue);
          case ADJECTIVE, PREPOSITION -> order.content(cue, source);
        };
    List<Range> trimmed = new ArrayList<>();
    for (Range range : content) {
      trim(range, cue, source, trimmed);
    }
    if (cue.isVerb()) {
      boolean clause = child(cue.from(), "ccomp") >= 0;
      trimmed.replaceAll(range -> order.fit(range, cue, source, clause));
    }
    trimmed.sort(Comparator.comparingInt(Range::from));
    return cue.isVerb() ? begun(trimmed, cue, source) : trimmed;
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
    for (int child : children.get(verb)) {
      if (holds(cue, verb, child)) {
        Range range = withoutPreposition(child, subtree(child));
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
    if (agent(verb) >= 0 && right == null) {
      int passive = child(verb, "nsubj:pass");
      int whole = passive < 0 && relation(verb).equals("acl") ? head(verb) : passive;
      if (whole >= 0 && whole < verb) {
        content.add(before(phrase(whole), verb));
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
    boolean relative = relation(verb).startsWith("acl") && head(verb) >= 0 && head(verb) < verb;
    int subject = child(verb, "nsubj");
    if (!cue.entry().takes("object") || subject < 0 || child(verb, "obj") > verb) {
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
        ? between(child(head(verb), "cop") + 1, head(verb), phraseStart(subject))
        : null;
  }

  /** The phrase of a noun from a token on, where it ends at another; else null. */
  private @Nullable Range between(int first, int noun, int end) {
    int from = Math.max(first, phraseStart(noun));
    return phrase(noun).to() >= end && from < end ? new Range(from, end) : null;
  }

  private int phraseStart(int noun) {
    return phrase(noun).from();
  }

  private static Range before(Range range, int token) {
    return range.to() <= token || range.from() >= token ? range : new Range(range.from(), token);
  }

  private boolean holds(Cue cue, int verb, int child) {
    CueEntry entry = cue.entry();
    boolean right = child > verb;
    return switch (relation(child)) {
      case "ccomp" ->
          ((entry.takes("clause") || entry.takes("object")) && !isCircumstance(child))
              || (right && isNamed(entry, child));
      case "xcomp" ->
          right && (entry.takes("infinitive") || entry.takes("object") || entry.takes("clause"));
      case "parataxis" -> right && entry.takes("clause") && words.is(child - 1, ":", ",");
      case "obj" ->
          right
              && !isTime(child)
              && ((entry.takes("object") && !isRecipient(entry, verb)) || isSeenAs(entry, verb));
      case "punct", "cc", "aux", "nsubj", "nsubj:pass", "advmod", "mark" -> false;
      default ->
          right
              && (isNamed(entry, child)
                  || ((entry.takes("object") || isSeenAs(entry, verb))
                      && child(verb, "obj") >= 0
                      && isTied(child))
                  || isPurpose(entry, child)
                  || (entry.takes("recipient")
                      && isAsked(entry, verb)
                      && relation(child).equals("advcl"))
                  || isReason(entry, verb, child));
    };
  }

  private boolean isTime(int child) {
    return lexicon.is(ClauseWords.Role.TIME, words.lower(child));
  }

  /** "Saw the plan as a threat", of a verb that takes no mere thing. */
  private boolean isSeenAs(CueEntry entry, int verb) {
    for (int child : children.get(verb)) {
      boolean oblique =
          relation(child).equals("obl")
              || relation(child).equals("advcl")
              || relation(child).equals("xcomp");
      if (oblique && entry.takes("as") && child > verb && hasCase(child, "as")) {
        return child(verb, "obj") >= 0 && child(verb, "obj") < child;
      }
    }
    return false;
  }

  private boolean isCircumstance(int child) {
    int mark = child(child, "mark");
    return mark >= 0
        && words.is(mark, "as", "when", "while", "after", "before", "because", "since", "although");
  }

  /** "said the report is misleading because …". */
  private boolean isReason(CueEntry entry, int verb, int child) {
    int mark = child(child, "mark");
    return relation(child).equals("advcl")
        && entry.takes("clause")
        && child(verb, "ccomp") >= 0
        && mark >= 0
        && words.is(mark, "because", "if", "unless", "until");
  }

  private boolean isRecipient(CueEntry entry, int verb) {
    return entry.takes("recipient")
        && (child(verb, "ccomp") >= 0
            || isAsked(entry, verb)
            || isToldPronoun(verb)
            || entry.words().equals("tell"));
  }

  /** "asked Clinton whether …": the question follows whom it is put to. */
  private boolean isAsked(CueEntry entry, int verb) {
    int clause = child(verb, "advcl");
    int mark = clause < 0 ? -1 : child(clause, "mark");
    return entry.takes("clause") && mark >= 0 && words.is(mark, "if", "whether");
  }

  /** "reminds us of", "warned him": a person is told, no thing. */
  private boolean isToldPronoun(int verb) {
    int object = child(verb, "obj", "iobj");
    return object >= 0 && words.is(object, "me", "you", "him", "her", "us", "them");
  }

  private boolean isNamed(CueEntry entry, int child) {
    if (isTime(child)) {
      return false;
    }
    for (int mark : children.get(child)) {
      boolean preposition = relation(mark).equals("case") || relation(mark).equals("mark");
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
      if (hasCase(child, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPurpose(CueEntry entry, int child) {
    return entry.takes("infinitive") && relation(child).equals("advcl") && hasCase(child, "to");
  }

  private Range withoutPreposition(int child, Range range) {
    boolean oblique = relation(child).equals("obl");
    return oblique && range.to() - range.from() > 1 && words.tag(range.from()).equals("ADP")
        ? new Range(range.from() + 1, range.to())
        : range;
  }

  /** "The plan, he said, would fail": the verb of speech hangs on what is said. */
  private List<Range> parenthetical(Cue cue) {
    int verb = cue.from();
    boolean aside =
        relation(verb).equals("parataxis") && head(verb) >= 0 && cue.entry().takes("clause");
    if (!aside) {
      return order.content(cue, doer(cue));
    }
    Range own = subtree(verb);
    Range all = subtree(head(verb));
    List<Range> content = new ArrayList<>();
    if (all.from() < own.from()) {
      content.add(new Range(all.from(), own.from()));
    }
    if (own.to() < all.to()) {
      content.add(new Range(own.to(), all.to()));
    }
    return content;
  }

  private List<Range> modifiers(Cue cue) {
    List<Range> content = new ArrayList<>();
    for (int child : children.get(cue.from())) {
      boolean clause =
          child > cue.from()
              && Set.of("acl", "ccomp", "advcl").contains(relation(child))
              && (hasMark(child));
      boolean nominal =
          child > cue.from() && relation(child).equals("nmod") && isNamed(cue.entry(), child);
      if (clause || nominal) {
        Range range = subtree(child);
        content.add(
            nominal && range.to() - range.from() > 1
                ? new Range(range.from() + 1, range.to())
                : range);
      }
    }
    return content.size() > 1 ? content.subList(0, 1) : content;
  }

  private boolean hasMark(int verb) {
    return child(verb, "mark") >= 0;
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
