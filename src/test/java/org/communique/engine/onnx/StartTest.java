package org.communique.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.text.Document;
import org.communique.text.DocumentReader;
import org.junit.jupiter.api.Test;

class StartTest {

  private static final int CLS = 2;
  private static final int SEP = 3;

  private final WordPiece pieces = new WordPiece("[PAD]\n[UNK]\n[CLS]\n[SEP]\nword\nmany\n##x");

  private static Document document(String... sentences) {
    return DocumentReader.create()
        .ofTokens(List.of(sentences).stream().map(line -> List.of(line.split(" "))).toList());
  }

  @Test
  void withoutAHeadlineItsMarkStandsAloneBeforeTheSentences() {
    Start start = Start.of(document("word manyx", "many word"), pieces, 20);
    assertThat(start.ids()).containsExactly(CLS, SEP, 4, 5, 6, SEP, 5, 4, SEP);
    assertThat(start.words()).containsExactly(List.of(2, 3), List.of(6, 7));
    assertThat(start.ends()).containsExactly(5, 8);
  }

  @Test
  void aHeadlineComesFirst() {
    Start start = Start.of(DocumentReader.create().read("Many word", "Word many."), pieces, 20);
    assertThat(start.ids()).startsWith(CLS, 5, 4, SEP, 4, 5);
    assertThat(start.words().get(0)).containsExactly(1, 2);
  }

  @Test
  void anArticleIsCutWithinAWordAndItsLastMarkIsKept() {
    Start start = Start.of(document("word word", "word manyxx word", "word"), pieces, 8);
    assertThat(start.ids()).containsExactly(CLS, SEP, 4, 4, SEP, 4, 5, SEP);
    assertThat(start.words()).containsExactly(List.of(2, 3), List.of(5, 6));
    assertThat(start.ends()).containsExactly(4, 7);
  }

  @Test
  void anEmptyArticleIsItsMarksAlone() {
    Start start = Start.of(DocumentReader.create().read(null, ""), pieces, 8);
    assertThat(start.ids()).containsExactly(CLS, SEP);
    assertThat(start.words()).isEmpty();
  }
}
