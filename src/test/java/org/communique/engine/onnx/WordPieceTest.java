package org.communique.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordPieceTest {

  private final WordPiece pieces =
      new WordPiece("[PAD]\n[UNK]\n[CLS]\n[SEP]\nu\n.\nn\nzelens\n##kyy\nelysee\n-\nbased");

  @Test
  void aWordOfTheVocabularyIsOnePieceWhateverItsCaseAndAccents() {
    assertThat(pieces.pieces("elysee")).containsExactly(9);
    assertThat(pieces.pieces("Élysée")).containsExactly(9);
  }

  @Test
  void theLongestPieceComesFirst() {
    assertThat(pieces.pieces("Zelenskyy")).containsExactly(7, 8);
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(pieces.pieces("U.N.")).containsExactly(4, 5, 6, 5);
    assertThat(pieces.pieces("elysee-based")).containsExactly(9, 10, 11);
  }

  @Test
  void whatCannotBeSpelledIsUnknownAsAWhole() {
    assertThat(pieces.pieces("zelensx")).containsExactly(1);
    assertThat(pieces.pieces("\u200B")).containsExactly(1);
  }

  @Test
  void theMarksOfTheModelAreNoWords() {
    assertThat(pieces.pieces("[CLS]")).doesNotContain(2);
    assertThat(pieces.pieces("##kyy")).doesNotContain(8);
  }

  @Test
  void aVocabularyWithoutTheUnknownIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordPiece("a\nb"))
        .withMessageContaining("[UNK]");
  }
}
