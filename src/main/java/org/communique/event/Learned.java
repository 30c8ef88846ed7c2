package org.communique.event;

import java.util.List;
import org.communique.text.Lexicons;

/**
 * What was learned from annotated articles about one question: the weights of traits and, where the
 * engine gives context vectors, a network over them. Immutable.
 */
final class Learned {

  private final Weights weights;
  private final Network network;

  /**
   * @param name the question: the resources are {@code name.tsv} and {@code name-vectors.tsv}
   * @param inputs the vectors that the network wants
   */
  Learned(Lexicons lexicons, String name, List<String> inputs) {
    this.weights = new Weights(lexicons, name + ".tsv");
    this.network = Network.of(lexicons, name + "-vectors.tsv", inputs);
  }

  /** A reading of one article. */
  Reading reading() {
    return new Reading(network.reading());
  }

  /** What was learned, at work on one article. */
  final class Reading {

    private final Network.Reading seen;

    private Reading(Network.Reading seen) {
      this.seen = seen;
    }

    /** Whether anything was learned of a type. */
    boolean know(EventType type) {
      return weights.know(type);
    }

    /** Whether anything was learned of a trait. */
    boolean know(String trait) {
      return weights.know(trait);
    }

    /**
     * The log odds of a choice.
     *
     * @param kind the type of event, or "none"
     * @param vectors one for each input, or none at all
     */
    double odds(String kind, TraitList traits, List<float[]> vectors) {
      double known = weights.of(traits);
      return vectors.isEmpty() ? known : known + seen.odds(kind, vectors);
    }
  }
}
