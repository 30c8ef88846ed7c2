package org.communique.event;

import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.State;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.communique.time.TimeExpression;
import org.communique.time.TimexType;
import org.jspecify.annotations.Nullable;

/** Finds where and when an event is, by what stands nearest its trigger. Used for one article. */
final class Circumstances {

  /** The parts of speech between a word of speech and the place that it is spoken at. */
  private static final Set<String> BETWEEN = Set.of("ADP", "DET", "ADV");

  /** A place that nothing is known of stands back behind one that is known by so many words. */
  private static final int UNKNOWN = 6;

  /** A place in another clause stands back behind one that is nearer by grammar. */
  private static final int FOREIGN = 10;

  /** A time of day, without its day. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:about |around )?(?:\\d{1,2}(?:[:.]\\d\\d)?|\\d{4}|noon|midnight)"
              + "(?: ?(?:a\\.?m\\.?|p\\.?m\\.?|gmt|o'clock|hours|local time))*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  private static final int LEFT = 6;
  private static final int VERB_BETWEEN = 3;
  private static final int COARSE = 8;
  private static final int LEAD = 3;
  private static final int PHRASE = 7;
  private static final int REACH = 12;
  private static final int NEAR = 5;
  private static final int SPOKEN = 4;
  private static final Set<String> LEADING = Set.of("in", "at");
  private static final Set<String> AT = Set.of("at", "during");
  private static final Set<String> MAKING =
      Set.of("made", "delivered", "issued", "gave", "voiced", "expressed");
  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

  private final Knowledge knowledge;
  private final Words words;
  private final EventInput input;
  private final Map<String, Entity> entities = new HashMap<>();
  private final List<TimeExpression> times;
  private final Candidate.Located<EventPlace> dateline;

  Circumstances(Knowledge knowledge, Words words, EventInput input) {
    this.knowledge = knowledge;
    this.words = words;
    this.input = input;
    input.entities().forEach(entity -> entities.put(entity.id(), entity));
    this.times = input.times().stream().filter(time -> !isInName(input, time)).toList();
    this.dateline = Dateline.of(input, knowledge, entities);
  }

  /** "Mar" of "Mar del Plata", "May" of "Theresa May". */
  private static boolean isInName(EventInput input, TimeExpression time) {
    return input.mentions().stream()
        .anyMatch(
            mention ->
                mention.type() != MentionType.MISC
                    && mention.span().contains(time.span())
                    && !mention.span().equals(time.span()));
  }

  /** The dates of the article. */
  List<TimeExpression> times() {
    return times;
  }

  /**
   * What the rules hold against a date's being that of an event.
   *
   * @param hit the trigger where the date's sentence is the report itself, or else null
   */
  List<String> bars(
      TriggerLexicon.@Nullable Hit hit,
      Sentence sentence,
      @Nullable Clause clause,
      TimeExpression time) {
    List<String> bars = new ArrayList<>();
    if (isOfSomethingElse(sentence, hit, time)) {
      bars.add("else");
    }
    if (hit != null && isAside(sentence, clause, hit, time)) {
      bars.add("aside");
    }
    if (hit != null && isInComplement(sentence, clause, hit, time)) {
      bars.add("complement");
    }
    if (hit != null && isOwn(sentence, hit, time)) {
      bars.add("own");
    }
    return bars;
  }

  /** Where the sentence says that the event is. */
  Candidate.Located<EventPlace> place(
      Sentence sentence, @Nullable Clause clause, TriggerLexicon.Hit hit) {
    if (hit.trigger().verb() && isHere(sentence, hit)) {
      return leadPlace(List.of());
    }
    Mention best = null;
    int nearest = Integer.MAX_VALUE;
    for (Mention mention : places(sentence)) {
      int distance = distance(sentence, clause, hit, mention);
      if (distance < nearest) {
        best = mention;
        nearest = distance;
      }
    }
    if (best == null && isFiledFrom(sentence)) {
      return dateline;
    }
    return located(best != null ? best : where(sentence, hit));
  }

