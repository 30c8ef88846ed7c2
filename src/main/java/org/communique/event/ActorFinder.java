package org.communique.event;

import static org.communique.event.Wording.isPossessive;
import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.entity.Reference;
import org.communique.knowledge.Knowledge;
import org.communique.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of a sentence: people, bodies, states by their names, capitals and adjectives.
 * Used for one article.
 */
final class ActorFinder {

  private static final int PHRASE = 5;

  private final Knowledge knowledge;
  private final EventInput input;
  private final Words words;
  private final Pairs pairs;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Named named;
  private final Map<Integer, List<Actor>> found = new HashMap<>();
  private final Governors governors;
  private final Posts posts;
  private final Persons persons;
  private final States states;
  private final Nations nations;
  private final Attributes attributes;

  ActorFinder(
      Knowledge knowledge,
      Words words,
      Pairs pairs,
      Set<String> officials,
      EventInput input,
      Named named) {
    this.knowledge = knowledge;
    this.words = words;
    this.pairs = pairs;
    this.input = input;
    this.named = named;
    input.entities().forEach(entity -> entities.put(entity.id(), entity));
    StateNames names = new StateNames(knowledge, input);
    this.governors = new Governors(words, officials);
    this.posts = new Posts(words, officials);
    this.persons = new Persons(knowledge, words, officials, input, governors, names);
    this.states = new States(knowledge, words, officials, governors, posts, names);
    this.nations = new Nations(knowledge, officials, governors, posts, names);
    this.attributes = new Attributes(words);
  }

  /** The actors of the sentence of that number in the document, in order. */
  List<Actor> find(int number) {
    List<Actor> known = found.get(number);
    if (known == null) {
      known = List.copyOf(find(input.document().sentences().get(number), named.in(number)));
      found.put(number, known);
    }
    return known;
  }

  private List<Actor> find(Sentence sentence, List<Mention> mentions) {
    List<Actor> actors = new ArrayList<>();
    List<Mention> inside = mentions.stream().filter(mention -> !isInTitle(mention)).toList();
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
        Actor actor = persons.person(sentence, reference.span(), reference.entity());
        boolean governed = sentence.tokens().get(Math.max(0, actor.from() - 1)).tag().equals("ADP");
        boolean pronoun = reference.kind() == Reference.Kind.PRONOUN;
        actors.add(pronoun && !governed ? actor.governedBy("") : actor);
      }
    }
    actors.sort(Comparator.comparingInt(Actor::from));
    return attributes.withoutAttributes(sentence, actors);
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
      return posts.isTitleOf(sentence, mention, next) ? null : body(sentence, mention, entity);
    }
    return switch (mention.type()) {
      case PERSON -> persons.person(sentence, mention.span(), entity.id());
      case ORGANIZATION ->
          posts.isTitleOf(sentence, mention, next) ? null : body(sentence, mention, entity);
      case LOCATION -> states.state(sentence, mention, entity, next);
      case MISC -> nations.people(sentence, mention, entity, next);
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

  private Actor body(Sentence sentence, Mention mention, Entity entity) {
    Actor body = institution(sentence, mention, entity);
    int end = membersBehind(sentence, body.to());
    if (end > body.to()) {
      return body.until(end);
    }
    Actor governed = body.governedBy(memberPreposition(sentence, body));
    return states.modifies(sentence, mention) ? governed.asModifier() : governed;
  }

  /** "met with rebels of the Juba Front": what governs those who act for the body. */
  private String memberPreposition(Sentence sentence, Actor body) {
    int of = tag(sentence, body.from() - 1).equals("DET") ? body.from() - 2 : body.from() - 1;
    boolean members =
        word(sentence, of).matches("of|from")
            && word(sentence, of - 1).endsWith("s")
            && words.is(Words.Kind.MEMBER, word(sentence, of - 1));
    return members ? governors.preposition(sentence, of - 1) : body.preposition();
  }

  /** The end of "Hezbollah's senior fighters", "WHO experts": those act for the body. */
  private int membersBehind(Sentence sentence, int to) {
    int end = isPossessive(sentence, to) ? to + 1 : to;
    while (end - to < PHRASE && isInside(sentence, end)) {
      end++;
    }
    boolean members = end > to && words.is(Words.Kind.MEMBER, word(sentence, end - 1));
    return members ? end : to;
  }

  private static boolean isInside(Sentence sentence, int i) {
    String tag = tag(sentence, i);
    boolean lower = !word(sentence, i).isEmpty() && isLower(sentence.tokens().get(i).text());
    return lower && (tag.equals("ADJ") || tag.equals("NOUN") || tag.equals("PROPN"));
  }

  private static boolean isLower(String text) {
    return Character.isLowerCase(text.charAt(0));
  }

  private Actor institution(Sentence sentence, Mention mention, Entity entity) {
    boolean official =
        knowledge.organization(entity.name()).isPresent()
            || knowledge.organization(mention.text()).isPresent()
            || Stream.of(mention.text().split("[\\s-]+"))
                .anyMatch(word -> words.is(Words.Kind.BODY, word));
    return governors.at(
        sentence,
        mention.span(),
        entity.id(),
        entity.name(),
        ParticipantKind.ORGANIZATION,
        entity.country(),
        official,
        false);
  }
}
