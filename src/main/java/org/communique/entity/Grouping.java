package org.communique.entity;

import java.util.List;

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
    return references.stream().filter(one -> one.kind() != Reference.Kind.NOUN).toList();
  }
}
