package org.communique.engine.onnx;

import java.util.ArrayList;
import java.util.List;
import org.communique.entity.MentionType;
import org.jspecify.annotations.Nullable;

/** From scores of BIO labels to names: the best sequence in which I- follows its own kind. */
final class LabelDecoder {

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  /** A name over the words {@code from} to {@code to}, exclusive. */
  record Found(int from, int to, MentionType type, double probability) {}

  private final String[] labels;
  private final boolean[][] allowed;
  private final double temperature;

  LabelDecoder(String[] labels, double temperature) {
    this.labels = labels;
    this.temperature = temperature;
    this.allowed = new boolean[labels.length][labels.length];
    for (int a = 0; a < labels.length; a++) {
      for (int b = 0; b < labels.length; b++) {
        allowed[a][b] = !isInside(b) || kind(labels[a]).equals(kind(labels[b]));
      }
    }
  }

  int labels() {
    return labels.length;
  }

  private boolean isInside(int label) {
    return labels[label].startsWith("I-");
  }

  private static String kind(String label) {
    return label.equals("O") ? "O" : label.substring(2);
  }

  /** The names of a sentence, by a row of scores for each word. */
  List<Found> decode(float[][] scores) {
    return scores.length == 0 ? List.of() : names(scores, path(scores));
  }

  private int[] path(float[][] scores) {
    int[][] back = new int[scores.length][labels.length];
    float[] best = new float[labels.length];
    for (int label = 0; label < labels.length; label++) {
      best[label] = isInside(label) ? NEVER : scores[0][label];
    }
    for (int word = 1; word < scores.length; word++) {
      best = step(best, scores[word], back[word]);
    }
    int[] path = new int[scores.length];
    path[scores.length - 1] = argmax(best);
    for (int word = scores.length - 1; word > 0; word--) {
      path[word - 1] = back[word][path[word]];
    }
    return path;
  }

  private float[] step(float[] before, float[] scores, int[] back) {
    float[] best = new float[labels.length];
    for (int b = 0; b < labels.length; b++) {
      int from = 0;
      for (int a = 1; a < labels.length; a++) {
        if (allowed[a][b] && before[a] > before[from]) {
          from = a;
        }
      }
      // Label 0 is O, which nothing inside a name may follow.
      back[b] = from;
      best[b] = allowed[from][b] ? before[from] + scores[b] : NEVER;
    }
    return best;
  }

  private static int argmax(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  private List<Found> names(float[][] scores, int[] path) {
    List<Found> found = new ArrayList<>();
    int word = 0;
    while (word < path.length) {
      int from = word++;
      MentionType type = type(labels[path[from]]);
      if (type == null) {
        continue;
      }
      double probability = probability(scores[from], path[from]);
      while (word < path.length && isInside(path[word])) {
        probability = Math.min(probability, probability(scores[word], path[word++]));
      }
      found.add(new Found(from, word, type, probability));
    }
    return found;
  }

  private static @Nullable MentionType type(String label) {
    return switch (kind(label)) {
      case "PER" -> MentionType.PERSON;
      case "LOC" -> MentionType.LOCATION;
      case "ORG" -> MentionType.ORGANIZATION;
      case "MISC" -> MentionType.MISC;
      default -> null;
    };
  }

  private double probability(float[] scores, int label) {
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp((score - scores[label]) / temperature);
    }
    return 1 / sum;
  }
}
