package org.communique.evaluate;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.Article;
import org.communique.Communique;
import org.communique.NameFinder;
import org.communique.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Tokens a second of engines and of the whole pipeline, warm, on one thread, in turn round by
 * round, so that a busy machine slows all alike; by the clock and by the processor's time, which
 * other processes disturb less.
 */
@Command(
    name = "speed",
    description = "Tokens a second of engines (names on given tokens) and of the whole pipeline.",
    mixinStandardHelpOptions = true)
public final class EvaluateSpeed implements Callable<Integer> {

  private static final String PIPELINE = "pipeline";
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "Articles as JSON lines, or a CoNLL file: its documents, or 20 sentences each.")
  private Path file = Path.of("");

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      split = ",",
      required = true,
      description =
          "Engines in the order of a round, by commas; 'pipeline' is everything with the default"
              + " engine, text to records.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--articles", paramLabel = "N", description = "How many (default: 60).")
  private int articles = 60;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Rounds that are not counted (default: ${DEFAULT-VALUE}).")
  private int warmUp = 5;

  @Option(names = "--rounds", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int rounds = 9;

  /** One of the things compared. */
  private interface Runner extends AutoCloseable {
    void run();

    @Override
    void close();
  }

  /** What is known of one of them. */
  private record Lane(
      String name, double load, Runner runner, List<Double> seconds, List<Double> processor) {

    void time() {
      long start = System.nanoTime();
      long used = PROCESS.getProcessCpuTime();
      runner.run();
      seconds.add(EvaluateSpeed.seconds(start));
      processor.add((PROCESS.getProcessCpuTime() - used) / 1e9);
    }

    static double median(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      return sorted.get(sorted.size() / 2);
    }
  }

  @Override
  public Integer call() throws IOException {
    SpeedTexts texts = SpeedTexts.read(file, articles);
    List<Lane> lanes = new ArrayList<>();
    try {
      for (String name : names) {
        long start = System.nanoTime();
        Runner runner = open(name, texts);
        lanes.add(new Lane(name, seconds(start), runner, new ArrayList<>(), new ArrayList<>()));
      }
      for (int round = 0; round < warmUp; round++) {
        lanes.forEach(lane -> lane.runner().run());
      }
      for (int round = 0; round < Math.max(1, rounds); round++) {
        lanes.forEach(Lane::time);
      }
      report(lanes, texts.tokens());
    } finally {
      lanes.forEach(lane -> lane.runner().close());
    }
    return 0;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static Runner open(String name, SpeedTexts texts) {
    return name.equals(PIPELINE)
        ? new Whole(Communique.create(), texts.articles())
        : new Engine(NameFinder.open(name, null), texts.documents());
  }

  private record Engine(NameFinder finder, List<Document> documents) implements Runner {
    @Override
    public void run() {
      documents.forEach(finder::find);
    }

    @Override
    public void close() {
      finder.close();
    }
  }

  private record Whole(Communique communique, List<Article> articles) implements Runner {
    @Override
    public void run() {
      articles.forEach(communique::annotate);
    }

    @Override
    public void close() {
      communique.close();
    }
  }

  private void report(List<Lane> lanes, long tokens) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(String.format(Locale.ROOT, "%,d tokens, medians of %d rounds", tokens, rounds));
    for (Lane lane : lanes) {
      double clock = Lane.median(lane.seconds());
      double processor = Lane.median(lane.processor());
      StringBuilder ratios = new StringBuilder();
      for (Lane other : lanes) {
        if (other != lane) {
          ratios.append(
              String.format(
                  Locale.ROOT,
                  "  %.1f / %.1f x %s",
                  Lane.median(other.seconds()) / clock,
                  Lane.median(other.processor()) / processor,
                  other.name()));
        }
      }
      out.println(
          String.format(
              Locale.ROOT,
              "%-16s %,8.0f tokens/s  %,8.0f by processor  load %.2f s%s",
              lane.name(),
              tokens / clock,
              tokens / processor,
              lane.load(),
              ratios));
    }
    out.flush();
  }
}
