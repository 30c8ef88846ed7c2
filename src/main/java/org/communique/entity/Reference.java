package org.communique.entity;

import java.util.Objects;
import org.communique.text.Span;

/**
 * Words that are no name and yet stand for an entity of the article.
 *
 * @param span where they lie
 * @param text the characters there, as given
 * @param kind what they are
 * @param entity the id of the entity
 */
public record Reference(Span span, String text, Kind kind, String entity)
    implements Comparable<Reference> {

  /** What the words are. */
  public enum Kind {
    /** An office that stands for a person: "the Russian President". */
    TITLE,
    /** "he", "she"; "it" where a state or body tells of itself. */
    PRONOUN,
    /** A noun that stands for a state or body: "the alliance", "the kingdom". */
    NOUN
  }

  public Reference {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(entity, "entity");
  }

  @Override
  public int compareTo(Reference other) {
    return span.compareTo(other.span);
  }
}
