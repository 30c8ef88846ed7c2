package org.communique.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.PlaceKind;
import org.communique.text.Document;

/**
 * Resolves the names of places of one article together: each to the place of that name that fits
 * the others best, by what stands after its comma, the countries that the article speaks of, the
 * units beside it and how near the others lie; a name stands for one place throughout an article. A
 * village that nothing in the article speaks for stays unresolved. Immutable.
 */
final class PlaceResolver {

  private static final int ROUNDS = 2;

  private final PlaceFinder finder;
  private final PlaceWords words;
  private final Knowledge knowledge;

  PlaceResolver(Knowledge knowledge, PlaceWords words) {
    this.knowledge = knowledge;
    this.words = words;
    this.finder = new PlaceFinder(knowledge, words);
  }

  /** The places of those clusters that name one. */
  Map<Cluster, PlaceChoice> resolve(Document document, Collection<Cluster> clusters) {
    PlaceContext context = new PlaceContext(knowledge, clusters);
    List<PlaceSpot> spots = new ArrayList<>();
    Map<String, List<PlaceOption>> known = new HashMap<>();
    PlaceSurroundings surroundings = new PlaceSurroundings(document, finder, words);
    for (Cluster cluster : clusters) {
      if (cluster.type() == MentionType.LOCATION) {
        List<PlaceOption> options =
            known.computeIfAbsent(cluster.name(), name -> options(cluster, name));
        boolean peerage = cluster.mentions().stream().allMatch(surroundings::isPeerage);
        PlaceSpot spot = new PlaceSpot(cluster, peerage ? states(options) : options);
        surroundings.read(spot);
        spots.add(spot);
      }
    }
    for (int round = 0; round <= ROUNDS; round++) {
      context.settle(spots, round == 0);
      for (PlaceSpot spot : spots) {
        spot.choose(context);
      }
    }
    Map<Cluster, PlaceChoice> choices = new LinkedHashMap<>();
    for (PlaceSpot spot : spots) {
      PlaceChoice choice = spot.choice(context);
      if (choice != null) {
        choices.put(spot.cluster(), choice);
      }
    }
    PlaceHolders holders = new PlaceHolders(document, choices);
    for (PlaceSpot spot : spots) {
      PlaceChoice held = holders.of(spot.cluster(), choices.get(spot.cluster()));
      if (held != null) {
        choices.put(spot.cluster(), held);
      }
    }
    return choices;
  }

  private static List<PlaceOption> states(List<PlaceOption> options) {
    return options.stream().filter(o -> o.place().kind() == PlaceKind.STATE).toList();
  }

  private List<PlaceOption> options(Cluster cluster, String name) {
    List<PlaceOption> options = finder.options(name);
    for (Mention mention : cluster.mentions()) {
      if (options.isEmpty()) {
        options = finder.options(mention.text());
      }
    }
    return options;
  }
}
