package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.syntax.DependencyTree;
import org.communique.text.Sentence;

/** The grammar of one sentence: what its dependency tree says of subjects, objects and phrases. */
final class Clause {

  /** The relations that mark a verb as passive. */
  private static final Set<String> OF_PASSIVES =
      Set.of("nsubj:pass", "csubj:pass", "aux:pass", "obl:agent");

  private static final int NONE = -1;
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "where");
  private static final Set<String> COUNTING =
      Set.of("day", "round", "series", "hour", "week", "session", "set", "phase", "spell", "month");

  private static final Set<String> SUBORDINATING =
      Set.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "if",
          "once",
          "since",
          "that",
          "though",
          "unless",
          "until",
          "when",
          "where",
          "whereas",
          "while");

  private final DependencyTree tree;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  Clause(Sentence sentence, DependencyTree tree) {
    if (tree.size() != sentence.tokens().size()) {
      throw new IllegalArgumentException(
          "a tree of " + tree.size() + " for " + sentence.tokens().size() + " tokens");
    }
    this.tree = tree;
    for (int i = 0; i < tree.size(); i++) {
      children.add(new ArrayList<>());
      words.add(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT));
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.heads().get(i) >= 0) {
        children.get(tree.heads().get(i)).add(i);
      }
    }
  }

  int size() {
    return tree.size();
  }

  String word(int i) {
    return words.get(i);
  }

  String lemma(int i) {
    return tree.lemmas().get(i).toLowerCase(Locale.ROOT);
  }

  int head(int i) {
    return tree.heads().get(i);
  }

  String relation(int i) {
    return tree.relations().get(i);
  }

  /** Whether the token's relation is one of those, "obl" standing for its subtypes too. */
  boolean is(int i, String... relations) {
    String own = relation(i);
    for (String relation : relations) {
      if (own.equals(relation) || own.startsWith(relation + ":")) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(int i) {
    return tree.tags().get(i).startsWith("VB");
  }

  /** "had asked": told as past when something else happened. */
  boolean isPluperfect(int verb) {
    return children(verb, "aux").stream().anyMatch(aux -> word(aux).equals("had"));
  }

  /** "supports", "support": told as a habit where a report would tell it in the past. */
  boolean isPresent(int verb) {
    String tag = tree.tags().get(verb);
    return (tag.equals("VBZ") || tag.equals("VBP")) && children(verb, "aux").isEmpty();
  }

  boolean isNominal(int i) {
    String tag = tree.tags().get(i);
    return tag.startsWith("N") || tag.startsWith("PRP") || tag.equals("CD");
  }

  /** Whether a token is a noun and no name. */
  boolean isCommon(int i) {
    return tree.tags().get(i).equals("NN") || tree.tags().get(i).equals("NNS");
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  List<Integer> children(int i, String... relations) {
    return children.get(i).stream().filter(child -> is(child, relations)).toList();
  }

  /** The topmost token of a stretch. */
  int top(int from, int to) {
    for (int i = from; i < to; i++) {
      if (head(i) < from || head(i) >= to) {
        return i;
      }
    }
    return to - 1;
  }

  /** The preposition of a phrase, or an empty string. */
  String preposition(int i) {
    List<Integer> cases = children(i, "case");
    for (int at : cases) {
      if (!word(at).startsWith("'") && !word(at).startsWith("\u2019")) {
        return word(at);
      }
    }
    return "";
  }

  /** Whether a participle only describes a noun: "the visiting minister", "the accused man". */
  boolean isAdjectival(int verb) {
    return is(verb, "amod") && children(verb, "obj", "obl").isEmpty();
  }

  /** Whether a verb stands in the passive: "was met", "sanctions imposed by". */
  boolean isPassive(int verb) {
    boolean perfect =
        children(verb, "aux").stream().anyMatch(aux -> lemma(aux).equals("have"))
            && children.get(verb).stream().noneMatch(child -> word(child).equals("been"));
    boolean marked =
        !perfect
            && children.get(verb).stream().anyMatch(child -> OF_PASSIVES.contains(relation(child)));
    return marked || tree.tags().get(verb).equals("VBN") && relation(verb).equals("acl");
  }

  /**
   * The tokens that head a verb's grammatical subjects: its own, or those that a clause above lends
   * it.
   */
  List<Integer> subjects(int verb) {
    int at = verb;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      List<Integer> own = children(at, "nsubj");
      if (!own.isEmpty() && !isRelative(own.get(0))) {
        return own;
      }
      if (is(at, "acl") && isInfinitive(at)) {
        at = governor(head(at));
        continue;
      }
      if (is(at, "acl") || is(at, "amod") && tree.tags().get(at).equals("VBG")) {
        return isNominal(head(at)) ? List.of(head(at)) : List.of();
      }
      if (!lendsSubject(at)) {
        return List.of();
      }
      List<Integer> objects = is(at, "xcomp") ? children(head(at), "obj", "iobj") : List.of();
      if (!objects.isEmpty() && objects.get(0) < at) {
        return objects;
      }
      at = head(at);
    }
    return List.of();
  }

  private boolean isInfinitive(int verb) {
    return children(verb, "mark").stream().anyMatch(mark -> word(mark).equals("to"));
  }

  private boolean isRelative(int subject) {
    return RELATIVE.contains(word(subject));
  }

  /** Whether the clause has no subject of its own and takes the one above. */
  private boolean lendsSubject(int at) {
    return head(at) >= 0
        && (is(at, "xcomp", "advcl", "conj", "parataxis", "dep") || is(at, "ccomp"))
        && (isVerb(head(at)) || is(at, "xcomp") || !children(head(at), "nsubj", "cop").isEmpty());
  }

  /** The direct objects, indirect ones first. */
  List<Integer> objects(int verb) {
    List<Integer> objects = new ArrayList<>(children(verb, "iobj"));
    objects.addAll(children(verb, "obj"));
    return objects;
  }

  /** A noun phrase's head and what is joined to it by "and". */
  List<Integer> joined(int noun) {
    List<Integer> all = new ArrayList<>(List.of(noun));
    for (int i = 0; i < all.size(); i++) {
      for (int child : children(all.get(i), "conj")) {
        if (!isVerb(child) && !all.contains(child)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  /** Whether a token lies in the subtree of another, or is it. */
  boolean isUnder(int token, int top) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < size(); steps++) {
      if (at == top) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /** Whether a token belongs to the clause of another: no clause border lies between them. */
  boolean isInClause(int token, int other) {
    return clauseOf(token) == clauseOf(other) || isUnder(token, other) && !isVerb(other);
  }

  private int clauseOf(int token) {
    int at = token;
    while (head(at) >= 0 && !is(at, "ccomp", "advcl", "acl", "parataxis", "csubj", "root")) {
      at = head(at);
    }
    return at;
  }

  /**
   * Whether a clause border lies between a token behind a trigger and the trigger: "met officials
   * before Bush visits India". What the trigger itself says or asks is no border.
   */
  boolean isBeyond(int token, int trigger) {
    int at = token;
    for (int steps = 0; at >= 0 && head(at) >= 0 && steps < size(); steps++) {
      if (isUnder(trigger, at)) {
        return false;
      }
      boolean joined = is(at, "conj") && isVerb(at);
      boolean told = is(at, "ccomp", "parataxis") && head(at) != trigger;
      boolean circumstance = is(at, "advcl") && isMarked(at);
      if (joined || told || circumstance || is(at, "acl:relcl")) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /**
   * Whether a token before a trigger is the subject of another verb that the trigger does not hang
   * on: Iran in "Chavez said that Iran has a right to it, and promised help".
   */
  boolean isElsewhere(int token, int trigger) {
    int at = token;
    while (head(at) >= 0 && is(at, "flat", "compound", "appos", "conj", "nmod") && !isVerb(at)) {
      at = head(at);
    }
    return head(at) >= 0
        && is(at, "nsubj")
        && isVerb(head(at))
        && isVerb(trigger)
        && !isUnder(trigger, head(at));
  }

  /** Whether the phrase that a name belongs to is an object or stands under a preposition. */
  boolean isObject(int token) {
    int at = token;
    while (head(at) >= 0 && is(at, "flat", "compound", "appos", "conj", "nmod") && !isVerb(at)) {
      at = head(at);
    }
    return is(at, "obj", "iobj", "obl") && !is(at, "obl:agent");
  }

  private boolean isMarked(int verb) {
    return children(verb, "mark", "advmod").stream()
        .anyMatch(mark -> SUBORDINATING.contains(word(mark)));
  }

  /** The verb above a noun through at most the links of a phrase, or -1. */
  int governor(int noun) {
    int at = noun;
    while (head(at) >= 0 && !isVerb(at) && (is(at, "conj", "compound", "appos") || isCounted(at))) {
      at = head(at);
    }
    int above = head(at);
    return above >= 0 && isVerb(above) && is(at, "obj", "obl", "nsubj", "xcomp", "dep")
        ? above
        : NONE;
  }

  /** "two days of talks", "a round of negotiations". */
  private boolean isCounted(int noun) {
    return is(noun, "nmod")
        && preposition(noun).equals("of")
        && COUNTING.contains(lemma(head(noun)));
  }

  /** Whether the token stands in what somebody says, thinks or sees. */
  boolean isContent(int token) {
    for (int at = token; at >= 0 && head(at) >= 0; at = head(at)) {
      if (is(at, "ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** How many clauses lie between the token and the root that only give circumstances. */
  int depth(int token) {
    int depth = 0;
    for (int at = token; at >= 0 && head(at) >= 0; at = head(at)) {
      depth += is(at, "advcl", "acl") ? 1 : 0;
    }
    return depth;
  }
}
