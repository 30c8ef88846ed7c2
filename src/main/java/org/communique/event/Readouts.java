package org.communique.event;

import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.MentionType;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * Whether an article is an office's own account of a meeting or call: it opens with the encounter
 * and quotes no reporter. Immutable.
 */
final class Readouts {

  /** An account may begin with what led to the encounter. */
  private static final int OPENING = 2;

  private static final int OBJECT_REACH = 6;
  private static final int REFERRING = 4;
  private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NOUN", "NUM", "ADV", "ADP");
  private static final Set<String> NAMING = Set.of("DET", "ADJ", "NOUN", "PROPN");
  private static final Set<String> AT = Set.of("at", "on");
  private static final Set<String> DURING = Set.of("during", "throughout");
  private static final Set<String> BESIDE = Set.of("during", "on", "in", "throughout", "after");
  private static final Set<EventType> OPEN = Set.of(EventType.CALL, EventType.MEETING);
  private static final Set<EventType> ENCOUNTERS =
      Set.of(EventType.MEETING, EventType.CALL, EventType.SUMMIT, EventType.NEGOTIATION);

  private final TriggerLexicon triggers;
  private final TriggerLexicon accounts;
  private final StatusRules statuses;
  private final Words words;
  private final Group group;
  private final Genres genres;
  private final Untold untold;

  /**
   * The account that an article is.
   *
   * @param at the index of the body's sentence that tells of the encounter
   * @param hit the words that name it
   */
  record Readout(int at, TriggerLexicon.Hit hit) {}

  /**
   * @param accounts triggers that count in accounts alone
   */
  Readouts(
      TriggerLexicon triggers,
      TriggerLexicon accounts,
      StatusRules statuses,
      Words words,
      Genres genres) {
    this.triggers = triggers;
    this.accounts = accounts;
    this.statuses = statuses;
    this.words = words;
    this.group = new Group(words);
    this.genres = genres;
    this.untold = new Untold(genres);
  }

