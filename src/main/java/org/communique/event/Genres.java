package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.entity.Entity;
import org.communique.entity.MentionType;
import org.communique.quote.QuoteKind;
import org.communique.text.Field;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.communique.text.ZoneType;

/**
 * Documents that are themselves the event: the transcript of a briefing, a statement in the first
 * person. Immutable.
 */
final class Genres {

  /**
   * "MS. PSAKI:", "SECRETARY BLINKEN:" at the start of a line; bounded, so it cannot backtrack far.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:[A-Z][A-Z.]{1,14} ){0,3}([A-Z][A-Z'\u2019-]{1,20}): ?", Pattern.MULTILINE);

  private static final Pattern QUESTION =
      Pattern.compile(
          "^[ \\u00a0]{0,8}(?:Q[:.]?["
              + " \\u00a0]|QUESTION:|Question:|MODERATOR:|Moderator:|REPORTER:)",
          Pattern.MULTILINE);

  /** The sign of an agency behind the place, "HAVANA (AP)", "BEIJING, May 3 (Xinhua)". */
  private static final Pattern AGENCY =
      Pattern.compile("\\(([A-Z][A-Za-z-]{1,20})\\)[ \\u00a0]{0,3}[-_:\u2013\u2014]");

  private static final int ARTICLE_REACH = 8;
  private static final int FEWEST_LABELS = 2;
  private static final int LEAD = 3;
  private static final int TRADE_LEAD = 5;
  private static final Pattern HOUR =
      Pattern.compile("^[ *\\u00a0]{0,4}\\d{1,2}:\\d{2} [AaPp]\\.?[Mm]\\.?", Pattern.MULTILINE);

