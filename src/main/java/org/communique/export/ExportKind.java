package org.communique.export;

/** The kinds of files that an export makes, each in a folder of its own. */
enum ExportKind {
  TABLES("tables"),
  BRAT("brat"),
  CONLL("conll");

  private final String folder;

  ExportKind(String folder) {
    this.folder = folder;
  }

  String folder() {
    return folder;
  }

  boolean isWanted(ExportSettings settings) {
    return switch (this) {
      case TABLES -> settings.tables() != TableFormat.NONE;
      case BRAT -> settings.brat();
      case CONLL -> settings.conll();
    };
  }

  /** What of the settings decides the files. */
  String how(ExportSettings settings) {
    return this == TABLES ? settings.tables().name() : folder;
  }
}
