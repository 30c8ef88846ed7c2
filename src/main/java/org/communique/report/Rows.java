package org.communique.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.AnnotatedArticle;
import org.communique.entity.Entity;
import org.communique.event.EventPlace;
import org.communique.event.EventRecord;
import org.communique.event.Participant;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Point;
import org.communique.knowledge.State;
import org.communique.report.Reading.Kind;
import org.communique.report.Reading.Mark;
import org.communique.report.Reading.Named;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/** Makes of annotated articles what the page shows of them. Immutable. */
final class Rows {

  private static final int LONGEST_EVIDENCE = 280;
  private static final int LONGEST_HEADLINE = 160;

  private final Knowledge knowledge;
  private final ActorKeys keys;

  Rows(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.keys = new ActorKeys(knowledge);
  }

  ArticleRow article(AnnotatedArticle annotated) {
    Map<String, Entity> entities = entities(annotated);
    return new ArticleRow(
        Rank.of(annotated.article().id(), annotated.events().isEmpty()),
        headline(annotated),
        annotated.article().published(),
        annotated.article().source(),
        annotated.article().url(),
        annotated.events().stream().map(event -> event(annotated, event, entities)).toList());
  }

  private EventRow event(
      AnnotatedArticle annotated, EventRecord event, Map<String, Entity> entities) {
    List<Who> who = event.participants().stream().map(one -> who(one, entities)).toList();
    EventPlace place = event.place();
    String says = shortened(annotated.textOf(event.evidence().get(0)), LONGEST_EVIDENCE);
    return new EventRow(event, who, place == null ? null : place(place, entities), says);
  }

  private Who who(Participant one, Map<String, Entity> entities) {
    return new Who(keys.of(one, entities), one.name(), one.kind(), one.country(), one.role());
  }

  private PlaceRow place(EventPlace place, Map<String, Entity> entities) {
    Optional<State> state =
        knowledge.state(place.name()).filter(one -> one.code().equals(place.country()));
    Point point = state.isPresent() ? state.get().point() : point(place, entities);
    return new PlaceRow(place.name(), place.country(), point, state.isPresent());
  }

  private static @Nullable Point point(EventPlace place, Map<String, Entity> entities) {
    Entity entity = place.entity() == null ? null : entities.get(place.entity());
    return entity == null || entity.latitude() == null || entity.longitude() == null
        ? null
        : new Point(entity.latitude(), entity.longitude());
  }

  private static String headline(AnnotatedArticle annotated) {
    String title = annotated.article().title();
    if (title != null && !title.isBlank()) {
      return shortened(title, LONGEST_HEADLINE);
    }
    Optional<Sentence> headline =
        annotated.sentences().stream().filter(one -> one.zone() == ZoneType.HEADLINE).findFirst();
    return headline
        .or(() -> annotated.sentences().stream().findFirst())
        .map(sentence -> shortened(annotated.textOf(sentence.span()), LONGEST_HEADLINE))
        .orElse(annotated.article().id());
  }

  /** One line, cut between words. */
  static String shortened(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= longest) {
      return line;
    }
    int space = line.lastIndexOf(' ', longest);
    int cut = space > longest / 2 ? space : longest;
    int whole = Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut;
    return line.substring(0, whole) + "\u2026";
  }

  Reading reading(AnnotatedArticle annotated) {
    List<Named> names = new ArrayList<>();
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (Entity entity : annotated.entities()) {
      positions.put(entity.id(), names.size());
      names.add(new Named(entity, keys.of(entity)));
    }
    return new Reading(
        annotated.article().title(),
        annotated.article().text(),
        annotated.zones(),
        names,
        marks(annotated, positions));
  }

  private static List<Mark> marks(AnnotatedArticle annotated, Map<String, Integer> positions) {
    List<Mark> marks = new ArrayList<>();
    annotated
        .mentions()
        .forEach(one -> add(marks, positions, Kind.NAME, one.span(), one.entity(), null));
    annotated
        .references()
        .forEach(one -> add(marks, positions, Kind.REFERENCE, one.span(), one.entity(), null));
    annotated
        .times()
        .forEach(one -> add(marks, positions, Kind.TIME, one.span(), null, one.value()));
    annotated
        .quotes()
        .forEach(one -> add(marks, positions, Kind.QUOTE, one.span(), one.speaker(), null));
    return marks;
  }

  private static void add(
      List<Mark> marks,
      Map<String, Integer> positions,
      Kind kind,
      Span span,
      @Nullable String entity,
      @Nullable String note) {
    int name = entity == null ? -1 : positions.getOrDefault(entity, -1);
    marks.add(new Mark(kind, span, name, note));
  }

  private static Map<String, Entity> entities(AnnotatedArticle annotated) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    annotated.entities().forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }
}
