package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** Finds people whom an account of an encounter names only by what they are. Immutable. */
final class Group {

  private static final int REACH = 16;
  private static final int LONGEST = 18;
  private static final int INTERPOSED = 8;
  private static final Set<String> INTRODUCING = Set.of("with", "of", "between", "by");
  private static final Set<String> OWNED = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ", "NUM");
  private static final Set<String> COMPLEMENT = Set.of("of", "from", "representing", "across");
  private static final Set<String> LISTENING = Set.of("from", "with", "to");
  private static final Set<String> PARTITIVE = Set.of("of", "from");
  private static final int FORMED = 3;
  private static final Set<String> WIDE = Set.of("across", "throughout", "around");
  private static final Set<String> ENDING = Set.of("VERB", "AUX", "SCONJ");

  private final Words words;

  Group(Words words) {
    this.words = words;
  }

  /**
   * The noun phrase behind the trigger and "with": "met with leading economists"; the group's
   * complement counts: "leaders of farmers' unions".
   */
  Optional<Actor> after(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    if (word(tokens, hit.to() - 1).equals("with")) {
      return behind(sentence, hit.to());
    }
    Optional<Actor> object = object(sentence, hit.to());
    int end = Math.min(tokens.size(), hit.to() + REACH);
    for (int i = hit.to(); object.isEmpty() && i < end && !ends(tokens, i); i++) {
      if (isListening(tokens, i)) {
        object = behind(sentence, LISTENING.contains(word(tokens, i + 1)) ? i + 2 : i + 1);
      } else if (INTRODUCING.contains(word(tokens, i)) || isCalled(tokens, i, hit)) {
        object = behind(sentence, i + 1);
      }
    }
    return hit.trigger().verb() ? object : object.or(() -> governed(sentence, hit));
  }

  /** "hosted a roundtable to hear from farmers": whom the encounter is held for. */
  private boolean isListening(List<Token> tokens, int at) {
    return word(tokens, at - 1).equals("to") && words.is(Words.Kind.HEARING, word(tokens, at));
  }

  /** "made calls to the mayors". */
  private static boolean isCalled(List<Token> tokens, int at, TriggerLexicon.Hit hit) {
    return word(tokens, at).equals("to")
        && hit.trigger().type() == EventType.CALL
        && hit.trigger().name().contains("call");
  }

  /** "met with President Ada Obi and a group of governors": groups that are joined to others. */
  List<Actor> beside(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    List<Actor> groups = new ArrayList<>();
    for (int i = hit.to(); i < tokens.size() && !ends(tokens, i); i++) {
      boolean joins =
          tokens.get(i).tag().equals("CCONJ")
              || word(tokens, i).equals("with")
              || word(tokens, i).equals("as") && word(tokens, i - 1).equals("well");
      Optional<Actor> found = joins ? behind(sentence, i + 1) : Optional.empty();
      if (found.isPresent() && isOfPersons(tokens, found.get())) {
        groups.add(found.get());
        i = found.get().to() - 1;
      }
    }
    return groups;
  }

  /** Whether the group's head says that they are people. */
  private boolean isOfPersons(List<Token> tokens, Actor group) {
    int to = end(tokens, group.from(), group.to());
    String last = word(tokens, to - 1);
    return words.is(Words.Kind.PEOPLE, last)
        || words.is(Words.Kind.DELEGATION, last)
        || words.is(Words.Kind.PERSONS, last);
  }

  /** "briefed the governors on a call": the object of the verb that the noun goes with. */
  private Optional<Actor> governed(Sentence sentence, TriggerLexicon.Hit hit) {
    int verb = hit.from() - 1;
    while (verb >= 0 && !sentence.tokens().get(verb).tag().equals("VERB")) {
      verb--;
    }
    return verb < 0
        ? Optional.empty()
        : object(sentence, verb + 1).filter(found -> found.to() <= hit.from());
  }

  /** The noun phrase of people at the token or behind what commas enclose there. */
  Optional<Actor> object(Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    int close = start + 1;
    while (close < tokens.size() && close - start < INTERPOSED && !isComma(tokens, close)) {
      close++;
    }
    boolean interposed = isComma(tokens, start) && isComma(tokens, close);
    return behind(sentence, interposed ? close + 1 : start);
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return word(tokens, at).equals(",");
  }

  private boolean ends(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean goesOn =
        INTRODUCING.contains(word(tokens, at))
            || isListening(tokens, at)
            || isParticiple(tokens, at);
    return ENDING.contains(token.tag()) && !goesOn
        || token.text().equals(";")
        || token.text().equals(".");
  }

