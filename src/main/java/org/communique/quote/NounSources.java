package org.communique.quote;

import org.jspecify.annotations.Nullable;

/** Whose words a noun tells, and of what where it only names the thing told. */
final class NounSources {

  private final Words words;
  private final Heads heads;
  private final ClauseWords lexicon;
  private final TreeSources sources;

  NounSources(Words words, Heads heads, ClauseWords lexicon, TreeSources sources) {
    this.words = words;
    this.heads = heads;
    this.lexicon = lexicon;
    this.sources = sources;
  }

  /**
   * Whose words a noun tells: its owner, who is named behind "by" or "from", who says it with a
   * verb that says nothing without it ("made a promise that"), or the nation of "Russian claims".
   */
  @Nullable Range owner(Cue cue) {
    int noun = cue.from();
    if (lexicon.is(ClauseWords.Role.HOLDER, heads.lemma(noun))) {
      int holder = holder(noun);
      return holder >= 0 ? heads.phrase(holder) : null;
    }
    int giver = giver(noun);
    if (giver >= 0) {
      return heads.phrase(giver);
    }
    int owner = heads.child(noun, "nmod:poss");
    int carrier = carrier(noun);
    if (owner >= 0 && (carrier < 0 || !words.tag(owner).equals("PRON"))) {
      return heads.phrase(owner);
    }
    for (int child : heads.children(noun)) {
      boolean by = heads.hasCase(child, "by") || heads.hasCase(child, "from");
      if (heads.relation(child).equals("nmod") && by) {
        return heads.phrase(child);
      }
    }
    int whose = carrier >= 0 ? carrier : owner >= 0 ? owner : nation(noun);
    return whose >= 0 ? heads.phrase(whose) : null;
  }

  /** Who is "a critic of" something: the subject, or what the noun stands beside; or -1. */
  private int holder(int noun) {
    boolean beside = heads.relation(noun).equals("appos") && heads.head(noun) < noun;
    return heads.child(noun, "cop") >= 0
        ? heads.child(noun, "nsubj")
        : beside ? heads.head(noun) : -1;
  }

  /** "Russian claims", "White House warnings": the name before the noun that tells whose it is. */
  private int nation(int noun) {
    for (int child : heads.children(noun)) {
      boolean before = child < noun && heads.relation(child).matches("amod|compound|nmod");
      if (before && words.tag(child).equals("PROPN")) {
        return child;
      }
    }
    return -1;
  }

  /** "X won the endorsement of Y", "X drew criticism from Y": whose it is; or -1. */
  private int giver(int noun) {
    if (receiver(noun) < 0) {
      return -1;
    }
    for (int head : new int[] {noun, heads.head(noun)}) {
      for (int child : heads.children(head)) {
        boolean behind = child > noun && heads.relation(child).matches("nmod|obl");
        boolean of = head == noun && heads.hasCase(child, "of");
        if (behind && (of || heads.hasCase(child, "from") || heads.hasCase(child, "among"))) {
          return child;
        }
      }
    }
    return -1;
  }

  /** Who gets what the noun names, with a verb such as "draw" or "win"; or -1. */
  private int receiver(int noun) {
    int verb = heads.head(noun);
    boolean got =
        verb >= 0
            && heads.relation(noun).equals("obj")
            && lexicon.is(ClauseWords.Role.RECEIVER, heads.lemma(verb))
            && lexicon.is(ClauseWords.Role.RECEIVED, heads.lemma(noun));
    return got ? sources.subject(verb, TreeSources.DEEPEST) : -1;
  }

  /** What is received from whom the noun is told of: "X" in "X drew criticism from Y"; or null. */
  @Nullable Range received(Cue cue) {
    int receiver = giver(cue.from()) < 0 ? -1 : receiver(cue.from());
    return receiver >= 0 ? heads.phrase(receiver) : null;
  }

  /** The head of the phrase that does the verb a noun is carried by, or -1. */
  private int carrier(int noun) {
    int clause = heads.child(noun, "acl:relcl");
    int subject = clause >= 0 && isCarrier(clause) ? heads.child(clause, "nsubj") : -1;
    if (subject > noun && !words.is(subject, "who", "which", "that")) {
      return subject;
    }
    int verb = heads.head(noun);
    boolean carried =
        verb >= 0
            && ((heads.relation(noun).equals("obj") && isCarrier(verb))
                || (heads.relation(noun).equals("obl") && isAdjunct(noun)));
    return carried && verb < noun && !heads.isPassive(verb)
        ? sources.subject(verb, TreeSources.DEEPEST)
        : -1;
  }

  private boolean isCarrier(int verb) {
    return lexicon.is(ClauseWords.Role.CARRIER, heads.lemma(verb));
  }

  /** "Opened the debate with an argument that": no "the", which would name what others said. */
  private boolean isAdjunct(int noun) {
    return heads.hasCase(noun, "with")
        && !words.is(heads.child(noun, "det"), "the", "this", "that");
  }
}
