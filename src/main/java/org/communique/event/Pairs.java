package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.State;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that join two sides: "Israeli-Palestinian", "US-North Korea", "Sino-Russian",
 * "EU-China". Immutable.
 */
final class Pairs {

  private static final String HYPHENS = "[-\u2013\u2014/]";

  private final Knowledge knowledge;
  private final Map<String, String> combining = new HashMap<>();

  Pairs(Knowledge knowledge, Lexicons lexicons) {
    this.knowledge = knowledge;
    for (Lexicons.Line line : lexicons.read(Pairs.class, "combining.tsv", 2)) {
      combining.put(line.field(0), line.field(1));
    }
  }

  /**
   * One of the sides.
   *
   * @param name the state's or body's usual name
   * @param state whether it is a state
   * @param country the state's code, or null for a body of many
   */
  record Side(String name, boolean state, @Nullable String country) {}

  /** The sides that a name joins, or none where it is no such name. */
  List<Side> of(String name) {
    String[] parts = name.split(HYPHENS);
    boolean whole = knowledge.state(name).isPresent() || knowledge.organization(name).isPresent();
    if (whole || parts.length < 2 || parts.length > 3) {
      return List.of();
    }
    List<Side> sides = new ArrayList<>();
    for (String part : parts) {
      side(part.strip()).ifPresent(sides::add);
    }
    boolean distinct = sides.stream().map(Side::name).distinct().count() == parts.length;
    return distinct ? List.copyOf(sides) : List.of();
  }

  private Optional<Side> side(String part) {
    Optional<State> state =
        Optional.ofNullable(combining.get(part.toLowerCase(Locale.ROOT)))
            .flatMap(knowledge::byCode)
            .or(() -> knowledge.state(part))
            .or(() -> knowledge.demonym(part))
            .or(() -> knowledge.seat(part));
    return state
        .map(found -> new Side(found.name(), true, found.code()))
        .or(() -> knowledge.organization(part).map(Pairs::body));
  }

  private static Side body(Organization body) {
    return new Side(body.name(), false, body.country());
  }
}
