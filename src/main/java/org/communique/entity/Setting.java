package org.communique.entity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.Spell;
import org.communique.knowledge.State;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells about whom it can mean: its date, and the states and bodies that it names.
 * Immutable.
 */
final class Setting {

  private static final double FOCUS = 0.25;

  private final Knowledge knowledge;
  private final @Nullable LocalDate date;
  private final Map<String, Integer> states = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final boolean political;
  private final Map<NameKey, NameKey> explained;
  private int all;

  Setting(
      Knowledge knowledge,
      @Nullable LocalDate date,
      List<Mention> mentions,
      List<TitleScanner.Title> titles,
      Map<NameKey, NameKey> explained) {
    this.knowledge = knowledge;
    this.explained = Map.copyOf(explained);
    this.date = date;
    this.political = titles.stream().anyMatch(title -> title.country() != null);
    for (Mention mention : mentions) {
      if (mention.type() != MentionType.PERSON) {
        add(mention.text());
      }
    }
  }

  private void add(String name) {
    String state = knowledge.actor(name).map(State::code).orElse(null);
    Organization body = knowledge.organization(name).orElse(null);
    String code = state == null && body != null ? body.country() : state;
    if (code != null) {
      states.merge(code, 1, Integer::sum);
      all++;
    }
    if (body != null) {
      bodies.add(body.name());
    }
  }

  @Nullable LocalDate date() {
    return date;
  }

  /** Whether it names an office of a state at all. */
  boolean isPolitical() {
    return political || !bodies.isEmpty();
  }

  /** Whether it names the state, or the body, of the office. */
  boolean names(Spell spell) {
    return spell.isOfState()
        ? states.containsKey(spell.body())
        : knowledge
            .organization(spell.body())
            .filter(body -> bodies.contains(body.name()))
            .isPresent();
  }

  /** The body of a name, unless the article says that its acronym stands for something else. */
  Optional<Organization> body(String name) {
    NameKey words = explained.get(NameKey.of(name));
    return knowledge
        .organization(name)
        .filter(
            body ->
                words == null
                    || words.isAkin(NameKey.of(body.name()))
                    || body.aliases().stream().map(NameKey::of).anyMatch(words::isAkin));
  }

  /** The only one of several bodies whose state it names. */
  Optional<Organization> bearer(List<Organization> bearers) {
    List<Organization> named =
        bearers.stream().filter(body -> states.containsKey(body.country())).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Whether the state is much of what it is about. */
  boolean isAbout(String state) {
    return states.getOrDefault(state, 0) >= FOCUS * all;
  }
}