  /** The first noun phrase of people before the trigger: "Jewish leaders met with …". */
  Optional<Actor> before(Sentence sentence, TriggerLexicon.Hit hit) {
    for (int i = 0; i < hit.from(); i++) {
      Optional<Actor> found = behind(sentence, i);
      if (found.isPresent()) {
        return found.filter(group -> group.to() <= hit.from());
      }
    }
    return Optional.empty();
  }

  /**
   * The group without its complement, "leaders" of "leaders from NATO states"; what a body of many
   * is of belongs to it, "group of senators from Ohio".
   */
  Optional<Actor> core(Sentence sentence, Actor group) {
    List<Token> tokens = sentence.tokens();
    int to = end(tokens, group.from(), group.to());
    if (words.is(Words.Kind.PEOPLE, word(tokens, to - 1)) && word(tokens, to).equals("of")) {
      to = complement(tokens, group.from(), to);
    }
    boolean collective = words.is(Words.Kind.PEOPLE, word(tokens, to - 1));
    return to >= group.to() || to == group.from() || collective
        ? Optional.empty()
        : Optional.of(actor(tokens, group.from(), to));
  }

  /**
   * Whether a body is no participant of its own: it says which people the group is of, "House
   * members", "White House senior advisers", stands in brackets within it, or is the group.
   */
  boolean isDescribedBy(Sentence sentence, Actor group, Actor body) {
    List<Token> tokens = sentence.tokens();
    boolean inside =
        body.kind() == ParticipantKind.ORGANIZATION
            && body.from() >= group.from()
            && body.to() <= group.to();
    boolean whole = body.from() == group.from() && body.to() == group.to();
    return inside
        && !whole
        && (isInBrackets(tokens, group.from(), body.from())
            || isPremodifier(tokens, body.to(), group.to())
            || !body.official() && isPeople(tokens, body.to() - 1));
  }

  private static boolean isInBrackets(List<Token> tokens, int from, int at) {
    for (int i = at - 1; i >= from; i--) {
      if (isOpening(tokens.get(i)) || tokens.get(i).text().equals(")")) {
        return isOpening(tokens.get(i));
      }
    }
    return false;
  }

