package org.communique.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.Communique;
import org.communique.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what names are linked to, on articles labelled with Wikidata ids or on actor phrases. */
@Command(
    name = "links",
    description = "Links of states, cities, organizations and leaders: precision and recall.",
    footer = {
      "Labels that count: states and territories of the tables by Wikidata id (adjectives too);"
          + " places that",
      "the tables know as cities; organizations that the tables know by the label's name; people"
          + " whose whole",
      "name is that of an office holder, from 5 years before to 15 after office. Links on other"
          + " labels are wrong,",
      "but for teams and bodies named after the place, and labels without an id, which are counted"
          + " apart.",
      "A file of actor phrases (ngec-actors.jsonl) is scored by the country of its complete cases."
    },
    mixinStandardHelpOptions = true)
public final class EvaluateLinks implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON lines with labels.")
  private List<Path> files = new ArrayList<>();

  @Mixin private EngineOptions options = new EngineOptions();

  @Option(names = "-v", description = "Lists what is missed and wrong.")
  private boolean verbose;

  @Override
  public Integer call() throws IOException {
    try (Communique communique = options.open()) {
      for (Path file : files) {
        List<String> misses = new ArrayList<>();
        List<String> report =
            file.getFileName().toString().contains("actors")
                ? new ActorScore(Knowledge.bundled()).score(communique, file, misses)
                : score(communique, file, misses);
        print(file, report, misses);
      }
    }
    return 0;
  }

  private static List<String> score(Communique communique, Path file, List<String> misses)
      throws IOException {
    LinkScore score = new LinkScore(new LinkJudge(Knowledge.bundled()));
    for (LinkedArticle gold : LinkedArticle.read(file)) {
      score.add(gold, communique.annotate(gold.article()));
    }
    misses.addAll(score.misses());
    return score.report();
  }

  private void print(Path file, List<String> report, List<String> misses) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(file.getFileName());
    report.forEach(line -> out.println("  " + line));
    if (verbose) {
      misses.forEach(miss -> out.println("    " + miss));
    }
    out.flush();
  }
}
