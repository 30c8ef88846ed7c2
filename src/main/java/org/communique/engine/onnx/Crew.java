package org.communique.engine.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Threads that take jobs in order until none is left: with the longest first, all are done at about
 * the same time. A parallel stream shares the jobs out beforehand, and the longest come last.
 */
final class Crew<T> {

  private final List<T> jobs;
  private final Consumer<T> work;
  private final AtomicInteger next = new AtomicInteger();

  private Crew(List<T> jobs, Consumer<T> work) {
    this.jobs = jobs;
    this.work = work;
  }

  /**
   * Does all jobs, with the threads of the common pool that are free; returns when all are done.
   */
  static <T> void run(List<T> jobs, Consumer<T> work) {
    new Crew<>(jobs, work).run();
  }

  private void run() {
    List<ForkJoinTask<?>> helpers = new ArrayList<>();
    int most = Math.min(jobs.size() - 1, ForkJoinPool.getCommonPoolParallelism());
    for (int i = 0; i < most; i++) {
      helpers.add(ForkJoinTask.adapt(this::take).fork());
    }
    try {
      take();
    } finally {
      // Where a job failed, nobody begins another.
      next.set(jobs.size());
      helpers.removeIf(ForkJoinTask::tryUnfork);
      helpers.forEach(ForkJoinTask::quietlyJoin);
    }
    helpers.forEach(ForkJoinTask::join);
  }

  private void take() {
    for (int job = next.getAndIncrement(); job < jobs.size(); job = next.getAndIncrement()) {
      work.accept(jobs.get(job));
    }
  }
}
