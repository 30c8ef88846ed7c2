package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.knowledge.Knowledge;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sets borders of mentions where the lexicon knows better: parts of one known name become one
 * ("Trinidad" and "Tobago"), a title that ran into a body leaves it ("White House Press" before
 * "Secretary"), in a title with capitals throughout a name ends before what is said of it
 * ("Bucharest Nine Ambassadors"), and "State of" joins its name. Immutable.
 */
final class NameBorders {

  /** No known name is made of more parts. */
  private static final int PARTS = 3;

  /** Shorter words are not capitalised in titles. */
  private static final int LONG_WORD = 5;

  private static final int TITLE_WORDS = 3;

  private final Knowledge knowledge;
  private final Titles titles;
  private final Set<String> afterNames;

  NameBorders(Knowledge knowledge, NameLexicon lexicon) {
    this.knowledge = knowledge;
    this.titles = lexicon.titles();
    this.afterNames = lexicon.afterNames();
  }

  List<Mention> set(Document document, List<Mention> mentions) {
    List<Mention> result = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      int parts = PARTS;
      Mention joined = null;
      while (joined == null && parts > 1) {
        joined =
            i + parts <= mentions.size() ? join(document, mentions.subList(i, i + parts)) : null;
        parts -= joined == null ? 1 : 0;
      }
      result.add(joined == null ? alone(document, mentions.get(i)) : joined);
      i += parts;
    }
    return result;
  }

  private @Nullable Mention join(Document document, List<Mention> parts) {
    Mention first = parts.get(0);
    Mention last = parts.get(parts.size() - 1);
    int index = document.sentenceAt(first.span());
    if (index < 0 || document.sentenceAt(last.span()) != index) {
      return null;
    }
    Sentence sentence = document.sentences().get(index);
    Span span = new Span(first.span().field(), first.span().start(), last.span().end());
    MentionType type = type(document.textOf(span));
    return type == null
        ? null
        : Mention.ofTokens(
            document,
            sentence,
            sentence.tokenAt(span.start()),
            sentence.tokenAt(span.end() - 1) + 1,
            type,
            first.probability());
  }

  private @Nullable MentionType type(String name) {
    return knowledge.state(name).isPresent()
        ? MentionType.LOCATION
        : knowledge.organization(name).isPresent() ? MentionType.ORGANIZATION : null;
  }

  private Mention alone(Document document, Mention mention) {
    int index = mention.type() == MentionType.MISC ? -1 : document.sentenceAt(mention.span());
    if (index < 0) {
      return mention;
    }
    Sentence sentence = document.sentences().get(index);
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    Mention whole = widened(document, sentence, from, to, mention);
    if (whole != null) {
      return whole;
    }
    int end = isTitle(sentence) && type(mention.text()) == null ? end(sentence, from, to) : to;
    if (end < to) {
      return Mention.ofTokens(document, sentence, from, end, mention.type(), mention.probability());
    }
    return mention.type() == MentionType.ORGANIZATION
        ? trim(document, sentence, from, to, mention)
        : mention;
  }

  /** "State of Israel" where the engine took "Israel" alone. */
  private @Nullable Mention widened(
      Document document, Sentence sentence, int from, int to, Mention mention) {
    int start = from - 2;
    if (start < 0
        || mention.type() != MentionType.LOCATION
        || !sentence.tokens().get(from - 1).text().equals("of")
        || !Character.isUpperCase(sentence.tokens().get(start).text().charAt(0))) {
      return null;
    }
    Mention whole =
        Mention.ofTokens(document, sentence, start, to, mention.type(), mention.probability());
    return knowledge.state(whole.text()).isPresent() ? whole : null;
  }

  /** Whether each longer word begins with a capital, as in titles. */
  private static boolean isTitle(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      char first = token.text().charAt(0);
      if (token.text().length() >= LONG_WORD && Character.isLetter(first)) {
        if (Character.isLowerCase(first)) {
          return false;
        }
        words++;
      }
    }
    return words >= TITLE_WORDS;
  }

  /** Where a name ends that may run on: before the first word that names do not hold. */
  private int end(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (afterNames.contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return to;
  }

  private Mention trim(Document document, Sentence sentence, int from, int to, Mention mention) {
    for (int cut = from + 1; cut < to; cut++) {
      Titles.Hit title = titles.at(sentence.tokens(), cut);
      if (title != null && title.to() >= to) {
        Mention head =
            Mention.ofTokens(document, sentence, from, cut, mention.type(), mention.probability());
        MentionType known = type(head.text());
        if (known != null) {
          return head.withType(known);
        }
      }
    }
    return mention;
  }
}
