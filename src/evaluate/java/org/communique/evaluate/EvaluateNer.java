package org.communique.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.communique.NameFinder;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tags given tokens with one or several engines, side by side, and scores the names. */
@Command(
    name = "ner",
    description = "Names on given tokens: precision, recall, F1, tokens/s.",
    mixinStandardHelpOptions = true)
public final class EvaluateNer implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "CoNLL files: token TAB BIO tag (PER LOC ORG MISC).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      split = ",",
      description = "Engines, by commas (default: the library's).")
  private List<String> engines = new ArrayList<>();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Folder with model files (default: those built in).")
  private @Nullable Path models;

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Where to write the files again with the tags found.")
  private @Nullable Path predictions;

  @Option(
      names = "--raw",
      description = "Give the words joined by blanks, not the tokens; names count by characters.")
  private boolean raw;

  @Option(names = "--capitals", description = "Read everything in capitals.")
  private boolean capitals;

  @Option(
      names = {"-v", "--misses"},
      description = "List what was missed and what was found instead.")
  private boolean misses;

  @Option(
      names = "--headlines",
      paramLabel = "CORPORA",
      description = "Measure the 206 headlines marked by hand, from the corpora's folder.")
  private @Nullable Path headlines;

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && headlines == null) {
      throw new ParameterException(spec.commandLine(), "name a FILE or --headlines CORPORA");
    }
    List<@Nullable String> names = new ArrayList<>(engines);
    if (names.isEmpty()) {
      names.add(null);
    }
    for (String name : names) {
      try (NameFinder finder = NameFinder.open(name, models)) {
        evaluate(finder);
        if (headlines != null) {
          headlines(finder, headlines);
        }
      }
    }
    return 0;
  }

  private void headlines(NameFinder finder, Path corpora) throws IOException {
    Measure measure = new Measure();
    RawNames names = new RawNames(finder, measure.score, measure.calibration);
    for (Headlines.Headline headline : Headlines.read(corpora)) {
      measure.tokens += names.headline(headline);
    }
    report(finder, "headlines", measure);
  }

  private void evaluate(NameFinder finder) throws IOException {
    List<String> tagged = new ArrayList<>();
    for (Path file : files) {
      Conll gold = capitals ? Conll.read(file).inCapitals() : Conll.read(file);
      List<String> lines = new ArrayList<>(gold.lines());
      Measure measure = new Measure();
      RawNames names = new RawNames(finder, measure.score, measure.calibration);
      for (List<Conll.TaggedSentence> document : gold.documents()) {
        measure.tokens += raw ? names.sentences(document) : tag(finder, document, lines, measure);
      }
      report(finder, String.valueOf(file.getFileName()), measure);
      tagged.addAll(lines);
    }
    if (predictions != null) {
      write(predictions, tagged);
    }
  }

  /** What one engine did on one set. */
  private static final class Measure {
    private final NameScore score = new NameScore();
    private final Calibration calibration = new Calibration();
    private final long start = System.nanoTime();
    private long tokens;

    private double rate() {
      return tokens / Math.max(1e-9, (System.nanoTime() - start) / 1e9);
    }
  }

  private static long tag(
      NameFinder finder,
      List<Conll.TaggedSentence> sentences,
      List<String> lines,
      Measure measure) {
    Document document =
        finder.document(sentences.stream().map(Conll.TaggedSentence::words).toList());
    List<Mention> mentions = finder.find(document);
    long tokens = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Conll.TaggedSentence sentence = sentences.get(i);
      List<String> tags = tags(document.sentences().get(i), mentions);
      for (int j = 0; j < tags.size(); j++) {
        lines.set(sentence.firstLine() + j, sentence.words().get(j) + "\t" + tags.get(j));
      }
      measure.score.add(sentence.tags(), tags);
      measure.score.miss(
          NameScore.names(sentence.tags()),
          NameScore.names(tags),
          name -> String.join(" ", sentence.words().subList(name.from(), name.to())));
      calibrate(document.sentences().get(i), sentence.tags(), mentions, measure.calibration);
      tokens += tags.size();
    }
    return tokens;
  }

  private static void calibrate(
      Sentence sentence, List<String> gold, List<Mention> mentions, Calibration calibration) {
    Set<NameScore.Name> right = NameScore.names(gold);
    for (Mention mention : mentions) {
      boolean counts = mention.type() != MentionType.MISC && mention.probability() != null;
      if (counts && sentence.span().contains(mention.span())) {
        int from = sentence.tokenAt(mention.span().start());
        int to = sentence.tokenAt(mention.span().end() - 1) + 1;
        calibration.add(
            mention.probability(),
            right.contains(new NameScore.Name(from, to, mention.type().label())));
      }
    }
  }

  private static List<String> tags(Sentence sentence, List<Mention> mentions) {
    List<String> tags = new ArrayList<>(Collections.nCopies(sentence.tokens().size(), "O"));
    for (Mention mention : mentions) {
      if (sentence.span().contains(mention.span())) {
        int from = sentence.tokenAt(mention.span().start());
        int to = sentence.tokenAt(mention.span().end() - 1);
        for (int i = from; i <= to; i++) {
          tags.set(i, (i == from ? "B-" : "I-") + mention.type().label());
        }
      }
    }
    return tags;
  }

  private void report(NameFinder finder, String set, Measure measure) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT, "%s  engine %s  %,.0f tokens/s", set, finder.engine(), measure.rate()));
    measure.score.report().forEach(line -> out.println("  " + line));
    out.println("  " + measure.calibration.report());
    if (misses) {
      measure.score.misses().forEach(line -> out.println("    " + line));
    }
    out.flush();
  }

  private static void write(Path out, List<String> lines) {
    try {
      Files.writeString(out, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(out + " cannot be written: " + e.getMessage(), e);
    }
  }
}
