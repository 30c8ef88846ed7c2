package org.communique.event;

import static java.lang.String.valueOf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/**
 * Names what speaks for and against somebody's taking part in an event, for {@link Weights}. The
 * names are those of the resource file, so that a change here wants weights learned anew. Used for
 * one event.
 */
final class PartTraits {

  private static final int MANY = 4;
  private static final int FEW = 3;
  private static final int CROWD = 8;
  private static final int STEPS = 4;
  private static final List<Integer> DISTANCES = List.of(1, 3, 6, 12);
  private static final List<ParticipantKind> KINDS = List.of(ParticipantKind.values());

  private final EventInput input;
  private final Named named;
  private final Candidate best;
  private final int at;
  private final Set<Integer> reports;
  private final List<Part> parts;
  private final EventStatus status;
  private final Collection<Roll.Entry> all;
  private final Titles titles;
  private final Set<String> told;
  private final @Nullable Clause clause;
  private final int start;
  private final String type;
  private final String frame;
  private final String people;

  /**
   * @param at the number of the best report's sentence in the document
   * @param reports the numbers of all reports' sentences
   * @param parts whom the rules let take part
   * @param clause the grammar of the best report's sentence, or null where there is none
   */
  PartTraits(
      EventInput input,
      Named named,
      Candidate best,
      int at,
      Set<Integer> reports,
      List<Part> parts,
      EventStatus status,
      Collection<Roll.Entry> all,
      Titles titles,
      @Nullable Clause clause) {
    this.input = input;
    this.named = named;
    this.best = best;
    this.at = at;
    this.reports = reports;
    this.parts = parts;
    this.status = status;
    this.all = all;
    this.titles = titles;
    this.told = titles.in(at);
    this.clause = clause;
    this.start = Bearing.start(input.document().sentences());
    this.type = best.type().name();
    this.frame = best.hit().trigger().frame().name();
    long persons = all.stream().filter(e -> e.who().kind() == ParticipantKind.PERSON).count();
    this.people = valueOf(Math.min(MANY, persons));
  }

  /**
   * The traits of somebody.
   *
   * @param place where the best report names somebody, as {@link #nearest} has it
   */
  TraitList of(Roll.Entry entry, Roll.@Nullable Place place) {
    TraitList traits = new TraitList();
    rule(entry, traits);
    kind(entry, traits);
    side(entry, traits);
    prominence(entry, traits);
    office(entry, traits);
    event(entry, traits);
    if (place == null) {
      traits.add("away");
    } else {
      wording(entry, place, traits);
      if (clause != null) {
        grammar(entry, place, clause, traits);
      }
    }
    return traits;
  }

  private static String in(Roll.Entry entry) {
    return entry.part() == null ? " out" : " in";
  }

  private static String kind(Roll.Entry entry) {
    return entry.who().kind().name();
  }

  private static String rule(Roll.Entry entry) {
    Part part = entry.part();
    return part == null ? "none" : part.rule() + "/" + part.role();
  }

  private void rule(Roll.Entry entry, TraitList traits) {
    String rule = rule(entry);
    String order = valueOf(Math.min(MANY, entry.order()));
    String many = valueOf(Math.min(MANY, parts.size()));
    traits.add("rule=", rule);
    traits.add("rule=", rule, " ", type);
    traits.add("rule=", rule, " ", kind(entry));
    traits.add("order=", order);
    traits.add("order=", order, " of ", many, " ", type);
    traits.add("parts=", many, " ", frame, in(entry));
  }

  private void kind(Roll.Entry entry, TraitList traits) {
    String kind = kind(entry);
    String official = entry.isOfficial() ? "official" : "unofficial";
    traits.add(kind);
    traits.add(kind, " ", type);
    traits.add(official);
    traits.add(official, " ", kind, " ", type);
    if (entry.who().kind() == ParticipantKind.STATE) {
      String written = valueOf(isWritten(entry.who().name()));
      traits.add("written=", written);
      traits.add("written=", written, in(entry));
    }
  }

  /** Whether the article has the letters of the name, be it in "Kenyan". */
  private boolean isWritten(String name) {
    return Stream.of(Field.values())
        .anyMatch(field -> input.document().source(field).contains(name));
  }

