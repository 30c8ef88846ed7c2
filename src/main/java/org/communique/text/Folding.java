package org.communique.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Makes a plain copy of a text, of the same length, in which typographic variants are their ASCII
 * forms, so that one offset serves both. Only the copy is read by the rules and models; tokens keep
 * their characters as given.
 */
final class Folding {

  /** Stands in the copy where the text has a character that belongs to no word and parts none. */
  static final char NOTHING = '\u2060';

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String CLITICS = "s t re ve ll d m ";

  private final char[] table = new char[Character.MAX_VALUE + 1];

  private Folding() {
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
  }

  /** The folding of the resource {@code characters.tsv}. */
  static Folding load() {
    Folding folding = new Folding();
    Lexicons.bundled().read(Folding.class, "characters.tsv", 3).forEach(folding::add);
    return folding;
  }

  private void add(Lexicons.Line line) {
    String[] range = line.field(0).split("-", 2);
    try {
      int first = Integer.parseInt(range[0], 16);
      int last = Integer.parseInt(range[range.length - 1], 16);
      for (int c = first; c <= last; c++) {
        table[c] = replacement(line);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw line.error(
          "'" + line.field(0) + "' is no range of hexadecimal code points below 10000");
    }
  }

  private static char replacement(Lexicons.Line line) {
    String name = line.field(1);
    if (name.equals("SPACE")) {
      return ' ';
    }
    if (name.equals("NOTHING")) {
      return NOTHING;
    }
    if (name.length() != 1) {
      throw line.error("'" + name + "' is neither SPACE nor NOTHING nor one character");
    }
    return name.charAt(0);
  }

  /** The plain copy, as long as the text. */
  char[] fold(String text) {
    char[] copy = text.toCharArray();
    for (int i = 0; i < copy.length; i++) {
      char c = copy[i];
      if (c >= 0x80) {
        i +=
            c == '\u200B' || c == '\uFEFF'
                ? foldZeroWidth(copy, i)
                : c == '\uFFFD' ? foldLost(copy, i) : fold(copy, i);
      } else if (c < ' ' && c != '\n' && c != '\r') {
        copy[i] = ' ';
      }
    }
    return copy;
  }

  /**
   * Folds one character, or a run of characters that are one character's bytes read wrongly;
   * returns the extra length.
   */
  private int fold(char[] copy, int at) {
    int length = misreadLength(copy, at);
    copy[at] = table[length == 0 ? copy[at] : misread(copy, at, length)];
    for (int i = 1; i < length; i++) {
      copy[at + i] = copy[at] == ' ' ? ' ' : NOTHING;
    }
    return Math.max(0, length - 1);
  }

  private static int foldZeroWidth(char[] copy, int at) {
    boolean inWord =
        at > 0
            && at + 1 < copy.length
            && Character.isLetter(copy[at - 1])
            && Character.isLetter(copy[at + 1]);
    copy[at] = inWord ? NOTHING : ' ';
    return 0;
  }

  /** A lost character between a letter and a clitic ("Russia?s") was an apostrophe. */
  private static int foldLost(char[] copy, int at) {
    int end = at + 1;
    while (end < copy.length && end < at + 4 && Character.isLetter(copy[end])) {
      end++;
    }
    String after = new String(copy, at + 1, end - at - 1) + " ";
    if (at > 0
        && Character.isLetter(copy[at - 1])
        && after.length() > 1
        && CLITICS.contains(after)) {
      copy[at] = '\'';
    }
    return 0;
  }

  /**
   * How many characters from here are the UTF-8 bytes of one character, each read as Windows-1252;
   * 0 where none are.
   */
  private static int misreadLength(char[] copy, int at) {
    int lead = asByte(copy[at]);
    int length =
        lead >= 0xF0 && lead < 0xF5
            ? 4
            : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (length == 0 || at + length > copy.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (copy[at + i] < 0x80 || (asByte(copy[at + i]) & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static char misread(char[] copy, int at, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) asByte(copy[at + i]);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).get(0);
    } catch (CharacterCodingException e) {
      return copy[at];
    }
  }

  /**
   * The byte that Windows-1252 or Latin-1 reads as this character; a lost one is 9D, which
   * Windows-1252 lacks.
   */
  private static int asByte(char c) {
    if (c < 0x100) {
      return c;
    }
    if (c == '\uFFFD') {
      return 0x9D;
    }
    int b = String.valueOf(c).getBytes(WINDOWS)[0] & 0xFF;
    return b == '?' ? 0 : b;
  }
}
