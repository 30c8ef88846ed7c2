package org.communique.cli;

import org.communique.evaluate.EvaluateDates;
import org.communique.evaluate.EvaluateEvents;
import org.communique.evaluate.EvaluateNer;
import org.communique.evaluate.EvaluateQuotes;
import picocli.CommandLine.Command;

/** The measures; each is a subcommand. */
@Command(
    name = "evaluate",
    description = "Measures the library on gold data.",
    mixinStandardHelpOptions = true,
    subcommands = {
      EvaluateNer.class,
      EvaluateDates.class,
      EvaluateEvents.class,
      EvaluateQuotes.class
    })
final class EvaluateCommand {}
