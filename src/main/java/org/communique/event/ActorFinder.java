package org.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.entity.Reference;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.State;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a sentence: people, bodies, states by their names, capitals and adjectives.
 * Used for one article.
 */
final class ActorFinder {

  /** The parts of speech of the words of a title. */
  private static final Set<String> OF_TITLES = Set.of("NOUN", "PROPN", "ADJ");

  private static final Set<String> GOVERNING =
      Set.of("administration", "government", "cabinet", "regime", "junta");

  private static final int TITLE_REACH = 6;
  private static final int PAIR = 7;
  private static final int LONGEST_TITLE = 12;
  private static final int LIST = 16;
  private static final String BETWEEN = "between";
  private static final Set<String> PAIRED = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM");

  private final Knowledge knowledge;
  private final EventInput input;
  private final Words words;
  private final Pairs pairs;
  private final Set<String> officials;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Affiliations affiliations;
  private final Callings callings;
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, Optional<String>> countries = new HashMap<>();

  ActorFinder(
      Knowledge knowledge, Words words, Pairs pairs, Set<String> officials, EventInput input) {
    this.pairs = pairs;
    this.words = words;
    this.officials = officials;
    this.callings = new Callings(input, words, officials);
    this.knowledge = knowledge;
    this.input = input;
    this.affiliations = new Affiliations(input, officials::contains);
    input.entities().forEach(entity -> entities.put(entity.id(), entity));
    input.references().forEach(reference -> known.add(reference.entity()));
    input.entities().stream().filter(e -> e.country() != null).forEach(e -> known.add(e.id()));
    input.entities().stream()
        .filter(entity -> entity.type() == MentionType.LOCATION)
        .forEach(
            entity ->
                knowledge
                    .state(entity.name())
                    .ifPresent(state -> named.putIfAbsent(state.code(), entity.name())));
  }

  List<Actor> find(Sentence sentence) {
    List<Actor> actors = new ArrayList<>();
    List<Mention> inside =
        input.mentions().stream()
            .filter(mention -> sentence.span().contains(mention.span()))
            .filter(mention -> !isInTitle(mention))
            .toList();
    for (int i = 0; i < inside.size(); i++) {
      List<Actor> sides = pair(sentence, inside.get(i));
      actors.addAll(sides);
      if (!sides.isEmpty()) {
        continue;
      }
      Actor actor =
          actor(sentence, inside.get(i), i + 1 < inside.size() ? inside.get(i + 1) : null);
      if (actor != null) {
        actors.add(actor);
      }
    }
    for (Reference reference : input.references()) {
      if (sentence.span().contains(reference.span()) && !isNamed(reference)) {
        Actor actor = person(sentence, reference.span(), reference.entity());
        boolean governed = sentence.tokens().get(Math.max(0, actor.from() - 1)).tag().equals("ADP");
        boolean pronoun = reference.kind() == Reference.Kind.PRONOUN;
        actors.add(pronoun && !governed ? actor.governedBy("") : actor);
      }
    }
    actors.sort(Comparator.comparingInt(Actor::from));
    return withoutAttributes(sentence, actors);
  }

  /** "Israeli-Palestinian" modifies what both do. */
  private List<Actor> pair(Sentence sentence, Mention mention) {
    if (mention.type() == MentionType.PERSON) {
      return List.of();
    }
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    return pairs.of(mention.text()).stream()
        .map(
            side ->
                new Actor(
                    from,
                    to,
                    null,
                    side.name(),
                    side.state() ? ParticipantKind.STATE : ParticipantKind.ORGANIZATION,
                    side.country(),
                    true,
                    false,
                    "",
                    true))
        .toList();
  }

  /** "Russian" of "the Russian president", which stands for a person. */
  private boolean isInTitle(Mention mention) {
    return input.references().stream()
        .anyMatch(
            reference ->
                reference.kind() == Reference.Kind.TITLE
                    && reference.span().contains(mention.span())
                    && !isNamed(reference));
  }

