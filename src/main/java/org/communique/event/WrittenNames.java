package org.communique.event;

import static org.communique.event.Wording.word;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.entity.Mention;
import org.communique.text.Field;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names states as the article does where it never has their name: "Palestinians", "the German
 * government". Used for one article.
 */
final class WrittenNames {

  private final EventInput input;
  private final Words words;

  WrittenNames(EventInput input, Words words) {
    this.input = input;
    this.words = words;
  }

  /** Whether the title or the text has the name as words of its own: not "Kenya" in "Kenyan". */
  private boolean has(String name) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    return Stream.of(Field.values())
        .anyMatch(field -> word.matcher(input.document().source(field)).find());
  }

  /** The participant under the name that the article has for it. */
  Part of(Part part) {
    if (part.kind() != ParticipantKind.STATE || has(part.name())) {
      return part;
    }
    return written(part.span()).map(part::named).orElse(part);
  }

  private Optional<String> written(@Nullable Span span) {
    return input.mentions().stream()
        .filter(mention -> span != null && span.contains(mention.span()))
        .findFirst()
        .flatMap(mention -> written(mention).or(() -> elsewhere(mention)));
  }

  /** "Palestinian leaders", where other places name them: "the Palestinians". */
  private Optional<String> elsewhere(Mention mention) {
    return input.mentions().stream()
        .filter(other -> mention.entity() != null && mention.entity().equals(other.entity()))
        .filter(other -> input.document().sentenceAt(other.span()) >= 0)
        .flatMap(other -> written(other).stream())
        .findFirst();
  }

  private Optional<String> written(Mention mention) {
    Sentence sentence =
        input.document().sentences().get(input.document().sentenceAt(mention.span()));
    int next = sentence.tokenAt(mention.span().end() - 1) + 1;
    if (words.is(Words.Kind.GOVERNMENT, word(sentence, next))) {
      Span whole = mention.span().cover(sentence.tokens().get(next).span());
      return Optional.of(input.document().textOf(whole));
    }
    return mention.text().endsWith("s") ? Optional.of(mention.text()) : Optional.empty();
  }
}
