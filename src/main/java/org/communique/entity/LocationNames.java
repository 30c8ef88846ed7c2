package org.communique.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How often an article's names were taken for places. A name that is one again and again and once a
 * person's is a place there too. Used by one thread.
 */
final class LocationNames {

  private static final int OFTEN = 2;
  private static final int FAR_OFTENER = 3;

  private final Map<String, Integer> locations = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();

  LocationNames(Collection<Mention> mentions) {
    for (Mention mention : mentions) {
      all.merge(mention.text(), 1, Integer::sum);
      if (mention.type() == MentionType.LOCATION) {
        locations.merge(mention.text(), 1, Integer::sum);
      }
    }
  }

  /** Whether the name of a mention of another type is nearly always a place's in the article. */
  boolean isMostly(Mention mention) {
    int places = locations.getOrDefault(mention.text(), 0);
    int others = all.getOrDefault(mention.text(), 0) - places;
    return mention.type() != MentionType.LOCATION
        && places >= OFTEN
        && places >= FAR_OFTENER * others;
  }
}
