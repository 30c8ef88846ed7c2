package org.communique.event;

import java.util.HashMap;
import java.util.Map;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.State;

/** How the article itself names the states. Used for one article. */
final class StateNames {

  private final Map<String, String> named = new HashMap<>();

  StateNames(Knowledge knowledge, EventInput input) {
    input.entities().stream()
        .filter(entity -> entity.type() == MentionType.LOCATION)
        .forEach(
            entity ->
                knowledge
                    .state(entity.name())
                    .ifPresent(state -> named.putIfAbsent(state.code(), entity.name())));
  }

  /** The state's name as the article itself writes it, or else its usual name. */
  String name(State state) {
    return named.getOrDefault(state.code(), state.name());
  }
}
