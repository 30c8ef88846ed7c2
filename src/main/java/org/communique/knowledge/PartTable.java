package org.communique.knowledge;

import java.util.List;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** The parts of states of {@code parts.tsv} by their adjectives. Safe for use by many threads. */
final class PartTable {

  static final String INDEX = "parts.idx";

  private static final String TABLE = "parts.tsv";
  private static final int COLUMNS = 4;

  private final List<StatePart> parts;
  private final NameIndex adjectives;

  private PartTable(List<StatePart> parts, NameIndex adjectives) {
    this.parts = parts;
    this.adjectives = adjectives;
  }

  static PartTable of(Lexicons lexicons) {
    if (!lexicons.addsTo(TABLE)) {
      LexiconText text = text();
      IndexInput in = IndexInput.of(INDEX, text);
      if (in != null) {
        return read(in, text);
      }
    }
    return of(lexicons.read(PartTable.class, TABLE, COLUMNS));
  }

  static PartTable read(IndexInput in, LexiconText text) {
    return new PartTable(parts(in.lines(text)), NameIndex.read(in));
  }

  static LexiconText text() {
    return LexiconText.of(PartTable.class, TABLE, COLUMNS);
  }

  /** The index of the library's table, for the build to write. */
  static byte[] compiled() {
    LexiconText text = text();
    List<Lexicons.Line> rows = Lexicons.bundled().read(PartTable.class, TABLE, COLUMNS);
    IndexOutput out = new IndexOutput(text);
    out.lines(text, rows);
    of(rows).adjectives.write(out);
    return out.toByteArray();
  }

  private static PartTable of(List<Lexicons.Line> rows) {
    List<StatePart> parts = parts(rows);
    NameIndex.Builder adjectives = new NameIndex.Builder();
    for (int i = 0; i < parts.size(); i++) {
      for (String adjective : parts.get(i).adjectives()) {
        adjectives.set(adjective, i);
      }
    }
    return new PartTable(parts, adjectives.build());
  }

  private static List<StatePart> parts(List<Lexicons.Line> rows) {
    return new LazyList<>(rows.size(), i -> StatePart.of(rows.get(i)));
  }

  /** The part that the adjective or noun is of, or null. */
  @Nullable StatePart byAdjective(String word) {
    int[] numbers = adjectives.get(word);
    return numbers.length == 0 ? null : parts.get(numbers[0]);
  }
}
