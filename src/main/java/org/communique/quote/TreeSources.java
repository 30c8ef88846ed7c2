package org.communique.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who says what a cue reports, by a dependency tree. */
final class TreeSources {

  static final int DEEPEST = 6;

  private final Words words;
  private final Heads heads;
  private final List<Cue> cues;
  private final ClauseWords lexicon;
  private final OrderSources order;
  private final OrderContent asides;
  private final NounSources nouns;

  TreeSources(Words words, Heads heads, List<Cue> cues, ClauseWords lexicon, OrderClauses order) {
    this.words = words;
    this.heads = heads;
    this.cues = List.copyOf(cues);
    this.lexicon = lexicon;
    this.order = order.sources();
    this.asides = order.content();
    this.nouns = new NounSources(words, heads, lexicon, this);
  }

  @Nullable Range subject() {
    for (int root : heads.roots()) {
      int subject = heads.child(root, "nsubj", "nsubj:pass");
      if (subject >= 0) {
        return heads.phrase(subject);
      }
    }
    return order.subject();
  }

  @Nullable Range source(Cue cue) {
    return switch (cue.entry().part()) {
      case VERB -> withApposition(doer(cue), cue);
      case NOUN -> nouns.owner(cue);
      case ADJECTIVE -> holder(cue);
      case PREPOSITION -> order.source(cue);
    };
  }

  /** "One minister, Jane Doe of the Greens, said": up to the comma before the verb. */
  private @Nullable Range withApposition(@Nullable Range source, Cue cue) {
    if (source == null || source.to() >= cue.from() || !words.is(source.to(), ",")) {
      return source;
    }
    int end = cue.from();
    while (end > source.to() && words.isAuxiliary(end - 1)) {
      end--;
    }
    boolean closes = end - 1 > source.to() && words.is(end - 1, ",");
    boolean name = words.tag(source.to() + 1).equals("PROPN") && !words.isMarked(source.to() + 1);
    return closes && name ? new Range(source.from(), end - 1) : source;
  }

  private @Nullable Range holder(Cue cue) {
    int subject = heads.child(cue.from(), "nsubj");
    return subject >= 0 ? heads.phrase(subject) : order.source(cue);
  }

  NounSources nouns() {
    return nouns;
  }

  @Nullable Range doer(Cue cue) {
    int verb = cue.from();
    Range between = asides.asideSource(cue);
    if (between != null) {
      return between;
    }
    int agent = heads.agent(verb);
    if (agent >= 0) {
      return heads.phrase(agent);
    }
    if (heads.isPassive(verb)) {
      return order.agent(cue);
    }
    Range speaker = order.isAddition(verb) ? addsTo(verb) : null;
    speaker = speaker == null ? speaker(verb) : speaker;
    if (speaker != null) {
      return speaker;
    }
    int subject = subject(verb, DEEPEST);
    if (subject >= 0 && subject < words.body()) {
      return order.source(cue);
    }
    Range near = order.adjacent(verb);
    boolean hangs = near != null && subject >= 0 && subject < near.from() && isOwn(verb);
    if (near != null && (hangs || subject < 0 || !meet(heads.phrase(subject), near))) {
      return near;
    }
    return subject >= 0 ? heads.phrase(subject) : order.source(cue);
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
          finite && (before == null || heads.depth(cue.from()) <= heads.depth(before.from()))
              ? cue
              : before;
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
            && heads.child(verb, "nsubj") < 0
            && (words.tag(subject).equals("PRON") || order.isSetOff(verb));
    return participle || further ? doer(before) : null;
  }

  /** The speaker of "…, X said, adding that": who says it in what ends right before; or null. */
  private @Nullable Range addsTo(int verb) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      boolean says = cue.isVerb() && cue.to() < verb && isStatement(cue.from());
      Range source = says && cue.entry().takes("clause") ? order.source(cue) : null;
      if (source != null) {
        int end = Math.max(cue.to(), source.to());
        return words.is(end, ",") && !hasTensed(end, verb) ? source : null;
      }
    }
    return null;
  }

  private boolean hasTensed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isVerb(i) && isTensed(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStatement(int verb) {
    return !words.lower(verb).endsWith("ing")
        && !words.is(verb - 1, "to")
        && !heads.isPassive(verb);
  }

  /** Whether a participle belongs to the noun before it. */
  private boolean isOwn(int verb) {
    return heads.relation(verb).equals("acl") && words.lower(verb).endsWith("ing");
  }

  private static boolean meet(Range one, Range other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** The verb's own subject; none behind it but after a comma or quotation: "…, said X". */
  private int own(int verb) {
    int own = heads.child(verb, "nsubj", "csubj");
    boolean border =
        verb == 0
            || words.isMarked(verb - 1)
            || words.isQuoteMark(verb - 1)
            || words.tag(verb - 1).equals("PUNCT")
            || words.tag(verb - 1).equals("ADV")
            || words.is(verb - 1, "as", "so", "than");
    return own > verb && !border ? -1 : own;
  }

  /** The head of the phrase that does the verb, here or in the clause that the verb hangs on. */
  int subject(int verb, int depth) {
    int own = own(verb);
    if (own >= 0 || depth == 0 || heads.head(verb) < 0) {
      return own;
    }
    int head = heads.head(verb);
    return switch (heads.relation(verb)) {
      case "acl" -> actor(verb, head, depth);
      case "acl:relcl" -> head;
      case "xcomp" -> controller(head, depth);
      case "conj" -> passiveSubject(isTensed(verb) ? tensed(head) : head, depth);
      case "advcl", "ccomp", "parataxis", "cop", "aux" -> passiveSubject(head, depth);
      default -> -1;
    };
  }

  /**
   * Who does a verb that tells of a noun: "used a speech to call for", "issued a letter asking":
   * who does what is done with the noun; else what the noun names.
   */
  private int actor(int verb, int noun, int depth) {
    int done = heads.head(noun);
    boolean thing =
        done >= 0
            && words.tag(noun).equals("NOUN")
            && (heads.relation(noun).equals("obj") || heads.relation(noun).equals("obl"))
            && (words.is(verb - 1, "to") || heads.hasCase(verb, "of") || isCarrier(done));
    int subject = thing && !heads.isPassive(done) ? subject(done, depth - 1) : -1;
    return subject >= 0 && subject < noun ? subject : noun;
  }

  private boolean isTensed(int verb) {
    return words.penn(verb).matches("VB[DPZ]") || heads.child(verb, "aux") >= 0;
  }

  /**
   * The verb that a tensed verb goes on with: "X accused Y of lying and chided him" is X's,
   * whatever the parser joins.
   */
  private int tensed(int head) {
    int verb = head;
    while (verb >= 0 && words.isVerb(verb) && !isTensed(verb)) {
      verb = heads.head(verb);
    }
    return verb >= 0 && words.isVerb(verb) ? verb : head;
  }

  private int passiveSubject(int head, int depth) {
    int passive = heads.child(head, "nsubj:pass");
    return passive >= 0
        ? passive
        : words.isVerb(head) || heads.child(head, "cop", "nsubj") >= 0
            ? subject(head, depth - 1)
            : -1;
  }

  /** "Trump urged Congress to …": the object does it; "Trump used a speech to …": the subject. */
  private int controller(int head, int depth) {
    int object = heads.child(head, "obj", "iobj");
    return object >= 0 && !lexicon.is(ClauseWords.Role.USE, heads.lemma(head))
        ? object
        : passiveSubject(head, depth);
  }

  private boolean isCarrier(int verb) {
    return lexicon.is(ClauseWords.Role.CARRIER, heads.lemma(verb));
  }
}