  /**
   * "Adviser to the President of Chile Ana Soto", "the Foreign Minister of Peru Luis Vega": a name
   * right behind the office says who acts.
   */
  private boolean isNamed(Reference reference) {
    return reference.kind() == Reference.Kind.TITLE
        && input.mentions().stream()
            .filter(mention -> mention.type() == MentionType.PERSON)
            .filter(mention -> mention.span().field() == reference.span().field())
            .anyMatch(mention -> mention.span().start() == reference.span().end() + 1);
  }

  private @Nullable Actor actor(Sentence sentence, Mention mention, @Nullable Mention next) {
    Entity entity = entities.get(mention.entity());
    if (entity == null) {
      return null;
    }
    if (mention.type() != MentionType.PERSON
        && (isOne(Words.Kind.MEDIA, mention.text()) || isInstrument(mention.text()))) {
      return null;
    }
    boolean known = knowledge.organization(mention.text()).isPresent();
    if (known && mention.type() == MentionType.MISC) {
      return isTitleOf(sentence, mention, next) ? null : body(sentence, mention, entity);
    }
    return switch (mention.type()) {
      case PERSON -> person(sentence, mention.span(), entity.id());
      case ORGANIZATION ->
          isTitleOf(sentence, mention, next) ? null : body(sentence, mention, entity);
      case LOCATION -> state(sentence, mention, entity, next);
      case MISC -> people(sentence, mention, entity, next);
    };
  }

  /** "The Geneva Accord", but not the North Atlantic Treaty Organization. */
  private boolean isInstrument(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean body = knowledge.organization(name).isPresent() && !isOne(Words.Kind.INSTRUMENT, last);
    return isOne(Words.Kind.INSTRUMENT, name) && !body;
  }

  /** Whether a word of the name is one of those: news media report, treaties are agreed on. */
  private boolean isOne(Words.Kind kind, String name) {
    return Stream.of(name.split("[\\s-]+")).anyMatch(word -> words.is(kind, word));
  }

  private Actor person(Sentence sentence, Span span, String id) {
    Actor person = named(sentence, span, id);
    if (GOVERNING.contains(word(sentence, person.to()))) {
      return administration(person);
    }
    return hasOffice(sentence, person.to()) ? person.asModifier() : person;
  }

  /** "the Trump administration", "the Blair government": the state acts. */
  private Actor administration(Actor head) {
    String country = head.country();
    return country == null
        ? head.of(null, head.to() + 1)
        : knowledge
            .byCode(country)
            .map(
                state ->
                    new Actor(
                        head.from(),
                        head.to() + 1,
                        null,
                        name(state),
                        ParticipantKind.STATE,
                        country,
                        true,
                        false,
                        head.preposition(),
                        false))
            .orElse(head);
  }

  /** "Bush's attorney general", "Putin's spokesman": another acts. */
  private boolean hasOffice(Sentence sentence, int to) {
    boolean possessive = word(sentence, to).equals("'s") || word(sentence, to).equals("\u2019s");
    return possessive
        && (words.is(Words.Kind.PERSONAL, word(sentence, to + 1))
            || words.is(Words.Kind.PERSONAL, word(sentence, to + 2)));
  }

  private Actor named(Sentence sentence, Span span, String id) {
    Entity entity = Objects.requireNonNull(entities.get(id));
    String country = country(entity);
    return at(
        sentence,
        span,
        id,
        entity.name(),
        ParticipantKind.PERSON,
        country,
        (known.contains(id) || !entity.titles().isEmpty() || country != null)
            && !callings.isPrivate(entity),
        false);
  }

  /** The person's state where it is known, or the one that the words before the name tell. */
  private @Nullable String country(Entity person) {
    return person.country() != null
        ? person.country()
        : countries
            .computeIfAbsent(person.id(), id -> Optional.ofNullable(affiliations.country(person)))
            .orElse(null);
  }

