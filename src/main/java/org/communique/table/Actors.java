package org.communique.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.communique.entity.Entity;
import org.communique.event.Participant;
import org.communique.event.ParticipantKind;
import org.communique.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Keys of actors that are the same in every article: {@code state:JP}, a Wikidata id, else kind and
 * folded name. Immutable.
 */
final class Actors {

  private final Knowledge knowledge;

  Actors(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  String key(Entity entity) {
    String wikidata = entity.wikidata();
    if (wikidata == null) {
      return key(entity.type().name(), entity.name());
    }
    return wikidata.equals(wikidataOf(entity.country())) ? "state:" + entity.country() : wikidata;
  }

  /**
   * @param entities the article's entities by their ids
   */
  String key(Participant participant, Map<String, Entity> entities) {
    if (participant.kind() == ParticipantKind.STATE && participant.country() != null) {
      return "state:" + participant.country();
    }
    Entity entity = entities.get(participant.entity());
    return entity == null ? key(participant.kind().name(), participant.name()) : key(entity);
  }

  private @Nullable String wikidataOf(@Nullable String country) {
    return country == null
        ? null
        : knowledge.byCode(country).map(state -> state.wikidata()).orElse(null);
  }

  private static String key(String kind, String name) {
    return kind.toLowerCase(Locale.ROOT) + ":" + folded(name);
  }

  /** Lower case, without marks, dots and a leading article, single spaces. */
  static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    String bare = plain.replace(".", "").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    String single = bare.replaceAll("\\s+", " ").strip();
    return single.startsWith("the ") ? single.substring(4) : single;
  }
}
