package org.communique.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Something that another thread makes while this one goes on; who asks for it too early waits. Safe
 * for use by many threads.
 */
final class Loaded<T> {

  private final CompletableFuture<T> toCome;

  Loaded(Supplier<T> maker) {
    this.toCome = CompletableFuture.supplyAsync(maker);
  }

  /** The thing; an error in making it is thrown as if it had been made here. */
  T get() {
    try {
      return toCome.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
