package org.communique.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The published English models of OpenNLP, from their jars on the class path. */
final class OpenNlpModels {

  private static final String VERSION = "1.3-2.5.4";

  private OpenNlpModels() {}

  static SentenceModel sentences() {
    return load("sentence", SentenceModel::new);
  }

  static TokenizerModel tokens() {
    return load("tokens", TokenizerModel::new);
  }

  static POSModel tags() {
    return load("pos", POSModel::new);
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String kind, Loader<T> loader) {
    String name = "/opennlp-en-ud-ewt-" + kind + "-" + VERSION + ".bin";
    try (InputStream in = OpenNlpModels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "model "
                + name
                + " is not on the class path; add the org.apache.opennlp:opennlp-models-* jars of this version");
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("model " + name + " cannot be read", e);
    }
  }
}
