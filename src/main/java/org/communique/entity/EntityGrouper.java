package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.State;
import org.communique.text.Document;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of an article by what they stand for. Immutable and safe for use by many
 * threads.
 */
public final class EntityGrouper {

  private final Titles titles;
  private final Nouns nouns;
  private final Set<String> tellingVerbs;
  private final Knowledge knowledge;
  private final Linker linker;
  private final PlaceResolver places;
  private final PersonResolver resolver;

  private EntityGrouper(Knowledge knowledge, NameLexicon lexicon) {
    this.titles = lexicon.titles();
    this.nouns = lexicon.nouns();
    this.tellingVerbs = lexicon.tellingVerbs();
    this.knowledge = knowledge;
    this.linker = new Linker(knowledge);
    this.places = new PlaceResolver(knowledge, lexicon.placeWords());
    this.resolver = new PersonResolver(knowledge, new OfficeTitles(titles));
  }

  /** A grouper that knows what {@code knowledge} does, with the words of the lexicon. */
  public static EntityGrouper create(Knowledge knowledge, NameLexicon lexicon) {
    return new EntityGrouper(knowledge, lexicon);
  }

  /**
   * The mentions with entity ids, the entities, and further words that stand for them.
   *
   * @param published the article's date, by which people are known by their offices, or null
   */
  public Grouping group(Document document, List<Mention> mentions, @Nullable LocalDate published) {
    List<TitleScanner.Title> titled =
        new TitleScanner(titles, this::country).scan(document, mentions);
    Setting setting =
        new Setting(knowledge, published, mentions, titled, Acronyms.explained(document));
    People people = new People(clusters(document, mentions), titled, resolver, setting);
    List<Entity> entities = entities(document, people, setting);
    people.absent().forEach(who -> entities.add(linker.person(id(entities.size()), who)));
    List<Mention> grouped =
        mentions.stream().map(mention -> mention.withEntity(id(people.cluster(mention)))).toList();
    return new Grouping(grouped, entities, references(document, people, mentions));
  }

  private @Nullable String country(String name) {
    return knowledge
        .actor(name)
        .map(State::code)
        .or(() -> knowledge.organization(name).map(Organization::country))
        .orElse(null);
  }

  private List<Entity> entities(Document document, People people, Setting setting) {
    Map<Cluster, PlaceChoice> resolved = places.resolve(document, people.clusters());
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < people.clusters().size(); i++) {
      List<TitleScanner.Title> titles = people.titles(i);
      String country =
          titles.stream()
              .map(TitleScanner.Title::country)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      List<String> offices = titles.stream().map(TitleScanner.Title::office).distinct().toList();
      Cluster cluster = people.clusters().get(i);
      entities.add(
          cluster.type() == MentionType.LOCATION
              ? linker.place(id(i), cluster, resolved.get(cluster))
              : linker.entity(id(i), cluster, country, offices, people.known(i), setting));
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

  private List<Reference> references(Document document, People people, List<Mention> mentions) {
    List<Reference> references = new ArrayList<>();
    people
        .standing()
        .forEach(
            (title, cluster) ->
                references.add(reference(document, title.span(), Reference.Kind.TITLE, cluster)));
    Map<Span, Integer> pronouns =
        new HashMap<>(new Pronouns(document, mentions, people.clusterOf()).resolved());
    pronouns.putAll(
        new SelfReports(document, tellingVerbs, mentions, people.clusterOf()).resolved());
    pronouns.forEach(
        (span, cluster) ->
            references.add(reference(document, span, Reference.Kind.PRONOUN, cluster)));
    new NounReferences(
            document,
            nouns,
            new NounFit(knowledge, people.clusters()),
            bySentence(document, mentions),
            people.clusterOf())
        .resolved()
        .forEach(
            (span, cluster) ->
                references.add(reference(document, span, Reference.Kind.NOUN, cluster)));
    references.sort(Comparator.naturalOrder());
    return references;
  }

  private static Map<Integer, List<Mention>> bySentence(Document document, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      int sentence = document.sentenceAt(mention.span());
      bySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(mention);
    }
    return bySentence;
  }

  private static Reference reference(
      Document document, Span span, Reference.Kind kind, int cluster) {
    return new Reference(span, document.textOf(span), kind, id(cluster));
  }

  private static String id(int cluster) {
    return "e" + (cluster + 1);
  }
}