  /** Who else of the same state takes part. */
  private void side(Roll.Entry entry, TraitList traits) {
    StringBuilder side = new StringBuilder("side=");
    for (ParticipantKind kind : KINDS) {
      side.append(hasOther(entry, kind) ? kind.name().charAt(0) : '-');
    }
    side.append(entry.who().country() == null ? "?" : "");
    String own = side.toString();
    traits.add(own, " ", kind(entry));
    traits.add(own, " ", kind(entry), " ", type);
    traits.add(own, " ", rule(entry));
  }

  private boolean hasOther(Roll.Entry entry, ParticipantKind kind) {
    String country = entry.who().country();
    if (country != null) {
      for (Part part : parts) {
        if (part != entry.part() && part.kind() == kind && country.equals(part.country())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the best report speaks of the office of somebody whom another sentence names. */
  private void office(Roll.Entry entry, TraitList traits) {
    String id = entry.who().entity();
    if (id == null || entry.who().kind() != ParticipantKind.PERSON) {
      return;
    }
    Set<String> own = titles.of(id);
    String office =
        own.isEmpty() ? "none" : own.stream().anyMatch(told::contains) ? "told" : "other";
    String side =
        valueOf(
            hasOther(entry, ParticipantKind.STATE)
                || hasOther(entry, ParticipantKind.ORGANIZATION));
    traits.add("office=", office, in(entry));
    traits.add("office=", office, " side=", side, in(entry));
    traits.add("office=", office, " side=", side, " ", type);
    own.forEach(title -> traits.add("title ", title, in(entry)));
  }

  private void prominence(Roll.Entry entry, TraitList traits) {
    Set<Integer> in = sentences(entry);
    boolean headed = false;
    int reported = 0;
    int behind = -1;
    for (int number : in) {
      headed |= input.document().sentences().get(number).zone() == ZoneType.HEADLINE;
      reported += reports.contains(number) ? 1 : 0;
      behind = behind < 0 && number >= at ? number - at : behind;
    }
    String title = valueOf(headed);
    String lead = valueOf(in.contains(start));
    String here = valueOf(in.contains(at));
    int first = in.isEmpty() ? MANY : in.iterator().next() - start;
    traits.add("sentences=", valueOf(Math.min(MANY, in.size())));
    traits.add("title=", title);
    traits.add("lead=", lead);
    traits.add("reports=", valueOf(Math.min(FEW, reported)), "/", few());
    traits.add("here=", here);
    traits.add("here=", here, " lead=", lead, " title=", title, " ", kind(entry), in(entry));
    traits.add("next=", valueOf(in.contains(at + 1)));
    traits.add("best=", valueOf(at == start));
    traits.add("first=", valueOf(Math.max(-1, Math.min(MANY, first))));
    traits.add("behind=", valueOf(Math.min(CROWD, behind)), " ", kind(entry), in(entry));
  }

  /** The numbers of the sentences that name somebody, in order. */
  private Set<Integer> sentences(Roll.Entry entry) {
    String id = entry.who().entity();
    Set<Integer> in = new TreeSet<>(id == null ? Set.of() : named.sentences(id));
    entry.places().forEach(place -> in.add(place.sentence()));
    return in;
  }

  private String few() {
    return valueOf(Math.min(FEW, reports.size()));
  }

  private void event(Roll.Entry entry, TraitList traits) {
    String speaker = valueOf(entry.who().entity() != null && speaks(entry.who().entity()));
    traits.add("speaker=", speaker);
    traits.add("speaker=", speaker, " ", type, in(entry));
    traits.add("all=", valueOf(Math.min(CROWD, all.size())));
    traits.add("people=", people);
    traits.add("status=", status.name(), in(entry));
    traits.add("trigger=", best.hit().trigger().name(), in(entry));
    traits.add("reported=", few(), in(entry));
  }

  private boolean speaks(String entity) {
    return input.quotes().stream().anyMatch(quote -> entity.equals(quote.speaker()));
  }

  /** Where it stands in the best report, nearest to the trigger, or null. */
  Roll.@Nullable Place nearest(Roll.Entry entry) {
    List<Roll.Place> here =
        new ArrayList<>(entry.places().stream().filter(place -> place.sentence() == at).toList());
    String id = entry.who().entity();
    if (here.isEmpty() && id != null) {
      here.addAll(named.places(at, id));
    }
    return here.stream()
        .min(Comparator.comparingInt(place -> Math.abs(distance(place))))
        .orElse(null);
  }

  /** Tokens from the trigger, negative before it. */
  private int distance(Roll.Place place) {
    return place.from() >= best.hit().to()
        ? place.from() - best.hit().to() + 1
        : place.to() - best.hit().from() - 1;
  }

  /** The first of the limits that a distance keeps to, with its side. */
  static String bucket(List<Integer> limits, int distance) {
    String side = distance < 0 ? "-" : "+";
    for (int limit : limits) {
      if (Math.abs(distance) <= limit) {
        return side + limit;
      }
    }
    return side + "far";
  }

  private void wording(Roll.Entry entry, Roll.Place place, TraitList traits) {
    Actor actor = place.actor();
    int distance = distance(place);
    String bucket = bucket(DISTANCES, distance);
    traits.add(actor == null ? "name" : "actor");
    if (actor != null) {
      String use = (actor.modifier() ? "modifier" : "") + (actor.place() ? "place" : "");
      traits.add("preposition=", actor.preposition());
      traits.add("preposition=", actor.preposition(), " ", type, side(distance));
      traits.add("preposition=", actor.preposition(), " ", frame, in(entry));
      traits.add("use=", use);
      traits.add("use=", use, " ", kind(entry), " ", type);
    }
    traits.add("distance=", bucket);
    traits.add("distance=", bucket, " ", type);
    Sentence sentence = best.sentence();
    traits.add("word-1=", Traits.text(sentence, place.from() - 1));
    traits.add("word-2=", Traits.text(sentence, place.from() - 2));
    traits.add("word+1=", Traits.text(sentence, place.to()));
    traits.add("word+2=", Traits.text(sentence, place.to() + 1));
  }

  /** On which side of the trigger something stands. */
  static String side(int distance) {
    return distance < 0 ? " before" : " after";
  }

  private void grammar(Roll.Entry entry, Roll.Place place, Clause grammar, TraitList traits) {
    int trigger = best.hit().top(grammar);
    int top = grammar.top(place.from(), place.to());
    String up = path(grammar, top, trigger);
    String relation = grammar.relation(top);
    traits.add("up=", up);
    traits.add("up=", up, " ", frame);
    traits.add("up=", up, " ", type);
    traits.add("relation=", relation, up.equals("no") ? " else" : " under");
    if (grammar.head(top) >= 0) {
      String head = Traits.lemma(grammar, grammar.head(top));
      traits.add("head=", head);
      traits.add("relation=", relation, " head=", head);
    }
    traits.add("content=", valueOf(grammar.isContent(top)), in(entry));
    traits.add("down=", down(grammar, trigger, top), " relation=", relation);
  }

  /** The relations from a name up to the trigger, or "no". */
  static String path(Clause grammar, int top, int trigger) {
    StringBuilder path = new StringBuilder();
    int i = top;
    for (int steps = 0; i >= 0 && i != trigger && steps < STEPS; steps++) {
      path.append(grammar.relation(i)).append('>');
      i = grammar.head(i);
    }
    return i == trigger ? path.toString() : "no";
  }

  /** The relations from the trigger up to what the name stands under too, or "no". */
  private static String down(Clause grammar, int trigger, int top) {
    StringBuilder path = new StringBuilder();
    int i = trigger;
    for (int steps = 0; i >= 0 && steps < STEPS; steps++) {
      if (grammar.isUnder(top, i)) {
        return path.toString();
      }
      path.append(grammar.relation(i)).append('<');
      i = grammar.head(i);
    }
    return "no";
  }

  /** The participants' countries by role, so that those who join know their side. */
  static boolean isOfSide(Participant who, List<Part> parts, Role... roles) {
    return parts.stream()
        .filter(part -> Set.of(roles).contains(part.role()))
        .anyMatch(part -> who.country() != null && Objects.equals(who.country(), part.country()));
  }
}
