package org.communique.event;

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
    for (int i = hit.to(); object.isEmpty() && i < end && !ends(tokens.get(i)); i++) {
      if (INTRODUCING.contains(word(tokens, i))) {
        object = behind(sentence, i + 1);
      }
    }
    return hit.trigger().verb() ? object : object.or(() -> governed(sentence, hit));
  }

  /** "met with President Ada Obi and a group of governors": who comes behind those named. */
  Optional<Actor> beside(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    for (int i = hit.to(); i < tokens.size() && !ends(tokens.get(i)); i++) {
      boolean joins = tokens.get(i).tag().equals("CCONJ") || word(tokens, i).equals("with");
      Optional<Actor> found = joins ? behind(sentence, i + 1) : Optional.empty();
      if (found.isPresent() && isSent(tokens, found.get())) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether one of the group's words says that they are people who act for others. */
  private boolean isSent(List<Token> tokens, Actor group) {
    int to = end(tokens, group.from(), group.to());
    String last = word(tokens, to - 1);
    return words.is(Words.Kind.PEOPLE, last) || words.is(Words.Kind.DELEGATION, last);
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

  private static boolean ends(Token token) {
    boolean introducing = INTRODUCING.contains(token.text().toLowerCase(Locale.ROOT));
    return ENDING.contains(token.tag()) && !introducing
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

  /** The group without its complement: "leaders" of "leaders from NATO states", or none. */
  Optional<Actor> core(Sentence sentence, Actor group) {
    List<Token> tokens = sentence.tokens();
    int to = end(tokens, group.from(), group.to());
    boolean collective = words.is(Words.Kind.PEOPLE, word(tokens, to - 1));
    return to == group.to() || to == group.from() || collective
        ? Optional.empty()
        : Optional.of(actor(tokens, group.from(), to));
  }

  /** "House" of "House members": the body only says which people the group is of. */
  boolean isDescribedBy(Sentence sentence, Actor group, Actor body) {
    List<Token> tokens = sentence.tokens();
    return body.kind() == ParticipantKind.ORGANIZATION
        && body.from() >= group.from()
        && body.to() < group.to()
        && isPeople(tokens, body.to());
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
    while (COMPLEMENT.contains(word(tokens, last)) && last - from < LONGEST) {
      int next = last + (WIDE.contains(word(tokens, last + 1)) ? 2 : 1);
      while (next < tokens.size() && introduces(tokens.get(next), true)) {
        next++;
      }
      int complement = end(tokens, next, Math.min(tokens.size(), from + LONGEST));
      if (complement == next) {
        break;
      }
      last = complement;
    }
    return Optional.of(actor(tokens, from, last));
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
      boolean noun = INSIDE.contains(token.tag()) && !isDay(tokens, i) || isGenitive(token);
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
  private static boolean isJoint(List<Token> tokens, int at, int limit) {
    Token token = tokens.get(at);
    if (token.tag().equals("CCONJ")) {
      return at + 1 < limit && INSIDE.contains(tokens.get(at + 1).tag());
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

  /** "A bipartisan, bicameral group". */
  private static boolean isDescribing(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).tag().equals("ADJ");
  }

  private boolean isPeople(List<Token> tokens, int at) {
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

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }
}
