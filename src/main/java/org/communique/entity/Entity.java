package org.communique.entity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, place, body or other named thing of one article.
 *
 * @param id unique within the article ("e1")
 * @param type its type
 * @param name its fullest name: of the article, or the common name where it is known and clearer
 * @param country ISO 3166-1 alpha-2 code of the state that it is, lies in or acts for, or null
 * @param wikidata Wikidata id ("Q159"), or null
 * @param geonames GeoNames id, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param titles titles and offices that the article gives a person, by their keys ("president")
 * @param office the office that a person held on the article's date or last before it, or null
 * @param score how sure the resolution is, 0 to 1, or null where it was not resolved
 * @param reason why it was resolved as it was, for people to read, or null where it was not
 */
public record Entity(
    String id,
    MentionType type,
    String name,
    @Nullable String country,
    @Nullable String wikidata,
    @Nullable Long geonames,
    @Nullable Double latitude,
    @Nullable Double longitude,
    List<String> titles,
    @Nullable HeldOffice office,
    @Nullable Double score,
    @Nullable String reason) {

  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    titles = List.copyOf(titles);
    if ((latitude == null) != (longitude == null)) {
      throw new IllegalArgumentException("entity '" + name + "' has half a coordinate");
    }
    if (score != null && !(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "score " + score + " of entity '" + name + "' is not in [0, 1]");
    }
  }

  /** An entity of which no more than a country is known, or not even that. */
  static Entity unresolved(
      String id, MentionType type, String name, @Nullable String country, @Nullable String reason) {
    return new Entity(
        id, type, name, country, null, null, null, null, List.of(), null, null, reason);
  }
}
