package org.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives records their CAMEO and PLOVER codes by the lexicon {@code codes.tsv}. Immutable. */
final class RecordCoder {

  private static final int COLUMNS = 4;

  /** How many words after a trigger its code may go by. */
  private static final int REACH = 6;

  private final List<Rule> rules = new ArrayList<>();

  /** What a rule sees of a record. */
  private record Case(EventRecord event, List<String> words) {}

  private record Rule(
      String type,
      Set<EventStatus> statuses,
      Predicate<Case> condition,
      @Nullable EventCode code,
      String name) {

    boolean holds(Case one) {
      return type.equals(one.event().type().name())
          && (statuses.isEmpty() || statuses.contains(one.event().status()))
          && condition.test(one);
    }
  }

  RecordCoder(Lexicons lexicons) {
    CodeBook book = CodeBook.of(lexicons);
    for (Lexicons.Line line : lexicons.read(RecordCoder.class, "codes.tsv", COLUMNS)) {
      String condition = line.field(2);
      rules.add(
          new Rule(
              line.required(0),
              statuses(line),
              condition(line, condition),
              line.field(3).equals("-") ? null : book.code(line, 3),
              "codes " + line.field(0) + (condition.isEmpty() ? "" : " " + condition)));
    }
  }

  private static Set<EventStatus> statuses(Lexicons.Line line) {
    if (line.field(1).equals("*")) {
      return Set.of();
    }
    try {
      return line.list(1).stream().map(EventStatus::valueOf).collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw line.error("'" + line.field(1) + "' holds what is no status");
    }
  }

  private static Predicate<Case> condition(Lexicons.Line line, String condition) {
    if (condition.isEmpty()) {
      return one -> true;
    }
    if (condition.equals("place THIRD")) {
      return RecordCoder::isInThirdPlace;
    }
    List<String> parts = List.of(condition.split(" ", 2));
    if (parts.size() == 2 && parts.get(0).equals("words")) {
      List<String> starts = List.of(parts.get(1).split("\\|"));
      return one -> one.words().stream().anyMatch(w -> starts.stream().anyMatch(w::startsWith));
    }
    if (parts.size() == 2 && parts.get(0).equals("role")) {
      return one ->
          one.event().participants().stream().anyMatch(p -> p.role().name().equals(parts.get(1)));
    }
    throw line.error("'" + condition + "' is neither place THIRD, role ROLE nor words A|B");
  }

  /** Whether the table has a code for what happened of the type. */
  boolean knows(EventType type) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.type().equals(type.name())
                    && (rule.statuses().isEmpty()
                        || rule.statuses().contains(EventStatus.OCCURRED)));
  }

  /** In none of the participants' states, all of which are known. */
  private static boolean isInThirdPlace(Case one) {
    EventPlace place = one.event().place();
    Set<String> states =
        one.event().participants().stream()
            .map(Participant::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return place != null
        && place.country() != null
        && states.size() > 1
        && !states.contains(place.country());
  }

  /** The record with its code and why; as it is where no rule has one for it. */
  EventRecord code(EventInput input, EventRecord event) {
    Optional<Explanation> type =
        event.explanations().stream().filter(e -> e.field().equals("type")).findFirst();
    Span trigger = type.map(Explanation::span).orElse(null);
    Case one = new Case(event, words(input, trigger));
    for (Rule rule : rules) {
      if (rule.holds(one)) {
        return rule.code() == null
            ? event
            : event.coded(rule.code(), new Explanation("code", rule.name(), trigger));
      }
    }
    return event;
  }

  /** The trigger and the words right after it. */
  private static List<String> words(EventInput input, @Nullable Span trigger) {
    int index = trigger == null ? -1 : input.document().sentenceAt(trigger);
    if (trigger == null || index < 0) {
      return List.of();
    }
    Sentence sentence = input.document().sentences().get(index);
    int from = sentence.tokenAt(trigger.start());
    int to = Math.min(sentence.tokens().size(), sentence.tokenAt(trigger.end() - 1) + 1 + REACH);
    return sentence.tokens().subList(Math.min(from, to), to).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }
}
