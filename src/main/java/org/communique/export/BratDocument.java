package org.communique.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.AnnotatedArticle;
import org.communique.entity.Entity;
import org.communique.entity.Mention;
import org.communique.entity.Reference;
import org.communique.event.EventRecord;
import org.communique.event.Explanation;
import org.communique.event.Participant;
import org.communique.quote.Quote;
import org.communique.text.Field;
import org.communique.text.Span;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * An article in brat's standoff format: the title, an empty line and the text; annotations with
 * offsets in code points. A stretch across a line's end has one fragment a line. Used once.
 */
final class BratDocument {

  private static final String GAP = "\n\n";

  private final AnnotatedArticle article;
  private final String text;
  private final int[] codePoints;
  private final int textStart;
  private final StringBuilder lines = new StringBuilder();
  private final Map<Span, String> stretches = new HashMap<>();
  private final Map<String, List<String>> chains = new LinkedHashMap<>();
  private final Map<String, Span> firstMentions = new HashMap<>();
  private int nextStretch = 1;
  private int nextNote = 1;
  private int nextEvent = 1;

  BratDocument(AnnotatedArticle article) {
    this.article = article;
    String title = article.article().title();
    String whole = (title == null ? "" : title + GAP) + article.article().text();
    this.text = whole.replace('\r', ' ');
    this.textStart = title == null ? 0 : title.length() + GAP.length();
    this.codePoints = codePoints(text);
  }

  String text() {
    return text;
  }

  String annotations() {
    article.mentions().forEach(this::mention);
    article.references().forEach(this::reference);
    article.times().forEach(this::time);
    article.quotes().forEach(this::quote);
    article.entities().forEach(this::entity);
    article.events().forEach(this::event);
    return lines.toString();
  }

  private void mention(Mention mention) {
    String id = stretch(mention.type().name(), mention.span());
    chain(mention.entity(), id, mention.span());
  }

  private void reference(Reference reference) {
    chain(reference.entity(), stretch(reference.kind().name(), reference.span()), reference.span());
  }

  private void chain(@Nullable String entity, String id, Span span) {
    if (entity != null) {
      chains.computeIfAbsent(entity, key -> new ArrayList<>()).add(id);
      firstMentions.putIfAbsent(entity, span);
    }
  }

  private void time(TimeExpression time) {
    note(stretch(time.type().name(), time.span()), time.value());
  }

  private void quote(Quote quote) {
    String id = stretch("QUOTE_" + quote.kind().name(), quote.span());
    Span speaker = quote.speaker() == null ? null : firstMentions.get(quote.speaker());
    if (speaker != null) {
      line("R" + nextNote++, "SPEAKER Arg1:" + id + " Arg2:" + stretches.get(speaker));
    }
  }

  private void entity(Entity entity) {
    List<String> chain = chains.getOrDefault(entity.id(), List.of());
    if (chain.size() > 1) {
      line("*", "COREFERENCE " + String.join(" ", chain));
    }
    if (!chain.isEmpty() && entity.wikidata() != null) {
      line(
          "N" + nextNote++,
          "Reference "
              + chain.get(0)
              + " Wikidata:"
              + entity.wikidata()
              + "\t"
              + flat(entity.name()));
    }
  }

  /**
   * The words that decided the type are the trigger; each participant's first mention stands in.
   */
  private void event(EventRecord event) {
    Span trigger =
        event.explanations().stream()
            .filter(explanation -> explanation.field().equals("type"))
            .map(Explanation::span)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(event.evidence().get(0));
    String word = newStretch(event.type().name(), trigger);
    StringBuilder roles = new StringBuilder(event.type().name() + ":" + word);
    Map<String, Integer> counts = new HashMap<>();
    for (Participant participant : event.participants()) {
      Span span = participant.entity() == null ? null : firstMentions.get(participant.entity());
      if (span != null) {
        int count = counts.merge(participant.role().name(), 1, Integer::sum);
        String role = participant.role().name() + (count == 1 ? "" : String.valueOf(count));
        roles.append(' ').append(role).append(':').append(stretches.get(span));
      }
    }
    String id = "E" + nextEvent++;
    line(id, roles.toString());
    line("A" + nextNote++, "Status " + id + " " + event.status().name());
    if (event.date() != null) {
      note(id, event.date());
    }
  }

  /** The stretch's id; two annotations over the same words are told apart by their types. */
  private String stretch(String type, Span span) {
    String id = newStretch(type, span);
    stretches.putIfAbsent(span, id);
    return id;
  }

  private String newStretch(String type, Span span) {
    String id = "T" + nextStretch++;
    int from = offset(span.field()) + span.start();
    int to = offset(span.field()) + span.end();
    StringBuilder places = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (int start = from; start < to; ) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? to : Math.min(end, to);
      if (stop > start) {
        places.append(places.isEmpty() ? " " : ";");
        places.append(codePoints[start]).append(' ').append(codePoints[stop]);
        words.append(words.isEmpty() ? "" : " ").append(text, start, stop);
      }
      start = stop + 1;
    }
    line(id, type + places + "\t" + words);
    return id;
  }

  private int offset(Field field) {
    return field == Field.TEXT ? textStart : 0;
  }

  private void note(String id, String words) {
    line("#" + nextNote++, "AnnotatorNotes " + id + "\t" + flat(words));
  }

  private void line(String id, String rest) {
    lines.append(id).append('\t').append(rest).append('\n');
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** The number of code points before each offset. */
  private static int[] codePoints(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean ends =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      before[i + 1] = before[i] + (ends ? 0 : 1);
    }
    return before;
  }
}
