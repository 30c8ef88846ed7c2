package org.communique.engine.onnx;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.engine.Analysis;
import org.communique.engine.Engine;
import org.communique.engine.ModelInfo;
import org.communique.engine.ModelStore;
import org.communique.entity.Mention;
import org.communique.syntax.Gist;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Names and trees by one encoder, what the news is by another. The sessions serve any number of
 * threads; batches never mix articles, so that an article's analysis does not depend on its
 * neighbours.
 */
final class OnnxEngine implements Engine {

  private static final String MODEL = "onnx-names.onnx";

  private static final String GISTS = "onnx-gist.onnx";

  /** The output that names are read from. */
  private static final Set<String> NAMES = Set.of("scores");

  /** All outputs, in the order in which {@link Scores} takes them. */
  private static final Set<String> ALL =
      new LinkedHashSet<>(List.of("scores", "tags", "relations", "arcs", "hidden"));

  private final boolean spread;
  private final OnnxModel model;
  private final OnnxModel gists;
  private final WordPiece wordPiece;
  private final LabelDecoder decoder;
  private final TreeDecoder trees;
  private final GistReader reader;

  OnnxEngine(ModelStore models, boolean spread) {
    this.spread = spread;
    CompletableFuture<OnnxModel> opening =
        CompletableFuture.supplyAsync(() -> new OnnxModel(models, GISTS));
    this.model = new OnnxModel(models, MODEL);
    try {
      this.wordPiece = new WordPiece(model.property("vocabulary"));
      this.decoder =
          new LabelDecoder(
              model.property("labels").split(" "),
              Double.parseDouble(model.property("temperature")));
      this.trees =
          new TreeDecoder(
              List.of(model.property("tags").split(" ")),
              List.of(model.property("relations").split(" ")));
      checkShapes(model.property("shapes"));
      model.checkOutputs(ALL);
    } catch (IllegalArgumentException e) {
      throw model.damaged(e);
    }
    this.gists = opened(opening);
    this.reader = reader();
  }

  /** The other model; where there is none, this one is of no use either. */
  private OnnxModel opened(CompletableFuture<OnnxModel> opening) {
    try {
      return OnnxModel.join(opening);
    } catch (RuntimeException e) {
      model.close();
      throw e;
    }
  }

  private GistReader reader() {
    try {
      return new GistReader(gists, wordPiece);
    } catch (IllegalArgumentException e) {
      close();
      throw gists.damaged(e);
    }
  }

  private static void checkShapes(String names) {
    String ours = String.join(" ", Arrays.stream(CaseShape.values()).map(Enum::name).toList());
    if (!ours.equalsIgnoreCase(names)) {
      throw new IllegalArgumentException("the model has other case shapes: " + names);
    }
  }

  @Override
  public String name() {
    return OnnxProvider.NAME;
  }

  @Override
  public List<ModelInfo> models() {
    return List.of(model.info(), gists.info());
  }

  @Override
  public Analysis analyze(Document document) {
    List<Scores> scores = scores(document, ALL);
    return new Analysis(
        sentences(document, i -> mentions(document, i, scores.get(i)))
            .flatMap(List::stream)
            .toList(),
        sentences(document, i -> trees.decode(document.sentences().get(i), scores.get(i))).toList(),
        scores.stream().map(Scores::vectors).toList());
  }

  @Override
  public Optional<Gist> gist(Document document) {
    return Optional.of(reader.read(document));
  }

  @Override
  public List<Mention> names(Document document) {
    List<Scores> scores = scores(document, NAMES);
    return sentences(document, i -> mentions(document, i, scores.get(i)))
        .flatMap(List::stream)
        .toList();
  }

  /** What is made of each sentence, in their order. */
  private <T> Stream<T> sentences(Document document, IntFunction<T> decode) {
    IntStream numbers = IntStream.range(0, document.sentences().size());
    return (spread ? numbers.parallel() : numbers).mapToObj(decode);
  }

  private List<Mention> mentions(Document document, int index, Scores scores) {
    Sentence sentence = document.sentences().get(index);
    return decoder.decode(scores.labels()).stream()
        .map(
            found ->
                Mention.ofTokens(
                    document,
                    sentence,
                    found.from(),
                    found.to(),
                    found.type(),
                    found.probability()))
        .toList();
  }

  private List<Scores> scores(Document document, Set<String> outputs) {
    List<List<Window>> parts = sentences(document, i -> windows(document, i)).toList();
    List<Scores> scores = new ArrayList<>();
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      scores.add(new Scores(document.sentences().get(i).tokens().size()));
      windows.addAll(parts.get(i));
    }
    List<Batch> batches = Batch.of(windows);
    if (spread) {
      Crew.run(batches, batch -> run(batch, outputs, scores));
    } else {
      batches.forEach(batch -> run(batch, outputs, scores));
    }
    return scores;
  }

  private List<Window> windows(Document document, int index) {
    Sentence sentence = document.sentences().get(index);
    return Window.of(index, sentence.tokens().stream().map(Token::text).toList(), wordPiece);
  }

  private void run(Batch batch, Set<String> outputs, List<Scores> scores) {
    FloatBuffer[] results = run(batch, outputs);
    for (int row = 0; row < batch.rows(); row++) {
      Window window = batch.windows().get(row);
      scores.get(window.sentence()).take(window, results, row, batch);
    }
  }

  private FloatBuffer[] run(Batch batch, Set<String> outputs) {
    return model.run(
        Map.of("ids", batch.ids(), "cases", batch.shapes(), "mask", batch.mask()),
        batch.shape(),
        outputs);
  }

  @Override
  public void close() {
    model.close();
    gists.close();
  }
}
