package org.communique.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.communique.Communique;
import org.communique.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates the articles of corpora and scores events, participants, places, dates and codes. */
@Command(
    name = "events",
    description = "Events, participants, places, dates and codes, each corpus with its measure.",
    mixinStandardHelpOptions = true)
public final class EvaluateEvents implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The file or folder of the one set named (default: where --corpora has it).")
  private @Nullable Path file;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      split = ",",
      description =
          "Sets, by commas: events-dev, whitehouse, plover-plv, plover-gsr, petrarch2, rams,"
              + " wikievents, giveme5w1h (default: all).")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--corpora",
      paramLabel = "DIR",
      description = "Folder with gold/ and corpora/ (default: ${DEFAULT-VALUE}).")
  private Path shared = Path.of("..", "shared");

  @Mixin private EngineOptions options = new EngineOptions();

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Takes each Nth article only (default: ${DEFAULT-VALUE}).")
  private int every = 1;

  @Option(
      names = {"-v", "--verbose"},
      description = "Lists the misses.")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    List<EventCorpus> chosen = chosen();
    if (file != null && chosen.size() != 1) {
      throw new ParameterException(spec.commandLine(), "FILE needs one --set that says what it is");
    }
    try (Communique communique = options.open()) {
      for (EventCorpus corpus : chosen) {
        evaluate(communique, corpus);
      }
    }
    return 0;
  }

  private List<EventCorpus> chosen() {
    List<EventCorpus> all = EventCorpora.all();
    if (sets.isEmpty()) {
      return all;
    }
    List<EventCorpus> chosen = new ArrayList<>();
    for (String set : sets) {
      chosen.add(
          all.stream()
              .filter(corpus -> corpus.name().equals(set))
              .findFirst()
              .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(set, all))));
    }
    return chosen;
  }

  private static String unknown(String set, List<EventCorpus> all) {
    return "no set '"
        + set
        + "'; there are "
        + all.stream().map(EventCorpus::name).collect(Collectors.joining(", "));
  }

  private void evaluate(Communique communique, EventCorpus corpus) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path path = file == null ? shared.resolve(corpus.path()) : file;
    if (!Files.exists(path)) {
      out.println(corpus.name() + ": " + path + " is not there, passed over");
      return;
    }
    List<EventCorpus.Sample> samples = new ArrayList<>();
    for (EventCorpus.Sample sample : corpus.read(path)) {
      samples.add(sample);
    }
    samples = nth(samples);
    EventScore score = corpus.score();
    int failed = score(communique, samples, score, out);
    out.println(
        corpus.name()
            + "  "
            + path.getFileName()
            + ", "
            + samples.size()
            + " articles, engine "
            + communique.provenance().engine()
            + (failed == 0 ? "" : ", " + failed + " failed"));
    score.report().forEach(line -> out.println("  " + line));
    out.flush();
  }

  private List<EventCorpus.Sample> nth(List<EventCorpus.Sample> samples) {
    List<EventCorpus.Sample> taken = new ArrayList<>();
    for (int i = 0; i < samples.size(); i += Math.max(1, every)) {
      taken.add(samples.get(i));
    }
    return taken;
  }

  private int score(
      Communique communique, List<EventCorpus.Sample> samples, EventScore score, PrintWriter out) {
    int failed = 0;
    int next = 0;
    List<Outcome> outcomes =
        communique.annotateAll(samples.stream().map(EventCorpus.Sample::article).toList()).toList();
    for (Outcome outcome : outcomes) {
      EventCorpus.Sample sample = samples.get(next++);
      if (outcome instanceof Outcome.Annotated annotated) {
        List<String> misses = score.add(sample, annotated.article());
        if (verbose) {
          misses.forEach(miss -> out.println("  " + sample.article().id() + "  " + miss));
        }
      } else {
        failed++;
      }
    }
    return failed;
  }
}
