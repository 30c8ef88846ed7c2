package org.communique.engine.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * The first pieces of an article: the headline, which may be empty, and its sentences, each with a
 * mark behind it.
 *
 * @param ids the pieces
 * @param words for each sentence that is read where the first piece of each token lies; fewer than
 *     its tokens where the start ends within it
 * @param ends for each of them where the mark behind it lies
 */
record Start(int[] ids, List<List<Integer>> words, List<Integer> ends) {

  static Start of(Document document, WordPiece wordPiece, int length) {
    Filling filling = new Filling(wordPiece, length);
    List<Sentence> sentences = document.sentences();
    if (sentences.isEmpty() || sentences.get(0).zone() != ZoneType.HEADLINE) {
      filling.mark();
    }
    List<List<Integer>> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < sentences.size() && filling.size < length; i++) {
      words.add(filling.add(sentences.get(i)));
      ends.add(filling.mark());
    }
    return new Start(Arrays.copyOf(filling.ids, filling.size), words, ends);
  }

  /** The pieces so far. */
  private static final class Filling {

    private final WordPiece wordPiece;
    private final int[] ids;
    private int size;

    Filling(WordPiece wordPiece, int length) {
      this.wordPiece = wordPiece;
      this.ids = new int[length];
      ids[size++] = wordPiece.id("[CLS]");
    }

    /** Adds what fits of a sentence and leaves room for the mark; where its tokens begin. */
    List<Integer> add(Sentence sentence) {
      List<Integer> starts = new ArrayList<>();
      int end = ids.length - 1;
      for (Token token : sentence.tokens()) {
        if (size < end) {
          starts.add(size);
          int[] pieces = wordPiece.pieces(token.text());
          int room = Math.min(pieces.length, end - size);
          System.arraycopy(pieces, 0, ids, size, room);
          size += room;
        }
      }
      return starts;
    }

    /** Adds the mark behind a sentence; where it lies. */
    int mark() {
      ids[size] = wordPiece.id("[SEP]");
      return size++;
    }
  }
}