  /** Whether nouns go on to one of people. */
  private boolean isPremodifier(List<Token> tokens, int from, int to) {
    for (int i = from; i < to && INSIDE.contains(tokens.get(i).tag()); i++) {
      if (isPeople(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase of people that begins at the token. */
  Optional<Actor> behind(Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    int from = start;
    while (from < tokens.size() && introduces(tokens.get(from), from > start)) {
      from++;
    }
    int to = end(tokens, from, Math.min(tokens.size(), from + LONGEST));
    if (to == from || !isPeople(tokens, to - 1)) {
      return Optional.empty();
    }
    int last = to;
    int longer = complement(tokens, from, last);
    while (longer > last) {
      last = longer;
      longer = complement(tokens, from, last);
    }
    return Optional.of(actor(tokens, from, last));
  }

  /** Where what the group is of ends that begins at the token, or the token where none does. */
  private int complement(List<Token> tokens, int from, int at) {
    int next = at + opening(tokens, at);
    if (next == at || at - from >= LONGEST) {
      return at;
    }
    while (next < tokens.size() && introduces(tokens.get(next), true)) {
      next++;
    }
    int end = end(tokens, next, Math.min(tokens.size(), from + LONGEST));
    return end == next ? at : end;
  }

  /** How many words open a complement: "from", "from across", "made up of"; 0 where none does. */
  private int opening(List<Token> tokens, int at) {
    if (COMPLEMENT.contains(word(tokens, at))) {
      return WIDE.contains(word(tokens, at + 1)) ? 2 : 1;
    }
    for (int i = 1; words.is(Words.Kind.FORMING, word(tokens, at)) && i < FORMED; i++) {
      if (PARTITIVE.contains(word(tokens, at + i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "the", "more than 20", "a number of". */
  private boolean introduces(Token token, boolean begun) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.tag().equals("DET")
        || OWNED.contains(word)
        || token.tag().equals("NUM")
        || words.is(Words.Kind.APPROXIMATE, word) && (begun || !word.equals("of"));
  }

  /** Where the nouns that begin at the token end; commas and "and" join nouns. */
  private int end(List<Token> tokens, int from, int limit) {
    int to = from;
    int i = from;
    while (i < limit) {
      Token token = tokens.get(i);
      boolean noun =
          INSIDE.contains(token.tag()) && !isDay(tokens, i)
              || isGenitive(token)
              || isParticiple(tokens, i);
      boolean joint = i > from && isJoint(tokens, i, limit);
      if (noun) {
        to = i + 1;
      } else if (isOpening(token)) {
        i = closing(tokens, i, limit);
      } else if (!joint && !token.text().equals("-") && !isDegree(tokens, i)) {
        break;
      }
      i++;
    }
    return to;
  }

  /** "leading economists", "women and allied mayors": a verb's form that describes a noun. */
  private static boolean isParticiple(List<Token> tokens, int at) {
    boolean form =
        at > 0
            && tokens.get(at).tag().equals("VERB")
            && word(tokens, at).matches("[a-z-]+(ing|ed)")
            && at + 1 < tokens.size()
            && Set.of("NOUN", "ADJ").contains(tokens.get(at + 1).tag());
    return form
        && (Set.of("VERB", "DET", "NUM", "CCONJ", "ADJ").contains(tokens.get(at - 1).tag())
            || INTRODUCING.contains(word(tokens, at - 1)));
  }

  /** "today" is a noun to taggers, and no part of who is met. */
  private static boolean isDay(List<Token> tokens, int at) {
    return Set.of("today", "yesterday", "tomorrow", "tonight").contains(word(tokens, at));
  }

  /** "historically" of "historically strong regions". */
  private static boolean isDegree(List<Token> tokens, int at) {
    return tokens.get(at).tag().equals("ADV")
        && word(tokens, at).endsWith("ly")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag().matches("ADJ|PROPN")
        && Character.isLetter(tokens.get(at + 1).text().charAt(0));
  }

  private static boolean isOpening(Token token) {
    return token.text().equals("(");
  }

  /** The token that closes the bracket, or the last before the limit. */
  private static int closing(List<Token> tokens, int open, int limit) {
    int i = open;
    while (i < limit - 1 && !tokens.get(i).text().equals(")")) {
      i++;
    }
    return i;
  }

  private static boolean isGenitive(Token token) {
    return token.text().equals("\u2019") || token.text().equals("'") || isPossessive(token);
  }

  private static boolean isPossessive(Token token) {
    return token.text().equals("'s") || token.text().equals("\u2019s");
  }

  /** "and" between nouns, or a comma in a list that an "and" ends. */
  private boolean isJoint(List<Token> tokens, int at, int limit) {
    Token token = tokens.get(at);
    if (token.tag().equals("CCONJ")) {
      return at + 1 < limit
          && (INSIDE.contains(tokens.get(at + 1).tag()) || isParticiple(tokens, at + 1))
          && !isCounting(tokens, at + 1);
    }
    if (!token.text().equals(",")) {
      return false;
    }
    if (isDescribing(tokens, at - 1) && isDescribing(tokens, at + 1)) {
      return true;
    }
    for (int i = at + 1; i < limit; i++) {
      String tag = tokens.get(i).tag();
      if (tag.equals("CCONJ")) {
        return true;
      }
      boolean listed = tokens.get(i).text().equals(",") || isGenitive(tokens.get(i));
      if (!INSIDE.contains(tag) && !listed) {
        return false;
      }
    }
    return false;
  }

  /** "more than" of "and more than 20 mayors": another group is counted. */
  private boolean isCounting(List<Token> tokens, int at) {
    return words.is(Words.Kind.APPROXIMATE, word(tokens, at))
        && at + 1 < tokens.size()
        && !Set.of("NOUN", "PROPN", "ADJ").contains(tokens.get(at + 1).tag());
  }

  /** "A bipartisan, bicameral group". */
  private static boolean isDescribing(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).tag().equals("ADJ");
  }

  /** Whether the token is a noun for people. */
  boolean isPeople(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    String word = word(tokens, at);
    boolean noun = token.tag().equals("NOUN") || token.tag().equals("PROPN");
    boolean plural = noun && word.endsWith("s");
    boolean name = token.tag().equals("PROPN") && !word.endsWith("s");
    return words.is(Words.Kind.PEOPLE, word(tokens, at - 1) + " " + word)
        || words.is(Words.Kind.PEOPLE, word) && !name
        || plural && !words.is(Words.Kind.THING, word);
  }

  private static Actor actor(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      boolean close = name.length() == 0 || ",)".contains(token.text()) || isPossessive(token);
      boolean opened = name.length() > 0 && name.charAt(name.length() - 1) == '(';
      name.append(close || opened ? "" : " ").append(token.text());
    }
    return new Actor(
        from, to, null, name.toString(), ParticipantKind.PERSON, null, false, false, "with", false);
  }
}
