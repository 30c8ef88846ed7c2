package org.communique.cli;

import picocli.CommandLine.Command;

/** The measures; each is a subcommand. */
@Command(
    name = "evaluate",
    description = "Measures the library on gold data.",
    mixinStandardHelpOptions = true,
    subcommands = {})
final class EvaluateCommand {}
