package org.communique.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.State;

/** Which clusters of an article a noun may stand for. Immutable. */
final class NounFit {

  private static final String MEMBERS = "MEMBERS";

  private final Knowledge knowledge;
  private final List<Cluster> clusters;

  NounFit(Knowledge knowledge, List<Cluster> clusters) {
    this.knowledge = knowledge;
    this.clusters = clusters;
  }

  /** Whether a cluster is of the class; an adjective of a state is as good as its name. */
  boolean isOf(Nouns.Of of, int cluster) {
    Cluster names = clusters.get(cluster);
    return switch (names.type()) {
      case ORGANIZATION -> of == Nouns.Of.BODY;
      case LOCATION -> of == Nouns.Of.STATE && state(names).isPresent();
      case MISC -> of == Nouns.Of.STATE && names.first(knowledge::demonym).isPresent();
      case PERSON -> false;
    };
  }

  /** Whether a noun may stand for a cluster, which is a name then and no adjective. */
  boolean fits(Nouns.Noun noun, int cluster) {
    Cluster names = clusters.get(cluster);
    if (names.type() == MentionType.MISC || !isOf(noun.of(), cluster)) {
      return false;
    }
    return noun.fitting().isEmpty()
        || noun.fitting().stream()
            .anyMatch(
                what ->
                    noun.of() == Nouns.Of.STATE
                        ? state(names).filter(state -> fits(what, state)).isPresent()
                        : fits(what, names));
  }

  private static boolean fits(String what, State state) {
    return what.equals(state.code())
        || hasWord(state.name(), what)
        || state.aliases().stream().anyMatch(name -> hasWord(name, what));
  }

  private boolean fits(String what, Cluster names) {
    List<String> known = new ArrayList<>();
    names.mentions().forEach(mention -> known.add(mention.text()));
    Organization body = names.first(knowledge::organization).orElse(null);
    if (body == null) {
      return known.stream().anyMatch(name -> hasWord(name, what));
    }
    known.add(body.name());
    return what.equals(body.kind().name())
        || what.equals(MEMBERS) && knowledge.memberships().has(body.name())
        || known.stream().anyMatch(name -> hasWord(name, what));
  }

  private static boolean hasWord(String name, String word) {
    return Arrays.asList(name.split(" ")).contains(word);
  }

  private Optional<State> state(Cluster names) {
    return names.first(knowledge::state);
  }
}
