package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.State;
import org.communique.text.Document;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of an article by what they stand for. Immutable and safe for use by many
 * threads.
 */
public final class EntityGrouper {

  private final Titles titles;
  private final Knowledge knowledge;
  private final Linker linker;
  private final PlaceResolver places;

  private EntityGrouper(Knowledge knowledge, Lexicons lexicons) {
    this.titles = Titles.of(lexicons);
    this.knowledge = knowledge;
    this.linker = new Linker(knowledge);
    this.places = new PlaceResolver(knowledge, lexicons);
  }

  /** A grouper that knows what {@code knowledge} does, with the titles of the lexicons. */
  public static EntityGrouper create(Knowledge knowledge, Lexicons lexicons) {
    return new EntityGrouper(knowledge, lexicons);
  }

  /** The mentions with entity ids, the entities, and further words that stand for them. */
  public Grouping group(Document document, List<Mention> mentions) {
    List<Cluster> clusters = clusters(document, mentions);
    clusters.sort(
        Comparator.comparing(
            cluster ->
                cluster.mentions().stream().map(Mention::span).min(Span::compareTo).orElseThrow()));
    Map<Span, Integer> clusterOf = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Mention mention : clusters.get(i).mentions()) {
        clusterOf.put(mention.span(), i);
      }
    }
    References references =
        new References(new TitleScanner(titles, this::country).scan(document, mentions), clusterOf);
    List<Entity> entities = entities(document, clusters, references.offices());
    List<Mention> grouped =
        mentions.stream()
            .map(
                mention ->
                    mention.withEntity(id(Objects.requireNonNull(clusterOf.get(mention.span())))))
            .toList();
    return new Grouping(grouped, entities, references(document, references, mentions, clusterOf));
  }

  private @Nullable String country(String name) {
    return knowledge
        .actor(name)
        .map(State::code)
        .or(() -> knowledge.organization(name).map(Organization::country))
        .orElse(null);
  }

  private List<Entity> entities(
      Document document,
      List<Cluster> clusters,
      Map<Integer, List<TitleScanner.Title>> allOffices) {
    Map<Cluster, PlaceChoice> resolved = places.resolve(document, clusters);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      List<TitleScanner.Title> titles = allOffices.getOrDefault(i, List.of());
      String country =
          titles.stream()
              .map(TitleScanner.Title::country)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      List<String> offices = titles.stream().map(TitleScanner.Title::office).distinct().toList();
      Cluster cluster = clusters.get(i);
      entities.add(
          cluster.type() == MentionType.LOCATION
              ? linker.place(id(i), cluster, resolved.get(cluster))
              : linker.entity(id(i), cluster, country, offices));
    }
    return entities;
  }

  private List<Cluster> clusters(Document document, List<Mention> mentions) {
    Map<NameKey, NameKey> acronyms = Acronyms.introduced(document, mentions);
    List<Cluster> clusters =
        new ArrayList<>(new PersonLinker().link(ofType(mentions, MentionType.PERSON)));
    for (MentionType type :
        List.of(MentionType.LOCATION, MentionType.ORGANIZATION, MentionType.MISC)) {
      clusters.addAll(
          new BodyLinker(type, acronyms, linker::identity).link(ofType(mentions, type)));
    }
    return clusters;
  }

  private static List<Mention> ofType(List<Mention> mentions, MentionType type) {
    return mentions.stream().filter(mention -> mention.type() == type).toList();
  }

  private static List<Reference> references(
      Document document, References found, List<Mention> mentions, Map<Span, Integer> clusterOf) {
    List<Reference> references = new ArrayList<>();
    found
        .resolved()
        .forEach(
            (title, cluster) ->
                references.add(
                    new Reference(
                        title.span(),
                        document.textOf(title.span()),
                        Reference.Kind.TITLE,
                        id(cluster))));
    new Pronouns(document, mentions, clusterOf)
        .resolved()
        .forEach(
            (span, cluster) ->
                references.add(
                    new Reference(
                        span, document.textOf(span), Reference.Kind.PRONOUN, id(cluster))));
    references.sort(Comparator.naturalOrder());
    return references;
  }

  private static String id(int cluster) {
    return "e" + (cluster + 1);
  }
}
