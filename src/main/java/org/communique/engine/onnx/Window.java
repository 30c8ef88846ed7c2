package org.communique.engine.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the encoder reads at once: a sentence, or a part of one that is too long.
 *
 * @param sentence the sentence's number in the document
 * @param firstWord the number of the first word whose scores are taken from it
 * @param ids pieces, between the marks that BERT wants
 * @param shapes the case shape of each piece's word
 * @param starts where the first piece lies of each word whose scores are taken from it
 */
record Window(int sentence, int firstWord, int[] ids, int[] shapes, int[] starts) {

  /** Positions that the encoder has, less the two marks. */
  static final int ROOM = 510;

  /** Pieces that two windows of one sentence share. */
  private static final int OVERLAP = 128;

  /** A long word is cut; no name has so many pieces. */
  private static final int LONGEST_WORD = 64;

  static List<Window> of(int sentence, List<String> words, WordPiece wordPiece) {
    List<CaseShape> shapes = CaseShape.ofSentence(words);
    List<int[]> pieces = new ArrayList<>(words.size());
    for (String word : words) {
      int[] all = wordPiece.pieces(word);
      pieces.add(all.length <= LONGEST_WORD ? all : Arrays.copyOf(all, LONGEST_WORD));
    }
    List<Window> windows = new ArrayList<>(1);
    int from = 0;
    int keep = 0;
    while (keep < words.size()) {
      int to = end(pieces, from);
      int next = to < words.size() ? back(pieces, from, to) : to;
      // In the part that two windows share, each word goes to the one with more around it.
      int until = (next + to + 1) / 2;
      windows.add(
          new Window(
              sentence,
              keep,
              ids(pieces.subList(from, to), wordPiece),
              shapes(pieces.subList(from, to), shapes.subList(from, to)),
              starts(pieces.subList(from, to), keep - from, until - from)));
      from = next;
      keep = until;
    }
    return windows;
  }

  private static int end(List<int[]> pieces, int from) {
    int room = ROOM;
    int to = from;
    while (to < pieces.size() && pieces.get(to).length <= room) {
      room -= pieces.get(to++).length;
    }
    return to;
  }

  private static int back(List<int[]> pieces, int from, int to) {
    int shared = 0;
    int start = to;
    while (start > from + 1 && shared + pieces.get(start - 1).length <= OVERLAP) {
      shared += pieces.get(--start).length;
    }
    return start;
  }

  private static int length(List<int[]> pieces) {
    return 2 + pieces.stream().mapToInt(word -> word.length).sum();
  }

  private static int[] ids(List<int[]> pieces, WordPiece wordPiece) {
    int[] ids = new int[length(pieces)];
    ids[0] = wordPiece.id("[CLS]");
    ids[ids.length - 1] = wordPiece.id("[SEP]");
    int at = 1;
    for (int[] word : pieces) {
      System.arraycopy(word, 0, ids, at, word.length);
      at += word.length;
    }
    return ids;
  }

  private static int[] shapes(List<int[]> pieces, List<CaseShape> shapes) {
    int[] kinds = new int[length(pieces)];
    int at = 1;
    for (int word = 0; word < pieces.size(); word++) {
      Arrays.fill(kinds, at, at + pieces.get(word).length, shapes.get(word).ordinal());
      at += pieces.get(word).length;
    }
    return kinds;
  }

  private static int[] starts(List<int[]> pieces, int from, int to) {
    int[] starts = new int[to - from];
    int at = 1;
    for (int word = 0; word < to; word++) {
      if (word >= from) {
        starts[word - from] = at;
      }
      at += pieces.get(word).length;
    }
    return starts;
  }
}
