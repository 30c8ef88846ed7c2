package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.entity.Reference;
import org.communique.text.Document;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which entity a source stands for. Reads one article from its start to its end: pronouns and "the
 * senator" go on with who spoke or was named last.
 */
final class Speakers {

  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> FOREIGN_TO_HEAD =
      Set.of("for", "of", "by", "to", "with", "against", "about", "on", "in", "at", "from", "near");

  private static final int MEMORY = 900;

  private final Document document;
  private final SourceNouns nouns;
  private final List<Named> names = new ArrayList<>();
  private @Nullable Named last;

  /** Words that stand for an entity. */
  private record Named(Span span, String entity, @Nullable MentionType type) {

    boolean isPerson() {
      return type == MentionType.PERSON;
    }
  }

  Speakers(
      Document document, SourceNouns nouns, List<Mention> mentions, List<Reference> references) {
    this.document = document;
    this.nouns = nouns;
    for (Mention mention : mentions) {
      if (mention.entity() != null) {
        names.add(new Named(mention.span(), mention.entity(), mention.type()));
      }
    }
    references.forEach(r -> names.add(new Named(r.span(), r.entity(), MentionType.PERSON)));
    names.sort(Comparator.comparing(Named::span));
  }

  /** The entity of a source, or null; remembered as who spoke last. */
  @Nullable String speaker(Words words, Range source) {
    Named named = named(words, source);
    if (named != null) {
      last = named;
    }
    return named == null ? null : named.entity();
  }

  private @Nullable Named named(Words words, Range source) {
    Named own = inside(words, source);
    if (own != null) {
      return own;
    }
    Span span = words.span(source);
    if (source.to() - source.from() == 1 && RELATIVE.contains(words.lower(source.from()))) {
      return before(span, words.sentence().span().start());
    }
    if (SINGULAR.contains(words.lower(source.from())) && source.to() - source.from() == 1
        || isDescription(words, source)) {
      return goingOn(span);
    }
    return null;
  }

  private @Nullable Named inside(Words words, Range source) {
    Named best = null;
    int bestRank = 0;
    for (Named name : names) {
      Range at = name.span().overlaps(words.span(source)) ? words.range(name.span()) : null;
      if (at != null) {
        int rank = rank(words, source, name, at);
        if (rank > bestRank) {
          best = name;
          bestRank = rank;
        }
      }
    }
    return best;
  }

  /** How likely it is that a name inside the source is the one who speaks; 0 for not at all. */
  private int rank(Words words, Range source, Named name, Range at) {
    boolean owns = words.is(at.to(), "'s", "\u2019s", "'", "\u2019") && at.to() < source.to();
    boolean hangs =
        at.from() > source.from() && FOREIGN_TO_HEAD.contains(words.lower(at.from() - 1))
            || at.from() > source.from() + 1
                && words.is(at.from() - 1, "the")
                && FOREIGN_TO_HEAD.contains(words.lower(at.from() - 2));
    boolean qualifies = at.to() < source.to() && words.isNoun(at.to());
    if (!owns && !hangs && !qualifies) {
      return name.isPerson() ? 5 : name.type() == MentionType.ORGANIZATION ? 4 : 3;
    }
    return speaksForBody(words, source) ? 2 : 0;
  }

  private boolean speaksForBody(Words words, Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (nouns.bodies().contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDescription(Words words, Range source) {
    boolean definite = words.is(source.from(), "the", "this");
    for (int i = source.from() + 1; definite && i < source.to(); i++) {
      if (nouns.people().contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Who spoke last, where that is near; else the person named last before. */
  private @Nullable Named goingOn(Span span) {
    if (last != null
        && last.isPerson()
        && last.span().field() == span.field()
        && last.span().start() < span.start()
        && span.start() - last.span().end() < MEMORY) {
      return last;
    }
    return person(span);
  }

  private @Nullable Named before(Span span, int from) {
    Named found = null;
    for (Named name : names) {
      boolean inside =
          name.span().field() == span.field()
              && name.span().start() >= from
              && name.span().end() <= span.start();
      found = inside ? name : found;
    }
    return found;
  }

  private @Nullable Named person(Span span) {
    Named found = null;
    for (Named name : names) {
      boolean inside =
          name.isPerson()
              && name.span().field() == span.field()
              && name.span().end() <= span.start();
      found = inside ? name : found;
    }
    return found;
  }

  /** Who was named or spoke last before a stretch that says nothing of its speaker. */
  @Nullable String standing(Span stretch) {
    Named named = goingOn(stretch);
    return named == null ? null : named.entity();
  }

  /** The document's characters between two spans. */
  String between(Span one, Span other) {
    return document.source(one.field()).substring(one.end(), Math.max(one.end(), other.start()));
  }
}