  private Actor body(Sentence sentence, Mention mention, Entity entity) {
    Actor body = institution(sentence, mention, entity);
    return modifies(sentence, mention) ? body.asModifier() : body;
  }

  private Actor institution(Sentence sentence, Mention mention, Entity entity) {
    boolean official =
        knowledge.organization(entity.name()).isPresent()
            || knowledge.organization(mention.text()).isPresent()
            || Stream.of(mention.text().split("[\\s-]+"))
                .anyMatch(word -> words.is(Words.Kind.BODY, word));
    return at(
        sentence,
        mention.span(),
        entity.id(),
        entity.name(),
        ParticipantKind.ORGANIZATION,
        entity.country(),
        official,
        false);
  }

  private @Nullable Actor state(
      Sentence sentence, Mention mention, Entity entity, @Nullable Mention next) {
    State state =
        knowledge.state(mention.text()).or(() -> knowledge.seat(mention.text())).orElse(null);
    if (state == null
        || isTitleOf(sentence, mention, next)
        || postActs(sentence, mention)
        || isRemit(sentence, mention)) {
      return null;
    }
    String name = knowledge.state(mention.text()).isPresent() ? entity.name() : name(state);
    int from = sentence.tokenAt(mention.span().start());
    boolean titled =
        word(sentence, from - 1).equals("of") && officials.contains(word(sentence, from - 2));
    int people = peopleFrom(sentence, from);
    if (people >= 0) {
      return at(
              sentence,
              mention.span(),
              entity.id(),
              name,
              ParticipantKind.STATE,
              state.code(),
              true,
              false)
          .governedBy(preposition(sentence, people));
    }
    boolean placed =
        words.is(Words.Kind.PLACING, preposition(sentence, from, true))
            || knowledge.state(mention.text()).isEmpty()
                && !subject(sentence, mention)
                && !isOwner(sentence, mention);
    Actor actor =
        at(
            sentence,
            mention.span(),
            entity.id(),
            name,
            ParticipantKind.STATE,
            state.code(),
            true,
            placed);
    if (modifies(sentence, mention)) {
      return actor.asModifier();
    }
    Actor governed = placed ? actor.governedBy(preposition(sentence, from, true)) : actor;
    return titled ? actor.governedBy(preposition(sentence, from - 2)) : governed;
  }

  /**
   * "US ally", "U.S. embassies", "Brazil's economy": the noun counts, not the state, unless the
   * noun acts for it.
   */
  private boolean modifies(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean possessive =
        word(sentence, to).equals("'s")
            || word(sentence, to).equals("\u2019s")
            || word(sentence, to).equals("'");
    int noun = possessive ? to + 1 : to;
    while (noun < sentence.tokens().size()
        && (sentence.tokens().get(noun).tag().equals("ADJ")
            || noun > to && sentence.tokens().get(noun).tag().equals("CCONJ"))) {
      noun++;
    }
    if (noun >= sentence.tokens().size() || sentence.span().field() == Field.TITLE) {
      return false;
    }
    Token head = sentence.tokens().get(noun);
    boolean isNoun =
        head.tag().equals("NOUN")
            || (head.tag().equals("PROPN") && Character.isLowerCase(head.text().charAt(0)));
    boolean acts =
        officials.contains(word(sentence, noun)) || officials.contains(word(sentence, noun + 1));
    return isNoun && !acts;
  }

  /** "Kuchma of Ukraine": the state belongs to the person. */
  private List<Actor> withoutAttributes(Sentence sentence, List<Actor> actors) {
    List<Actor> kept = new ArrayList<>();
    for (Actor actor : actors) {
      Actor last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean attribute =
          last != null
              && actor.kind() == ParticipantKind.STATE
              && !actor.modifier()
              && last.kind() == ParticipantKind.PERSON
              && (word(sentence, actor.from() - 1).equals("of")
                  || word(sentence, actor.from() - 2).equals("of"))
              && actor.from() > last.to()
              && actor.from() - last.to() <= 2;
      if (attribute && last != null) {
        kept.set(kept.size() - 1, last.of(actor.country(), actor.to()));
      } else if (last != null && isBearer(sentence, last, actor)) {
        kept.set(
            kept.size() - 1,
            actor.official() ? last.of(actor.country(), actor.to()) : last.until(actor.to()));
      } else {
        kept.add(actor);
      }
    }
    return kept;
  }

