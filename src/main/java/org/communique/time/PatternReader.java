package org.communique.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.text.Lexicons;

/**
 * Reads the patterns of rules. Words in lower case stand for themselves, names in capitals for
 * kinds of words and shapes of numbers; {@code ( | )} chooses, {@code ?} makes optional, {@code ~}
 * forbids a space before, {@code name:} names a part, {@code @name} is a phrase defined before.
 * Used while the rules are loaded.
 */
final class PatternReader {

  private static final String MARKS = "()|?";

  private final Map<String, Node> phrases = new HashMap<>();
  private final Set<String> predicates;
  private Lexicons.Line line = new Lexicons.Line("", List.of());
  private String text = "";
  private int at;

  /**
   * @param predicates the kinds and shapes that there are
   */
  PatternReader(Set<String> predicates) {
    this.predicates = predicates;
  }

  /** Takes note of a phrase that later patterns may use. */
  void define(Lexicons.Line of, String name, String pattern) {
    phrases.put(name, read(of, pattern));
  }

  /** The pattern in a line; errors name the line. */
  Node read(Lexicons.Line of, String pattern) {
    line = of;
    text = pattern;
    at = 0;
    Node node = choice();
    if (at < text.length()) {
      throw line.error("')' without '(' in pattern: " + pattern);
    }
    return node;
  }

  private Node choice() {
    List<Node> choices = new ArrayList<>();
    choices.add(sequence());
    while (skipTo('|')) {
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.get(0) : new Node.Choice(choices);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    skipSpaces();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(item());
      skipSpaces();
    }
    if (parts.isEmpty()) {
      throw line.error("an empty part in pattern: " + text);
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
  }

  private Node item() {
    int colon = nameEnd();
    if (colon > 0) {
      String name = text.substring(at, colon);
      at = colon + 1;
      return optional(new Node.Named(name, single()));
    }
    return optional(single());
  }

  /** Where the colon of a name stands, or 0 where the item has none. */
  private int nameEnd() {
    int end = at;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end > at && end < text.length() && text.charAt(end) == ':' ? end : 0;
  }

  private Node optional(Node node) {
    if (at < text.length() && text.charAt(at) == '?') {
      at++;
      return new Node.Maybe(node);
    }
    return node;
  }

  private Node single() {
    if (skipTo('(')) {
      Node inner = choice();
      if (!skipTo(')')) {
        throw line.error("'(' without ')' in pattern: " + text);
      }
      return inner;
    }
    boolean glued = skipTo('~');
    String word = word();
    if (word.startsWith("@")) {
      Node phrase = phrases.get(word);
      if (phrase == null) {
        throw line.error("phrase " + word + " is not defined above");
      }
      return phrase;
    }
    return new Node.One(predicate(word), glued);
  }

  private String predicate(String word) {
    if (word.startsWith("\"") && word.endsWith("\"") && word.length() > 2) {
      return word;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      boolean whole =
          word.length() == 1
              || word.chars().allMatch(Character::isLetter)
              || word.chars().allMatch(Character::isDigit);
      if (!whole) {
        throw line.error("'" + word + "' is no single word, number or mark in pattern: " + text);
      }
      return '"' + word + '"';
    }
    if (!predicates.contains(word)) {
      throw line.error("'" + word + "' is no kind of words and no shape of numbers");
    }
    return word;
  }

  private String word() {
    int start = at;
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted) {
      at = text.indexOf('"', at + 1) + 1;
      if (at == 0) {
        throw line.error("a quote without end in pattern: " + text);
      }
      return text.substring(start, at);
    }
    while (at < text.length() && text.charAt(at) != ' ' && MARKS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == start) {
      throw line.error("'" + text.substring(at) + "' is out of place in pattern: " + text);
    }
    return text.substring(start, at);
  }

  private boolean skipTo(char mark) {
    skipSpaces();
    boolean found = at < text.length() && text.charAt(at) == mark;
    at += found ? 1 : 0;
    return found;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
