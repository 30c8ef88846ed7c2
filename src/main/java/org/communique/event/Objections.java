package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/** Says why a trigger may tell of no event of diplomacy. Used for one article. */
final class Objections {

  private static final Set<String> VERBAL = Set.of("VERB", "AUX");

  /** What is said so is no report whatever else speaks for it. */
  private static final Set<String> FINAL =
      Set.of(
          "another sense",
          "part of a name",
          "bystanders",
          "attribute",
          "aimless",
          "count of victims");

  private static final String UNDIPLOMATIC = "no diplomacy";

  private static final int NEAR = 3;
  private static final int UNNAMED = 6;

  private final EventInput input;
  private final Words words;
  private final Senses senses;
  private final Set<String> officials;
  private final Diplomacy diplomacy;
  private final Circumstances circumstances;
  private final Bystanders bystanders;
  private final HomeAffairs home;
  private final boolean abroad;

  Objections(Language language, Dossier dossier, Diplomacy diplomacy) {
    this.input = dossier.input();
    this.words = language.words();
    this.senses = language.senses();
    this.officials = language.officials();
    this.diplomacy = diplomacy;
    this.circumstances = dossier.circumstances();
    this.bystanders = new Bystanders(words);
    this.home = new HomeAffairs(words, input);
    this.abroad = diplomacy.reachesAbroad();
  }

  /** Whether the article's start names two states or a body of many. */
  boolean isAbroad() {
    return abroad;
  }

  /** Whether neither sense nor want of officials speaks against an office's own account. */
  List<String> toAccount(Casting.Scene scene, TriggerLexicon.Hit hit, List<Cast> cast) {
    List<String> all = new ArrayList<>();
    boolean official =
        cast.stream().anyMatch(Objections::counts) || isOffice(scene.sentence(), hit);
    add(all, !official, "nobody official");
    add(all, senses.voids(scene.sentence(), hit), "another sense");
    return all;
  }

  /**
   * The names of the rules that speak against it, none for a report of diplomacy.
   *
   * @param hits all triggers of the sentence
   * @param states whether the sentence's actors are of two states or a body of many
   */
  List<String> of(
      Casting.Scene scene,
      List<TriggerLexicon.Hit> hits,
      TriggerLexicon.Hit hit,
      List<Cast> cast,
      boolean states) {
    Sentence sentence = scene.sentence();
    List<String> all = toAccount(scene, hit, cast);
    add(all, isUnsaid(hits, hit), "unsaid");
    add(all, home.holds(hit, cast, scene.actors(), states), "home affairs");
    add(all, !abroad && hit.trigger().type().equals(EventType.STATEMENT), "said at home");
    add(all, isCommunique(scene, hit, cast), "a force's account");
    add(all, bystanders.isTheirs(sentence, scene.clause(), hit), "bystanders");
    add(all, bystanders.isBusiness(hit, cast), "business");
    add(all, bystanders.isCount(sentence, hit, cast), "count of victims");
    add(all, isInName(sentence, hit), "part of a name");
    add(all, isAtHome(scene, hit, cast), "travel at home");
    add(all, !hasOfficials(sentence, hit) && isAimless(hit, cast), "aimless");
    add(all, isMereAttribute(scene.clause(), hit), "attribute");
    add(all, !isDiplomacy(sentence, hit, cast), UNDIPLOMATIC);
    add(all, cast.isEmpty() && !isFreeStanding(sentence, hit), "nobody");
    return all;
  }

  /** Whether the objections leave no doubt; a private journey is no visit whatever it is worth. */
  static boolean areFinal(TriggerLexicon.Hit hit, List<String> objections) {
    boolean travel = hit.trigger().frame() == Trigger.Frame.TRAVEL;
    return objections.stream().anyMatch(FINAL::contains)
        || travel && objections.contains(UNDIPLOMATIC);
  }

  private static void add(List<String> all, boolean holds, String name) {
    if (holds) {
      all.add(name);
    }
  }

  private boolean isDiplomacy(Sentence sentence, TriggerLexicon.Hit hit, List<Cast> cast) {
    return diplomacy.holds(sentence, hit.trigger(), cast) || isUnnamed(sentence, hit, cast);
  }

  private static boolean isFreeStanding(Sentence sentence, TriggerLexicon.Hit hit) {
    return hit.trigger().type() == EventType.SUMMIT || isFollowedByVerb(sentence, hit);
  }

  private static boolean counts(Cast part) {
    return part.actor().official() || part.actor().kind() == ParticipantKind.PERSON;
  }

  /** "The President", "senior officials": an office without a name before the trigger. */
  private boolean isOffice(Sentence sentence, TriggerLexicon.Hit hit) {
    return isOfficial(sentence, 0, hit.from());
  }

