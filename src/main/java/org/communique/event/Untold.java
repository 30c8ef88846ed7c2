package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.List;
import java.util.Set;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Tells from the words before an encounter that its sentence does not tell of it as having taken
 * place: it is planned, offered, judged or only the circumstance of something else. Immutable.
 */
final class Untold {

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "PRON", "NUM");
  private static final Set<String> PROGRESSIVE = Set.of("is", "are", "'s", "\u2019s", "'re");

  private final Genres genres;

  Untold(Genres genres) {
    this.genres = genres;
  }

  boolean holds(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    return isPurposeOfPlan(tokens, hit)
        || isOffered(tokens, hit)
        || isHostedAhead(tokens, hit)
        || isJudged(tokens, hit)
        || isCircumstance(tokens, hit);
  }

  /** "will travel to Lima to consult with": the infinitive is as far off as what it is for. */
  private boolean isPurposeOfPlan(List<Token> tokens, TriggerLexicon.Hit hit) {
    if (hit.trigger().verb() && !word(tokens, hit.from() - 1).equals("to")) {
      return false;
    }
    for (int i = 0; i < hit.from(); i++) {
      boolean leaving =
          genres.is("LEAVING", word(tokens, i)) && PROGRESSIVE.contains(word(tokens, i - 1));
      if (leaving || genres.is("PLAN", word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "is offering to host", "invited the ministers to meet": what is wanted is not done. */
  private boolean isOffered(List<Token> tokens, TriggerLexicon.Hit hit) {
    if (!hit.trigger().verb() || !word(tokens, hit.from() - 1).equals("to")) {
      return false;
    }
    int i = hit.from() - 2;
    while (i > 0 && NOMINAL.contains(tokens.get(i).tag()) && !genres.is("OFFER", word(tokens, i))) {
      i--;
    }
    return genres.is("OFFER", word(tokens, i));
  }

  /** "will attend the retreat, hosted by Premier Obi": a participle is as far off as its noun. */
  private boolean isHostedAhead(List<Token> tokens, TriggerLexicon.Hit hit) {
    return hit.trigger().verb()
        && word(tokens, hit.to()).equals("by")
        && !tokens.get(Math.max(0, hit.from() - 1)).tag().equals("AUX")
        && tokens.subList(0, hit.from()).stream()
            .anyMatch(token -> token.text().matches("will|shall"));
  }

  /** "The Union welcomes the step of opening talks": the office judges, and tells of no talks. */
  private boolean isJudged(List<Token> tokens, TriggerLexicon.Hit hit) {
    for (int i = 0; i < hit.from(); i++) {
      boolean judges =
          tokens.get(i).tag().equals("VERB")
              && word(tokens, i).endsWith("s")
              && genres.is("STANCE", word(tokens, i));
      if (judges) {
        return true;
      }
    }
    return false;
  }

  /** "As the President travels to meet his counterparts, prices fall": no comma stands between. */
  private boolean isCircumstance(List<Token> tokens, TriggerLexicon.Hit hit) {
    return genres.is("CIRCUMSTANCE", word(tokens, 0))
        && !word(tokens, 1).equals("part")
        && tokens.subList(0, hit.from()).stream().noneMatch(token -> token.text().equals(","))
        && tokens.subList(hit.to(), tokens.size()).stream()
            .anyMatch(token -> token.text().equals(","));
  }
}