  /**
   * Where the officials stand that the state sends, "experts from Lebanon, Greece and Syria", or
   * -1.
   */
  private int peopleFrom(Sentence sentence, int from) {
    for (int i = from - 1; i > 0 && from - i < LIST; i--) {
      if (word(sentence, i).equals("from")) {
        return officials.contains(word(sentence, i - 1)) ? i - 1 : -1;
      }
      boolean list =
          sentence.tokens().get(i).tag().matches("PROPN|CCONJ|DET")
              || word(sentence, i).equals(",");
      if (!list) {
        return -1;
      }
    }
    return -1;
  }

  /** "Christopher Hill, the U.S. ambassador", "Cotti, chairman of the OSCE": the person acts. */
  private boolean isBearer(Sentence sentence, Actor person, Actor actor) {
    boolean apposition =
        person.kind() == ParticipantKind.PERSON
            && actor.kind() != ParticipantKind.PERSON
            && word(sentence, person.to()).equals(",")
            && actor.from() - person.to() <= TITLE_REACH;
    if (!apposition) {
      return false;
    }
    boolean bearer = false;
    for (int i = person.to() + 1; i < actor.from(); i++) {
      if (!sentence.tokens().get(i).tag().matches("DET|ADJ|NOUN|PROPN|ADP")) {
        return false;
      }
      bearer |= words.is(Words.Kind.BEARER, word(sentence, i));
    }
    for (int i = actor.from(); i < actor.to() + TITLE_REACH && !bearer; i++) {
      if (i >= sentence.tokens().size()
          || !sentence.tokens().get(i).tag().matches("ADJ|NOUN|PROPN|PART")) {
        return false;
      }
      bearer = words.is(Words.Kind.BEARER, word(sentence, i));
    }
    return bearer;
  }

  /** A capital acts where a verb follows it: "Moscow urges". */
  private boolean subject(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    String tag = to < sentence.tokens().size() ? sentence.tokens().get(to).tag() : "";
    return (tag.equals("VERB") || tag.equals("AUX"))
        && preposition(sentence, sentence.tokenAt(mention.span().start())).isEmpty();
  }

  /** A capital acts where its officials do: "Bonn's foreign ministry". */
  private boolean isOwner(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean possessive = word(sentence, to).equals("'s") || word(sentence, to).equals("\u2019s");
    return possessive
        && (officials.contains(word(sentence, to + 1))
            || officials.contains(word(sentence, to + 2)));
  }

  /** "French officials", "the Russian government". */
  private @Nullable Actor people(
      Sentence sentence, Mention mention, Entity entity, @Nullable Mention next) {
    State state = knowledge.demonym(mention.text()).orElse(null);
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean acts =
        officials.contains(word(sentence, to))
            || officials.contains(word(sentence, to + 1))
            || isJoinedToOfficials(sentence, to)
            || isNation(sentence, mention);
    if (state == null || isTitleOf(sentence, mention, next)) {
      return null;
    }
    int end =
        officials.contains(word(sentence, to))
            ? to + 1
            : officials.contains(word(sentence, to + 1)) ? to + 2 : to;
    Actor actor =
        at(
            sentence,
            mention.span(),
            entity.id(),
            name(state),
            ParticipantKind.STATE,
            state.code(),
            true,
            false);
    if (isPrivate(sentence, to)) {
      return null;
    }
    return acts ? actor.until(Math.min(end, sentence.tokens().size())) : actor.asModifier();
  }