  private boolean isOfficial(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> officials.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** "a top official is to visit Syria": whoever travels to a state holds an office. */
  private boolean isUnnamed(Sentence sentence, TriggerLexicon.Hit hit, List<Cast> cast) {
    return hit.trigger().frame() == Trigger.Frame.TRAVEL
        && hit.trigger().verb()
        && cast.stream().anyMatch(part -> part.role() == Role.HOST)
        && isOfficial(sentence, Math.max(0, hit.from() - UNNAMED), hit.from());
  }

  /** "expelled the officials", "officials were expelled". */
  private boolean hasOfficials(Sentence sentence, TriggerLexicon.Hit hit) {
    boolean passive = words.is(Words.Kind.BE, word(sentence, hit.from() - 1));
    int from = hit.trigger().verb() && !passive ? hit.to() : Math.max(0, hit.from() - NEAR);
    return isOfficial(sentence, from, Math.min(sentence.tokens().size(), hit.to() + NEAR));
  }

  /** "expelled a student": whom it is done to is no party to diplomacy. */
  private boolean isAimless(TriggerLexicon.Hit hit, List<Cast> cast) {
    return words.is(Words.Kind.TARGETED, hit.trigger().name())
        && cast.stream()
            .noneMatch(part -> part.role() == Role.TARGET || part.role() == Role.ADDRESSEE);
  }

  /** "declined to comment": what is said nowhere. */
  private static boolean isUnsaid(List<TriggerLexicon.Hit> hits, TriggerLexicon.Hit hit) {
    return hit.trigger().verb()
        && hit.trigger().type() == EventType.STATEMENT
        && hits.stream()
            .anyMatch(
                other -> other.to() == hit.from() && other.trigger().type() == EventType.REFUSAL);
  }

  /** "Villa traveled to Nashville": who is of no known state goes nowhere abroad. */
  private boolean isAtHome(Casting.Scene scene, TriggerLexicon.Hit hit, List<Cast> cast) {
    if (abroad || hit.trigger().frame() != Trigger.Frame.TRAVEL) {
      return false;
    }
    EventPlace place = circumstances.place(scene.sentence(), scene.clause(), hit).value();
    String country = place == null ? null : place.country();
    List<String> homes =
        cast.stream()
            .filter(part -> part.role() == Role.VISITOR)
            .map(part -> Objects.requireNonNullElse(part.actor().country(), ""))
            .toList();
    return country != null
        && !homes.isEmpty()
        && homes.stream().allMatch(String::isEmpty)
        && cast.stream().allMatch(part -> part.role() == Role.VISITOR || isOf(part, country));
  }

  private static boolean isOf(Cast part, String country) {
    return part.actor().country() == null || country.equals(part.actor().country());
  }

  /** "North Atlantic Treaty Organization": a word of a body's name reports nothing. */
  private boolean isInName(Sentence sentence, TriggerLexicon.Hit hit) {
    Span words =
        sentence.tokens().get(hit.from()).span().cover(sentence.tokens().get(hit.to() - 1).span());
    return input.mentions().stream()
        .filter(mention -> mention.type() == MentionType.ORGANIZATION)
        .anyMatch(
            mention ->
                mention.span().contains(words)
                    && mention.span().end() - mention.span().start() > words.end() - words.start());
  }

  /** "The Israeli military said": a force tells of its fighting. */
  private boolean isCommunique(Casting.Scene scene, TriggerLexicon.Hit hit, List<Cast> cast) {
    return hit.trigger().frame() == Trigger.Frame.TALK
        && !cast.isEmpty()
        && cast.stream()
            .allMatch(
                part ->
                    part.actor().kind() == ParticipantKind.STATE
                        && (isArmed(scene.sentence(), part.actor().to() - 1)
                            || isArmed(scene.sentence(), part.actor().to())));
  }

  private boolean isArmed(Sentence sentence, int i) {
    return i < sentence.tokens().size()
        && words.is(Words.Kind.ARMED, sentence.tokens().get(i).text().toLowerCase(Locale.ROOT));
  }

  /** "the accused man", "accused enemies": nobody accuses here. */
  private static boolean isMereAttribute(@Nullable Clause clause, TriggerLexicon.Hit hit) {
    return clause != null
        && hit.trigger().verb()
        && hit.trigger().frame() != Trigger.Frame.TRAVEL
        && clause.isAdjectival(hit.from());
  }

  private static boolean isFollowedByVerb(Sentence sentence, TriggerLexicon.Hit hit) {
    return hit.to() < sentence.tokens().size()
        && VERBAL.contains(sentence.tokens().get(hit.to()).tag());
  }
}
