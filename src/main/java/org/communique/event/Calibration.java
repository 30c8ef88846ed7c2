package org.communique.event;

import java.util.HashMap;
import java.util.Map;
import org.communique.text.Lexicons;

/** Makes raw probabilities say how often such records are right, by Platt's scaling. Immutable. */
final class Calibration {

  private static final int COLUMNS = 3;
  private static final double SURE = 0.999;
  private static final double ROUNDING = 1000;

  private enum Family {
    TRIGGER,
    FORM
  }

  private record Line(double slope, double intercept) {

    double of(double raw) {
      double bounded = Math.min(SURE, Math.max(1 - SURE, raw));
      double odds = Math.log(bounded / (1 - bounded));
      double sure = 1 / (1 + Math.exp(-(slope * odds + intercept)));
      return Math.round(sure * ROUNDING) / ROUNDING;
    }
  }

  private final Map<Family, Line> lines = new HashMap<>();

  Calibration(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(Calibration.class, "calibration.tsv", COLUMNS)) {
      lines.put(line.choice(0, Family.class), new Line(number(line, 1), number(line, 2)));
    }
  }

  private static double number(Lexicons.Line line, int column) {
    try {
      return Double.parseDouble(line.required(column));
    } catch (NumberFormatException e) {
      throw line.error("'" + line.field(column) + "' is no number");
    }
  }

  /** The record with its calibrated probability. */
  EventRecord calibrate(EventRecord event) {
    boolean trigger =
        event.explanations().stream()
            .anyMatch(why -> why.field().equals("type") && why.rule().startsWith("trigger"));
    Line line = lines.get(trigger ? Family.TRIGGER : Family.FORM);
    return line == null ? event : event.withProbability(line.of(event.probability()));
  }
}