  /** The place that a mention names; none where there is no mention. */
  Candidate.Located<EventPlace> located(@Nullable Mention chosen) {
    return chosen == null
        ? new Candidate.Located<>(null, null)
        : new Candidate.Located<>(place(chosen), chosen.span());
  }

  /** The names in a sentence that can be where something is: places, and seats such as palaces. */
  List<Mention> places(Sentence sentence) {
    return input.mentions().stream()
        .filter(mention -> sentence.span().contains(mention.span()))
        .filter(
            mention ->
                mention.type() == MentionType.LOCATION
                    || isSeat(sentence, mention)
                    || capital(sentence, mention) != null)
        .filter(mention -> !isPair(mention) && isName(mention))
        .toList();
  }

  private boolean isSeat(Sentence sentence, Mention mention) {
    String before = governor(sentence, sentence.tokenAt(mention.span().start()));
    return mention.type() == MentionType.ORGANIZATION
        && words.is(Words.Kind.PLACED, before)
        && List.of(mention.text().split(" ")).stream()
            .anyMatch(word -> words.is(Words.Kind.BUILDING, word));
  }

  /**
   * How far a place stands from the trigger, or the greatest number where it is none of its own.
   */
  private int distance(
      Sentence sentence, @Nullable Clause clause, TriggerLexicon.Hit hit, Mention mention) {
    boolean travel = hit.trigger().frame() == Trigger.Frame.TRAVEL;
    int at = sentence.tokenAt(mention.span().start());
    String governor = governor(sentence, at);
    boolean toured =
        travel && governor.equals("of") && words.is(Words.Kind.ROUND, word(sentence, hit.to() - 1));
    boolean named =
        words.is(hit.isBound() ? Words.Kind.GOING : Words.Kind.PLACED, governor)
            || toured
            || travel && (at == hit.to() || at == hit.to() + 1 && isArticle(sentence, hit.to()));
    boolean near =
        clause == null
            ? Math.abs(at - hit.to()) <= NEAR
            : clause.isInClause(at, hit.from())
                || clause.isInClause(at, hit.to() - 1)
                || clause.isUnder(at, hit.from());
    boolean far = !near && !isSpokenAt(sentence, at);
    if (!named || far && hit.trigger().type().isSpoken()) {
      return Integer.MAX_VALUE;
    }
    if (hit.trigger().type().isSpoken() && isSpokenAt(sentence, at)) {
      return 0;
    }
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    Attachment.Fit fit =
        clause == null ? Attachment.Fit.OWN : new Attachment(clause, words, hit).of(at, to);
    if (fit == Attachment.Fit.TOPIC && !toured) {
      return Integer.MAX_VALUE;
    }
    Entity entity = entities.get(mention.entity());
    return (fit == Attachment.Fit.LOOSE ? FOREIGN : 0)
        + (at >= hit.from() ? at - hit.to() : LEFT + hit.from() - at)
        + (entity == null || entity.country() == null ? UNKNOWN : 0)
        + (clause == null || near ? 0 : FOREIGN);
  }

  /** "Speaking in Nigeria", "told reporters in Rabat": a word of speech right before the phrase. */
  private boolean isSpokenAt(Sentence sentence, int at) {
    int preposition = at - 1;
    while (preposition > 0 && !sentence.tokens().get(preposition).tag().equals("ADP")) {
      preposition--;
    }
    for (int i = preposition - 1; i >= Math.max(0, at - SPOKEN); i--) {
      boolean reporters = words.is(Words.Kind.AUDIENCE, word(sentence, i));
      if (reporters || words.is(Words.Kind.SAYING, word(sentence, i))) {
        return true;
      }
      boolean between = isInTime(sentence, i) || BETWEEN.contains(sentence.tokens().get(i).tag());
      if (!between) {
        return false;
      }
    }
    return false;
  }

