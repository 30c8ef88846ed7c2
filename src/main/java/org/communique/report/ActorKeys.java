package org.communique.report;

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
final class ActorKeys {

  private final Knowledge knowledge;

  ActorKeys(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  String of(Participant participant, Map<String, Entity> entities) {
    if (participant.kind() == ParticipantKind.STATE && participant.country() != null) {
      return "state:" + participant.country();
    }
    Entity entity = participant.entity() == null ? null : entities.get(participant.entity());
    return entity == null ? key(participant.kind().name(), participant.name()) : of(entity);
  }

  String of(Entity entity) {
    if (entity.wikidata() == null) {
      return key(entity.type().name(), entity.name());
    }
    boolean state = entity.wikidata().equals(wikidata(entity.country()));
    return state ? "state:" + entity.country() : entity.wikidata();
  }

  private @Nullable String wikidata(@Nullable String country) {
    return country == null
        ? null
        : knowledge.byCode(country).map(state -> state.wikidata()).orElse(null);
  }

  private static String key(String kind, String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{Mn}.]+", "");
    String folded = plain.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    return kind.toLowerCase(Locale.ROOT) + ":" + folded;
  }
}
