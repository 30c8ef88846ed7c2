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
import java.util.concurrent.Callable;
import org.communique.NameFinder;
import org.communique.entity.Mention;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      arity = "1..*",
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

  @Override
  public Integer call() throws IOException {
    List<@Nullable String> names = new ArrayList<>(engines);
    if (names.isEmpty()) {
      names.add(null);
    }
    for (String name : names) {
      try (NameFinder finder = NameFinder.open(name, models)) {
        evaluate(finder);
      }
    }
    return 0;
  }

  private void evaluate(NameFinder finder) throws IOException {
    List<String> tagged = new ArrayList<>();
    for (Path file : files) {
      Conll gold = Conll.read(file);
      List<String> lines = new ArrayList<>(gold.lines());
      NameScore score = new NameScore();
      long tokens = 0;
      long start = System.nanoTime();
      for (List<Conll.TaggedSentence> document : gold.documents()) {
        tokens += tag(finder, document, lines, score);
      }
      report(finder, file, score, tokens / Math.max(1e-9, (System.nanoTime() - start) / 1e9));
      tagged.addAll(lines);
    }
    if (predictions != null) {
      write(predictions, tagged);
    }
  }

  private static long tag(
      NameFinder finder,
      List<Conll.TaggedSentence> sentences,
      List<String> lines,
      NameScore score) {
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
      score.add(sentence.tags(), tags);
      tokens += tags.size();
    }
    return tokens;
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

  private void report(NameFinder finder, Path file, NameScore score, double rate) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            "%s  engine %s  %,.0f tokens/s",
            file.getFileName(),
            finder.engine(),
            rate));
    score.report().forEach(line -> out.println("  " + line));
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
