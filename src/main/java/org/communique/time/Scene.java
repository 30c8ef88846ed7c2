package org.communique.time;

import org.communique.text.Sentence;
import org.communique.time.TemporalValue.Granularity;
import org.communique.time.TemporalValue.Instant;
import org.jspecify.annotations.Nullable;

/** One sentence, with what is known before it is read. Used by one thread. */
final class Scene {

  private final TimeWords words;
  private final Atoms atoms;
  private final Sentence sentence;
  private final Calendar calendar;
  private final Focus focus;
  private final DateOrder order;
  private @Nullable Direction direction;
  private int lastEnd = -1;
  private @Nullable TemporalValue last;
  private @Nullable Instant day;

  Scene(
      TimeWords words,
      Atoms atoms,
      Sentence sentence,
      Calendar calendar,
      Focus focus,
      DateOrder order) {
    this.words = words;
    this.atoms = atoms;
    this.sentence = sentence;
    this.calendar = calendar;
    this.focus = focus;
    this.order = order;
  }

  TimeWords words() {
    return words;
  }

  Atoms atoms() {
    return atoms;
  }

  Calendar calendar() {
    return calendar;
  }

  Focus focus() {
    return focus;
  }

  /** How dates of digits alone are read. */
  DateOrder order() {
    return order;
  }

  /** Takes note of an expression that ends before an atom. */
  void found(int end, TemporalValue value) {
    lastEnd = end;
    last = value;
    boolean whole = value instanceof Instant instant && instant.granularity() == Granularity.DAY;
    day = whole ? (Instant) value : day;
  }

  /** The last day of the sentence, or null where there was none. */
  @Nullable Instant day() {
    return day;
  }

  /** What the last expression meant, where it ended before that atom; else null. */
  @Nullable TemporalValue endedAt(int atom) {
    return atom == lastEnd ? last : null;
  }

  private Direction direction() {
    if (direction == null) {
      direction = new Direction(words, sentence);
    }
    return direction;
  }

  /** Where what governs some atoms looks. */
  Direction.Look look(int from, int to) {
    Direction tokens = direction();
    return tokens.of(tokens.tokenAt(atoms.start(from)), tokens.tokenAt(atoms.end(to - 1) - 1));
  }

  /** The part of speech of the token that holds an atom; empty outside the sentence. */
  String tag(int atom) {
    if (atom < 0 || atom >= atoms.size()) {
      return "";
    }
    int token = sentence.tokenAt(atoms.start(atom));
    return token < sentence.tokens().size() ? sentence.tokens().get(token).tag() : "";
  }
}
