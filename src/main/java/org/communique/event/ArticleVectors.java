package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.syntax.ContextVectors;
import org.communique.text.Sentence;
import org.communique.text.ZoneType;
import org.jspecify.annotations.Nullable;

/**
 * The context vectors of an article's words, sentences and whole, where the engine gives some. Used
 * for one article.
 */
final class ArticleVectors {

  /** A shorter first sentence is a byline or a rubric. */
  private static final int LEAD = 5;

  /** What {@link #of(Sighting)} and {@link #none} give. */
  static final List<String> NEWS = List.of("words", "sentence", "article");

  /** What {@link #of(Candidate, Roll.Place)} gives. */
  static final List<String> PEOPLE = List.of("name", "trigger", "sentence");

  private static final float[] NOTHING = new float[0];

  private final EventInput input;
  private final Map<List<Integer>, float[]> means = new HashMap<>();
  private final List<float[]> sentences = new ArrayList<>();
  private final float[] article;
  private final float[] lead;

  ArticleVectors(EventInput input) {
    this.input = input;
    int tokens = input.vectors().stream().mapToInt(ContextVectors::size).sum();
    float[] sum = new float[width(input)];
    for (ContextVectors vectors : input.vectors()) {
      float[] mean = vectors.size() == 0 ? new float[sum.length] : vectors.mean(0, vectors.size());
      sentences.add(mean);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += mean[i] * vectors.size() / tokens;
      }
    }
    this.article = sum;
    this.lead = lead();
  }

  private static int width(EventInput input) {
    return input.vectors().stream().mapToInt(ContextVectors::width).max().orElse(0);
  }

  private float[] lead() {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = input.document().sentences().get(i);
      if (sentence.zone() != ZoneType.HEADLINE && sentence.tokens().size() >= LEAD) {
        return sentences.get(i);
      }
    }
    return article;
  }

  /** Whether the engine gives none; then every list is empty. */
  private boolean isEmpty() {
    return sentences.isEmpty();
  }

  /** What stands for there being no event: no words, the lead and the article. */
  List<float[]> none() {
    return isEmpty() ? List.of() : List.of(NOTHING, lead, article);
  }

  /** A trigger's words, its sentence and the article. */
  List<float[]> of(Sighting sighting) {
    if (isEmpty()) {
      return List.of();
    }
    int number = number(sighting.scene().sentence());
    TriggerLexicon.Hit hit = sighting.hit();
    return List.of(words(number, hit.from(), hit.to()), sentences.get(number), article);
  }

  /**
   * The words that name somebody, the trigger's and its sentence.
   *
   * @param place where the best report names somebody, or null
   */
  List<float[]> of(Candidate best, Roll.@Nullable Place place) {
    if (isEmpty()) {
      return List.of();
    }
    int number = number(best.sentence());
    return List.of(
        place == null ? NOTHING : words(number, place.from(), place.to()),
        words(number, best.hit().from(), best.hit().to()),
        sentences.get(number));
  }

  private int number(Sentence sentence) {
    return input.document().sentenceAt(sentence.span());
  }

  /** One and the same vector for the same words, so that a reading meets it again. */
  private float[] words(int sentence, int from, int to) {
    return means.computeIfAbsent(
        List.of(sentence, from, to), words -> input.vectors().get(sentence).mean(from, to));
  }
}