  /** "urged Israelis and Palestinians", "the Serbs refused": a people acts for itself. */
  private boolean isNation(Sentence sentence, Mention mention) {
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    boolean plural = mention.text().endsWith("s") && !mention.text().endsWith("ss");
    boolean whole =
        word(sentence, from - 1).equals("the")
            || word(sentence, from - 1).equals("both")
            || isAnd(sentence, to) && isPlural(sentence, to + 1)
            || isAnd(sentence, from - 1) && isPlural(sentence, from - 2);
    boolean nominal =
        to < sentence.tokens().size() && OF_TITLES.contains(sentence.tokens().get(to).tag());
    return plural && whole && !nominal;
  }

  private static boolean isAnd(Sentence sentence, int i) {
    return word(sentence, i).equals("and");
  }

  /** Whether the token may name a people: "Palestinians". */
  private boolean isPlural(Sentence sentence, int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && word(sentence, i).endsWith("s")
        && knowledge.demonym(sentence.tokens().get(i).text()).isPresent();
  }

  /** The state's name as the article itself writes it, or else its usual name. */
  private String name(State state) {
    return named.getOrDefault(state.code(), state.name());
  }

  /** "An Iraqi opposition group", "Chechen rebels": they act for themselves. */
  private boolean isPrivate(Sentence sentence, int from) {
    int i = from;
    boolean found = false;
    while (i < sentence.tokens().size()
        && i - from < TITLE_REACH
        && OF_TITLES.contains(sentence.tokens().get(i).tag())) {
      found |= words.is(Words.Kind.PRIVATE, word(sentence, i));
      i++;
    }
    return found;
  }

  /** "Indian and U.S. officials", "Thai, Lao and Burmese ministers": each acts. */
  private boolean isJoinedToOfficials(Sentence sentence, int to) {
    boolean joined = false;
    int i = to;
    while (i < sentence.tokens().size() && i - to < PAIR) {
      String tag = sentence.tokens().get(i).tag();
      boolean link = tag.equals("CCONJ") || word(sentence, i).equals(",");
      if (joined && officials.contains(word(sentence, i))) {
        return tag.equals("NOUN") && word(sentence, i).endsWith("s");
      }
      if (!link && !tag.matches("ADJ|PROPN|NOUN") || i == to && !link) {
        return false;
      }
      joined |= link;
      i++;
    }
    return false;
  }

  /**
   * "French Foreign Minister Laurent Fabius", "Kremlin spokesman Peskov": the person acts, not what
   * the title is of.
   */
  private boolean isTitleOf(Sentence sentence, Mention mention, @Nullable Mention next) {
    if (next == null
        || (next.type() != MentionType.PERSON && next.type() != MentionType.ORGANIZATION)) {
      return false;
    }
    int from = sentence.tokenAt(mention.span().end() - 1) + 1;
    int to = sentence.tokenAt(next.span().start());
    boolean possessive =
        to == from + 1
            && (word(sentence, from).equals("'s") || word(sentence, from).equals("\u2019s"));
    if (to == from + 1 && word(sentence, from).equals(",") && isPost(sentence, mention)) {
      return true;
    }
    if (isLongTitle(sentence, from, to) && next.type() == MentionType.PERSON) {
      return true;
    }
    if (to - from > 5 || (next.type() == MentionType.ORGANIZATION && to != from && !possessive)) {
      return false;
    }
    for (Token token : sentence.tokens().subList(from, to)) {
      boolean title =
          token.tag().equals("NOUN")
              || token.tag().equals("PROPN")
              || token.tag().equals("ADJ")
              || Set.of("'s", "\u2019s", ",", "of", "(").contains(token.text());
      if (!title) {
        return false;
      }
    }
    return to > from && !word(sentence, from).equals(",") || to == from;
  }

  /** "U.S. Deputy Assistant Secretary of Defense for Detainee Affairs Matthew Waxman". */
  private boolean isLongTitle(Sentence sentence, int from, int to) {
    boolean office = false;
    for (int i = from; i < to; i++) {
      boolean part =
          sentence.tokens().get(i).tag().matches("NOUN|PROPN|ADJ|CCONJ")
              || Set.of("of", "for", "to", "on", "with", "in", "'s", "\u2019s")
                  .contains(word(sentence, i));
      if (!part) {
        return false;
      }
      office |= officials.contains(word(sentence, i));
    }
    return office && to - from > 5 && to - from <= LONGEST_TITLE;
  }

