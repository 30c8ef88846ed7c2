package org.communique.event;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.communique.text.Lexicons;

/**
 * Chooses a value for an event among all that the article names, by weights learned from annotated
 * articles: what the rules say is one trait among others. Immutable.
 */
final class Choice {

  /**
   * What the rules say counts for more than learned: they were made on the agencies' own articles,
   * the weights mostly on written ones.
   */
  private static final double RULED = 0.5;

  private final Weights weights;
  private final double none;

  /**
   * @param file the resource with the weights
   * @param none how much less than learned speaks for there being no value
   */
  Choice(Lexicons lexicons, String file, double none) {
    this.weights = new Weights(lexicons, file);
    this.none = none;
  }

  /** Whether anything was learned of a type. */
  boolean know(EventType type) {
    return weights.know(type);
  }

  /**
   * The option for which most speaks, the first of several.
   *
   * @param options at least one
   * @param besides what else speaks for an option with a value, as log odds
   */
  <T> Option<T> of(List<Option<T>> options, ToDoubleFunction<Option<T>> besides) {
    Option<T> best = options.get(0);
    double most = worth(best, besides);
    for (Option<T> option : options.subList(1, options.size())) {
      double worth = worth(option, besides);
      if (worth > most) {
        best = option;
        most = worth;
      }
    }
    return best;
  }

  private <T> double worth(Option<T> option, ToDoubleFunction<Option<T>> besides) {
    double learned = weights.of(option.traits()) + (option.ruled() ? RULED : 0);
    return option.value().value() == null
        ? learned - none
        : learned + besides.applyAsDouble(option);
  }
}
