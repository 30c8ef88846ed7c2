package org.communique.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

  private final WordPiece pieces = new WordPiece("[PAD]\n[UNK]\n[CLS]\n[SEP]\nword\nmany\n##x");

  @Test
  void aShortSentenceIsOneWindowBetweenTheMarks() {
    List<Window> windows = Window.of(3, List.of("word", "manyx"), pieces);
    assertThat(windows).hasSize(1);
    assertThat(windows.get(0).sentence()).isEqualTo(3);
    assertThat(windows.get(0).ids()).containsExactly(2, 4, 5, 6, 3);
    assertThat(windows.get(0).starts()).containsExactly(1, 2);
  }

  @Test
  void aLongSentenceIsReadInOverlappingWindowsEachWordTakenOnce() {
    List<Window> windows = Window.of(0, Collections.nCopies(1300, "word"), pieces);
    assertThat(windows).hasSizeGreaterThan(2);
    List<Integer> taken = new ArrayList<>();
    for (Window window : windows) {
      assertThat(window.ids().length).isLessThanOrEqualTo(Window.ROOM + 2);
      for (int i = 0; i < window.starts().length; i++) {
        taken.add(window.firstWord() + i);
        assertThat(window.ids()[window.starts()[i]]).isEqualTo(4);
      }
    }
    assertThat(taken).hasSize(1300).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aWordOfEndlessPiecesIsCut() {
    List<Window> windows = Window.of(0, List.of("many" + "x".repeat(90), "word"), pieces);
    assertThat(windows).hasSize(1);
    assertThat(windows.get(0).starts()).containsExactly(1, 65);
  }
}
