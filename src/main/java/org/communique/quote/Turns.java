package org.communique.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.entity.Mention;
import org.communique.entity.MentionType;
import org.communique.text.Document;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns of transcripts and headlines that open with a speaker's label: "MR. CARNEY: …", "Q: …",
 * "Merkel: Europe must act", "Poll: Most favor talks". A label in capitals that is nobody's name
 * counts where the article has several turns.
 */
final class Turns {

  private static final int LONGEST_LABEL = 7;
  private static final int FEWEST_TURNS = 3;

  private final Document document;
  private final List<Words> sentences;
  private final List<Mention> mentions;
  private final SourceNouns nouns;

  /** The entities of people by their last names in capitals. */
  private final Map<String, String> people = new HashMap<>();

  /**
   * What one speaker says.
   *
   * @param words the sentence that begins with the label
   * @param label the label's tokens, without the colon
   * @param speaker the entity, or null
   * @param content from behind the colon to the paragraph's end
   */
  record Turn(Words words, Range label, @Nullable String speaker, Span content) {}

  Turns(Document document, List<Words> sentences, List<Mention> mentions, SourceNouns nouns) {
    this.nouns = nouns;
    this.document = document;
    this.sentences = sentences;
    this.mentions = mentions;
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.PERSON && mention.entity() != null) {
        people.putIfAbsent(lastWord(mention.text()), mention.entity());
      }
    }
  }

  private static String lastWord(String name) {
    String[] words = name.toUpperCase(Locale.ROOT).split("[\\s\u00A0]+");
    return words[words.length - 1];
  }

  List<Turn> find() {
    List<Turn> named = new ArrayList<>();
    List<Turn> all = new ArrayList<>();
    Set<String> labels = new HashSet<>();
    for (Words words : sentences) {
      Turn turn = opensParagraph(words) ? turn(words) : null;
      if (turn != null) {
        all.add(turn);
        labels.add(document.textOf(words.span(turn.label())));
        if (turn.speaker() != null || isHeadline(turn)) {
          named.add(turn);
        }
      }
    }
    boolean transcript =
        all.size() >= FEWEST_TURNS && labels.size() > 1 && labels.size() < all.size();
    return transcript ? all : named;
  }

  private boolean opensParagraph(Words words) {
    Span span = words.sentence().span();
    String source = document.source(span.field());
    return span.start() == 0 || source.charAt(span.start() - 1) == '\n';
  }

  private @Nullable Turn turn(Words words) {
    int colon = 1;
    while (colon < Math.min(words.size() - 1, LONGEST_LABEL) && !words.is(colon, ":")) {
      colon++;
    }
    if (colon >= words.size() - 1 || !words.is(colon, ":") || words.isMarked(0)) {
      return null;
    }
    Range label = new Range(0, colon);
    String speaker = speaker(words, label);
    if (speaker == null && !isCapitals(words, label) && !isSource(words, label)) {
      return null;
    }
    Span end = paragraphEnd(words);
    Span content = new Span(end.field(), words.token(colon + 1).start(), end.end());
    return new Turn(words, label, speaker, content);
  }

  /** "Poll: …", "Report: …" above an article. */
  private boolean isHeadline(Turn turn) {
    return turn.words().sentence().span().start() == 0 && isSource(turn.words(), turn.label());
  }

  /** Whether the label ends in what speaks for others and opens its field. */
  private boolean isSource(Words words, Range label) {
    return words.sentence().span().start() == 0
        && nouns.bodies().contains(words.lower(label.to() - 1));
  }

  private static boolean isCapitals(Words words, Range label) {
    for (int i = label.from(); i < label.to(); i++) {
      String text = words.text(i);
      if (!text.equals(text.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return Character.isLetter(words.text(label.from()).charAt(0));
  }

  /** The person whose name ends the label, or stands in it before "on", "to" or "at". */
  private @Nullable String speaker(Words words, Range label) {
    Span span = words.span(label);
    for (Mention mention : mentions) {
      boolean person = mention.type() == MentionType.PERSON && mention.span().overlaps(span);
      Range at = person ? words.range(mention.span()) : null;
      boolean ends = at != null && (at.to() == label.to() || words.is(at.to(), "on", "to", "at"));
      if (at != null && ends && isTitle(words, at.from())) {
        return mention.entity();
      }
    }
    return isCapitals(words, label) ? people.get(words.text(label.to() - 1)) : null;
  }

  /** Whether what stands before a name may be a title: "Foreign Minister", no "A task for". */
  private static boolean isTitle(Words words, int end) {
    for (int i = 0; i < end; i++) {
      if (words.isVerb(i) || Set.of("ADP", "AUX", "DET", "NUM", "PUNCT").contains(words.tag(i))) {
        return false;
      }
    }
    return true;
  }

  private Span paragraphEnd(Words words) {
    Span end = words.sentence().span();
    for (int i = words.index() + 1; i < sentences.size(); i++) {
      Span next = sentences.get(i).sentence().span();
      boolean same =
          next.field() == end.field()
              && document.source(end.field()).substring(end.end(), next.start()).indexOf('\n') < 0;
      if (!same) {
        return end;
      }
      end = next;
    }
    return end;
  }
}
