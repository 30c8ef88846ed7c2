package org.communique;

import java.time.LocalDate;
import java.util.List;

/** Articles for tests, with the traps that offsets and state stumble over. */
public final class TestArticles {

  public static final Article SUMMIT =
      new Article(
          "summit",
          "Leaders to gather in Tallinn",
          "TALLINN, June 3 (Sample Wire) - The presidents of Estonia, Latvia and Lithuania will hold a summit in Tallinn on"
              + " Friday.\r\n\r\n\u201cWe expect a clear message,\u201d Estonian President Alar Karis said on Monday.",
          LocalDate.of(2024, 6, 3),
          null,
          null);

  public static final Article SURROGATES =
      new Article(
          "surrogates",
          null,
          "\uFEFF\uD83C\uDDEB\uD83C\uDDF7 French President Emmanuel\u00a0Macron met Olaf Scholz in Berlin \uD83E\uDD1D"
              + " yesterday. The\u200b two leaders spoke about NATO.",
          LocalDate.of(2023, 1, 20),
          null,
          null);

  public static final Article UNDATED =
      new Article(
          "undated",
          null,
          "Qatar and the United Arab Emirates signed an agreement in Doha on Tuesday. Talks resume next week.",
          null,
          null,
          null);

  public static final Article CALL =
      new Article(
          "call",
          "Costa, Sanchez talk by phone",
          "Portuguese Prime Minister Antonio Costa spoke by phone with Pedro Sanchez on 14 October 2021.",
          LocalDate.of(2021, 10, 15),
          null,
          null);

  public static final List<Article> ALL = List.of(SUMMIT, SURROGATES, UNDATED, CALL);

  private TestArticles() {}
}
