package org.communique.text;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** OpenNLP's tools serve one thread at a time; a pool lends each caller one of its own. */
final class Pool<T> {

  private final Supplier<T> maker;
  private final Queue<T> idle = new ConcurrentLinkedQueue<>();

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  <R> R with(Function<T, R> work) {
    T waiting = idle.poll();
    T tool = waiting == null ? maker.get() : waiting;
    R result = work.apply(tool);
    idle.add(tool);
    return result;
  }
}