  /** The account, or empty where the article is none. */
  Optional<Readout> of(EventInput input) {
    if (!genres.isOwnAccount(input)) {
      return Optional.empty();
    }
    List<Sentence> body =
        input.document().sentences().stream()
            .filter(sentence -> sentence.zone() == ZoneType.BODY)
            .toList();
    int opening = genres.isAuthors(input, body) ? 0 : Math.min(OPENING, body.size());
    for (int i = 0; i < opening; i++) {
      Sentence sentence = body.get(i);
      List<TriggerLexicon.Hit> hits = triggers.find(sentence);
      for (TriggerLexicon.Hit hit : all(sentence, hits)) {
        boolean own = genres.beginsOwn(sentence, i == 0 ? hit.from() : sentence.tokens().size());
        EventStatus status = statuses.decide(sentence, hit).status();
        boolean took =
            (status == EventStatus.OCCURRED || status == EventStatus.ONGOING)
                && !untold.holds(sentence, hit);
        if (!own && took && isEncounter(input, sentence, hit, hits.contains(hit))) {
          return Optional.of(new Readout(i, called(hit, body.subList(i, body.size()))));
        }
      }
      boolean other = hits.stream().anyMatch(hit -> hit.trigger().type() != EventType.STATEMENT);
      boolean own = genres.beginsOwn(sentence, sentence.tokens().size());
      if (other || own || genres.isStance(sentence)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The triggers of news and, where none of these begins, those of accounts, in order. */
  private List<TriggerLexicon.Hit> all(Sentence sentence, List<TriggerLexicon.Hit> hits) {
    List<TriggerLexicon.Hit> all = new ArrayList<>(hits);
    for (TriggerLexicon.Hit hit : accounts.find(sentence)) {
      boolean longer =
          hits.stream()
              .filter(other -> ENCOUNTERS.contains(other.trigger().type()))
              .noneMatch(other -> other.from() == hit.from() && other.to() >= hit.to());
      if (longer) {
        all.add(hit);
      }
    }
    all.sort(Comparator.comparingInt(TriggerLexicon.Hit::from).thenComparing(hit -> -hit.to()));
    return all;
  }

  /**
   * As the account calls the encounter where it goes on: one told as "spoke with" or "joined the
   * lunch" may turn out to be a meeting or a call.
   */
  private TriggerLexicon.Hit called(TriggerLexicon.Hit hit, List<Sentence> body) {
    boolean call =
        isByWire(body.get(0), hit)
            || body.stream().anyMatch(sentence -> refers(sentence, "ACCOUNT_CALL", BESIDE));
    boolean meeting =
        isInPerson(body.get(0))
            || body.stream().anyMatch(sentence -> refers(sentence, "ACCOUNT_MEETING", DURING));
    Trigger trigger = hit.trigger();
    EventType type = call ? EventType.CALL : EventType.MEETING;
    boolean open = type == EventType.CALL || named(hit, "ACCOUNT_TALK");
    boolean plain = !named(hit, "ACCOUNT_WIRE");
    if (call == meeting || !open || !plain || !OPEN.contains(trigger.type())) {
      return hit;
    }
    return new TriggerLexicon.Hit(
        hit.from(),
        hit.to(),
        new Trigger(
            type,
            trigger.anybody(),
            trigger.verb(),
            trigger.frame(),
            trigger.sharpness(),
            trigger.name()));
  }

  /** "had a discussion by phone", "exchanged views over a secure video link". */
  private boolean isByWire(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    boolean wire = false;
    for (int i = hit.from(); i < tokens.size() && named(hit, "ACCOUNT_SPOKEN"); i++) {
      int k = i - 1;
      while (k > 0 && Set.of("DET", "ADJ").contains(tokens.get(k).tag())) {
        k--;
      }
      wire |=
          genres.is("ACCOUNT_LINE", word(tokens, i)) && genres.is("ACCOUNT_BY", word(tokens, k));
    }
    return wire;
  }

  /** "During the call", "on their secure call". */
  private boolean refers(Sentence sentence, String kind, Set<String> prepositions) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (genres.is(kind, word(tokens, i)) && tokens.get(i).tag().equals("NOUN")) {
        int from = Math.max(0, i - REFERRING);
        boolean during = prepositions.contains(word(tokens, i - 1));
        for (int k = i - 1; k > from; k--) {
          during |= isDefinite(tokens.get(k)) && prepositions.contains(word(tokens, k - 1));
        }
        if (during) {
          return true;
        }
      }
    }
    return false;
  }

  /** "at the summit", "on the margins of": who speaks there has come there. */
  private boolean isInPerson(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 2; i < tokens.size(); i++) {
      boolean there = AT.contains(word(tokens, i - 2)) && isDefinite(tokens.get(i - 1));
      if (there && genres.is("ACCOUNT_PLACE", word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefinite(Token token) {
    return Set.of("the", "this", "their").contains(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isEncounter(
      EventInput input, Sentence sentence, TriggerLexicon.Hit hit, boolean news) {
    EventType type = hit.trigger().type();
    if (!ENCOUNTERS.contains(type)) {
      return false;
    }
    if (!hit.trigger().verb()) {
      return (news || !isSummons(sentence, hit))
          && (isHeld(sentence, hit)
              || OPEN.contains(type) && (isTakingPlace(sentence, hit) || isWhere(sentence, hit)));
    }
    if (!news) {
      return isAccount(input, sentence, hit);
    }
    if (isOfThing(sentence, hit)) {
      return false;
    }
    return (type == EventType.NEGOTIATION && !word(sentence.tokens(), hit.from() - 1).equals("to"))
        || hit.trigger().name().contains(" ")
        || named(hit, "ACCOUNT_MEET")
        || (isGathering(hit) && group.object(sentence, hit.to()).isPresent())
        || isOfSomebody(input, sentence, hit);
  }

  private boolean isGathering(TriggerLexicon.Hit hit) {
    return genres.is("ACCOUNT_GATHERING", hit.trigger().name());
  }

  /** Whether a word of the trigger's phrase is of the kind. */
  private boolean named(TriggerLexicon.Hit hit, String kind) {
    return Stream.of(hit.trigger().name().split(" ")).anyMatch(word -> genres.is(kind, word));
  }

  /** Words that many things are told with: those whom they bring together stand beside them. */
  private boolean isAccount(EventInput input, Sentence sentence, TriggerLexicon.Hit hit) {
    if (isAlone(hit, "ACCOUNT_RECEIVE") && isPerformed(sentence, hit)
        || isAlone(hit, "ACCOUNT_JOIN") && !isForTalk(sentence, hit)) {
      return false;
    }
    boolean phrase = hit.trigger().name().contains(" ");
    if (!phrase
        && !isAlone(hit, "ACCOUNT_JOIN")
        && triggers.find(sentence).stream().anyMatch(other -> other.from() == hit.from())) {
      return persons(input, sentence, hit.to(), hit.to() + 2 * OBJECT_REACH) >= 1;
    }
    if (isAlone(hit, "ACCOUNT_TALK")) {
      return persons(input, sentence, 0, hit.from()) >= 2 || isWithPerson(input, sentence, hit);
    }
    return phrase
        || (isGathering(hit) && isOfSomebody(input, sentence, hit))
        || group.object(sentence, object(sentence, hit)).isPresent()
        || persons(input, sentence, hit.to(), hit.to() + 2 * OBJECT_REACH) >= 1;
  }

  /** Where the object begins, "joined farmers", or the doer of a passive, "were joined by". */
  private static int object(Sentence sentence, TriggerLexicon.Hit hit) {
    return word(sentence.tokens(), hit.to()).equals("by") ? hit.to() + 1 : hit.to();
  }

  /** "spoke on the margins of the conference with President Ada Obi". */
  private boolean isWithPerson(EventInput input, Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    for (int i = hit.to(); i < tokens.size() && !tokens.get(i).tag().equals("VERB"); i++) {
      if (word(tokens, i).equals("with")) {
        return persons(input, sentence, i, i + 2 * OBJECT_REACH) >= 1;
      }
    }
    return false;
  }

  /** "welcomes the President's announcement": no person is received. */
  private boolean isOfThing(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    int i = hit.to();
    while (NAMING.contains(tag(sentence, i))) {
      i++;
    }
    boolean possessive = word(tokens, i).equals("'s") || word(tokens, i).equals("\u2019s");
    int head = i + 1;
    while (tag(sentence, head + 1).equals("NOUN") || tag(sentence, head).equals("ADJ")) {
      head++;
    }
    return possessive
        && genres.is("ACCOUNT_RECEIVE", hit.trigger().name().split(" ")[0])
        && tag(sentence, head).equals("NOUN")
        && !genres.is("OFFICE", word(tokens, head))
        && !group.isPeople(tokens, head);
  }

  private boolean isAlone(TriggerLexicon.Hit hit, String kind) {
    return genres.is(kind, hit.trigger().name());
  }

  /** "Norway welcomes the appointment": said in the present, a verb of receiving only judges. */
  private static boolean isPerformed(Sentence sentence, TriggerLexicon.Hit hit) {
    return word(sentence.tokens(), hit.from()).endsWith("s");
  }

  private static long persons(EventInput input, Sentence sentence, int from, int to) {
    int end = Math.min(to, sentence.tokens().size());
    if (end <= from) {
      return 0;
    }
    int first = sentence.tokens().get(from).start();
    int last = sentence.tokens().get(end - 1).end();
    return input.mentions().stream()
        .filter(mention -> mention.type() == MentionType.PERSON)
        .filter(mention -> sentence.span().contains(mention.span()))
        .filter(mention -> mention.span().start() >= first && mention.span().start() < last)
        .count();
  }

  /** "joined the ministers to discuss": people are joined for many things. */
  private boolean isForTalk(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    for (int i = hit.to() + 1; i < tokens.size(); i++) {
      if (word(tokens, i - 1).equals("to") && genres.is("ACCOUNT_DISCUSS", word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "a call for restraint", "the call to arms": nobody telephones. */
  private boolean isSummons(Sentence sentence, TriggerLexicon.Hit hit) {
    String next = word(sentence.tokens(), hit.to());
    return next.equals("for")
        || next.equals("to")
            && !genres.is("ACCOUNT_DISCUSS", word(sentence.tokens(), hit.to() + 1));
  }

  /** "A meeting of the council took place": the noun is the subject of such a verb. */
  private boolean isTakingPlace(Sentence sentence, TriggerLexicon.Hit hit) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < hit.from(); i++) {
      if (tokens.get(i).tag().equals("VERB")) {
        return false;
      }
    }
    int i = hit.to();
    while (i < tokens.size() && !tokens.get(i).tag().equals("VERB")) {
      i++;
    }
    return genres.is("ACCOUNT_HELD", word(tokens, i))
        || genres.is("ACCOUNT_HELD", word(tokens, i) + " " + word(tokens, i + 1));
  }

  /** "briefed the governors on a call", "joined them in a meeting": what somebody did it in. */
  private boolean isWhere(Sentence sentence, TriggerLexicon.Hit hit) {
    int i = hit.from() - 1;
    while (i > 0
        && INSIDE.contains(tag(sentence, i))
        && !word(sentence.tokens(), i).matches("an?")
        && hit.from() - i < REFERRING) {
      i--;
    }
    return word(sentence.tokens(), i).matches("an?")
        && genres.is("ACCOUNT_WHERE", word(sentence.tokens(), i - 1));
  }

  /** "held a secure video call": a verb that only says that what follows took place. */
  private boolean isHeld(Sentence sentence, TriggerLexicon.Hit hit) {
    for (int i = hit.from() - 1; i >= Math.max(0, hit.from() - OBJECT_REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.tag().equals("VERB") || token.tag().equals("AUX")) {
        return words.isForm(Words.Kind.SUPPORT, word(sentence.tokens(), i));
      }
      if (!INSIDE.contains(token.tag())) {
        return false;
      }
    }
    return false;
  }

  /** "received the ambassador", not "received a sentence": a name or office right behind it. */
  private static boolean isOfSomebody(EventInput input, Sentence sentence, TriggerLexicon.Hit hit) {
    int last = Math.min(sentence.tokens().size(), hit.to() + OBJECT_REACH) - 1;
    if (last < hit.to()) {
      return false;
    }
    int from = sentence.tokens().get(hit.to()).start();
    int to = sentence.tokens().get(last).end();
    return input.mentions().stream()
        .filter(mention -> mention.type() != MentionType.MISC)
        .anyMatch(
            mention ->
                sentence.span().contains(mention.span())
                    && mention.span().start() >= from
                    && mention.span().start() < to);
  }
}
