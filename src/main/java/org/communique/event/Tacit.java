package org.communique.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;

/**
 * Finds the words of the news that a glance at the start is sure of and no trigger tells: the verb
 * of the sentence that most likely tells it. Used for one article.
 */
final class Tacit {

  private final EventInput input;
  private final Casting casting;
  private final TriggerLexicon triggers;
  private final Words words;
  private final Glance glance;

  Tacit(Dossier dossier, Language language) {
    this.input = dossier.input();
    this.casting = dossier.casting();
    this.triggers = language.triggers();
    this.words = language.words();
    this.glance = dossier.glance();
  }

  /**
   * A word of a sentence.
   *
   * @param sentence the number of the sentence in the document
   */
  record Telling(int sentence, TriggerLexicon.Hit hit) {}

  /** The word that tells the news; none where a trigger does, or where no news is sure. */
  Optional<Telling> telling() {
    return glance.sure().filter(type -> !isTold(type)).flatMap(this::telling);
  }

  /** The numbers of the sentences that the glance has read. */
  private IntStream start() {
    return IntStream.range(0, input.document().sentences().size())
        .filter(number -> sentence(number).zone() != ZoneType.DATELINE)
        .filter(number -> glance.news(sentence(number)).isPresent());
  }

  private Sentence sentence(int number) {
    return input.document().sentences().get(number);
  }

  private boolean isTold(EventType type) {
    return start()
        .mapToObj(number -> triggers.find(sentence(number)))
        .anyMatch(hits -> hits.stream().anyMatch(hit -> hit.trigger().type().equals(type)));
  }

  private Optional<Telling> telling(EventType type) {
    return start()
        .boxed()
        .max(Comparator.comparingDouble(number -> glance.news(sentence(number)).orElseThrow()))
        .flatMap(number -> telling(type, number));
  }

  private Optional<Telling> telling(EventType type, int number) {
    Clause clause = casting.scene(number).clause();
    if (clause == null) {
      return Optional.empty();
    }
    return IntStream.range(0, clause.size())
        .filter(i -> clause.head(i) < 0)
        .map(root -> type.isSpoken() ? root : said(clause, root))
        .filter(verb -> clause.isVerb(verb) && !tellsElse(number, verb))
        .mapToObj(verb -> triggers.untold(type, clause.lemma(verb), verb))
        .map(hit -> new Telling(number, hit))
        .findFirst();
  }

  /** "Germany condemned Syria": a word that tells of something sharper than that it is said. */
  private boolean tellsElse(int number, int verb) {
    return triggers.find(sentence(number)).stream()
        .anyMatch(hit -> hit.contains(verb) && !hit.trigger().type().equals(EventType.STATEMENT));
  }

  /** "Officials said the president will fly to Oslo": what is said. */
  private int said(Clause clause, int verb) {
    return words.is(Words.Kind.SAYING, clause.word(verb))
        ? clause.children(verb, "ccomp").stream().findFirst().orElse(verb)
        : verb;
  }
}
