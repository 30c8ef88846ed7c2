package org.communique.knowledge;

/** The form of Wikidata ids of things: "Q30". */
final class WikidataId {

  private WikidataId() {}

  static boolean isValid(String id) {
    for (int i = 1; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return id.length() > 1 && id.charAt(0) == 'Q';
  }
}
