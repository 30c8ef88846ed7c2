package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> HANGING =
      Set.of("for", "of", "by", "to", "with", "against", "about", "on", "in", "at", "from", "near");

  private static final int MEMORY = 900;
  private static final int SENTENCES = 4;
  private static final int LONGEST_CREDIT = 14;

  private final SourceNouns nouns;
  private final Map<String, Genders.Gender> genders;

  /** The names of each sentence, in order. */
  private final List<List<Named>> names = new ArrayList<>();

  private final Set<String> places = new HashSet<>();
  private @Nullable Named last;

  /** Words that stand for an entity. */
  private record Named(Span span, String entity, MentionType type) {

    boolean isPerson() {
      return type == MentionType.PERSON;
    }
  }

  /**
   * @param genders of the people whose gender is known, by their ids
   */
  Speakers(
      Document document,
      SourceNouns nouns,
      List<Mention> mentions,
      List<Reference> references,
      Map<String, Genders.Gender> genders) {
    this.nouns = nouns;
    this.genders = genders;
    document.sentences().forEach(sentence -> names.add(new ArrayList<>()));
    for (Mention mention : mentions) {
      if (mention.entity() != null) {
        if (mention.type() == MentionType.LOCATION) {
          places.add(mention.entity());
        }
        add(document, new Named(mention.span(), mention.entity(), mention.type()));
      }
    }
    for (Reference reference : references) {
      add(document, new Named(reference.span(), reference.entity(), MentionType.PERSON));
    }
    names.forEach(list -> list.sort(Comparator.comparing(Named::span)));
  }

  private void add(Document document, Named named) {
    int sentence = document.sentenceAt(named.span());
    if (sentence >= 0) {
      names.get(sentence).add(named);
    }
  }

  /** Whether an entity is a place, which speaks only where nobody else does. */
  boolean isPlace(String entity) {
    return places.contains(entity);
  }

  /** The entity of a source, or null; remembered as who spoke last. */
  @Nullable String speaker(Words words, Range source) {
    Named named = named(words, source);
    if (named != null) {
      last = named;
    }
    return named == null ? null : named.entity();
  }

  /**
   * The entity of a source that stands in what another one tells: in "X said he …" a pronoun is
   * that other person, where the gender allows it.
   */
  @Nullable String speaker(Words words, Range source, Range teller) {
    String first = words.lower(source.from());
    boolean pronoun = source.to() - source.from() == 1 && PRONOUNS.contains(first);
    Named told = pronoun ? inside(words, teller) : null;
    if (told == null || !told.isPerson() || !fits(told, Genders.Gender.ofPronoun(first))) {
      return speaker(words, source);
    }
    last = told;
    return told.entity();
  }

  private @Nullable Named named(Words words, Range source) {
    Named own = inside(words, source);
    if (own != null) {
      return own;
    }
    boolean single = source.to() - source.from() == 1;
    String first = words.lower(source.from());
    if (single && RELATIVE.contains(first)) {
      return lastBefore(words, words.token(source.from()).start());
    }
    if (single && PRONOUNS.contains(first)) {
      return goingOn(words, source.from(), Genders.Gender.ofPronoun(first));
    }
    return isDescription(words, source) ? goingOn(words, source.from(), null) : null;
  }

  private @Nullable Named inside(Words words, Range source) {
    Named best = null;
    int bestRank = 0;
    for (Named name : names.get(words.index())) {
      Range at = name.span().overlaps(words.span(source)) ? words.range(name.span()) : null;
      int rank = at == null ? 0 : rank(words, source, name, at);
      if (rank > bestRank) {
        best = name;
        bestRank = rank;
      }
    }
    return best;
  }

  /** How likely it is that a name inside the source is the one who speaks; 0 for not at all. */
  private int rank(Words words, Range source, Named name, Range at) {
    boolean owns = words.is(at.to(), "'s", "\u2019s", "'", "\u2019") && at.to() < source.to();
    boolean qualifies =
        at.to() < source.to() && (words.isNoun(at.to()) || words.tag(at.to()).equals("NOUN"));
    if (owns || qualifies || hangs(words, source, at)) {
      return isBody(words, source) ? 2 : 0;
    }
    return name.isPerson() ? 5 : name.type() == MentionType.ORGANIZATION ? 4 : 3;
  }

  /** "A spokesman for X", "a member of the X". */
  private static boolean hangs(Words words, Range source, Range at) {
    int before = at.from() - 1;
    if (before > source.from() && words.is(before, "the")) {
      before--;
    }
    return before > source.from() && HANGING.contains(words.lower(before));
  }

  /** Whether the source is a body or document that speaks for others. */
  boolean isBody(Words words, Range source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (!words.tag(i).equals("PROPN") && nouns.bodies().contains(words.lower(i))) {
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

  /**
   * Who is meant by a pronoun or description: the person named first in its sentence before it, who
   * spoke last where that is near, or the person named first in a sentence before.
   */
  private @Nullable Named goingOn(Words words, int token, Genders.@Nullable Gender gender) {
    int start = words.token(token).start();
    Named here = firstPerson(words.index(), start, gender);
    if (here != null) {
      return here;
    }
    Named spoke = last;
    boolean near =
        spoke != null
            && spoke.isPerson()
            && fits(spoke, gender)
            && spoke.span().field() == words.sentence().span().field()
            && start - spoke.span().end() < MEMORY;
    if (near) {
      return spoke;
    }
    for (int i = words.index() - 1; i >= Math.max(0, words.index() - SENTENCES); i--) {
      Named before = firstPerson(i, Integer.MAX_VALUE, gender);
      if (before != null) {
        return before;
      }
    }
    return null;
  }

  private @Nullable Named firstPerson(int sentence, int end, Genders.@Nullable Gender gender) {
    for (Named name : names.get(sentence)) {
      if (name.isPerson() && name.span().end() <= end && fits(name, gender)) {
        return name;
      }
    }
    return null;
  }

  private boolean fits(Named name, Genders.@Nullable Gender gender) {
    Genders.Gender known = genders.get(name.entity());
    return gender == null || known == null || known == gender;
  }

  private @Nullable Named lastBefore(Words words, int end) {
    Named found = null;
    for (Named name : names.get(words.index())) {
      found = name.span().end() <= end ? name : found;
    }
    return found;
  }

  /** The person whose name ends right before the token, or null. */
  @Nullable String endingBefore(Words words, int token) {
    for (Named name : names.get(words.index())) {
      boolean ends = token > 0 && name.span().end() == words.token(token - 1).end();
      if (ends && name.isPerson()) {
        last = name;
        return name.entity();
      }
    }
    return null;
  }

  /** The person that a line without a verb begins with, behind a dash or none; else null. */
  @Nullable String credited(Words words, Range line) {
    int first = line.from();
    while (first < line.to() && words.isDash(first)) {
      first++;
    }
    if (line.to() - first > LONGEST_CREDIT || first == line.to()) {
      return null;
    }
    for (int i = first; i < line.to(); i++) {
      if (words.isMarked(i) || words.isVerb(i) || words.tag(i).equals("AUX")) {
        return null;
      }
    }
    for (Named name : names.get(words.index())) {
      if (name.isPerson() && name.span().start() == words.token(first).start()) {
        last = name;
        return name.entity();
      }
    }
    return null;
  }

  /** Who spoke or was named last before a stretch that says nothing of its speaker. */
  @Nullable String standing(Words words) {
    Named named = goingOn(words, 0, null);
    return named == null ? null : named.entity();
  }
}
