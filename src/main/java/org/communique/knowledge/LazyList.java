package org.communique.knowledge;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/** A list whose items are made when they are asked for, each once. Safe for use by many threads. */
final class LazyList<T> extends AbstractList<T> implements RandomAccess {

  private final AtomicReferenceArray<T> made;
  private final IntFunction<T> maker;

  LazyList(int size, IntFunction<T> maker) {
    this.made = new AtomicReferenceArray<>(size);
    this.maker = maker;
  }

  @Override
  public T get(int index) {
    T item = made.get(index);
    if (item == null) {
      // Of two threads that make one item the first wins, so that all see the same.
      made.compareAndSet(index, null, maker.apply(index));
      item = made.get(index);
    }
    return item;
  }

  @Override
  public int size() {
    return made.length();
  }
}
