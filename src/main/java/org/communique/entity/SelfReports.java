package org.communique.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Links "it" where that is safe: a state or body tells something of itself ("NATO said on Friday
 * that it would send …"). Used for one article.
 */
final class SelfReports {

  private static final String MARKS = "\"\u201C\u201D";

  /** Between the verb and "it": "late on Friday", "in a statement that". */
  private static final int BETWEEN = 5;

  private static final Set<String> BREAKS = Set.of("VERB", "PRON", "CCONJ", "PUNCT");
  private static final Set<String> PASSIVE = Set.of("be", "been", "is", "was");

  private final Document document;
  private final Set<String> verbs;
  private final Map<Integer, Integer> clusterByEnd = new LinkedHashMap<>();

  /**
   * @param verbs forms with which a body tells of itself, in lower case
   * @param clusterOf the number of each mention's cluster
   */
  SelfReports(
      Document document, Set<String> verbs, List<Mention> mentions, Map<Span, Integer> clusterOf) {
    this.document = document;
    this.verbs = verbs;
    for (Mention mention : mentions) {
      Integer cluster = clusterOf.get(mention.span());
      boolean acts =
          mention.type() == MentionType.LOCATION || mention.type() == MentionType.ORGANIZATION;
      if (acts && cluster != null) {
        clusterByEnd.put(mention.span().end(), cluster);
      }
    }
  }

  /** The cluster of each "it" that is safe. */
  Map<Span, Integer> resolved() {
    Map<Span, Integer> resolved = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      boolean quoted = false;
      for (int i = 0; i < tokens.size(); i++) {
        String text = tokens.get(i).text();
        quoted ^= text.length() == 1 && MARKS.contains(text);
        Integer teller =
            !quoted && text.equals("it") && acts(tokens, i + 1) ? teller(tokens, i) : null;
        if (teller != null) {
          resolved.put(tokens.get(i).span(), teller);
        }
      }
    }
    return resolved;
  }

  /** "it had sent", "it wants to": not "it is vital", "it was agreed", "it would be wrong". */
  private static boolean acts(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && isAuxiliary(tokens.get(at))) {
      at++;
    }
    return at < tokens.size()
        && tokens.get(at).tag().equals("VERB")
        && !PASSIVE.contains(tokens.get(at - 1).text());
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().equals("AUX") || token.tag().equals("ADV") || token.text().equals("not");
  }

  /** Who is named right before the verb of telling that stands before "it". */
  private @Nullable Integer teller(List<Token> tokens, int it) {
    for (int verb = it - 1; verb > 0 && verb >= it - 1 - BETWEEN; verb--) {
      if (verbs.contains(tokens.get(verb).text().toLowerCase(Locale.ROOT))) {
        return subject(tokens, verb);
      }
      if (isBreak(tokens.get(verb))) {
        return null;
      }
    }
    return null;
  }

  /** A verb, a pronoun, "and" or a comma between: "it" may be something else. */
  private static boolean isBreak(Token token) {
    return BREAKS.contains(token.tag());
  }

  private @Nullable Integer subject(List<Token> tokens, int verb) {
    int last = verb - 1;
    while (last > 0 && isAuxiliary(tokens.get(last))) {
      last--;
    }
    return clusterByEnd.get(tokens.get(last).end());
  }
}