  /** "Japan's ambassador to Iraq met …": who is posted there acts. */
  private boolean postActs(Sentence sentence, Mention mention) {
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    String tag = to < sentence.tokens().size() ? sentence.tokens().get(to).tag() : "";
    return (tag.equals("VERB") || tag.equals("AUX")) && isPost(sentence, mention);
  }

  /** "the director for Russia", "senior adviser for Syria": what an office is in charge of. */
  private boolean isRemit(Sentence sentence, Mention mention) {
    int i = sentence.tokenAt(mention.span().start()) - 1;
    return word(sentence, i).equals("for")
        && (officials.contains(word(sentence, i - 1))
            || words.is(Words.Kind.BEARER, word(sentence, i - 1)));
  }

  /** "the ambassador to the United Nations, Madeleine Albright": where somebody is posted. */
  private boolean isPost(Sentence sentence, Mention mention) {
    int i = sentence.tokenAt(mention.span().start()) - 1;
    i -= i > 0 && sentence.tokens().get(i).tag().equals("DET") ? 1 : 0;
    return word(sentence, i).equals("to") && officials.contains(word(sentence, i - 1));
  }

  private Actor at(
      Sentence sentence,
      Span span,
      String id,
      String name,
      ParticipantKind kind,
      @Nullable String country,
      boolean official,
      boolean place) {
    int from = sentence.tokenAt(span.start());
    int to = sentence.tokenAt(span.end() - 1) + 1;
    int start = kind == ParticipantKind.PERSON ? beforeTitle(sentence, from) : from;
    return new Actor(
        from, to, id, name, kind, country, official, place, preposition(sentence, start), false);
  }

  /**
   * Where a person's title begins that has an "of" of its own: "Secretary of State James Baker".
   */
  private int beforeTitle(Sentence sentence, int from) {
    int i = from - 1;
    while (i > 0 && from - i < TITLE_REACH && OF_TITLES.contains(sentence.tokens().get(i).tag())) {
      i--;
    }
    boolean title =
        i > 0
            && word(sentence, i).equals("of")
            && (officials.contains(word(sentence, i - 1))
                || Set.of("secretary", "head", "chief", "speaker").contains(word(sentence, i - 1)));
    return title ? i - 1 : from;
  }

  /** The preposition that governs the noun phrase whose name starts at the token. */
  private String preposition(Sentence sentence, int from) {
    return preposition(sentence, from, false);
  }

  private String preposition(Sentence sentence, int from, boolean coordinated) {
    for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
      String tag = sentence.tokens().get(i).tag();
      String word = word(sentence, i);
      if (tag.equals("ADP") || words.is(Words.Kind.PREPOSITION, word)) {
        return word;
      }
      boolean joined =
          coordinated
              && (tag.equals("CCONJ") || word.equals(","))
              && i > 0
              && sentence.tokens().get(i - 1).tag().equals("PROPN")
              && sentence.tokens().get(from).tag().equals("PROPN")
              && from - i <= 2;
      if (tag.equals("CCONJ") && word(sentence, i).equals("and") && isPaired(sentence, i)) {
        return BETWEEN;
      }
      if (!joined && !Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON").contains(tag)) {
        return "";
      }
    }
    return "";
  }

  /** "between Israel and Hizbollah": the second stands under the preposition of the first. */
  private static boolean isPaired(Sentence sentence, int and) {
    int i = and - 1;
    while (i > 0 && and - i < PAIR && PAIRED.contains(sentence.tokens().get(i).tag())) {
      i--;
    }
    return word(sentence, i).equals(BETWEEN);
  }

  private static String word(Sentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size()
        ? sentence.tokens().get(i).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
