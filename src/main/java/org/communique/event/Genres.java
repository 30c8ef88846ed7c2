package org.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.MentionType;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * Documents that are themselves the event: the transcript of a briefing, a statement in the first person. Immutable.
 */
final class Genres {

  /** "MS. PSAKI:", "SECRETARY BLINKEN:" at the start of a line; bounded, so it cannot backtrack far. */
  private static final Pattern LABEL =
      Pattern.compile("^(?:[A-Z][A-Z.]{1,14} ){0,3}([A-Z][A-Z'\u2019-]{1,20}): ?", Pattern.MULTILINE);
  private static final Pattern QUESTION = Pattern.compile("^Q(?:UESTION)?[:.]? ", Pattern.MULTILINE);
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me");
  private static final int FEWEST_LABELS = 4;
  private static final int FEWEST_QUESTIONS = 3;
  private static final double FIRST_PERSON_SHARE = 0.3;

  /** The record of the document as an event, or none for an ordinary article. */
  Optional<EventRecord> record(EventInput input) {
    List<Sentence> body = input.document().sentences().stream()
        .filter(sentence -> sentence.span().field() == Field.TEXT && sentence.zone() == ZoneType.BODY)
        .toList();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> labels = labels(input.document().text());
    int labelled = labels.values().stream().mapToInt(Integer::intValue).sum();
    boolean asked = count(QUESTION, input.document().text()) >= FEWEST_QUESTIONS;
    if (asked && labelled >= FEWEST_LABELS) {
      return Optional.of(record(EventType.BRIEFING, "transcript", speakers(input, labels), body.get(0).span()));
    }
    return inFirstPerson(body)
        ? Optional.of(record(EventType.STATEMENT, "first person", List.of(), body.get(0).span()))
        : Optional.empty();
  }

  private static EventRecord record(EventType type, String rule, List<Participant> speakers, Span evidence) {
    return new EventRecord(
        "v1", type, EventStatus.OCCURRED, speakers, null, null, List.of(evidence), List.of(), 0.9, 1.0,
        List.of(new Explanation("type", rule, null), new Explanation("status", rule, null)));
  }

  private static Map<String, Integer> labels(String text) {
    Map<String, Integer> labels = new LinkedHashMap<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      labels.merge(matcher.group(1), 1, Integer::sum);
    }
    return labels;
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().limit(FEWEST_QUESTIONS).count();
  }

  /** Who speaks most, by the fullest name that the document has for the label. */
  private static List<Participant> speakers(EventInput input, Map<String, Integer> labels) {
    List<Participant> speakers = new ArrayList<>();
    labels.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(most -> {
      String label = most.getKey().toLowerCase(Locale.ROOT);
      for (Entity entity : input.entities()) {
        if (speakers.isEmpty() && entity.type() == MentionType.PERSON && entity.name().toLowerCase(Locale.ROOT).endsWith(label)) {
          speakers.add(new Participant(entity.id(), entity.name(), ParticipantKind.PERSON, entity.country(), Role.SPEAKER));
        }
      }
    });
    return speakers;
  }

  private static boolean inFirstPerson(List<Sentence> body) {
    int first = 0;
    boolean quoted = false;
    for (Sentence sentence : body) {
      boolean own = false;
      for (Token token : sentence.tokens()) {
        String word = token.text().toLowerCase(Locale.ROOT);
        quoted ^= word.equals("\"") || word.equals("\u201C") || word.equals("\u201D");
        own |= !quoted && FIRST_PERSON.contains(word) && !token.text().equals("US");
      }
      first += own ? 1 : 0;
    }
    return first >= FIRST_PERSON_SHARE * body.size();
  }
}
