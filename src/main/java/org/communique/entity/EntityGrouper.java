package org.communique.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.text.Document;
import org.communique.text.Span;

/** Groups the mentions of an article by what they stand for. Immutable and safe for use by many threads. */
public final class EntityGrouper {

  private final Titles titles = Titles.bundled();

  private EntityGrouper() {}

  /** A grouper with the library's lexicons. */
  public static EntityGrouper create() {
    return new EntityGrouper();
  }

  /** The mentions with entity ids, the entities, and further words that stand for them. */
  public Grouping group(Document document, List<Mention> mentions) {
    List<Cluster> clusters = clusters(document, mentions);
    clusters.sort(Comparator.comparing(cluster -> cluster.mentions().stream().map(Mention::span).min(Span::compareTo).orElseThrow()));
    Map<Span, Integer> clusterOf = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Mention mention : clusters.get(i).mentions()) {
        clusterOf.put(mention.span(), i);
      }
    }
    List<TitleScanner.Title> found = new TitleScanner(titles, name -> null).scan(document, mentions);
    List<Reference> references = references(document, found, clusterOf);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      entities.add(new Entity(id(i), cluster.type(), cluster.name(), null, null, null, null, null, null));
    }
    List<Mention> grouped =
        mentions.stream().map(mention -> mention.withEntity(id(Objects.requireNonNull(clusterOf.get(mention.span()))))).toList();
    return new Grouping(grouped, entities, references);
  }

  private static List<Cluster> clusters(Document document, List<Mention> mentions) {
    Map<NameKey, NameKey> acronyms = Acronyms.introduced(document, mentions);
    List<Cluster> clusters = new ArrayList<>(new PersonLinker().link(ofType(mentions, MentionType.PERSON)));
    for (MentionType type : List.of(MentionType.LOCATION, MentionType.ORGANIZATION, MentionType.MISC)) {
      clusters.addAll(new BodyLinker(type, acronyms, mention -> null).link(ofType(mentions, type)));
    }
    return clusters;
  }

  private static List<Mention> ofType(List<Mention> mentions, MentionType type) {
    return mentions.stream().filter(mention -> mention.type() == type).toList();
  }

  private static List<Reference> references(
      Document document, List<TitleScanner.Title> found, Map<Span, Integer> clusterOf) {
    List<Reference> references = new ArrayList<>();
    new References(found, clusterOf)
        .resolved()
        .forEach((title, cluster) -> references.add(
            new Reference(title.span(), document.textOf(title.span()), Reference.Kind.TITLE, id(cluster))));
    references.sort(Comparator.naturalOrder());
    return references;
  }

  private static String id(int cluster) {
    return "e" + (cluster + 1);
  }
}
