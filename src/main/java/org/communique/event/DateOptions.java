package org.communique.event;

import static java.lang.String.valueOf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.communique.time.TimeExpression;
import org.communique.time.TimexType;
import org.jspecify.annotations.Nullable;

/** All dates of the article, as when an event may be. Used for one article. */
final class DateOptions {

  private static final int DAY = 10;
  private static final List<Integer> SPANS = List.of(0, 1, 3, 6, 9, 31, 366);

  private final EventInput input;
  private final Casting casting;
  private final Circumstances circumstances;
  private final Map<String, Spots<TimeExpression>> all = new LinkedHashMap<>();

  DateOptions(Dossier dossier) {
    this.input = dossier.input();
    this.casting = dossier.casting();
    this.circumstances = dossier.circumstances();
    Map<String, List<TimeExpression>> days = new LinkedHashMap<>();
    for (TimeExpression time : circumstances.times()) {
      String iso = day(time);
      if (iso != null && time.type() != TimexType.SET && time.type() != TimexType.DURATION) {
        days.computeIfAbsent(iso, key -> new ArrayList<>()).add(time);
      }
    }
    days.forEach((iso, times) -> all.put(iso, spots(times)));
  }

  private Spots<TimeExpression> spots(List<TimeExpression> times) {
    return Spots.of(input.document(), times, TimeExpression::span);
  }

  private @Nullable String day(TimeExpression time) {
    int number = input.document().sentenceAt(time.span());
    return number < 0
        ? time.iso()
        : circumstances.newsDay(input.document().sentences().get(number), time);
  }

  /** The options for an event, the first of them none. */
  List<Option<String>> of(List<Candidate> reports, Ruling<String> ruling) {
    Bearing bearing = new Bearing(input, casting, reports);
    String chosen = ruling.value().value();
    List<Option<String>> options = new ArrayList<>();
    options.add(Option.none(bearing.none(ruling, all.size())));
    for (Map.Entry<String, Spots<TimeExpression>> one : all.entrySet()) {
      boolean own = one.getKey().equals(chosen);
      if (own || fits(one.getKey(), ruling.status())) {
        options.add(option(bearing, one.getKey(), one.getValue(), ruling, own));
      }
    }
    if (chosen != null && !all.containsKey(chosen)) {
      List<TimeExpression> same =
          circumstances.times().stream()
              .filter(time -> time.span().equals(ruling.value().span()))
              .toList();
      options.add(option(bearing, chosen, spots(same), ruling, true));
    }
    return options;
  }

  /** What is over is no plan, and what is to come is not over. */
  private boolean fits(String iso, EventStatus status) {
    return !(status == EventStatus.OCCURRED && circumstances.isAhead(iso))
        && !(status == EventStatus.PLANNED && circumstances.isPast(iso));
  }

  private Option<String> option(
      Bearing bearing,
      String iso,
      Spots<TimeExpression> times,
      Ruling<String> ruling,
      boolean own) {
    TraitList traits = ruling.traits(own, bearing.type());
    calendar(bearing, iso, ruling, own, traits);
    List<Roll.Place> spots = times.places();
    bearing.standing(spots, traits);
    if (spots.isEmpty()) {
      return new Option<>(own ? ruling.value() : located(times.all().get(0)), own, spots, traits);
    }
    Roll.Place spot = bearing.nearest(spots);
    bearing.wording(spot, bearing.before(spot), traits);
    TimeExpression nearest = times.at(spot);
    wording(bearing, nearest, spot, traits);
    return new Option<>(own ? ruling.value() : located(nearest), own, spots, traits);
  }

  private Candidate.Located<String> located(TimeExpression time) {
    return new Candidate.Located<>(day(time), time.span());
  }

  /** What the date itself says: how fine it is, and how far from the day of publication. */
  private void calendar(
      Bearing bearing, String iso, Ruling<String> ruling, boolean own, TraitList traits) {
    String fine = iso.indexOf('/') >= 0 ? "stretch" : valueOf(Math.min(DAY, iso.length()));
    String when = when(iso);
    String type = bearing.type();
    String ruled = ruling.ruled(own);
    traits.add("fine=", fine);
    traits.add("fine=", fine, " ", type);
    traits.add("fine=", fine, " ", ruled);
    traits.add("when=", when);
    traits.add("when=", when, " ", type);
    traits.add("when=", when, " status=", ruling.status().name());
    traits.add("when=", when, " ", ruled);
  }

  private String when(String iso) {
    LocalDate published = input.published();
    if (published == null || iso.length() < DAY) {
      return published == null || iso.isEmpty()
          ? "unknown"
          : Integer.signum(
                  published.toString().substring(0, Math.min(DAY, iso.length())).compareTo(iso))
              + "coarse";
    }
    try {
      long days = ChronoUnit.DAYS.between(published, LocalDate.parse(iso.substring(0, DAY)));
      return (days < 0 ? "-" : "+")
          + SPANS.stream()
              .filter(s -> Math.abs(days) <= s)
              .findFirst()
              .map(s -> "" + s)
              .orElse("far");
    } catch (DateTimeParseException e) {
      return "odd";
    }
  }

  /** How the article words the date, and what the rules make of its words. */
  private void wording(Bearing bearing, TimeExpression time, Roll.Place spot, TraitList traits) {
    String[] words = time.text().toLowerCase(Locale.ROOT).replaceAll("\\d", "0").split(" ");
    Sentence sentence = input.document().sentences().get(spot.sentence());
    traits.add("text=", words[0]);
    traits.add("text=", words[words.length - 1]);
    traits.add("words=", valueOf(Math.min(3, words.length)));
    traits.add("timex=", time.type().name());
    traits.add("filed=", valueOf(sentence.zone() == ZoneType.DATELINE));
    Clause clause = casting.scene(spot.sentence()).clause();
    TriggerLexicon.Hit hit = bearing.hit(spot.sentence());
    for (String bar : circumstances.bars(hit, sentence, clause, time)) {
      traits.add("bar=", bar);
      traits.add("bar=", bar, " ", bearing.type());
    }
  }
}
