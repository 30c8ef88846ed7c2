package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.communique.entity.Mention;
import org.communique.text.Sentence;

/** Which names stand in which sentence of an article, and where. Used for one article. */
final class Named {

  private final EventInput input;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final Map<String, Set<Integer>> sentences = new HashMap<>();

  Named(EventInput input) {
    this.input = input;
    input.document().sentences().forEach(sentence -> mentions.add(new ArrayList<>()));
    for (Mention mention : input.mentions()) {
      int number = input.document().sentenceAt(mention.span());
      if (number >= 0) {
        add(number, input.document().sentences().get(number), mention);
      }
    }
  }

  private void add(int number, Sentence sentence, Mention mention) {
    String entity = mention.entity();
    if (sentence.span().contains(mention.span())) {
      mentions.get(number).add(mention);
    }
    if (entity != null) {
      sentences.computeIfAbsent(entity, id -> new TreeSet<>()).add(number);
    }
  }

  /** The mentions of a sentence, in order. */
  List<Mention> in(int sentence) {
    return mentions.get(sentence);
  }

  /** Where a sentence names an entity, in order. */
  List<Roll.Place> places(int sentence, String entity) {
    return mentions.get(sentence).stream()
        .filter(mention -> entity.equals(mention.entity()))
        .map(mention -> place(sentence, mention))
        .toList();
  }

  /** Where a mention stands in its sentence. */
  Roll.Place place(int sentence, Mention mention) {
    return Roll.Place.of(input.document(), sentence, mention.span());
  }

  /** The numbers of the sentences that name an entity, in order. */
  Set<Integer> sentences(String entity) {
    return sentences.getOrDefault(entity, Set.of());
  }
}
