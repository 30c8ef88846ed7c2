package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import org.communique.knowledge.Knowledge;
import org.communique.text.Document;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sets borders of mentions where the lexicon knows the name: parts of one known name become one
 * ("Trinidad" and "Tobago"), and a title that ran into a body leaves it ("White House Press" before
 * "Secretary"). Immutable.
 */
final class NameBorders {

  /** No known name is made of more parts. */
  private static final int PARTS = 3;

  private final Knowledge knowledge;
  private final Titles titles;

  NameBorders(Knowledge knowledge, Lexicons lexicons) {
    this.knowledge = knowledge;
    this.titles = Titles.of(lexicons);
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
      result.add(joined == null ? trim(document, mentions.get(i)) : joined);
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

  private Mention trim(Document document, Mention mention) {
    int index =
        mention.type() == MentionType.ORGANIZATION ? document.sentenceAt(mention.span()) : -1;
    if (index < 0) {
      return mention;
    }
    Sentence sentence = document.sentences().get(index);
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
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
