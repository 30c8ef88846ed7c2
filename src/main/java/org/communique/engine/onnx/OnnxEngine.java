package org.communique.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.engine.Analysis;
import org.communique.engine.Engine;
import org.communique.engine.EngineException;
import org.communique.engine.ModelFile;
import org.communique.engine.ModelInfo;
import org.communique.engine.ModelStore;
import org.communique.entity.Mention;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Names and trees by the encoder. The session serves any number of threads; batches never mix
 * articles, so that an article's analysis does not depend on its neighbours.
 */
final class OnnxEngine implements Engine {

  private static final String MODEL = "onnx-names.onnx";

  /** The output that names are read from. */
  private static final Set<String> NAMES = Set.of("scores");

  /** All outputs, in the order in which {@link Scores} takes them. */
  private static final Set<String> ALL =
      new LinkedHashSet<>(List.of("scores", "tags", "relations", "arcs", "hidden"));

  /**
   * Runs share it, closing has it alone: a session that is freed under a run takes the JVM along.
   */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed;
  private final boolean spread;
  private final ModelInfo info;
  private final OrtSession session;
  private final WordPiece wordPiece;
  private final LabelDecoder decoder;
  private final TreeDecoder trees;

  OnnxEngine(ModelStore models, boolean spread) {
    this.spread = spread;
    // The file is read while the native library is unpacked: each takes a third of the start.
    CompletableFuture<ModelFile> reading = CompletableFuture.supplyAsync(() -> models.load(MODEL));
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    ModelFile file = read(reading);
    this.info = file.info();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(file.bytes(), options);
      Map<String, String> metadata = session.getMetadata().getCustomMetadata();
      this.wordPiece = new WordPiece(property(metadata, "vocabulary"));
      this.decoder =
          new LabelDecoder(
              property(metadata, "labels").split(" "),
              Double.parseDouble(property(metadata, "temperature")));
      this.trees =
          new TreeDecoder(
              List.of(property(metadata, "tags").split(" ")),
              List.of(property(metadata, "relations").split(" ")));
      checkShapes(property(metadata, "shapes"));
      checkOutputs(session.getOutputNames());
    } catch (OrtException | IllegalArgumentException e) {
      throw new EngineException(
          "model "
              + models.describe(MODEL)
              + " is truncated or damaged; restore it from the release or train it anew",
          e);
    }
  }

  private static ModelFile read(CompletableFuture<ModelFile> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof EngineException reason ? reason : e;
    }
  }

  private static String property(Map<String, String> metadata, String name) {
    String value = metadata.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the model says nothing of its " + name);
    }
    return value;
  }

  private static void checkShapes(String names) {
    String ours = String.join(" ", Arrays.stream(CaseShape.values()).map(Enum::name).toList());
    if (!ours.equalsIgnoreCase(names)) {
      throw new IllegalArgumentException("the model has other case shapes: " + names);
    }
  }

  private static void checkOutputs(Set<String> names) {
    if (!names.containsAll(ALL)) {
      throw new IllegalArgumentException("the model gives only " + names + " of " + ALL);
    }
  }

  @Override
  public String name() {
    return OnnxProvider.NAME;
  }

  @Override
  public List<ModelInfo> models() {
    return List.of(info);
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
    (spread ? batches.parallelStream() : batches.stream())
        .forEach(batch -> run(batch, outputs, scores));
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
    use.readLock().lock();
    try {
      if (closed) {
        throw new EngineException("the engine is closed");
      }
      return runOpen(batch, outputs);
    } finally {
      use.readLock().unlock();
    }
  }

  private FloatBuffer[] runOpen(Batch batch, Set<String> outputs) {
    try (OnnxTensor ids = tensor(batch.ids(), batch.shape());
        OnnxTensor shapes = tensor(batch.shapes(), batch.shape());
        OnnxTensor mask = tensor(batch.mask(), batch.shape());
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "cases", shapes, "mask", mask), outputs)) {
      FloatBuffer[] buffers = new FloatBuffer[result.size()];
      for (int i = 0; i < buffers.length; i++) {
        buffers[i] = ((OnnxTensor) result.get(i)).getFloatBuffer();
      }
      return buffers;
    } catch (OrtException e) {
      throw new EngineException("ONNX Runtime failed: " + e.getMessage(), e);
    }
  }

  private static OnnxTensor tensor(int[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), IntBuffer.wrap(values), shape);
  }

  @Override
  public void close() {
    use.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        session.close();
      }
    } catch (OrtException e) {
      throw new EngineException("ONNX Runtime could not be closed: " + e.getMessage(), e);
    } finally {
      use.writeLock().unlock();
    }
  }
}
