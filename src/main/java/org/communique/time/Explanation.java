package org.communique.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an expression has its value.
 *
 * @param rule the name of the rule that found it
 * @param anchor what a relative value is reckoned from: "published 2015-10-16", "text 2015-Q3";
 *     null for one that needs no anchor
 * @param direction why it lies before or after its anchor ("ahead: will"), or null where nothing
 *     had to be chosen
 */
public record Explanation(String rule, @Nullable String anchor, @Nullable String direction) {

  public Explanation {
    Objects.requireNonNull(rule, "rule");
  }
}
