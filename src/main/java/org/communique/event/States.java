package org.communique.event;

import static org.communique.event.Wording.isPossessive;
import static org.communique.event.Wording.word;

import java.util.Set;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.State;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** States as actors where they stand by their own names or their capitals. Used for one article. */
final class States {

  private static final int LIST = 16;

  private final Knowledge knowledge;
  private final Words words;
  private final Set<String> officials;
  private final Governors governors;
  private final Posts posts;
  private final StateNames names;

  States(
      Knowledge knowledge,
      Words words,
      Set<String> officials,
      Governors governors,
      Posts posts,
      StateNames names) {
    this.knowledge = knowledge;
    this.words = words;
    this.officials = officials;
    this.governors = governors;
    this.posts = posts;
    this.names = names;
  }

  @Nullable Actor state(Sentence sentence, Mention mention, Entity entity, @Nullable Mention next) {
    State state =
        knowledge.state(mention.text()).or(() -> knowledge.seat(mention.text())).orElse(null);
    if (state == null
        || posts.isTitleOf(sentence, mention, next)
        || posts.postActs(sentence, mention)
        || posts.isRemit(sentence, mention)) {
      return null;
    }
    String name = knowledge.state(mention.text()).isPresent() ? entity.name() : names.name(state);
    int from = sentence.tokenAt(mention.span().start());
    boolean titled =
        word(sentence, from - 1).equals("of") && officials.contains(word(sentence, from - 2));
    int people = peopleFrom(sentence, from);
    if (people >= 0) {
      return actor(sentence, mention, entity, name, state, false)
          .governedBy(governors.preposition(sentence, people));
    }
    boolean placed =
        words.is(Words.Kind.PLACING, governors.preposition(sentence, from, true))
            || knowledge.state(mention.text()).isEmpty()
                && !subject(sentence, mention)
                && !isOwner(sentence, mention);
    Actor actor = actor(sentence, mention, entity, name, state, placed);
    if (modifies(sentence, mention)) {
      return actor.asModifier();
    }
    Actor governed = placed ? actor.governedBy(governors.preposition(sentence, from, true)) : actor;
    return titled ? actor.governedBy(governors.preposition(sentence, from - 2)) : governed;
  }

  private Actor actor(
      Sentence sentence, Mention mention, Entity entity, String name, State state, boolean placed) {
    return governors.at(
        sentence,
        mention.span(),
        entity.id(),
        name,
        ParticipantKind.STATE,
        state.code(),
        true,
        placed);
  }

  /**
   * "US ally", "U.S. embassies", "Brazil's economy": the noun counts, not the state, unless the
   * noun acts for it.
   */
  boolean modifies(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean possessive = isPossessive(sentence, to) || word(sentence, to).equals("'");
    int noun = possessive ? to + 1 : to;
    while (noun < sentence.tokens().size()
        && (sentence.tokens().get(noun).tag().equals("ADJ")
            || noun > to && sentence.tokens().get(noun).tag().equals("CCONJ"))) {
      noun++;
    }
    if (noun >= sentence.tokens().size() || sentence.span().field() == Field.TITLE) {
      return false;
    }
    Token head = sentence.tokens().get(noun);
    if (possessive && posts.isPrivate(sentence, noun)) {
      return true;
    }
    boolean isNoun =
        head.tag().equals("NOUN")
            || (head.tag().equals("PROPN") && Character.isLowerCase(head.text().charAt(0)));
    boolean acts =
        officials.contains(word(sentence, noun)) || officials.contains(word(sentence, noun + 1));
    return isNoun && !acts;
  }

  /**
   * Where the officials stand that the state sends, "experts from Lebanon, Greece and Syria", or
   * -1.
   */
  private int peopleFrom(Sentence sentence, int from) {
    for (int i = from - 1; i > 0 && from - i < LIST; i--) {
      if (word(sentence, i).equals("from")) {
        return officials.contains(word(sentence, i - 1)) ? i - 1 : -1;
      }
      boolean list =
          sentence.tokens().get(i).tag().matches("PROPN|CCONJ|DET")
              || word(sentence, i).equals(",");
      if (!list) {
        return -1;
      }
    }
    return -1;
  }

  /** A capital acts where a verb follows it: "Moscow urges". */
  private boolean subject(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    String tag = to < sentence.tokens().size() ? sentence.tokens().get(to).tag() : "";
    return (tag.equals("VERB") || tag.equals("AUX"))
        && governors.preposition(sentence, sentence.tokenAt(mention.span().start())).isEmpty();
  }

  /** A capital acts where its officials do: "Bonn's foreign ministry". */
  private boolean isOwner(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean possessive = isPossessive(sentence, to);
    return possessive
        && (officials.contains(word(sentence, to + 1))
            || officials.contains(word(sentence, to + 2)));
  }
}
