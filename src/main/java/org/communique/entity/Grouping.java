package org.communique.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of an article, grouped.
 *
 * @param mentions every mention with the id of its entity, in order
 * @param entities the entities in the order of their first mentions
 * @param references further words that stand for one of them, in order
 */
public record Grouping(List<Mention> mentions, List<Entity> entities, List<Reference> references) {

  public Grouping {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    references = List.copyOf(references);
  }

  /** The references that stand for people. */
  public List<Reference> ofPeople() {
    Set<String> people =
        entities.stream()
            .filter(entity -> entity.type() == MentionType.PERSON)
            .map(Entity::id)
            .collect(Collectors.toSet());
    return references.stream().filter(one -> people.contains(one.entity())).toList();
  }
}
