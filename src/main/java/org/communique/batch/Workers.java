package org.communique.batch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Threads that do tasks, each within a time. A task that takes longer is given up: it is told so,
 * its thread is left to itself and another takes its place.
 */
final class Workers implements AutoCloseable {

  /** Work that ends in exactly one of two ways; both are called from another thread. */
  interface Task {
    /** Does the work; the result is handed over by the returned action, unless given up. */
    Runnable work();

    /** The time is up. */
    void giveUp();
  }

  private static final long TICK_MILLIS = 50;

  private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
  private final List<Worker> workers = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "communique-watch"));
  private final long limitNanos;

  Workers(int threads, Duration limit) {
    this.limitNanos = limit.toNanos();
    for (int i = 0; i < threads; i++) {
      hire();
    }
    var unused =
        watch.scheduleWithFixedDelay(this::look, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  void submit(Task task) {
    queue.add(task);
  }

  @Override
  public void close() {
    watch.shutdownNow();
    workers.forEach(Worker::dismiss);
  }

  private void hire() {
    Worker worker = new Worker();
    workers.add(worker);
    worker.thread.start();
  }

  private void look() {
    for (Worker worker : workers) {
      Job job = worker.job;
      if (job != null && System.nanoTime() - job.since > limitNanos && job.end()) {
        workers.remove(worker);
        worker.dismiss();
        hire();
        job.task.giveUp();
      }
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** A task under way. */
  private static final class Job {

    private final Task task;
    private final long since = System.nanoTime();
    private final AtomicBoolean ended = new AtomicBoolean();

    Job(Task task) {
      this.task = task;
    }

    /** Whether the caller is the one that ends it. */
    boolean end() {
      return ended.compareAndSet(false, true);
    }
  }

  private final class Worker {

    private final Thread thread = daemon(this::run, "communique-batch");
    private volatile @Nullable Job job;
    private volatile boolean dismissed;

    void dismiss() {
      dismissed = true;
      thread.interrupt();
    }

    private void run() {
      try {
        while (!dismissed) {
          Job next = new Job(queue.take());
          job = next;
          Runnable result = next.task.work();
          job = null;
          if (next.end()) {
            result.run();
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
