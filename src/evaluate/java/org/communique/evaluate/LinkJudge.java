package org.communique.evaluate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.entity.Entity;
import org.communique.entity.HeldOffice;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.NameMatch;
import org.communique.knowledge.Organization;
import org.communique.knowledge.Person;
import org.communique.knowledge.Place;
import org.communique.knowledge.Places;
import org.communique.knowledge.Spell;
import org.communique.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * Says of which kind labels and links are, and whether they agree. A state agrees by its Wikidata
 * id; the others by id where both have one, else by name: GeoNames knows no Wikidata ids, and most
 * office holders and bodies of the tables have none.
 */
final class LinkJudge {

  private static final String GEOGRAPHIC = "Q27096213";
  private static final String HUMAN = "Q215627";
  private static final String POSITION = "Q4164871";
  private static final int BEFORE = 5;
  private static final int AFTER = 15;

  private final Knowledge knowledge;
  private final Set<String> states = new HashSet<>();

  LinkJudge(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (char a = 'A'; a <= 'Z'; a++) {
      for (char b = 'A'; b <= 'Z'; b++) {
        knowledge
            .byCode("" + a + b)
            .map(State::wikidata)
            .filter(Objects::nonNull)
            .ifPresent(states::add);
      }
    }
  }

  /** The kind of a label, or null where it does not count. */
  @Nullable LinkKind kind(LinkedArticle.Label label, @Nullable LocalDate date) {
    if (!label.isLinked()) {
      return null;
    }
    if (states.contains(label.id())) {
      return LinkKind.STATE;
    }
    if (label.types().contains(HUMAN) && !label.types().contains("Q43229")) {
      return isLeader(label, date) ? LinkKind.LEADER : null;
    }
    if (label.types().contains(GEOGRAPHIC) && isCity(label.name())) {
      return LinkKind.CITY;
    }
    return body(label) == null ? null : LinkKind.ORGANIZATION;
  }

  /** Whether the tables know a city by that name, and nothing larger: California is none. */
  private boolean isCity(String name) {
    return knowledge.seat(name).isPresent()
        || knowledge.places().named(name).stream()
            .map(Places.Hit::place)
            .max(Comparator.comparingInt(Place::weight))
            .filter(place -> place.kind().isSettlement())
            .isPresent();
  }

  private @Nullable Organization body(LinkedArticle.Label label) {
    Organization body = knowledge.organization(label.name()).orElse(null);
    boolean other = body != null && body.wikidata() != null && !body.wikidata().equals(label.id());
    return other ? null : body;
  }

  private boolean isLeader(LinkedArticle.Label label, @Nullable LocalDate date) {
    return knowledge.offices().named(label.name()).stream()
        .filter(match -> match.how() == NameMatch.How.WHOLE)
        .map(NameMatch::person)
        .anyMatch(person -> isActive(person, date) && agrees(person.wikidata(), label.id()));
  }

  private static boolean agrees(@Nullable String one, String other) {
    return one == null || one.equals(other);
  }

  private static boolean isActive(Person person, @Nullable LocalDate date) {
    return date == null
        || person.spells().stream()
            .anyMatch(
                spell ->
                    !date.plusYears(BEFORE).isBefore(spell.from().first())
                        && (spell.to() == null
                            || !date.minusYears(AFTER).isAfter(spell.to().last())));
  }

  /** The kind of a link, or null where the mention is not linked to anything that counts. */
  @Nullable LinkKind kind(Mention mention, Entity entity) {
    return switch (mention.type()) {
      case PERSON -> entity.score() == null ? null : LinkKind.LEADER;
      case ORGANIZATION -> entity.score() == null ? null : LinkKind.ORGANIZATION;
      case MISC -> entity.wikidata() == null ? null : LinkKind.STATE;
      case LOCATION ->
          entity.wikidata() != null && entity.wikidata().equals(state(entity))
              ? LinkKind.STATE
              : isSettlement(mention, entity) ? LinkKind.CITY : null;
    };
  }

  /** Whether it is linked to a city, town or quarter, not to a unit, region or water. */
  private boolean isSettlement(Mention mention, Entity entity) {
    return entity.geonames() != null
        && !entity.geonames().equals(stateOf(entity))
        && knowledge.places().named(mention.text()).stream()
            .map(Places.Hit::place)
            .anyMatch(
                place -> place.kind().isSettlement() && entity.geonames().equals(place.geonames()));
  }

  private @Nullable Long stateOf(Entity entity) {
    return entity.country() == null
        ? null
        : knowledge.byCode(entity.country()).map(State::geonames).orElse(null);
  }

  /** Whether the gazetteer knows the entity's place by the label's name too. */
  private boolean isAt(String name, Entity entity) {
    return knowledge.places().named(name).stream()
        .anyMatch(hit -> Objects.equals(hit.place().geonames(), entity.geonames()));
  }

  private @Nullable String state(Entity entity) {
    return entity.country() == null
        ? null
        : knowledge.byCode(entity.country()).map(State::wikidata).orElse(null);
  }

  /** Whether the link is to what the label says. */
  boolean isRight(LinkKind kind, Mention mention, Entity entity, LinkedArticle.Label label) {
    return switch (kind) {
      case STATE -> label.id().equals(entity.wikidata());
      case CITY -> same(mention.text(), label.name()) || isAt(label.name(), entity);
      case ORGANIZATION -> isBody(entity, mention, label);
      case LEADER ->
          entity.wikidata() == null
              ? isSamePerson(entity, label)
              : entity.wikidata().equals(label.id());
    };
  }

  private boolean isBody(Entity entity, Mention mention, LinkedArticle.Label label) {
    if (entity.wikidata() != null) {
      return entity.wikidata().equals(label.id());
    }
    Organization gold = knowledge.organization(label.name()).orElse(null);
    return gold != null
        ? Objects.requireNonNullElse(entity.reason(), "").contains("known as " + gold.name())
        : same(entity.name(), label.name()) || same(mention.text(), label.name());
  }

  private boolean isSamePerson(Entity entity, LinkedArticle.Label label) {
    Set<Person> gold = named(label.name());
    HeldOffice office = entity.office();
    return office == null
        ? named(entity.name()).stream().anyMatch(gold::contains)
        : gold.stream()
            .flatMap(person -> person.spells().stream())
            .anyMatch(spell -> isSpell(spell, office));
  }

  private Set<Person> named(String name) {
    return knowledge.offices().named(name).stream()
        .filter(match -> match.isFull() || match.person().name().equals(name))
        .map(NameMatch::person)
        .collect(Collectors.toSet());
  }

  private static boolean isSpell(Spell spell, HeldOffice office) {
    return spell.title().equals(office.title())
        && spell.body().equals(office.body())
        && spell.from().text().equals(office.from());
  }

  /**
   * Whether a label of something else goes by the name of what was linked: a team of a state, or an
   * office whose longer label holds the state's name or adjective.
   */
  boolean isNamesake(Mention mention, Entity entity, LinkedArticle.Label label) {
    String gold = label.name().toLowerCase(Locale.ROOT);
    String state =
        entity.country() == null
            ? ""
            : knowledge.byCode(entity.country()).map(State::name).orElse("");
    boolean isOffice =
        label.types().contains(POSITION) && label.end() - label.start() > mention.span().length();
    return mention.type() != MentionType.PERSON
        && List.of(mention.text(), entity.name(), state).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(
                name ->
                    !name.isEmpty() && (gold.startsWith(name) || isOffice && gold.contains(name)));
  }

  private static boolean same(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.equals(b) || a.startsWith(b + ",") || b.startsWith(a + ",") || b.equals(a + " city");
  }
}
