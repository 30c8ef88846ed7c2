package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.Set;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.State;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * States as actors where an adjective stands for their people or officials. Used for one article.
 */
final class Nations {

  /** The parts of speech of the words of a title. */
  private static final Set<String> OF_TITLES = Set.of("NOUN", "PROPN", "ADJ");

  private static final int PAIR = 7;

  private final Knowledge knowledge;
  private final Set<String> officials;
  private final Governors governors;
  private final Posts posts;
  private final StateNames names;

  Nations(
      Knowledge knowledge,
      Set<String> officials,
      Governors governors,
      Posts posts,
      StateNames names) {
    this.knowledge = knowledge;
    this.officials = officials;
    this.governors = governors;
    this.posts = posts;
    this.names = names;
  }

  /** "French officials", "the Russian government". */
  @Nullable Actor people(
      Sentence sentence, Mention mention, Entity entity, @Nullable Mention next) {
    State state = knowledge.demonym(mention.text()).orElse(null);
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean acts =
        officials.contains(word(sentence, to))
            || officials.contains(word(sentence, to + 1))
            || isJoinedToOfficials(sentence, to)
            || isNation(sentence, mention);
    if (state == null
        || posts.isTitleOf(sentence, mention, next)
        || posts.isPrivate(sentence, to)) {
      return null;
    }
    int end =
        officials.contains(word(sentence, to))
            ? to + 1
            : officials.contains(word(sentence, to + 1)) ? to + 2 : to;
    Actor actor =
        governors.at(
            sentence,
            mention.span(),
            entity.id(),
            names.name(state),
            ParticipantKind.STATE,
            state.code(),
            true,
            false);
    return acts ? actor.until(Math.min(end, sentence.tokens().size())) : actor.asModifier();
  }

  /** "urged Israelis and Palestinians", "the Serbs refused": a people acts for itself. */
  private boolean isNation(Sentence sentence, Mention mention) {
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean plural = mention.text().endsWith("s") && !mention.text().endsWith("ss");
    boolean whole =
        word(sentence, from - 1).equals("the")
            || word(sentence, from - 1).equals("both")
            || isAnd(sentence, to) && isPlural(sentence, to + 1)
            || isAnd(sentence, from - 1) && isPlural(sentence, from - 2);
    boolean nominal =
        to < sentence.tokens().size() && OF_TITLES.contains(sentence.tokens().get(to).tag());
    return plural && whole && !nominal;
  }

  private static boolean isAnd(Sentence sentence, int i) {
    return word(sentence, i).equals("and");
  }

  /** Whether the token may name a people: "Palestinians". */
  private boolean isPlural(Sentence sentence, int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && word(sentence, i).endsWith("s")
        && knowledge.demonym(sentence.tokens().get(i).text()).isPresent();
  }

  /** "Indian and U.S. officials", "Thai, Lao and Burmese ministers": each acts. */
  private boolean isJoinedToOfficials(Sentence sentence, int to) {
    boolean joined = false;
    int i = to;
    while (i < sentence.tokens().size() && i - to < PAIR) {
      String tag = sentence.tokens().get(i).tag();
      boolean link = tag.equals("CCONJ") || word(sentence, i).equals(",");
      if (joined && officials.contains(word(sentence, i))) {
        return tag.equals("NOUN") && word(sentence, i).endsWith("s");
      }
      if (!link && !tag.matches("ADJ|PROPN|NOUN") || i == to && !link) {
        return false;
      }
      joined |= link;
      i++;
    }
    return false;
  }
}
