package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.communique.text.Document;
import org.communique.text.Span;

/**
 * Where in an article something is named. Immutable.
 *
 * @param all its mentions, also those that stand in no sentence
 * @param places where the others stand, in order
 * @param names which stands there, one each
 */
record Spots<T>(List<T> all, List<Roll.Place> places, List<T> names) {

  Spots {
    all = List.copyOf(all);
    places = List.copyOf(places);
    names = List.copyOf(names);
  }

  /** Where all of these stand. */
  static <T> Spots<T> of(Document document, List<T> all, Function<T, Span> span) {
    List<Roll.Place> places = new ArrayList<>();
    List<T> names = new ArrayList<>();
    for (T one : all) {
      int number = document.sentenceAt(span.apply(one));
      if (number >= 0) {
        Roll.Place place = Roll.Place.of(document, number, span.apply(one));
        if (place.from() >= 0 && place.from() < place.to()) {
          places.add(place);
          names.add(one);
        }
      }
    }
    return new Spots<>(all, places, names);
  }

  /** What stands at one of the places. */
  T at(Roll.Place place) {
    return names.get(places.indexOf(place));
  }
}
