package org.communique.cli;

import java.io.PrintWriter;
import org.communique.Outcome;
import org.communique.json.JsonFormat;

/** Prints outcomes in one format. Used by one thread. */
interface OutcomePrinter {

  /** Prints one outcome; formats for people leave failures to standard error. */
  void print(Outcome outcome);

  /** Ends the output. */
  default void end() {}

  static OutcomePrinter of(OutputFormat format, PrintWriter out, boolean terminal) {
    return switch (format) {
      case JSON -> new JsonArray(out);
      case JSONL -> outcome -> out.print(JsonFormat.compact().write(outcome) + "\n");
      case TEXT -> new TextPrinter(out, new Palette(terminal));
      case PRETTY -> new TextPrinter(out, new Palette(true));
    };
  }

  /** All outcomes as one JSON array. */
  final class JsonArray implements OutcomePrinter {

    private final PrintWriter out;
    private String separator = "[\n";

    JsonArray(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void print(Outcome outcome) {
      out.print(separator);
      out.print(JsonFormat.indented().write(outcome));
      separator = ",\n";
    }

    @Override
    public void end() {
      out.print(separator.startsWith("[") ? "[]\n" : "\n]\n");
    }
  }
}
