package org.communique.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What CAMEO and PLOVER call an event.
 *
 * @param cameo the CAMEO code, two digits of the root and one or two more ("057")
 * @param meaning what the code stands for, in a few words
 * @param plover the PLOVER type ("SUPPORT"), or null for a statement, which PLOVER does not code
 * @param mode the PLOVER mode ("visit"), or null where the type has none
 * @param goldstein Goldstein's value, from -10 (hostile) to 10 (friendly)
 */
public record EventCode(
    String cameo,
    String meaning,
    @Nullable String plover,
    @Nullable String mode,
    double goldstein) {

  private static final double MOST = 10;

  public EventCode {
    Objects.requireNonNull(meaning, "meaning");
    if (!cameo.matches("(0[1-9]|1[0-9]|20)\\d{1,2}")) {
      throw new IllegalArgumentException("'" + cameo + "' is no CAMEO code");
    }
    if (!(Math.abs(goldstein) <= MOST)) {
      throw new IllegalArgumentException(
          "code " + cameo + " has a Goldstein value outside [-10, 10]");
    }
  }

  /** The CAMEO root, two digits ("05"). */
  public String root() {
    return cameo.substring(0, 2);
  }

  /** The quad class, which follows from the root. */
  public QuadClass quad() {
    return QuadClass.of(Integer.parseInt(root()));
  }
}