  /** Whether the token belongs to a date: "said Wednesday in Rabat". */
  private boolean isInTime(Sentence sentence, int i) {
    return times.stream().anyMatch(time -> time.span().contains(sentence.tokens().get(i).span()));
  }

  private static boolean isName(Mention mention) {
    return mention.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** "EU-Russia": two actors, no place. */
  private boolean isPair(Mention mention) {
    Entity entity = entities.get(mention.entity());
    return mention.text().contains("-") && (entity == null || entity.country() == null);
  }

  /** "said here", "met in this Black Sea resort": the sentence points to where it was filed. */
  private boolean isFiledFrom(Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean these =
          word(sentence, i).equals("this") && words.is(Words.Kind.PLACED, word(sentence, i - 1));
      if (sentence.tokens().get(i).text().equals("here") || these && isLocale(sentence, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun phrase that begins there ends in a word such as "town". */
  private boolean isLocale(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.tokens().size()
        && i < from + PHRASE
        && NOMINAL.contains(sentence.tokens().get(i).tag())) {
      if (words.is(Words.Kind.LOCALE, word(sentence, i))) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** "arrived here", "met here on Monday", "said President Diouf here". */
  private static boolean isHere(Sentence sentence, TriggerLexicon.Hit hit) {
    int at = hit.to() - 1;
    while (at < hit.to() + PHRASE && NOMINAL.contains(tag(sentence, at + 1))) {
      at++;
    }
    return word(sentence, hit.to() - 1).equals("here") || word(sentence, at + 1).equals("here");
  }

  /**
   * "to Astana, capital of Kazakhstan, where he will attend a summit": what "where" goes back to.
   */
  private @Nullable Mention where(Sentence sentence, TriggerLexicon.Hit hit) {
    int where = hit.from();
    while (where >= 0 && !word(sentence, where).equals("where")) {
      where--;
    }
    Mention before = null;
    for (Mention mention : input.mentions()) {
      boolean place =
          mention.type() == MentionType.LOCATION && sentence.span().contains(mention.span());
      int at = place ? sentence.tokenAt(mention.span().start()) : -1;
      if (at >= 0 && at < where && !word(sentence, at - 1).equals("of")) {
        before = mention;
      }
    }
    return before;
  }

  /** The state of "the Ethiopian capital", or null. */
  private @Nullable State capital(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    return word(sentence, to).equals("capital")
        ? knowledge.demonym(mention.text()).orElse(null)
        : null;
  }

  /** The place that a mention names. */
  EventPlace place(Mention mention) {
    int number = input.document().sentenceAt(mention.span());
    State state = number < 0 ? null : capital(input.document().sentences().get(number), mention);
    if (state != null) {
      return new EventPlace(null, state.capital(), state.code());
    }
    Entity entity = entities.get(mention.entity());
    return new EventPlace(
        mention.entity(), mention.text(), entity == null ? null : entity.country());
  }

  /** The nearest date in the sentence; a day counts nearer than a year or an open stretch. */
  Candidate.Located<String> date(
      Sentence sentence, @Nullable Clause clause, TriggerLexicon.Hit hit, EventStatus status) {
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      if (time.iso() != null
          && time.type() != TimexType.SET
          && time.type() != TimexType.DURATION
          && sentence.span().contains(time.span())
          && !isOfSomethingElse(sentence, hit, time)
          && !isAside(sentence, clause, hit, time)
          && !(status == EventStatus.OCCURRED
              && isAhead(time.iso())
              && (hit.trigger().type().isSpoken() || isInComplement(sentence, clause, hit, time)))
          && !(status == EventStatus.PLANNED && isPast(time.iso()) && !isOwn(sentence, hit, time))
          && !(RecordBuilder.GIVEN_UP.contains(status) && !isOwn(sentence, hit, time))) {
        int distance = distance(sentence, hit, time);
        if (distance < bestDistance) {
          best = time;
          bestDistance = distance;
        }
      }
    }
    return best == null
        ? new Candidate.Located<>(null, null)
        : new Candidate.Located<>(newsDay(sentence, best), best.span());
  }

  /**
   * The day that a weekday of the lead means. News is of yesterday, today or, east of where it is
   * published, tomorrow; nobody calls a day "Tuesday" on the Monday after.
   */
  @Nullable String newsDay(Sentence sentence, TimeExpression time) {
    String iso = time.iso();
    LocalDate published = input.published();
    boolean weekday = WEEKDAY.matcher(time.text()).matches() && lead().indexOf(sentence) == 0;
    return weekday
            && published != null
            && iso != null
            && iso.equals(published.minusDays(6).toString())
        ? published.plusDays(1).toString()
        : iso;
  }

  /** Whether a date lies wholly before the day of publication. */
  boolean isPast(@Nullable String iso) {
    String last = iso == null ? "" : iso.substring(iso.lastIndexOf('/') + 1);
    return input.published() != null
        && last.length() == 10
        && last.compareTo(input.published().toString()) < 0;
  }

  /**
   * Whether a date behind a plan is the plan's own, and not the day when it was told: "will visit
   * Chad, he said Friday".
   */
  private boolean isOwn(Sentence sentence, TriggerLexicon.Hit hit, TimeExpression time) {
    int at = sentence.tokenAt(time.span().start());
    for (int i = hit.to(); i < at; i++) {
      if (words.is(Words.Kind.SAYING, word(sentence, i)) || word(sentence, i).equals(",")) {
        return false;
      }
    }
    return at >= hit.from();
  }

  /**
   * "Bush, who arrived on Thursday, attended the summit": the day of what a relative clause tells,
   * unless it tells of the event, "the visit that was planned for Monday".
   */
  private static boolean isAside(
      Sentence sentence, @Nullable Clause clause, TriggerLexicon.Hit hit, TimeExpression time) {
    int at = sentence.tokenAt(time.span().start());
    while (clause != null && at >= 0) {
      if (clause.is(at, "acl:relcl")) {
        int told = clause.head(at);
        return !clause.isUnder(hit.from(), at) && !hit.contains(told);
      }
      at = clause.head(at);
    }
    return false;
  }

  /** "agreed to withdraw by May 3": the day of what is agreed on. */
  private static boolean isInComplement(
      Sentence sentence, @Nullable Clause clause, TriggerLexicon.Hit hit, TimeExpression time) {
    int at = sentence.tokenAt(time.span().start());
    boolean inside = false;
    while (clause != null && hit.trigger().verb() && at >= 0 && clause.head(at) >= 0) {
      inside |= clause.is(at, "xcomp", "ccomp", "acl", "advcl");
      at = clause.head(at);
      if (hit.contains(at)) {
        return inside;
      }
    }
    return false;
  }

  /** "until Friday", "by May 3", "noon", "last Friday's bombing", "the Aug. 7 bombing". */
  private boolean isOfSomethingElse(
      Sentence sentence, TriggerLexicon.@Nullable Hit hit, TimeExpression time) {
    int from = sentence.tokenAt(time.span().start());
    int to = sentence.tokenAt(time.span().end() - 1) + 1;
    boolean owner = word(sentence, to).equals("'s") || word(sentence, to).equals("\u2019s");
    boolean named = from > 0 && isArticle(sentence, from - 1) || owner;
    int noun = owner ? to : to - 1;
    while (named
        && noun + 1 < sentence.tokens().size()
        && noun < to + PHRASE
        && NOMINAL.contains(sentence.tokens().get(noun + 1).tag())) {
      noun++;
    }
    boolean other =
        named
            && noun > to - 1 + (owner ? 1 : 0)
            && !words.is(Words.Kind.VENUE, word(sentence, noun))
            && (hit == null || noun < hit.from() || noun >= hit.to());
    return other
        || words.is(Words.Kind.LIMIT, word(sentence, from - 1))
        || time.type() == TimexType.TIME && CLOCK.matcher(time.text()).matches();
  }

  boolean isAhead(@Nullable String iso) {
    return iso != null
        && input.published() != null
        && iso.length() >= 10
        && iso.substring(0, 10).compareTo(input.published().toString()) > 0;
  }

  private static int distance(Sentence sentence, TriggerLexicon.Hit hit, TimeExpression time) {
    int at = sentence.tokenAt(time.span().start());
    int distance = Math.abs(at - hit.to());
    for (int i = Math.min(at, hit.to()); i < Math.max(at, hit.from()); i++) {
      distance += sentence.tokens().get(i).tag().equals("VERB") ? VERB_BETWEEN : 0;
    }
    return distance + (time.iso() != null && time.iso().length() < 10 ? COARSE : 0);
  }

  /** The day that the lead names, for a report in a sentence without a date. */
  Candidate.Located<String> leadDate() {
    for (Sentence sentence : lead()) {
      for (TimeExpression time : times) {
        boolean day =
            time.iso() != null && time.iso().length() == 10 && time.type() == TimexType.DATE;
        boolean recent =
            input.published() == null
                || time.iso() != null
                    && time.iso().length() == 10
                    && !LocalDate.parse(time.iso()).isAfter(input.published())
                    && LocalDate.parse(time.iso()).isAfter(input.published().minusDays(7));
        if (day
            && recent
            && sentence.span().contains(time.span())
            && !isOfSomethingElse(sentence, null, time)) {
          return new Candidate.Located<>(time.iso(), time.span());
        }
      }
    }
    return new Candidate.Located<>(null, null);
  }

  /** Where the lead says that something is, for a gathering whose sentence names no place. */
  Candidate.Located<EventPlace> leadPlace() {
    return leadPlace(lead());
  }

  private Candidate.Located<EventPlace> leadPlace(List<Sentence> lead) {
    List<Sentence> places = new ArrayList<>(lead);
    input.document().sentences().stream()
        .filter(sentence -> sentence.zone() == ZoneType.HEADLINE)
        .forEach(places::add);
    for (Sentence sentence : places) {
      for (Mention mention : places(sentence)) {
        boolean named =
            LEADING.contains(governor(sentence, sentence.tokenAt(mention.span().start())));
        if (named && isStage(sentence, mention)) {
          return located(mention);
        }
      }
    }
    return dateline;
  }

  /** Whether something is done or held at the place: not "the transit in Peru". */
  private boolean isStage(Sentence sentence, Mention mention) {
    int index = input.document().sentences().indexOf(sentence);
    if (index >= input.trees().size()) {
      return true;
    }
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    return Attachment.isStage(new Clause(sentence, input.trees().get(index)), words, from, to);
  }

  /**
   * Where the occasion of a report is, by one of the next sentences: "said at a ceremony. The
   * ceremony was held in Bern", or "She was speaking at a university in Bern"; else where the
   * article was filed by one who was there.
   */
  Candidate.Located<EventPlace> occasion(Candidate report) {
    List<Sentence> sentences = input.document().sentences();
    int at = sentences.indexOf(report.sentence());
    List<String> nouns = occasions(report.sentence());
    for (Sentence next : sentences.subList(at + 1, Math.min(sentences.size(), at + LEAD))) {
      int echo = nouns.stream().mapToInt(noun -> definite(next, noun)).max().orElse(-1);
      int behind = echo >= 0 || !report.type().isSpoken() ? echo : speaking(next);
      Mention place =
          places(next).stream()
              .filter(mention -> behind >= 0 && isBehind(next, mention, behind))
              .findFirst()
              .orElse(null);
      if (place != null) {
        return located(place);
      }
    }
    return nouns.isEmpty() ? new Candidate.Located<>(null, null) : dateline;
  }

  /** Where the sentence says at what occasion the words before it were spoken, or -1. */
  private int speaking(Sentence sentence) {
    for (int i = 1; i + 1 < sentence.tokens().size() && i < 2 * PHRASE; i++) {
      boolean progressive =
          words.is(Words.Kind.BE, word(sentence, i - 1))
              && words.is(Words.Kind.AUDIENCE, word(sentence, i));
      boolean made = MAKING.contains(word(sentence, i)) && isRemark(sentence, i + 1);
      if (progressive || made) {
        return i;
      }
    }
    return -1;
  }

  /** "made the remarks", "issued the warning". */
  private boolean isRemark(Sentence sentence, int article) {
    return isArticle(sentence, article) && words.is(Words.Kind.REMARK, word(sentence, article + 1));
  }

  private boolean isBehind(Sentence sentence, Mention mention, int noun) {
    int place = sentence.tokenAt(mention.span().start());
    return place > noun
        && place <= noun + REACH
        && words.is(Words.Kind.PLACED, governor(sentence, place));
  }

  /** "at a ceremony", "during the talks". */
  private List<String> occasions(Sentence sentence) {
    List<String> nouns = new ArrayList<>();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (words.is(Words.Kind.VENUE, word(sentence, i)) && AT.contains(governor(sentence, i))) {
        nouns.add(word(sentence, i));
      }
    }
    return nouns;
  }

  /** Where the sentence takes the noun up with an article, or -1. */
  private static int definite(Sentence sentence, String noun) {
    for (int i = 1; i < Math.min(sentence.tokens().size(), PHRASE); i++) {
      if (word(sentence, i).equals(noun) && isArticle(sentence, i - 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the article was filed. */
  Candidate.Located<EventPlace> dateline() {
    return dateline;
  }

  /** A town of the state that was found, named in the same sentences: it says more. */
  Candidate.Located<EventPlace> finer(
      Candidate.Located<EventPlace> found, List<Candidate> reports) {
    EventPlace coarse = found.value();
    if (coarse == null || !isState(coarse)) {
      return found;
    }
    Stream<Sentence> reported = reports.stream().map(Candidate::sentence);
    boolean gathering = RecordBuilder.GATHERINGS.contains(reports.get(0).type());
    Stream<Sentence> lead =
        gathering ? input.document().sentences().stream().limit(LEAD) : Stream.of();
    return Stream.concat(reported, lead)
        .flatMap(sentence -> places(sentence).stream().filter(m -> isAt(sentence, m)))
        .filter(mention -> !isState(place(mention)))
        .filter(
            mention ->
                coarse.country() != null && coarse.country().equals(place(mention).country()))
        .findFirst()
        .map(this::located)
        .orElse(found);
  }

  private boolean isAt(Sentence sentence, Mention mention) {
    int at = sentence.tokenAt(mention.span().start());
    return words.is(Words.Kind.PLACED, governor(sentence, at));
  }

  private boolean isState(EventPlace place) {
    return knowledge.state(place.name()).isPresent();
  }

  /**
   * The preposition before the noun phrase that ends in the name: "in the border town of Miljana".
   */
  static String governor(Sentence sentence, int at) {
    int i = at - 1;
    while (i >= 0
        && at - i < PHRASE
        && (NOMINAL.contains(sentence.tokens().get(i).tag())
            || word(sentence, i).equals("of") && isNoun(sentence, i - 1))) {
      i--;
    }
    return word(sentence, i);
  }

  private static boolean isArticle(Sentence sentence, int i) {
    return sentence.tokens().get(i).tag().equals("DET");
  }

  private static boolean isNoun(Sentence sentence, int i) {
    return i >= 0 && sentence.tokens().get(i).tag().equals("NOUN");
  }

  private List<Sentence> lead() {
    return input.document().sentences().stream()
        .filter(sentence -> sentence.zone() == ZoneType.BODY)
        .limit(LEAD)
        .toList();
  }
}
