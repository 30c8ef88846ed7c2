package org.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/** People whom an account of an encounter names only by what they are. */
final class Group {

  private static final int REACH = 6;
  private static final int LONGEST = 7;
  private static final Set<String> INTRODUCING = Set.of("with", "of", "between", "by");
  private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ", "CCONJ", "NUM");

  private Group() {}

  /** The noun phrase behind the trigger and "with": "met with leading economists". */
  static Optional<Actor> after(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    int from = hit.to();
    boolean introduced = word(tokens, hit.to() - 1).equals("with");
    for (int i = hit.to(); !introduced && i < Math.min(tokens.size(), hit.to() + REACH); i++) {
      introduced = INTRODUCING.contains(word(tokens, i));
      from = i + 1;
    }
    return introduced ? behind(sentence, from) : behind(sentence, hit.to());
  }

  /** The noun phrase of people that begins at the token. */
  static Optional<Actor> behind(Sentence sentence, int start) {
    List<Token> tokens = sentence.tokens();
    int from = start;
    while (from < tokens.size() && tokens.get(from).tag().equals("DET")) {
      from++;
    }
    int to = from;
    while (to < Math.min(tokens.size(), from + LONGEST) && INSIDE.contains(tokens.get(to).tag())) {
      to++;
    }
    while (to > from && tokens.get(to - 1).tag().equals("CCONJ")) {
      to--;
    }
    boolean people = to > from && isPlural(tokens.get(to - 1));
    return people ? Optional.of(actor(tokens, from, to)) : Optional.empty();
  }

  private static boolean isPlural(Token token) {
    return token.tag().equals("NOUN") && token.text().endsWith("s");
  }

  private static Actor actor(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      name.append(name.length() == 0 ? "" : " ").append(token.text());
    }
    return new Actor(
        from, to, null, name.toString(), ParticipantKind.PERSON, null, false, false, "with", false);
  }

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }
}
