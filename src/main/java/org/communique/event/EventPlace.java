package org.communique.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place.
 *
 * @param entity the id of its entity, or null
 * @param name its name as in the article
 * @param country ISO 3166-1 alpha-2 code, or null
 */
public record EventPlace(@Nullable String entity, String name, @Nullable String country) {

  public EventPlace {
    Objects.requireNonNull(name, "name");
  }
}
