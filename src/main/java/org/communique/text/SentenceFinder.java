package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Splits a stretch of prose into sentences: OpenNLP's borders, less those after abbreviations and
 * initials, plus those that it misses between glued sentences and after closing quotation marks.
 * Safe for use by many threads.
 */
final class SentenceFinder {

  private static final String CLOSERS = "\"')]";

  private final Pool<SentenceDetectorME> detectors;
  private final Set<String> abbreviations = WordList.read("abbreviations.txt");
  private final Set<String> starters = WordList.read("starters.txt");

  SentenceFinder() {
    SentenceModel model = OpenNlpModels.sentences();
    this.detectors = new Pool<>(() -> new SentenceDetectorME(model));
  }

  /**
   * The borders of the sentences of {@code plain[from, to)}: pairs of start and end, without outer
   * white space.
   */
  List<int[]> find(char[] plain, int from, int to) {
    String stretch = new String(plain, from, to - from);
    TreeSet<Integer> ends = new TreeSet<>();
    for (opennlp.tools.util.Span span :
        detectors.with(detector -> detector.sentPosDetect(stretch))) {
      int end = pastClosers(stretch, span.getEnd());
      if (isStop(stretch, end - 1) && !isFalse(stretch, end)) {
        ends.add(end);
      }
    }
    addMissed(stretch, ends);
    ends.add(stretch.length());
    return stretches(stretch, ends, from);
  }

  private static List<int[]> stretches(String stretch, TreeSet<Integer> ends, int offset) {
    List<int[]> result = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      int s = start;
      int e = end;
      while (s < e && isBlank(stretch.charAt(s))) {
        s++;
      }
      while (e > s && isBlank(stretch.charAt(e - 1))) {
        e--;
      }
      if (s < e) {
        result.add(new int[] {offset + s, offset + e});
      }
      start = end;
    }
    return result;
  }

  /** Full stops that OpenNLP took for a part of a word though a sentence begins after them. */
  private void addMissed(String text, Set<Integer> ends) {
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '?' || c == '!') {
        int end = pastClosers(text, i + 1);
        if (beginsSentence(text, i, end) && !isFalse(text, end)) {
          ends.add(end);
        }
      }
    }
  }

  private static boolean beginsSentence(String text, int stop, int end) {
    int next = end;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    while (next < text.length() && "\"'([".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    return next > end
        ? Character.isLetterOrDigit(text.charAt(stop - 1)) || end > stop + 1
        : isGlued(text, stop, next);
  }

  /** "a priority.Russian ministers", not "Yahoo.Com" or "U.S.A". */
  private static boolean isGlued(String text, int stop, int next) {
    int before = stop;
    while (before > 0 && Character.isLowerCase(text.charAt(before - 1))) {
      before--;
    }
    int after = next + 1;
    while (after < text.length() && Character.isLowerCase(text.charAt(after))) {
      after++;
    }
    boolean word =
        after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == ',');
    return stop - before >= 3 && (before == 0 || text.charAt(before - 1) == ' ') && word;
  }

  private static int pastClosers(String text, int end) {
    int past = end;
    while (past < text.length()
        && CLOSERS.indexOf(text.charAt(past)) >= 0
        && isStop(text, past - 1)) {
      past++;
    }
    return past;
  }

  private static boolean isStop(String text, int at) {
    return at >= 0
        && (".?!".indexOf(text.charAt(at)) >= 0 || CLOSERS.indexOf(text.charAt(at)) >= 0);
  }

  /** Whether the text goes on after this end: an abbreviation, an initial, or a lower-case word. */
  private boolean isFalse(String text, int end) {
    int next = end;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    if (next >= text.length()) {
      return false;
    }
    if (text.charAt(next) == ','
        || text.charAt(next) == ';'
        || Character.isLowerCase(text.charAt(next))) {
      return true;
    }
    int last = Math.max(0, Math.min(text.length(), end) - 1);
    return text.charAt(last) == '.'
        && isAbbreviation(text, last)
        && !starters.contains(wordAt(text, next));
  }

  private boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0
        && stop - start < 12
        && !isBlank(text.charAt(start - 1))
        && "\"'(".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || abbreviations.contains(word) || isDotted(word);
  }

  /** "U.S", "J.F". */
  private static boolean isDotted(String word) {
    return word.length() >= 3
        && word.charAt(1) == '.'
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(word.length() - 1))
        && word.charAt(word.length() - 2) == '.';
  }

  private static String wordAt(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == Folding.NOTHING;
  }
}
