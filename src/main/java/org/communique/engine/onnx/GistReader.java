package org.communique.engine.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.communique.syntax.Gist;
import org.communique.text.Document;

/** Reads an article's start by an encoder that sees its sentences together. Immutable. */
final class GistReader {

  private static final Set<String> OUTPUTS =
      new LinkedHashSet<>(List.of("types", "statuses", "words"));

  /** What is told of a piece, in the order of the output "words". */
  private static final int PARTICIPANT = 0;

  private static final int PLACE = 1;
  private static final int NEWS = 2;
  private static final int WIDTH = 3;

  private final OnnxModel model;
  private final WordPiece wordPiece;
  private final List<String> types;
  private final List<String> statuses;
  private final int length;

  /**
   * @throws IllegalArgumentException where the model is another one
   */
  GistReader(OnnxModel model, WordPiece wordPiece) {
    this.model = model;
    this.wordPiece = wordPiece;
    this.types = List.of(model.property("types").split(" "));
    this.statuses = List.of(model.property("statuses").split(" "));
    this.length = Integer.parseInt(model.property("length"));
    model.checkOutputs(OUTPUTS);
  }

  Gist read(Document document) {
    Start start = Start.of(document, wordPiece, length);
    int[] mask = new int[start.ids().length];
    Arrays.fill(mask, 1);
    FloatBuffer[] results =
        model.run(Map.of("ids", start.ids(), "mask", mask), new long[] {1, mask.length}, OUTPUTS);
    List<Gist.Line> lines = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      lines.add(line(start, i, results[2]));
    }
    return new Gist(named(types, results[0]), named(statuses, results[1]), lines);
  }

  private static Map<String, Double> named(List<String> names, FloatBuffer scores) {
    Map<String, Double> named = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), (double) scores.get(i));
    }
    return named;
  }

  private static Gist.Line line(Start start, int sentence, FloatBuffer words) {
    if (sentence >= start.words().size()) {
      return new Gist.Line(List.of(), OptionalDouble.empty());
    }
    List<Gist.Word> own = new ArrayList<>();
    for (int piece : start.words().get(sentence)) {
      own.add(
          new Gist.Word(words.get(piece * WIDTH + PARTICIPANT), words.get(piece * WIDTH + PLACE)));
    }
    int end = start.ends().get(sentence);
    return new Gist.Line(own, OptionalDouble.of(words.get(end * WIDTH + NEWS)));
  }
}
