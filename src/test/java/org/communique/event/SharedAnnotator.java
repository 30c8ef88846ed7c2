package org.communique.event;

import java.time.LocalDate;
import java.util.List;
import org.communique.Article;
import org.communique.Communique;

/**
 * One annotator for all tests of this package that read whole articles; it lives as long as they.
 */
final class SharedAnnotator {

  static final Communique COMMUNIQUE = Communique.create();

  private SharedAnnotator() {}

  /** The main record of an article of 6 May 2020. */
  static EventRecord main(String text) {
    return COMMUNIQUE
        .annotate(Article.of("1", text).withPublished(LocalDate.of(2020, 5, 6)))
        .events()
        .get(0);
  }

  static List<String> names(EventRecord record) {
    return record.participants().stream().map(Participant::name).toList();
  }
}
