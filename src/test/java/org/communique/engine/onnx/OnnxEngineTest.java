package org.communique.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.engine.Analysis;
import org.communique.engine.EngineException;
import org.communique.engine.ModelStore;
import org.communique.syntax.ContextVectors;
import org.communique.syntax.Gist;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.junit.jupiter.api.Test;

class OnnxEngineTest {

  private static final Document DOCUMENT =
      DocumentReader.create()
          .ofTokens(
              List.of(
                  List.of("Angela", "Merkel", "flew", "to", "Minsk", "."),
                  List.of("Talks", "lasted", "all", "night", ".")));

  private static final List<String> WORDS = List.of("Talks", "lasted", "all", "night", ".");

  @Test
  void namesAndATreeForEachSentence() {
    try (OnnxEngine engine = new OnnxEngine(ModelStore.bundled(), false)) {
      Analysis analysis = engine.analyze(DOCUMENT);
      assertThat(analysis.mentions())
          .extracting(mention -> mention.text())
          .containsExactly("Angela Merkel", "Minsk");
      assertThat(analysis.trees()).hasSize(2);
      assertThat(analysis.trees().get(0).tags()).contains("VBD");
      assertThat(analysis.trees().get(0).relations().get(2)).isEqualTo("root");
    }
  }

  @Test
  void aContextVectorForEachTokenOfEachSentence() {
    try (OnnxEngine engine = new OnnxEngine(ModelStore.bundled(), false)) {
      List<ContextVectors> vectors = engine.analyze(DOCUMENT).vectors();
      assertThat(vectors).extracting(ContextVectors::size).containsExactly(6, 5);
      assertThat(vectors).extracting(ContextVectors::width).containsOnly(384);
      // The two full stops stand in other contexts.
      assertThat(vectors.get(0).mean(5, 6)).isNotEqualTo(vectors.get(1).mean(4, 5));
    }
  }

  @Test
  void theGistIsProbabilitiesOfTypesAndStatusesAndALineForEachSentence() {
    try (OnnxEngine engine = new OnnxEngine(ModelStore.bundled(), false)) {
      Gist gist = engine.gist(DOCUMENT).orElseThrow();
      assertThat(gist.types().values().stream().mapToDouble(Math::exp).sum())
          .isCloseTo(1, within(1e-4));
      assertThat(gist.statuses().values().stream().mapToDouble(Math::exp).sum())
          .isCloseTo(1, within(1e-4));
      assertThat(gist.lines()).extracting(line -> line.words().size()).containsExactly(6, 5);
      assertThat(gist.participant(0, 0, 2).orElseThrow())
          .as("who flew takes part rather than where to")
          .isGreaterThan(gist.participant(0, 4, 5).orElseThrow());
    }
  }

  @Test
  void theGistOfALongArticleIsOfItsStartAlone() {
    try (OnnxEngine engine = new OnnxEngine(ModelStore.bundled(), false)) {
      List<List<String>> sentences = new ArrayList<>(Collections.nCopies(40, WORDS));
      Gist gist = engine.gist(DocumentReader.create().ofTokens(sentences)).orElseThrow();
      assertThat(gist.lines()).hasSize(40);
      assertThat(gist.lines().get(0).news()).isPresent();
      assertThat(gist.lines().get(39).news()).isEmpty();
      sentences.set(39, List.of("Else", "."));
      assertThat(engine.gist(DocumentReader.create().ofTokens(sentences))).hasValue(gist);
    }
  }

  @Test
  void namesAloneAreThoseOfAWholeAnalysisOnOneThreadOrMore() {
    for (boolean spread : new boolean[] {false, true}) {
      try (OnnxEngine engine = new OnnxEngine(ModelStore.bundled(), spread)) {
        assertThat(engine.names(DOCUMENT)).isEqualTo(engine.analyze(DOCUMENT).mentions());
      }
    }
  }

  @Test
  void anEngineClosedWhileAnotherThreadReadsStopsItWithoutACrash() throws Exception {
    OnnxEngine engine = new OnnxEngine(ModelStore.bundled(), false);
    ExecutorService other = Executors.newSingleThreadExecutor();
    CountDownLatch reading = new CountDownLatch(1);
    Future<?> endless =
        other.submit(
            () -> {
              while (true) {
                engine.analyze(DOCUMENT);
                reading.countDown();
              }
            });
    reading.await();
    engine.close();
    engine.close();
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(endless::get)
        .withCauseInstanceOf(EngineException.class)
        .withMessageContaining("closed");
    other.shutdown();
  }
}
