package org.communique.event;

import static org.communique.event.Wording.isPossessive;
import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.text.Sentence;

/** Tells a state that is named only as that of its officials, "Chadian leaders". Immutable. */
final class Representatives {

  private static final int LONGEST = 5;
  private static final int LIST = 12;

  private final Words words;

  Representatives(Words words) {
    this.words = words;
  }

  /**
   * "The Israeli and Palestinian leaders met" in one report and their names in another: a state
   * that only its people's office tells of adds nothing beside them, if all have names.
   */
  List<Part> withoutOffices(List<Candidate> reports, List<Part> cast) {
    Set<String> represented =
        cast.stream()
            .filter(p -> p.kind() == ParticipantKind.PERSON)
            .map(Part::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Part> told =
        cast.stream()
            .filter(p -> p.kind() == ParticipantKind.STATE && isByOffice(reports, p))
            .toList();
    boolean all =
        told.stream()
            .allMatch(p -> represented.contains(Objects.requireNonNullElse(p.country(), "")));
    return all ? cast.stream().filter(p -> !told.contains(p)).toList() : cast;
  }

  /** Whether all reports name the state by those who hold its offices. */
  private boolean isByOffice(List<Candidate> reports, Part state) {
    List<Candidate> telling =
        reports.stream()
            .filter(report -> report.cast().stream().anyMatch(part -> isOf(part, state)))
            .toList();
    return !telling.isEmpty()
        && telling.stream()
            .allMatch(
                report ->
                    report.cast().stream()
                        .filter(part -> isOf(part, state))
                        .allMatch(part -> isByOffice(report.sentence(), part.actor())));
  }

  private static boolean isOf(Cast part, Part state) {
    return part.actor().kind() == ParticipantKind.STATE
        && Objects.equals(part.actor().country(), state.country());
  }

  /** Whether the state stands before or behind the office of people: "the presidents of Chad". */
  private boolean isByOffice(Sentence sentence, Actor state) {
    int of = state.from() - 1;
    while (state.from() - of < LIST
        && (tag(sentence, of).matches("DET|PROPN|CCONJ") || word(sentence, of).equals(","))) {
      of--;
    }
    return isBefore(sentence, state)
        || word(sentence, of).equals("of") && isHolder(word(sentence, of - 1));
  }

  private boolean isBefore(Sentence sentence, Actor state) {
    int end = state.to();
    boolean joined = false;
    if (isHolder(word(sentence, end - 1))) {
      return true;
    }
    while (end - state.to() < LONGEST
        && (tag(sentence, end).matches("NOUN|ADJ|CCONJ|PROPN") || isPossessive(sentence, end))) {
      joined |= tag(sentence, end).equals("CCONJ");
      end++;
    }
    boolean own = isPossessive(sentence, state.to()) || state.modifier() || joined;
    return own && end > state.to() && isHolder(word(sentence, end - 1));
  }

  /** An office of people; spokesmen speak for others. */
  private boolean isHolder(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return !word.startsWith("spokes")
        && (words.is(Words.Kind.BEARER, word) || words.is(Words.Kind.BEARER, one));
  }
}
