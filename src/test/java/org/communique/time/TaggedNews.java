package org.communique.time;

import java.time.LocalDate;
import java.util.List;
import org.communique.text.DocumentReader;
import org.communique.text.Lexicons;
import org.communique.text.WordTagger;
import org.jspecify.annotations.Nullable;

/** What the bundled rules find in a text; one tagger for all tests of this package that ask so. */
final class TaggedNews {

  static final LocalDate THURSDAY = LocalDate.of(2019, 10, 17);

  private static final DocumentReader READER = DocumentReader.create();
  private static final WordTagger WORDS = WordTagger.create();
  private static final TemporalTagger TAGGER = TemporalTagger.create(Lexicons.bundled());

  private TaggedNews() {}

  static List<TimeExpression> tag(String text, @Nullable LocalDate published) {
    return TAGGER.tag(WORDS.tag(READER.read(null, text)), published);
  }
}
