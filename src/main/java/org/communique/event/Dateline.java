package org.communique.event;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Place;
import org.communique.knowledge.Places;
import org.communique.text.Field;
import org.communique.text.Span;
import org.communique.text.Zone;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/** Where an article was filed from: what its reporter calls "here". */
final class Dateline {

  private static final Pattern TOWN = Pattern.compile("\\p{Lu}[\\p{L}\\p{M} .'/-]*\\p{L}");

  private final EventInput input;
  private final Knowledge knowledge;
  private final Map<String, Entity> entities;

  private Dateline(EventInput input, Knowledge knowledge, Map<String, Entity> entities) {
    this.input = input;
    this.knowledge = knowledge;
    this.entities = entities;
  }

  /** The town at the head of the article's dateline; without value where it names none. */
  static Candidate.Located<EventPlace> of(
      EventInput input, Knowledge knowledge, Map<String, Entity> entities) {
    return input.document().zones().stream()
        .filter(zone -> zone.type() == ZoneType.DATELINE)
        .findFirst()
        .flatMap(new Dateline(input, knowledge, entities)::town)
        .orElse(new Candidate.Located<>(null, null));
  }

  private Optional<Candidate.Located<EventPlace>> town(Zone zone) {
    String text = input.document().textOf(zone.span());
    Matcher town = TOWN.matcher(text);
    if (!town.lookingAt()) {
      return Optional.empty();
    }
    int start = zone.span().start();
    Span span = new Span(zone.span().field(), start, start + town.end());
    Mention own = mention(start);
    Entity entity = own == null ? null : entities.get(own.entity());
    EventPlace place =
        own == null || entity == null
            ? new EventPlace(null, town.group(), country(zone, town.group()))
            : new EventPlace(own.entity(), own.text(), entity.country());
    return Optional.of(new Candidate.Located<>(place, own == null ? span : own.span()));
  }

  /** The place that the town was found to be; a name in capitals is easily taken for a person's. */
  private @Nullable Mention mention(int start) {
    return input.mentions().stream()
        .filter(mention -> mention.type() == MentionType.LOCATION)
        .filter(mention -> mention.span().field() == Field.TEXT && mention.span().start() == start)
        .findFirst()
        .orElse(null);
  }

  /** The country of what stands behind the town, else of the greatest town of the name. */
  private @Nullable String country(Zone zone, String town) {
    return input.mentions().stream()
        .filter(mention -> mention.type() == MentionType.LOCATION)
        .filter(mention -> zone.span().contains(mention.span()))
        .map(mention -> entities.get(mention.entity()))
        .filter(entity -> entity != null && entity.country() != null)
        .map(Entity::country)
        .findFirst()
        .orElseGet(
            () ->
                knowledge.places().named(town).stream()
                    .map(Places.Hit::place)
                    .max(Comparator.comparingInt(Place::weight))
                    .map(Place::country)
                    .orElse(null));
  }
}
