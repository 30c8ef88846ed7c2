package org.communique.entity;

import java.util.Set;
import java.util.stream.Collectors;
import org.communique.text.Lexicons;

/**
 * The words around and inside names that the lexicons give: titles, nouns for states and bodies,
 * words beside places, and where names end. Immutable.
 */
public final class NameLexicon {

  private final Titles titles;
  private final Nouns nouns;
  private final PlaceWords placeWords;
  private final Set<String> afterNames;
  private final Set<String> insideNames;
  private final Set<String> tellingVerbs;

  private NameLexicon(Lexicons lexicons) {
    this.titles = Titles.of(lexicons);
    this.nouns = Nouns.of(lexicons);
    this.placeWords = PlaceWords.of(lexicons);
    this.afterNames = words(lexicons, "after-names.txt");
    this.insideNames = words(lexicons, "inside-names.txt");
    this.tellingVerbs = words(lexicons, "telling-verbs.txt");
  }

  /**
   * The words of {@code titles.tsv}, {@code nouns.tsv}, {@code place-words.tsv}, {@code
   * after-names.txt}, {@code inside-names.txt} and {@code telling-verbs.txt}.
   *
   * @throws IllegalArgumentException with file and line where one is malformed
   */
  public static NameLexicon of(Lexicons lexicons) {
    return new NameLexicon(lexicons);
  }

  private static Set<String> words(Lexicons lexicons, String file) {
    return lexicons.read(NameLexicon.class, file, 1).stream()
        .map(line -> line.required(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  Titles titles() {
    return titles;
  }

  Nouns nouns() {
    return nouns;
  }

  PlaceWords placeWords() {
    return placeWords;
  }

  /** Words in lower case that may follow a name but belong to none. */
  Set<String> afterNames() {
    return afterNames;
  }

  /** Words in lower case that names hold. */
  Set<String> insideNames() {
    return insideNames;
  }

  /** Forms in lower case with which a state or body tells of itself. */
  Set<String> tellingVerbs() {
    return tellingVerbs;
  }
}
