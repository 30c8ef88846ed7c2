package org.communique.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule.
 *
 * @param name its name
 * @param type the type of what it finds; a day at a time becomes a TIME; null where what it finds
 *     is no temporal expression at all
 * @param pattern what it looks like
 * @param operation what its parts mean
 * @param conditions what must hold around it
 */
record Rule(
    String name,
    @Nullable TimexType type,
    Node pattern,
    Operation operation,
    List<Condition> conditions) {

  Rule {
    conditions = List.copyOf(conditions);
  }

  /** Whether every condition holds. */
  boolean allows(Scene scene, int from, int to) {
    for (Condition condition : conditions) {
      if (!condition.holds(scene, from, to)) {
        return false;
      }
    }
    return true;
  }
}
