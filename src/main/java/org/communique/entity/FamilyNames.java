package org.communique.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.knowledge.Knowledge;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;

/**
 * The family names of an article's people. What bears one of them alone and was taken for a place
 * or a thing is the person; a place's name only where the article nowhere uses it as one. Used by
 * one thread.
 */
final class FamilyNames {

  private final Document document;
  private final Knowledge knowledge;
  private final PlaceWords words;
  private final Map<String, Span> firsts = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  FamilyNames(Document document, List<Mention> mentions, Knowledge knowledge, PlaceWords words) {
    this.document = document;
    this.knowledge = knowledge;
    this.words = words;
    for (Mention mention : mentions) {
      int space = mention.text().lastIndexOf(' ');
      if (mention.type() == MentionType.PERSON && space > 0) {
        firsts.putIfAbsent(mention.text().substring(space + 1), mention.span());
      }
    }
    for (Mention mention : mentions) {
      if (firsts.containsKey(mention.text()) && isUsedAsPlace(mention)) {
        places.add(mention.text());
      }
    }
  }

  boolean contains(String word) {
    return firsts.containsKey(word);
  }

  /** Whether a mention of another type is somebody of the article. */
  boolean isSomebody(Mention mention) {
    Span first = firsts.get(mention.text());
    return first != null
        && mention.type() != MentionType.PERSON
        && first.compareTo(mention.span()) < 0
        && knowledge.organization(mention.text()).isEmpty()
        && knowledge.demonym(mention.text()).isEmpty()
        && !places.contains(mention.text());
  }

  /** "in Washington", "Washington, Paris": as one speaks of places, not of people. */
  private boolean isUsedAsPlace(Mention mention) {
    int index = document.sentenceAt(mention.span());
    if (index < 0 || mention.type() != MentionType.LOCATION || !isPlace(mention.text())) {
      return false;
    }
    Sentence sentence = document.sentences().get(index);
    int from = sentence.tokenAt(mention.span().start());
    return from > 0
        ? words.sort(sentence.tokens().get(from - 1).text()) == PlaceWords.Sort.WHERE
        : isDateline(sentence, from);
  }

  /** "WASHINGTON -", "Jordan:" */
  private static boolean isDateline(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size()
        && !Character.isLetter(sentence.tokens().get(at + 1).text().charAt(0))
        && !sentence.tokens().get(at + 1).text().startsWith("'");
  }

  private boolean isPlace(String name) {
    return knowledge.actor(name).isPresent() || !knowledge.places().named(name).isEmpty();
  }
}
