package org.communique.entity;

/** The four types of names, as in CoNLL 2003. */
public enum MentionType {
  PERSON("PER"),
  LOCATION("LOC"),
  ORGANIZATION("ORG"),
  MISC("MISC");

  private final String label;

  MentionType(String label) {
    this.label = label;
  }

  /** The short label used in CoNLL files. */
  public String label() {
    return label;
  }

  /** The type of a CoNLL label. */
  public static MentionType ofLabel(String label) {
    for (MentionType type : values()) {
      if (type.label.equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no mention type has the label '" + label + "'");
  }
}
