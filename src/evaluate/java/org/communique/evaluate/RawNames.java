package org.communique.evaluate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.NameFinder;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Document;

/** Measures names in raw text, by characters: the library splits sentences and words itself. */
final class RawNames {

  private final NameFinder finder;
  private final NameScore score;
  private final Calibration calibration;

  RawNames(NameFinder finder, NameScore score, Calibration calibration) {
    this.finder = finder;
    this.score = score;
    this.calibration = calibration;
  }

  /** A document of sentences, words joined by blanks; gives the number of words. */
  long sentences(List<Conll.TaggedSentence> sentences) {
    StringBuilder text = new StringBuilder();
    Set<NameScore.Name> gold = new HashSet<>();
    long words = 0;
    for (Conll.TaggedSentence sentence : sentences) {
      gold.addAll(byCharacters(sentence, text.length()));
      text.append(String.join(" ", sentence.words())).append("\n\n");
      words += sentence.words().size();
    }
    add(gold, finder.document(null, text.toString()));
    return words;
  }

  /** A headline; gives the number of its words. */
  long headline(Headlines.Headline headline) {
    Document document = finder.document(headline.text(), "");
    add(headline.names(), document);
    return document.sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum();
  }

  private static List<NameScore.Name> byCharacters(Conll.TaggedSentence sentence, int offset) {
    int[] starts = new int[sentence.words().size() + 1];
    starts[0] = offset;
    for (int i = 0; i < sentence.words().size(); i++) {
      starts[i + 1] = starts[i] + sentence.words().get(i).length() + 1;
    }
    return NameScore.names(sentence.tags()).stream()
        .map(name -> new NameScore.Name(starts[name.from()], starts[name.to()] - 1, name.type()))
        .toList();
  }

  private void add(Set<NameScore.Name> gold, Document document) {
    List<Mention> mentions = finder.find(document);
    Set<NameScore.Name> found =
        mentions.stream().map(RawNames::name).collect(Collectors.toCollection(LinkedHashSet::new));
    score.add(gold, found);
    String text = document.title() == null ? document.text() : document.title();
    score.miss(gold, found, name -> text.substring(name.from(), name.to()));
    for (Mention mention : mentions) {
      if (mention.probability() != null && mention.type() != MentionType.MISC) {
        calibration.add(mention.probability(), gold.contains(name(mention)));
      }
    }
  }

  private static NameScore.Name name(Mention mention) {
    return new NameScore.Name(mention.span().start(), mention.span().end(), mention.type().label());
  }
}
