package org.communique.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.communique.batch.BatchProgress;

/** Shows how far a run is. */
interface ProgressDisplay extends AutoCloseable {

  /** What is shown. */
  enum Kind {
    /** A bar on a terminal, nothing elsewhere. */
    AUTO,
    /** One JSON object a line, on standard error. */
    JSON,
    /** Nothing. */
    NONE
  }

  void show(BatchProgress progress);

  @Override
  default void close() {}

  static ProgressDisplay of(Kind kind, PrintWriter err) {
    if (kind == Kind.JSON) {
      return new Json(err);
    }
    return kind == Kind.AUTO && System.console() != null ? new Bar() : progress -> {};
  }

  /** The rate of this run so far and the time left by the bytes still to read. */
  final class Pace {

    private final long start = System.nanoTime();

    double perSecond(BatchProgress progress) {
      return progress.articles() / Math.max(0.001, seconds());
    }

    double secondsLeft(BatchProgress progress) {
      long left = progress.bytesTotal() - progress.bytesRead();
      return progress.bytesRead() == 0 ? 0 : seconds() * left / progress.bytesRead();
    }

    private double seconds() {
      return (System.nanoTime() - start) / 1e9;
    }
  }

  /** For machines. */
  final class Json implements ProgressDisplay {

    private final Pace pace = new Pace();
    private final PrintWriter err;

    Json(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void show(BatchProgress p) {
      err.println(
          String.format(
              Locale.ROOT,
              "{\"articles\":%d,\"failed\":%d,\"resumed\":%d,\"bytesRead\":%d,\"bytesTotal\":%d,"
                  + "\"perSecond\":%.1f,\"secondsLeft\":%.0f}",
              p.articles(),
              p.failed(),
              p.resumed(),
              p.bytesRead(),
              p.bytesTotal(),
              pace.perSecond(p),
              pace.secondsLeft(p)));
    }
  }

  /** For people. */
  final class Bar implements ProgressDisplay {

    private final Pace pace = new Pace();
    private final ProgressBar bar =
        new ProgressBarBuilder().setTaskName("batch").setUnit(" MB", 1 << 20).build();

    @Override
    public void show(BatchProgress p) {
      bar.maxHint(p.bytesTotal());
      bar.stepTo(p.bytesRead());
      bar.setExtraMessage(
          String.format(
              Locale.ROOT,
              " %d articles, %.1f/s, %d failed",
              p.articles(),
              pace.perSecond(p),
              p.failed()));
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
