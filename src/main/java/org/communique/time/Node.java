package org.communique.time;

import java.util.List;

/** A pattern over atoms, as a rule writes it. Immutable. */
sealed interface Node {

  /**
   * One atom.
   *
   * @param predicate what it must be: a kind of words, a shape of numbers, or a literal in quotes
   * @param glued whether nothing may stand between it and the atom before
   */
  record One(String predicate, boolean glued) implements Node {}

  /**
   * One after the other.
   *
   * @param parts the parts
   */
  record Sequence(List<Node> parts) implements Node {

    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One of several.
   *
   * @param choices the choices
   */
  record Choice(List<Node> choices) implements Node {

    public Choice {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Something that may be missing.
   *
   * @param part what
   */
  record Maybe(Node part) implements Node {}

  /**
   * A part with a name.
   *
   * @param name the name
   * @param part the part
   */
  record Named(String name, Node part) implements Node {}
}
