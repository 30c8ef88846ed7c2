package org.communique.cli;

import org.communique.evaluate.EvaluateDates;
import org.communique.evaluate.EvaluateEvents;
import org.communique.evaluate.EvaluateLinks;
import org.communique.evaluate.EvaluateNer;
import org.communique.evaluate.EvaluatePlaces;
import org.communique.evaluate.EvaluateQuotes;
import org.communique.evaluate.EvaluateSpeed;
import picocli.CommandLine.Command;

/** The measures; each is a subcommand. */
@Command(
    name = "evaluate",
    description = "Measures the library on gold data.",
    mixinStandardHelpOptions = true,
    subcommands = {
      EvaluateDates.class,
      EvaluateEvents.class,
      EvaluateLinks.class,
      EvaluateNer.class,
      EvaluateSpeed.class,
      EvaluatePlaces.class,
      EvaluateQuotes.class
    })
final class EvaluateCommand {}
