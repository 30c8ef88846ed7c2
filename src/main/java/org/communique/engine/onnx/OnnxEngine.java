package org.communique.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.communique.engine.Analysis;
import org.communique.engine.Engine;
import org.communique.engine.EngineException;
import org.communique.engine.ModelFile;
import org.communique.engine.ModelInfo;
import org.communique.engine.ModelStore;
import org.communique.entity.Mention;
import org.communique.syntax.DependencyTree;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;

/**
 * Names and trees by the encoder. The session serves any number of threads; batches never mix
 * articles, so that an article's analysis does not depend on its neighbours.
 */
final class OnnxEngine implements Engine {

  private static final String MODEL = "onnx-names.onnx";

  /** The outputs in the order in which {@link Scores} takes them. */
  private static final Set<String> OUTPUTS =
      new LinkedHashSet<>(List.of("scores", "tags", "relations", "arcs"));

  /**
   * Pieces in one run, padding included: enough to be fast, few enough that an article makes work
   * for two processors.
   */
  private static final int BATCH = 256;

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
    List<Scores> scores = scores(document);
    List<Mention> mentions = new ArrayList<>();
    List<DependencyTree> parsed = new ArrayList<>(scores.size());
    for (int i = 0; i < scores.size(); i++) {
      Sentence sentence = document.sentences().get(i);
      for (LabelDecoder.Found found : decoder.decode(scores.get(i).labels())) {
        mentions.add(
            Mention.ofTokens(
                document, sentence, found.from(), found.to(), found.type(), found.probability()));
      }
      parsed.add(trees.decode(sentence, scores.get(i)));
    }
    return new Analysis(mentions, parsed);
  }

  private List<Scores> scores(Document document) {
    List<Scores> scores = new ArrayList<>();
    List<Window> windows = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<String> words = sentence.tokens().stream().map(Token::text).toList();
      windows.addAll(Window.of(scores.size(), words, wordPiece));
      scores.add(new Scores(words.size()));
    }
    // The sort is stable, so windows of one sentence and length keep their order.
    windows.sort(Comparator.comparingInt(window -> window.ids().length));
    List<List<Window>> batches = new ArrayList<>();
    for (int from = 0; from < windows.size(); from += batches.get(batches.size() - 1).size()) {
      batches.add(windows.subList(from, end(windows, from)));
    }
    (spread ? batches.parallelStream() : batches.stream()).forEach(batch -> run(batch, scores));
    return scores;
  }

  /**
   * As many windows as fit, none so much longer than the first that padding costs more than runs.
   */
  private static int end(List<Window> windows, int from) {
    int longest = windows.get(from).ids().length * 9 / 8;
    int to = from + 1;
    while (to < windows.size()
        && windows.get(to).ids().length <= longest
        && windows.get(to).ids().length * (to + 1 - from) <= BATCH) {
      to++;
    }
    return to;
  }

  private void run(List<Window> batch, List<Scores> scores) {
    int length = batch.get(batch.size() - 1).ids().length;
    int[] ids = new int[batch.size() * length];
    int[] shapes = new int[ids.length];
    int[] mask = new int[ids.length];
    for (int row = 0; row < batch.size(); row++) {
      Window window = batch.get(row);
      int size = window.ids().length;
      System.arraycopy(window.ids(), 0, ids, row * length, size);
      System.arraycopy(window.shapes(), 0, shapes, row * length, size);
      Arrays.fill(mask, row * length, row * length + size, 1);
    }
    FloatBuffer[] results = run(new long[] {batch.size(), length}, ids, shapes, mask);
    for (int row = 0; row < batch.size(); row++) {
      Window window = batch.get(row);
      scores.get(window.sentence()).take(window, results, row, length);
    }
  }

  private FloatBuffer[] run(long[] shape, int[] ids, int[] shapes, int[] mask) {
    use.readLock().lock();
    try {
      if (closed) {
        throw new EngineException("the engine is closed");
      }
      return runOpen(shape, ids, shapes, mask);
    } finally {
      use.readLock().unlock();
    }
  }

  private FloatBuffer[] runOpen(long[] shape, int[] ids, int[] shapes, int[] mask) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OnnxTensor pieces = OnnxTensor.createTensor(environment, IntBuffer.wrap(ids), shape);
        OnnxTensor cases = OnnxTensor.createTensor(environment, IntBuffer.wrap(shapes), shape);
        OnnxTensor present = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), shape);
        OrtSession.Result result =
            session.run(Map.of("ids", pieces, "cases", cases, "mask", present), OUTPUTS)) {
      FloatBuffer[] buffers = new FloatBuffer[result.size()];
      for (int i = 0; i < buffers.length; i++) {
        buffers[i] = ((OnnxTensor) result.get(i)).getFloatBuffer();
      }
      return buffers;
    } catch (OrtException e) {
      throw new EngineException("ONNX Runtime failed: " + e.getMessage(), e);
    }
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
