package org.communique.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Traits, that is names of what speaks for or against a choice. A name is kept as the pieces that
 * it is made of, since most are looked up once, by the thousands an article, and read by nobody but
 * {@link Weights}: joining them took longer than all else. For one thread.
 */
final class TraitList {

  private static final int FEW = 64;

  /** 31 to the power of a length, as {@link String#hashCode} counts. */
  private static final int[] POWERS = powers();

  private String[] pieces;
  private int[] ends;
  private int[] hashes;
  private int used;
  private int size;

  TraitList() {
    this(FEW, 4 * FEW);
  }

  private TraitList(int traits, int pieces) {
    this.pieces = new String[pieces];
    this.ends = new int[traits];
    this.hashes = new int[traits];
  }

  private static int[] powers() {
    int[] powers = new int[FEW];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 31 * powers[i - 1];
    }
    return powers;
  }

  /** A list with these traits. */
  static TraitList of(String... names) {
    TraitList list = new TraitList(names.length, names.length);
    for (String name : names) {
      list.add(name);
    }
    return list;
  }

  /** Adds a trait. */
  void add(String name) {
    makeRoom(1);
    pieces[used++] = name;
    end(name.hashCode());
  }

  /** Adds a trait by two pieces of its name. */
  void add(String one, String two) {
    makeRoom(2);
    pieces[used++] = one;
    pieces[used++] = two;
    end(hash(one.hashCode(), two));
  }

  /** Adds a trait by three pieces of its name. */
  void add(String one, String two, String three) {
    makeRoom(3);
    pieces[used++] = one;
    pieces[used++] = two;
    pieces[used++] = three;
    end(hash(hash(one.hashCode(), two), three));
  }

  /** Adds a trait by all pieces of its name. */
  void add(String... all) {
    makeRoom(all.length);
    int hash = 0;
    for (String piece : all) {
      pieces[used++] = piece;
      hash = hash(hash, piece);
    }
    end(hash);
  }

  private void makeRoom(int more) {
    if (used + more > pieces.length) {
      pieces = Arrays.copyOf(pieces, 2 * (used + more));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size + 1);
      hashes = Arrays.copyOf(hashes, 2 * size + 1);
    }
  }

  private void end(int hash) {
    ends[size] = used;
    hashes[size++] = hash;
  }

  /** The hash code of a text with a piece behind it, by its own: each string keeps its code. */
  private static int hash(int before, String piece) {
    int length = piece.length();
    int power = length < FEW ? POWERS[length] : power(length);
    return before * power + piece.hashCode();
  }

  private static int power(int length) {
    int power = 1;
    for (int i = 0; i < length; i++) {
      power *= 31;
    }
    return power;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The hash code of a trait's name, that of the string. */
  int hash(int index) {
    return hashes[index];
  }

  /** Whether a trait has that name. */
  boolean is(int index, String name) {
    int at = 0;
    for (int i = index == 0 ? 0 : ends[index - 1]; i < ends[index]; i++) {
      if (!name.startsWith(pieces[i], at)) {
        return false;
      }
      at += pieces[i].length();
    }
    return at == name.length();
  }

  /** The names, joined. */
  List<String> names() {
    List<String> names = new ArrayList<>(size);
    for (int i = 0, from = 0; i < size; from = ends[i++]) {
      names.add(String.join("", Arrays.asList(pieces).subList(from, ends[i])));
    }
    return names;
  }

  @Override
  public String toString() {
    return names().toString();
  }
}
