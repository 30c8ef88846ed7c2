package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** States by their codes, names, seats and adjectives. Safe for use by many threads. */
final class StateTable {

  static final String INDEX = "states.idx";

  private final List<State> states;
  private final KeyIndex codes;
  private final NameIndex names;
  private final NameIndex seats;
  private final NameIndex demonyms;

  private StateTable(
      List<State> states, KeyIndex codes, NameIndex names, NameIndex seats, NameIndex demonyms) {
    this.states = states;
    this.codes = codes;
    this.names = names;
    this.seats = seats;
    this.demonyms = demonyms;
  }

  static StateTable of(Lexicons lexicons) {
    if (!StateRows.areAddedBy(lexicons)) {
      LexiconText[] texts = StateRows.texts();
      IndexInput in = IndexInput.of(INDEX, texts);
      if (in != null) {
        return read(in, texts);
      }
    }
    return of(StateRows.of(lexicons).states());
  }

  static StateTable read(IndexInput in, LexiconText[] texts) {
    return new StateTable(
        StateRows.read(in, texts).states(),
        KeyIndex.read(in),
        NameIndex.read(in),
        NameIndex.read(in),
        NameIndex.read(in));
  }

  /** The index of the library's tables, for the build to write. */
  static byte[] compiled() {
    LexiconText[] texts = StateRows.texts();
    IndexOutput out = new IndexOutput(texts);
    StateRows rows = StateRows.of(Lexicons.bundled());
    rows.write(out, texts);
    StateTable table = of(rows.states());
    table.codes.write(out);
    table.names.write(out);
    table.seats.write(out);
    table.demonyms.write(out);
    return out.toByteArray();
  }

  /** Of two states with one name that of the members of the United Nations counts. */
  private static StateTable of(List<State> states) {
    KeyIndex.Builder codes = new KeyIndex.Builder();
    NameIndex.Builder names = new NameIndex.Builder();
    NameIndex.Builder seats = new NameIndex.Builder();
    NameIndex.Builder demonyms = new NameIndex.Builder();
    for (int number : leastFirst(states)) {
      State state = states.get(number);
      state.aliases().forEach(alias -> names.set(alias, number));
      state.seats().forEach(seat -> seats.set(seat, number));
      state.demonyms().forEach(demonym -> demonyms.set(demonym, number));
    }
    for (int i = 0; i < states.size(); i++) {
      codes.setIfAbsent(states.get(i).code(), i);
      names.set(states.get(i).name(), i);
    }
    return new StateTable(states, codes.build(), names.build(), seats.build(), demonyms.build());
  }

  private static List<Integer> leastFirst(List<State> states) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      numbers.add(i);
    }
    numbers.sort(Comparator.comparing((Integer i) -> states.get(i).facts().status()).reversed());
    return numbers;
  }

  /** The state of an ISO code; of two that had it in turn the first of the table. */
  @Nullable State byCode(String code) {
    return state(codes.get(code));
  }

  @Nullable State byName(String name) {
    return state(names.get(name));
  }

  @Nullable State bySeat(String name) {
    return state(seats.get(name));
  }

  @Nullable State byDemonym(String word) {
    return state(demonyms.get(word));
  }

  private @Nullable State state(int[] numbers) {
    return numbers.length == 0 ? null : states.get(numbers[0]);
  }
}
