package org.communique.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.syntax.Gist;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a glance at the article's start says of its main event, as log odds; nothing where the
 * engine does not say. Used for one article.
 */
final class Glance {

  /** The logarithm of one half. */
  private static final double LIKELY = -0.69;

  /** The logarithm of the probability from which on a status is believed where no word tells it. */
  private static final double SURE = -0.5;

  /** And against words that tell another. */
  private static final double SURER = -0.1;

  private final EventInput input;
  private final Named named;

  Glance(EventInput input, Named named) {
    this.input = input;
    this.named = named;
  }

  private @Nullable Gist gist() {
    return input.gist().get().orElse(null);
  }

  /** How much likelier an event of the type is the news than there being none. */
  OptionalDouble type(EventType type) {
    Gist gist = gist();
    return gist == null ? OptionalDouble.empty() : gist.odds(type.name());
  }

  /** The type that the news has, where it is likelier than all others and no event together. */
  Optional<EventType> sure() {
    return EventType.values().stream()
        .filter(type -> logarithm(Gist::types, type.name()) >= LIKELY)
        .findFirst();
  }

  /** Whether a sentence tells the news. */
  OptionalDouble news(Sentence sentence) {
    Gist gist = gist();
    return gist == null ? OptionalDouble.empty() : gist.lines().get(number(sentence)).news();
  }

  /** Whether somebody takes part in the news, by all places in the start that name them. */
  OptionalDouble participant(Roll.Entry entry) {
    Gist gist = gist();
    if (gist == null) {
      return OptionalDouble.empty();
    }
    String id = entry.who().entity();
    Stream<Roll.Place> named =
        id == null
            ? Stream.of()
            : this.named.sentences(id).stream()
                .flatMap(number -> this.named.places(number, id).stream());
    return most(
        Stream.concat(entry.places().stream(), named),
        place -> gist.participant(place.sentence(), place.from(), place.to()));
  }

  /** Whether the news is at a place, by all spots in the start that name it. */
  OptionalDouble place(List<Roll.Place> spots) {
    Gist gist = gist();
    return gist == null
        ? OptionalDouble.empty()
        : most(spots.stream(), at -> gist.place(at.sentence(), at.from(), at.to()));
  }

  private static OptionalDouble most(
      Stream<Roll.Place> places, Function<Roll.Place, OptionalDouble> odds) {
    return places.map(odds).flatMapToDouble(OptionalDouble::stream).max();
  }

  /**
   * The status that the news has where the start leaves little doubt of it.
   *
   * @param told whether words or the date tell a status
   */
  Optional<EventStatus> status(boolean told) {
    double enough = told ? SURER : SURE;
    return Stream.of(EventStatus.values())
        .filter(status -> logarithm(Gist::statuses, status.name()) >= enough)
        .findFirst();
  }

  /** The logarithm of the probability of a name; the least where nothing is said of it. */
  private double logarithm(Function<Gist, Map<String, Double>> of, String name) {
    Gist gist = gist();
    return gist == null
        ? Double.NEGATIVE_INFINITY
        : of.apply(gist).getOrDefault(name, Double.NEGATIVE_INFINITY);
  }

  private int number(Sentence sentence) {
    return input.document().sentenceAt(sentence.span());
  }
}
