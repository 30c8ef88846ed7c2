package org.communique.event;

import static org.communique.event.Wording.isPossessive;
import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.Set;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what only belongs to an office: its state, where it is posted, what it is in charge of. */
final class Posts {

  private static final int LONGEST_TITLE = 12;
  private static final int PHRASE = 6;

  private final Words words;
  private final Set<String> officials;

  Posts(Words words, Set<String> officials) {
    this.words = words;
    this.officials = officials;
  }

  /**
   * "French Foreign Minister Laurent Fabius", "Kremlin spokesman Peskov": the person acts, not what
   * the title is of.
   */
  boolean isTitleOf(Sentence sentence, Mention mention, @Nullable Mention next) {
    if (next == null
        || (next.type() != MentionType.PERSON && next.type() != MentionType.ORGANIZATION)) {
      return false;
    }
    int from = sentence.tokenAt(mention.span().end() - 1) + 1;
    int to = sentence.tokenAt(next.span().start());
    boolean possessive = to == from + 1 && isPossessive(sentence, from);
    if (to == from + 1 && word(sentence, from).equals(",") && isPost(sentence, mention)) {
      return true;
    }
    if (isLongTitle(sentence, from, to) && next.type() == MentionType.PERSON) {
      return true;
    }
    if (to - from > 5 || (next.type() == MentionType.ORGANIZATION && to != from && !possessive)) {
      return false;
    }
    for (Token token : sentence.tokens().subList(from, to)) {
      boolean title =
          token.tag().equals("NOUN")
              || token.tag().equals("PROPN")
              || token.tag().equals("ADJ")
              || Set.of("'s", "\u2019s", ",", "of", "(").contains(token.text());
      if (!title) {
        return false;
      }
    }
    return to > from && !word(sentence, from).equals(",") || to == from;
  }

  /** "U.S. Deputy Assistant Secretary of Defense for Detainee Affairs Matthew Waxman". */
  private boolean isLongTitle(Sentence sentence, int from, int to) {
    boolean office = false;
    for (int i = from; i < to; i++) {
      boolean part =
          sentence.tokens().get(i).tag().matches("NOUN|PROPN|ADJ|CCONJ")
              || Set.of("of", "for", "to", "on", "with", "in", "'s", "\u2019s")
                  .contains(word(sentence, i));
      if (!part) {
        return false;
      }
      office |= officials.contains(word(sentence, i));
    }
    return office && to - from > 5 && to - from <= LONGEST_TITLE;
  }

  /** "Japan's ambassador to Iraq met …": who is posted there acts. */
  boolean postActs(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    String tag = to < sentence.tokens().size() ? sentence.tokens().get(to).tag() : "";
    return (tag.equals("VERB") || tag.equals("AUX")) && isPost(sentence, mention);
  }

  /** "the director for Russia", "senior adviser for Syria": what an office is in charge of. */
  boolean isRemit(Sentence sentence, Mention mention) {
    int i = sentence.tokenAt(mention.span().start()) - 1;
    return word(sentence, i).equals("for")
        && (officials.contains(word(sentence, i - 1))
            || words.is(Words.Kind.BEARER, word(sentence, i - 1)));
  }

  /** "the ambassador to the United Nations, Madeleine Albright": where somebody is posted. */
  private boolean isPost(Sentence sentence, Mention mention) {
    int i = sentence.tokenAt(mention.span().start()) - 1;
    i -= i > 0 && sentence.tokens().get(i).tag().equals("DET") ? 1 : 0;
    return word(sentence, i).equals("to") && officials.contains(word(sentence, i - 1));
  }

  /** "An Iraqi opposition group", "Burundi's main Hutu rebel group": they act for themselves. */
  boolean isPrivate(Sentence sentence, int from) {
    int i = from;
    while (i - from < PHRASE && tag(sentence, i).matches("NOUN|PROPN|ADJ")) {
      if (words.is(Words.Kind.PRIVATE, word(sentence, i))) {
        return true;
      }
      i++;
    }
    return false;
  }
}
