package org.communique.syntax;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What an encoder that reads an article's start at one glance makes of its news: which type of
 * event, of which status, and which words name who takes part and where.
 *
 * @param types for each type of event, by name, the logarithm of the probability that it is the
 *     news; {@link #NONE} stands for no event at all
 * @param statuses for each status, by name, the logarithm of the probability that the news has it
 * @param lines one a sentence of the document, those behind the start without words
 */
public record Gist(Map<String, Double> types, Map<String, Double> statuses, List<Line> lines) {

  /** The type of an article that tells of no event. */
  public static final String NONE = "NONE";

  /**
   * @throws IllegalArgumentException if nothing is said of {@link #NONE}
   */
  public Gist {
    types = Map.copyOf(types);
    statuses = Map.copyOf(statuses);
    lines = List.copyOf(lines);
    if (!types.containsKey(NONE)) {
      throw new IllegalArgumentException("the types have no " + NONE + ": " + types.keySet());
    }
  }

  /**
   * What is made of one sentence.
   *
   * @param words one a token, fewer where the start ends within the sentence
   * @param news the log odds that the sentence tells the news; empty where it was not read
   */
  public record Line(List<Word> words, OptionalDouble news) {

    public Line {
      words = List.copyOf(words);
      Objects.requireNonNull(news, "news");
    }
  }

  /**
   * What is made of one token.
   *
   * @param participant the log odds that it names who takes part in the news, if it names anybody
   * @param place the log odds that it names where the news is, if it names a place
   */
  public record Word(double participant, double place) {}

  /** How much likelier a type is than no event, as log odds; empty for a type that is unknown. */
  public OptionalDouble odds(String type) {
    Double own = types.get(type);
    return own == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(own - types.getOrDefault(NONE, 0.0));
  }

  /** The log odds that some tokens name who takes part; empty where they were not read. */
  public OptionalDouble participant(int sentence, int from, int to) {
    return most(sentence, from, to, Word::participant);
  }

  /** The log odds that some tokens name the place; empty where they were not read. */
  public OptionalDouble place(int sentence, int from, int to) {
    return most(sentence, from, to, Word::place);
  }

  private OptionalDouble most(int sentence, int from, int to, ToDoubleFunction<Word> odds) {
    List<Word> words = lines.get(sentence).words();
    return to > words.size()
        ? OptionalDouble.empty()
        : words.subList(from, to).stream().mapToDouble(odds).max();
  }
}
