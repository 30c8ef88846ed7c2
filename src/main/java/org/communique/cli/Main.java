package org.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.communique.engine.EngineException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code communique}. */
@Command(
    name = "communique",
    description = "People, places, dates, quotations and event records from diplomatic news.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    subcommands = {
      AnnotateCommand.class,
      BatchCommand.class,
      TablesCommand.class,
      ReportCommand.class,
      EvaluateCommand.class,
      LookupCommand.class
    })
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code: 0, 1 (some articles failed), 2
   * (usage).
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    CommandLine line = commandLine();
    line.setOut(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    int code = line.execute(arguments);
    line.getOut().flush();
    return code;
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> explain(e, command));
    return line;
  }

  /** What the user can mend gets one line; a fault of ours gets its stack trace. */
  private static int explain(Exception e, CommandLine command) throws Exception {
    if (e instanceof NoSuchFileException missing) {
      command.getErr().println("communique: " + missing.getFile() + ": no such file");
    } else if (e instanceof EngineException
        || e instanceof IllegalArgumentException
        || e instanceof IOException) {
      command.getErr().println("communique: " + e.getMessage());
    } else {
      throw e;
    }
    return CommandLine.ExitCode.USAGE;
  }
}
