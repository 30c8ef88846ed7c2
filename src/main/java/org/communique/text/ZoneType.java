package org.communique.text;

/** What a stretch of a news page is. */
public enum ZoneType {
  /** The article's own headline. */
  HEADLINE,
  /** Place, agency and date before the first sentence: "MOSCOW, Oct 14 (Reuters) -". */
  DATELINE,
  /** The article's own prose. */
  BODY,
  /** Source, photographer, author and the like; metadata, never extracted from. */
  CREDIT,
  /** Teasers of other articles, menus, captions, notices: nothing of this article. */
  FOREIGN;

  /** Whether extraction reads zones of this type. */
  public boolean feedsExtraction() {
    return this == HEADLINE || this == DATELINE || this == BODY;
  }
}
