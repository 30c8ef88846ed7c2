package org.communique.cli;

import org.communique.entity.MentionType;

/**
 * How words are set off: with colours on a terminal, with brackets elsewhere.
 *
 * @param colours whether the output shows ANSI colours
 */
record Palette(boolean colours) {

  String bold(String words) {
    return colours ? "\u001b[1m" + words + "\u001b[0m" : words;
  }

  String faint(String words) {
    return colours ? "\u001b[2m" + words + "\u001b[0m" : words;
  }

  String mention(String words, MentionType type) {
    return colours
        ? "\u001b[" + colour(type) + "m" + words + "\u001b[0m"
        : "[" + words + " " + type.label() + "]";
  }

  private static int colour(MentionType type) {
    return switch (type) {
      case PERSON -> 33;
      case LOCATION -> 32;
      case ORGANIZATION -> 36;
      case MISC -> 35;
    };
  }
}
