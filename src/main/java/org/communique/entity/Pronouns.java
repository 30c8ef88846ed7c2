package org.communique.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Links "he" and "she" where that is safe: one person alone was named before it in its sentence or,
 * failing that, in the sentence before. Pronouns inside quotation marks speak of somebody else and
 * stay unlinked.
 */
final class Pronouns {

  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final String MARKS = "\"\u201C\u201D";

  private final Document document;
  private final List<Mention> mentions;
  private final Map<Span, Integer> clusterOf;

  Pronouns(Document document, List<Mention> mentions, Map<Span, Integer> clusterOf) {
    this.document = document;
    this.mentions = mentions;
    this.clusterOf = clusterOf;
  }

  /** The cluster of each pronoun that is safe. */
  Map<Span, Integer> resolved() {
    Map<Span, Integer> resolved = new LinkedHashMap<>();
    Set<Integer> before = Set.of();
    for (Sentence sentence : document.sentences()) {
      boolean quoted = false;
      for (Token token : sentence.tokens()) {
        quoted ^= token.text().length() == 1 && MARKS.contains(token.text());
        if (!quoted && PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT))) {
          Integer person = person(people(sentence, token.start()), before);
          if (person != null) {
            resolved.put(token.span(), person);
          }
        }
      }
      Set<Integer> named = people(sentence, Integer.MAX_VALUE);
      before = named.isEmpty() && before.size() == 1 ? before : named;
    }
    return resolved;
  }

  private static @Nullable Integer person(Set<Integer> here, Set<Integer> before) {
    Set<Integer> candidates = here.isEmpty() ? before : here;
    return candidates.size() == 1 ? candidates.iterator().next() : null;
  }

  /** The people named in the sentence before the offset. */
  private Set<Integer> people(Sentence sentence, int offset) {
    Set<Integer> people = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Integer cluster = clusterOf.get(mention.span());
      boolean inside = sentence.span().contains(mention.span()) && mention.span().start() < offset;
      if (inside && cluster != null && mention.type() == MentionType.PERSON) {
        people.add(cluster);
      }
    }
    return people;
  }
}
