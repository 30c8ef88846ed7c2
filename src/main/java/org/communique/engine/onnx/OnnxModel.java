package org.communique.engine.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.communique.engine.EngineException;
import org.communique.engine.ModelFile;
import org.communique.engine.ModelInfo;
import org.communique.engine.ModelStore;

/** An ONNX model with what it says of itself. Serves any number of threads. */
final class OnnxModel implements AutoCloseable {

  /**
   * Runs share it, closing has it alone: a session that is freed under a run takes the JVM along.
   */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private final String file;
  private final ModelInfo info;
  private final OrtSession session;
  private final Map<String, String> properties;
  private boolean closed;

  /**
   * @param file the model's name in the store
   * @throws EngineException where the file is missing or no model
   */
  OnnxModel(ModelStore models, String file) {
    this.file = models.describe(file);
    // The file is read while the native library is unpacked: each takes a third of the start.
    CompletableFuture<ModelFile> reading = CompletableFuture.supplyAsync(() -> models.load(file));
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    ModelFile read = join(reading);
    this.info = read.info();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(read.bytes(), options);
      this.properties = session.getMetadata().getCustomMetadata();
    } catch (OrtException e) {
      throw damaged(e);
    }
  }

  /** What another thread gives, with its own reason where it fails. */
  static <T> T join(CompletableFuture<T> making) {
    try {
      return making.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof EngineException reason ? reason : e;
    }
  }

  /** That the model is not what it should be. */
  EngineException damaged(Exception why) {
    return new EngineException(
        "model " + file + " is truncated or damaged; restore it from the release or train it anew",
        why);
  }

  ModelInfo info() {
    return info;
  }

  /**
   * What the model says of itself under a name.
   *
   * @throws IllegalArgumentException where it says nothing
   */
  String property(String name) {
    String value = properties.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the model says nothing of its " + name);
    }
    return value;
  }

  /**
   * Checks that the model gives what is asked of it.
   *
   * @throws IllegalArgumentException where it does not
   */
  void checkOutputs(Set<String> names) {
    if (!session.getOutputNames().containsAll(names)) {
      throw new IllegalArgumentException(
          "the model gives only " + session.getOutputNames() + " of " + names);
    }
  }

  /**
   * One run.
   *
   * @param inputs by name, all of one shape
   * @param outputs those wanted, in the order in which they are given
   */
  FloatBuffer[] run(Map<String, int[]> inputs, long[] shape, Set<String> outputs) {
    use.readLock().lock();
    try {
      if (closed) {
        throw new EngineException("the engine is closed");
      }
      return runOpen(inputs, shape, outputs);
    } catch (OrtException e) {
      throw new EngineException("ONNX Runtime failed: " + e.getMessage(), e);
    } finally {
      use.readLock().unlock();
    }
  }

  private FloatBuffer[] runOpen(Map<String, int[]> inputs, long[] shape, Set<String> outputs)
      throws OrtException {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, int[]> input : inputs.entrySet()) {
        tensors.put(input.getKey(), tensor(input.getValue(), shape));
      }
      try (OrtSession.Result result = session.run(tensors, outputs)) {
        FloatBuffer[] buffers = new FloatBuffer[result.size()];
        for (int i = 0; i < buffers.length; i++) {
          buffers[i] = ((OnnxTensor) result.get(i)).getFloatBuffer();
        }
        return buffers;
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
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
