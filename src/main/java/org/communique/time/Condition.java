package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.text.Lexicons;

/** Something that must hold around a match. Immutable. */
sealed interface Condition {

  /** Whether it holds around {@code atoms[from, to)}. */
  boolean holds(Scene scene, int from, int to);

  /**
   * The direction.
   *
   * @param ahead whether what governs the match must look ahead, or must not
   */
  record Looks(boolean ahead) implements Condition {

    @Override
    public boolean holds(Scene scene, int from, int to) {
      return scene.look(from, to).ahead() == ahead;
    }
  }

  /**
   * One atom near the match.
   *
   * @param place -1 the atom before, -2 that before it, 1 the atom after, 0 the first of the match
   * @param negated whether it must be none of the items
   * @param items words in quotes, kinds, "/TAG", "^", "Aa", "#", "~"
   */
  record Near(int place, boolean negated, List<String> items) implements Condition {

    public Near {
      items = List.copyOf(items);
    }

    @Override
    public boolean holds(Scene scene, int from, int to) {
      int at = place > 0 ? to + place - 1 : from + place;
      for (String item : items) {
        if (is(scene, at, item)) {
          return !negated;
        }
      }
      return negated;
    }

    private static boolean is(Scene scene, int at, String item) {
      return switch (item) {
        case "^" -> at < 0 || at >= scene.atoms().size();
        case "Aa" -> scene.atoms().capital(at);
        case "#" -> scene.atoms().isNumber(at);
        case "~" -> at > 0 && at < scene.atoms().size() && scene.atoms().glued(at);
        default -> item.charAt(0) == '/' ? hasTag(scene, at, item) : isWord(scene, at, item);
      };
    }

    private static boolean isWord(Scene scene, int at, String item) {
      return item.charAt(0) == '"'
          ? scene.atoms().word(at).equals(item.substring(1, item.length() - 1))
          : scene.atoms().is(at, item);
    }

    private static boolean hasTag(Scene scene, int at, String item) {
      String tag = scene.tag(at);
      return item.equals("/NOUNS")
          ? tag.equals("NOUN") && scene.atoms().word(at).endsWith("s")
          : tag.equals(item.substring(1));
    }
  }

  Pattern NEAR = Pattern.compile("\\[([+-]?\\d)\\](!?)=(.+)");
  Pattern ITEM = Pattern.compile("\"[^\"]+\"|[^,]+");

  /** The conditions of a column; "-" for none. Errors name the line. */
  static List<Condition> read(Lexicons.Line line, String text) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : text.equals("-") ? new String[0] : text.split(" +")) {
      conditions.add(one(line, part));
    }
    return conditions;
  }

  private static Condition one(Lexicons.Line line, String part) {
    if (part.equals("ahead") || part.equals("back")) {
      return new Looks(part.equals("ahead"));
    }
    Matcher near = NEAR.matcher(part);
    if (!near.matches()) {
      throw line.error(
          "'" + part + "' is no condition; write [-1]=word,KIND,/TAG or ahead or back");
    }
    List<String> items = new ArrayList<>();
    Matcher item = ITEM.matcher(near.group(3));
    while (item.find()) {
      String text = item.group();
      boolean plain = Character.isLowerCase(text.charAt(0)) || isMark(text);
      items.add(plain ? '"' + text + '"' : text);
    }
    return new Near(Integer.parseInt(near.group(1)), !near.group(2).isEmpty(), items);
  }

  private static boolean isMark(String text) {
    return text.length() == 1
        && "^#~".indexOf(text.charAt(0)) < 0
        && !Character.isUpperCase(text.charAt(0));
  }
}