  private static final String PRESS_CALL = "transcript of a call with the press";
  private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u201d]");
  private static final int RARE = 4;
  private static final int MOST_TRADES = 3;
  private static final int HEAD = 300;
  private static final int PRESS_LEAD = 8;
  private static final int STANCE_LEAD = 8;
  private static final int FEWEST_SENTENCES = 2;
  private static final int FEWEST_STANCES = 2;
  private static final int OWN_REACH = 3;
  private static final int AS_REACH = 5;
  private static final double PLANS_SHARE = 0.7;
  private static final double FIRST_PERSON_SHARE = 0.25;

  private final Map<String, Set<String>> words = new HashMap<>();

  Genres(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(Genres.class, "genre.tsv", 2)) {
      words.computeIfAbsent(line.field(0), kind -> new HashSet<>()).addAll(line.list(1));
    }
  }

  /**
   * Whether nobody reports: the text is the author's or an office's own. An office may retell what
   * was said, but quotes nobody.
   */
  boolean isOwnWords(EventInput input) {
    List<Sentence> body = body(input);
    if (isAgencys(input)) {
      return false;
    }
    long said = body.stream().filter(this::isReported).count();
    boolean lead = body.stream().limit(LEAD).anyMatch(sentence -> has(sentence, "REPORTER"));
    return said == 0
        || !lead && said * RARE <= body.size() && !QUOTED.matcher(input.document().text()).find();
  }

  /**
   * Whether an office tells of what it did, with nobody reporting in the first sentence: its own
   * words, or a text in its style that quotes who took part. A transcript is no account.
   */
  boolean isOwnAccount(EventInput input) {
    List<Sentence> body = body(input);
    boolean reported = body.stream().limit(1).anyMatch(this::isReported);
    return !isTranscript(input, labels(input.document().text()))
        && (isOwnWords(input) || !reported && isOfficial(body));
  }

  /** Whether a word in the first person stands among the sentence's first {@code count} tokens. */
  boolean beginsOwn(Sentence sentence, int count) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < Math.min(count, tokens.size()); i++) {
      if (is("FIRST", tokens.get(i).text().toLowerCase(Locale.ROOT)) && !isOther(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an author speaks for himself as no account does: "I" anywhere, or a sentence that
   * begins with "we"; "our" alone is the office's.
   */
  boolean isAuthors(EventInput input, List<Sentence> body) {
    return body.stream()
        .filter(sentence -> !isQuoted(input, sentence))
        .anyMatch(
            sentence ->
                is("AUTHOR", sentence.tokens().get(0).text().toLowerCase(Locale.ROOT))
                    || has(sentence, "I"));
  }

  /** Whether a word outside quotation marks judges or commits. */
  boolean isStance(Sentence sentence) {
    return has(sentence, "STANCE");
  }

  /** How many words of other trades stand in the lead. */
  int otherTrades(EventInput input) {
    return (int)
        input.document().sentences().stream()
            .limit(TRADE_LEAD)
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .filter(word -> is("OTHER", word))
            .distinct()
            .count();
  }

  private static List<Sentence> body(EventInput input) {
    return input.document().sentences().stream()
        .filter(
            sentence -> sentence.span().field() == Field.TEXT && sentence.zone() == ZoneType.BODY)
        .toList();
  }

  /** Whether the word is of the kind, as genre.tsv has it. */
  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word.replace('\u2019', '\''));
  }

  /** The record of the document as an event, or none for an ordinary article. */
  Optional<EventRecord> record(EventInput input) {
    List<Sentence> body = body(input);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> labels = labels(input.document().text());
    int labelled = labels.values().stream().mapToInt(Integer::intValue).sum();
    boolean asked = QUESTION.matcher(input.document().text()).find();
    if (asked && labelled + count(QUESTION, input.document().text()) >= FEWEST_LABELS) {
      return Optional.of(
          record(EventType.BRIEFING, "transcript", speakers(input, labels), body.get(0).span()));
    }
    String rule = isTranscript(input, labels) ? transcript(input, body) : statement(input, body);
    EventType type = rule.equals(PRESS_CALL) ? EventType.BRIEFING : EventType.STATEMENT;
    return rule.isEmpty()
        ? Optional.empty()
        : Optional.of(record(type, rule, speakers(input, labels), body.get(0).span()));
  }

  /** "HAVANA (AP)": the article came over the wire, so a reporter tells it. */
  private boolean isAgencys(EventInput input) {
    String text = input.document().text();
    Matcher matcher = AGENCY.matcher(text.substring(0, Math.min(text.length(), HEAD)));
    while (matcher.find()) {
      if (is("AGENCY", matcher.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** "Your article of May 3": a reader writes to the editor. */
  private boolean isLetter(List<Sentence> body) {
    return body.stream().limit(LEAD).anyMatch(this::namesArticle);
  }

  private boolean namesArticle(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).text().equalsIgnoreCase("your")) {
        boolean article =
            tokens.subList(i, Math.min(tokens.size(), i + ARTICLE_REACH)).stream()
                .anyMatch(token -> is("ARTICLE", token.text().toLowerCase(Locale.ROOT)));
        if (article) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether one who speaks for himself names an office, or else speaks of the nation and judges.
   */
  private boolean isOfficeHolders(List<Sentence> body) {
    List<Sentence> start = body.stream().limit(STANCE_LEAD).toList();
    return start.stream().anyMatch(s -> has(s, "OFFICE") || has(s, "NATION"))
        || start.stream().filter(s -> has(s, "STANCE")).count() >= FEWEST_STANCES;
  }

  /** Labels of speakers under an hour or place, without a question among them. */
  private static boolean isTranscript(EventInput input, Map<String, Integer> labels) {
    String text = input.document().text();
    return !labels.isEmpty() && (HOUR.matcher(text).find() || isTeleconference(text));
  }

  private static boolean isTeleconference(String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    return head.toLowerCase(Locale.ROOT).contains("teleconference");
  }

  /** A transcript is a call with the press where its start says so, or else a speech. */
  private String transcript(EventInput input, List<Sentence> body) {
    boolean call =
        isTeleconference(input.document().text())
            || body.stream().limit(PRESS_LEAD).anyMatch(sentence -> has(sentence, "PRESS_CALL"));
    return call ? PRESS_CALL : "transcript of a speech";
  }

  /** A newsroom's text has none of the capitals that offices give themselves. */
  private boolean isNewsrooms(EventInput input, List<Sentence> body) {
    return !isOfficial(body) && new Newsroom(this, input).wrote(body);
  }

  private String statement(EventInput input, List<Sentence> body) {
    if (isAgencys(input) || isLetter(body) || isNewsrooms(input, body)) {
      return "";
    }
    boolean own = inFirstPerson(input, body) && new Newsroom(this, input).hasOwnVoice(body);
    if (own && isOfficeHolders(body)) {
      return "first person";
    }
    return isStance(input, body) ? "an office's stance" : "";
  }

  /**
   * The telling itself as the event: where an office tells what it will do, the telling is what has
   * happened so far; where it tells what is no event, a notice. Empty where an event has happened
   * or nobody official tells.
   *
   * @param records the events of the text, the main one first
   */
  Optional<EventRecord> telling(EventInput input, List<EventRecord> records) {
    List<Sentence> body = body(input);
    if (body.isEmpty() || !isOwnWords(input)) {
      return Optional.empty();
    }
    boolean planned = !records.isEmpty() && records.get(0).status() == EventStatus.PLANNED;
    String rule =
        planned && (isAnnouncement(body) || isOfPlans(body))
            ? "an office's announcement"
            : records.isEmpty() && isNotice(input, body) && !isNewsrooms(input, body)
                ? "an office's notice"
                : "";
    return rule.isEmpty()
        ? Optional.empty()
        : Optional.of(record(EventType.STATEMENT, rule, List.of(), body.get(0).span()));
  }

  /** An office tells in its own voice or in words that commit. */
  private boolean isAnnouncement(List<Sentence> body) {
    boolean committed =
        body.stream().limit(LEAD).anyMatch(s -> has(s, "STANCE") || has(s, "FIRST"));
    return body.size() >= FEWEST_SENTENCES
        && (committed || isOfficial(body))
        && body.stream().limit(1).anyMatch(s -> has(s, "OFFICE"));
  }

  /** An office tells hardly anything but what will be. */
  private boolean isOfPlans(List<Sentence> body) {
    long plans = body.stream().filter(sentence -> has(sentence, "PLAN")).count();
    return body.size() >= FEWEST_SENTENCES
        && plans >= PLANS_SHARE * body.size()
        && body.stream().limit(1).allMatch(s -> has(s, "OFFICE") && has(s, "PLAN"));
  }

  /** Nobody is quoted or reported, and the office speaks in its own style or judges. */
  private boolean isNotice(EventInput input, List<Sentence> body) {
    boolean judges =
        body.stream().limit(STANCE_LEAD).filter(s -> has(s, "STANCE")).count() >= FEWEST_STANCES
            && body.stream().limit(1).anyMatch(s -> has(s, "OFFICE"));
    return body.stream().noneMatch(this::isReported)
        && (isOfficial(body) || isOfPlans(body) || judges && body.size() >= FEWEST_SENTENCES)
        && otherTrades(input) < MOST_TRADES;
  }

  /** Whether the text gives offices capitals as only they themselves do: "the President has". */
  private boolean isOfficial(List<Sentence> body) {
    return body.stream().limit(STANCE_LEAD).anyMatch(this::hasBareTitle);
  }

  private boolean hasBareTitle(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int end = i + 1;
      while (end < tokens.size() && is("VOICE", tokens.get(end).text())) {
        end++;
      }
      boolean bare =
          end > i + 1
              && tokens.get(i).text().equalsIgnoreCase("the")
              && (end == tokens.size() || !goesOn(tokens.get(end)));
      if (bare) {
        return true;
      }
    }
    return false;
  }

  /** "The President of France", "the Vice President Kamala": a name tells which one. */
  private static boolean goesOn(Token next) {
    return next.text().equals("of") || Character.isUpperCase(next.text().charAt(0));
  }

  /** Nobody reports, an office is the subject, and words judge or commit. */
  private boolean isStance(EventInput input, List<Sentence> body) {
    long stances =
        body.stream().limit(STANCE_LEAD).filter(sentence -> has(sentence, "STANCE")).count();
    boolean office = body.stream().limit(STANCE_LEAD).anyMatch(s -> has(s, "OFFICE"));
    return isOwnWords(input)
        && body.size() >= FEWEST_SENTENCES
        && office
        && stances >= (isOfficial(body) ? 1 : FEWEST_STANCES)
        && otherTrades(input) < MOST_TRADES;
  }

  private static EventRecord record(
      EventType type, String rule, List<Participant> speakers, Span evidence) {
    return new EventRecord(
        "v1",
        type,
        EventStatus.OCCURRED,
        speakers,
        null,
        null,
        List.of(evidence),
        List.of(),
        0.9,
        1.0,
        explanations(rule, speakers.size()));
  }

  private static List<Explanation> explanations(String rule, int speakers) {
    List<Explanation> explanations = new ArrayList<>();
    explanations.add(new Explanation("type", rule, null));
    explanations.add(new Explanation("status", rule, null));
    for (int i = 0; i < speakers; i++) {
      explanations.add(new Explanation("participants/" + i, "most labels of a speaker", null));
    }
    return explanations;
  }

  private static Map<String, Integer> labels(String text) {
    Map<String, Integer> labels = new LinkedHashMap<>();
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      labels.merge(matcher.group(1), 1, Integer::sum);
    }
    return labels;
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().limit(FEWEST_LABELS).count();
  }

  /** Who speaks most, by the fullest name that the document has for the label. */
  private static List<Participant> speakers(EventInput input, Map<String, Integer> labels) {
    List<Participant> speakers = new ArrayList<>();
    labels.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            most -> {
              String label = most.getKey().toLowerCase(Locale.ROOT);
              for (Entity entity : input.entities()) {
                if (speakers.isEmpty()
                    && entity.type() == MentionType.PERSON
                    && entity.name().toLowerCase(Locale.ROOT).endsWith(label)) {
                  speakers.add(
                      new Participant(
                          entity.id(),
                          entity.name(),
                          ParticipantKind.PERSON,
                          entity.country(),
                          Role.SPEAKER));
                }
              }
            });
    return speakers;
  }

  private boolean inFirstPerson(EventInput input, List<Sentence> article) {
    List<Sentence> body = article.stream().filter(s -> !isQuoted(input, s)).toList();
    long own = body.stream().filter(sentence -> has(sentence, "FIRST")).count();
    if (own == 0) {
      return false;
    }
    long said = body.stream().filter(this::isReported).count();
    boolean lead = body.stream().limit(LEAD).anyMatch(sentence -> has(sentence, "FIRST"));
    return said == 0
        || lead && said < own
        || said * 4 <= own && own >= FIRST_PERSON_SHARE * body.size();
  }

  /** Whether the whole sentence stands in quotation marks, which may open in one before it. */
  private static boolean isQuoted(EventInput input, Sentence sentence) {
    return input.quotes().stream()
        .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
        .anyMatch(quote -> quote.span().contains(sentence.span()));
  }

  private boolean isReported(Sentence sentence) {
    return has(sentence, "REPORTER") || has(sentence, "RETOLD");
  }

  /** "Reports", the noun, reports nothing; "I" of "World War I" is nobody. */
  private boolean isOther(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean noun = token.tag().equals("NOUN") && token.text().equals("reports");
    boolean numeral =
        token.text().equals("I")
            && i > 0
            && Character.isUpperCase(tokens.get(i - 1).text().charAt(0))
            && (i > 1 || tokens.get(0).tag().equals("PROPN"));
    return noun || numeral || isSelf(tokens, i) || isUnsaid(tokens, i) || token.text().equals("US");
  }

  /** "claimed the lives of", "are being told to leave": nobody reports words. */
  private boolean isUnsaid(List<Token> tokens, int i) {
    String word = tokens.get(i).text();
    boolean told = word.equals("told") && i > 0 && tokens.get(i - 1).text().equals("being");
    return told
        || word.equals("claimed")
            && tokens.subList(i + 1, Math.min(tokens.size(), i + AS_REACH)).stream()
                .anyMatch(token -> is("CLAIMED", token.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isOpening(List<Token> tokens, int k) {
    return tokens.get(k).text().matches("[Aa]s|[Ll]ike")
        && (k == 0 || tokens.get(k - 1).text().equals(","));
  }

  /** "As we have said before", "as the President said": the author's own words, no reporter's. */
  private static boolean isSelf(List<Token> tokens, int i) {
    boolean said = tokens.get(i).text().equals("said");
    for (int k = i - 1; said && k >= Math.max(0, i - AS_REACH); k--) {
      boolean own = k >= i - OWN_REACH && tokens.get(k).text().matches("[Ww]e|I|We've|I've");
      if (own || isOpening(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the kind stands outside quotation marks. */
  private boolean has(Sentence sentence, String kind) {
    boolean quoted = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      quoted ^=
          word.equals("\"")
              || word.equals("\u201C")
              || word.equals("\u201D")
              || word.equals("``")
              || word.equals("''");
      if (!quoted && is(kind, word) && !isOther(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }
}
