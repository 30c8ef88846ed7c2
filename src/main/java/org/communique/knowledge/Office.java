package org.communique.knowledge;

import java.util.Locale;

/** Kinds of offices, those that lead before the others. */
public enum Office {
  /** Also heads the government where the state has no other head of government. */
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  /** The head of an organization or agency, or another minister; the title tells. */
  CHIEF,
  DEPUTY,
  SPOKESPERSON,
  ENVOY;

  /** The word in files: "head-of-state". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The office of a word in files.
   *
   * @throws IllegalArgumentException where none has it
   */
  public static Office of(String word) {
    for (Office office : values()) {
      if (office.word().equals(word)) {
        return office;
      }
    }
    throw new IllegalArgumentException("'" + word + "' is no kind of office");
  }

  /** Whether it heads a state, a government or one of the ministries that deal with others. */
  public boolean isProminent() {
    return compareTo(DEFENCE_MINISTER) <= 0;
  }

  /** Whether the press names its holders without a word on who they are. */
  public boolean leads() {
    return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
  }
}
