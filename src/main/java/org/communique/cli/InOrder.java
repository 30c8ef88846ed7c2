package org.communique.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.communique.Article;
import org.communique.Communique;
import org.communique.ErrorKind;
import org.communique.Outcome;
import org.jspecify.annotations.Nullable;

/** The outcomes of inputs in their order, unreadable ones in their places. Used by one thread. */
final class InOrder implements Iterator<Outcome> {

  private final Iterator<Input> inputs;
  private final Iterator<Outcome> outcomes;
  private final Deque<Optional<Outcome.Failed>> order = new ArrayDeque<>();
  private final Deque<String> origins = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();

  InOrder(Communique communique, Iterator<Input> inputs) {
    this.inputs = inputs;
    this.outcomes = communique.annotateAll(new Articles()).iterator();
  }

  @Override
  public boolean hasNext() {
    return outcomes.hasNext() || !order.isEmpty();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Optional<Outcome.Failed> unreadable = order.remove();
    return unreadable.isPresent() ? unreadable.get() : located(outcomes.next(), origins.remove());
  }

  /** A failure with the place that the article came from. */
  private static Outcome located(Outcome outcome, String origin) {
    if (outcome instanceof Outcome.Failed failed && !failed.message().startsWith(origin)) {
      return new Outcome.Failed(failed.id(), failed.kind(), origin + ": " + failed.message());
    }
    return outcome;
  }

  /** The articles among the inputs; notes where the others stood. */
  private final class Articles implements Iterator<Article> {

    private @Nullable Article waiting;

    @Override
    public boolean hasNext() {
      while (waiting == null && inputs.hasNext()) {
        waiting = articleOf(inputs.next());
      }
      return waiting != null;
    }

    @Override
    public Article next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Article article = Objects.requireNonNull(waiting);
      waiting = null;
      return article;
    }

    private @Nullable Article articleOf(Input input) {
      if (input instanceof Input.Read read && ids.add(read.article().id())) {
        order.add(Optional.empty());
        origins.add(read.origin());
        return read.article();
      }
      order.add(Optional.of(input instanceof Input.Read twice ? duplicate(twice) : failure(input)));
      return null;
    }

    private static Outcome.Failed failure(Input input) {
      return ((Input.Unreadable) input).failure();
    }

    private static Outcome.Failed duplicate(Input.Read read) {
      String id = read.article().id();
      String message =
          read.origin() + ": the id '" + id + "' was already used; give each article its own";
      return new Outcome.Failed(id, ErrorKind.UNREADABLE, message);
    }
  }
}
