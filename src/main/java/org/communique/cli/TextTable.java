package org.communique.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells as lines of text: columns as wide as their widest cell, the last one wrapped at the
 * width.
 */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows;
  private final int width;

  TextTable(List<List<String>> rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder start = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        start.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length())).append(GAP);
      }
      wrap(start.toString(), row.get(widths.length), lines);
    }
    return lines;
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size() - 1];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private void wrap(String start, String last, List<String> lines) {
    int room = Math.max(30, width - start.length());
    StringBuilder line = new StringBuilder(start);
    int used = 0;
    for (String word : last.split(" ")) {
      if (used > 0 && used + 1 + word.length() > room) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(start.length()));
        used = 0;
      }
      line.append(used == 0 ? "" : " ").append(word);
      used += word.length() + (used == 0 ? 0 : 1);
    }
    lines.add(line.toString().stripTrailing());
  }
}
