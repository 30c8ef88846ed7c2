package org.communique.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.entity.Reference;
import org.communique.text.Document;
import org.communique.text.Lexicons;
import org.communique.text.Span;

/** Words that tell a woman from a man. Immutable. */
final class Genders {

  private static final int TITLE_ROOM = 14;

  private final Map<String, Gender> words;

  /** What "he" and "she" tell apart. */
  enum Gender {
    MALE,
    FEMALE;

    /** That of a pronoun. */
    static Gender ofPronoun(String pronoun) {
      return pronoun.toLowerCase(Locale.ROOT).startsWith("h") && !pronoun.equalsIgnoreCase("her")
          ? MALE
          : FEMALE;
    }
  }

  private Genders(Map<String, Gender> words) {
    this.words = Map.copyOf(words);
  }

  static Genders of(Lexicons lexicons) {
    Map<String, Gender> words = new HashMap<>();
    for (Lexicons.Line line : lexicons.read(Genders.class, "genders.tsv", 2)) {
      words.put(line.required(0), line.choice(1, Gender.class));
    }
    return new Genders(words);
  }

  /**
   * The gender of each person that a title, a given name or a pronoun sure to mean them tells; the
   * first of these found in the article decides, titles before names.
   */
  Map<String, Gender> of(Document document, List<Mention> mentions, List<Reference> references) {
    Map<String, Gender> titled = new HashMap<>();
    Map<String, Gender> named = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PERSON && mention.entity() != null) {
        put(titled, mention.entity(), wordBefore(document, mention.span()));
        put(named, mention.entity(), mention.text().split("[\\s\u00A0]+", 2)[0]);
      }
    }
    Map<String, Gender> genders = new HashMap<>();
    for (Reference reference : references) {
      if (reference.kind() == Reference.Kind.PRONOUN) {
        genders.putIfAbsent(reference.entity(), Gender.ofPronoun(reference.text()));
      }
    }
    genders.putAll(named);
    genders.putAll(titled);
    return genders;
  }

  private void put(Map<String, Gender> genders, String entity, String word) {
    Gender gender = words.get(word.toLowerCase(Locale.ROOT));
    if (gender != null) {
      genders.putIfAbsent(entity, gender);
    }
  }

  private static String wordBefore(Document document, Span span) {
    String source = document.source(span.field());
    String before = source.substring(Math.max(0, span.start() - TITLE_ROOM), span.start()).strip();
    return before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  }
}
