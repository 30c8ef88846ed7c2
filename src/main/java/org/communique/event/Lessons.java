package org.communique.event;

import java.util.List;

/**
 * What the weights are learned from: the traits of an article, of its triggers and of those who may
 * take part in what they tell.
 *
 * @param article the traits that speak for there being no event
 * @param vectors what stands for there being none
 * @param triggers every trigger with its traits
 * @param events what the triggers that hold tell of, whatever it is worth
 */
record Lessons(TraitList article, List<float[]> vectors, List<Trait> triggers, List<Event> events) {

  Lessons {
    vectors = List.copyOf(vectors);
    triggers = List.copyOf(triggers);
    events = List.copyOf(events);
  }

  /** A trigger, its traits and its vectors. */
  record Trait(Sighting sighting, TraitList traits, List<float[]> vectors) {}

  /** An event by the rules alone, all who may take part, and where and when it may be. */
  record Event(EventRecord record, List<Membership.Judged> people, Circumstance circumstance) {}

  /** Where and when an event may be, none at all first. */
  record Circumstance(List<Option<EventPlace>> places, List<Option<String>> dates) {}

  static Lessons of(
      EventInput input, ArticleVectors vectors, CandidateFinder finder, List<Event> events) {
    List<Sighting> all = finder.sightings();
    Traits traits = finder.traits();
    return new Lessons(
        Traits.of(input, all),
        vectors.none(),
        all.stream().map(one -> new Trait(one, traits.of(one, all), vectors.of(one))).toList(),
        events);
  }
}
