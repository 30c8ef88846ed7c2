package org.communique;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to the elements of an iterator on several threads and gives the results in the
 * iterator's order, with a bounded number of elements under way. Used by one thread.
 */
final class OrderedStream<T, R> implements Iterator<R> {

  private final Iterator<T> source;
  private final Function<T, R> function;
  private final ExecutorService executor;
  private final int window;
  private final Runnable atEnd;
  private final Queue<Future<R>> underWay = new ArrayDeque<>();

  OrderedStream(
      Iterator<T> source,
      Function<T, R> function,
      ExecutorService executor,
      int window,
      Runnable atEnd) {
    this.source = source;
    this.function = function;
    this.executor = executor;
    this.window = window;
    this.atEnd = atEnd;
  }

  @Override
  public boolean hasNext() {
    fill();
    if (underWay.isEmpty()) {
      atEnd.run();
    }
    return !underWay.isEmpty();
  }

  @Override
  public R next() {
    fill();
    Future<R> first = underWay.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    return result(first);
  }

  private void fill() {
    while (underWay.size() < window && source.hasNext()) {
      T element = source.next();
      underWay.add(executor.submit(() -> function.apply(element)));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
