package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.syntax.Inflector;
import org.communique.text.Lexicons;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/** The triggers of the resource files in all their forms, found in sentences. Immutable. */
final class TriggerLexicon {

  private static final int LONGEST = 6;
  private static final Set<String> MODIFIERS = Set.of("NOUN", "ADJ", "PROPN");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  /** The sharpness of what is not in the lexicon. */
  private static final int MIDDLING = 4;

  private final Words words;
  private final Map<String, List<Trigger>> forms = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> vocabulary = new HashSet<>();

  /** How participants stand around the verbs of a type, or around its nouns where it has none. */
  private final Map<EventType, Trigger.Frame> frames = new HashMap<>();

  /** A trigger in a sentence: tokens {@code from} to {@code to}, exclusive. */
  record Hit(int from, int to, Trigger trigger) {

    /** Whether a token is one of the trigger's words. */
    boolean contains(int token) {
      return from <= token && token < to;
    }

    /** The token by which the tree knows the trigger. */
    int top(Clause clause) {
      return trigger.verb() ? from : clause.top(from, to);
    }

    /** Whether what is told of goes somewhere: "flew to Bern", "sent tents to Tonga". */
    boolean isBound() {
      return trigger.frame() == Trigger.Frame.TRAVEL || trigger.type() == EventType.AID;
    }
  }

  TriggerLexicon(Lexicons lexicons, Words words) {
    this(lexicons, words, "triggers.tsv");
  }

  /**
   * @param file the resource with the triggers
   */
  TriggerLexicon(Lexicons lexicons, Words words, String file) {
    this.words = words;
    Inflector inflector = new Inflector(lexicons);
    EventTypes types = new EventTypes(lexicons);
    for (Lexicons.Line line : lexicons.read(TriggerLexicon.class, file, 5)) {
      boolean verb = line.field(1).equals("V");
      EventTypes.Entry entry = types.of(line, 0);
      boolean anybody = entry.who() == EventTypes.Who.ANYBODY;
      Trigger.Frame frame = line.choice(2, Trigger.Frame.class);
      frames.merge(entry.type(), frame, (known, other) -> verb ? other : known);
      for (String phrase : line.list(4).stream().flatMap(p -> alternatives(p).stream()).toList()) {
        Trigger trigger = new Trigger(entry.type(), anybody, verb, frame, line.integer(3), phrase);
        vocabulary.addAll(List.of(phrase.split(" ")));
        inflected(phrase, verb, inflector).stream()
            .map(this::tight)
            .forEach(form -> put(form, trigger));
      }
    }
  }

  /** "send/ship aid/food" is four phrases. */
  private static List<String> alternatives(String phrase) {
    List<String> all = List.of("");
    for (String word : phrase.split(" ")) {
      all =
          all.stream()
              .flatMap(start -> Stream.of(word.split("/")).map(end -> (start + " " + end).strip()))
              .toList();
    }
    return all;
  }

  /**
   * A verb that the lexicon does not have and that tells of an event of the type, its participants
   * standing around it as they do around most verbs of the type.
   *
   * @param at its token
   */
  Hit untold(EventType type, String lemma, int at) {
    Trigger.Frame frame = frames.getOrDefault(type, Trigger.Frame.DOER);
    return new Hit(at, at + 1, new Trigger(type, false, true, frame, MIDDLING, lemma, false));
  }

  private void put(String form, Trigger trigger) {
    forms.computeIfAbsent(form, f -> new ArrayList<>()).add(trigger);
    for (int space = form.indexOf(' '); space >= 0; space = form.indexOf(' ', space + 1)) {
      beginnings.add(form.substring(0, space));
    }
    beginnings.add(form);
  }

  private static List<String> inflected(String phrase, boolean verb, Inflector inflector) {
    int space = verb ? phrase.indexOf(' ') : phrase.lastIndexOf(' ');
    if (verb) {
      String rest = space < 0 ? "" : phrase.substring(space);
      String lemma = space < 0 ? phrase : phrase.substring(0, space);
      return inflector.verb(lemma).stream().map(form -> form + rest).toList();
    }
    String start = phrase.substring(0, space + 1);
    return inflector.noun(phrase.substring(space + 1)).stream().map(form -> start + form).toList();
  }

  /** A phrase without the words that are passed over in sentences. */
  private String tight(String phrase) {
    List<String> kept = new ArrayList<>();
    List<String> parts = List.of(phrase.split(" "));
    for (int i = 0; i < parts.size(); i++) {
      if (i == 0 || i == parts.size() - 1 || !words.is(Words.Kind.LOOSE, parts.get(i))) {
        kept.add(parts.get(i));
      }
    }
    return String.join(" ", kept);
  }

  /** The triggers of a sentence, the longest at each place. */
  List<Hit> find(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      Hit hit = at(tokens, i);
      if (hit != null) {
        hits.add(hit);
      }
      i = hit == null ? i + 1 : hit.to();
    }
    return hits;
  }

  private @Nullable Hit at(List<Token> tokens, int from) {
    return extend(tokens, from, from, "", 0);
  }

  /** The longest trigger that begins with the words so far and goes on at a token. */
  private @Nullable Hit extend(List<Token> tokens, int from, int to, String sofar, int count) {
    if (to >= tokens.size() || to >= from + 2 * LONGEST || count >= LONGEST) {
      return null;
    }
    if (to > from && (isLoose(tokens.get(to)) || joinsLoose(tokens, to))) {
      return extend(tokens, from, to + 1, sofar, count);
    }
    String words = (sofar + " " + tokens.get(to).text().toLowerCase(Locale.ROOT)).strip();
    if (!beginnings.contains(words)) {
      return count > 0 && modifies(tokens, to) ? extend(tokens, from, to + 1, sofar, count) : null;
    }
    Hit longer = extend(tokens, from, to + 1, words, count + 1);
    return longer != null ? longer : exact(words, tokens, from, to);
  }

  private @Nullable Hit exact(String words, List<Token> tokens, int from, int to) {
    Hit best = null;
    for (Trigger trigger : forms.getOrDefault(words, List.of())) {
      if (fits(trigger, tokens, from, to)) {
        best = new Hit(from, to + 1, trigger);
      }
    }
    return best;
  }

  /** "reach a ceasefire deal", "sign a trade agreement": a noun before a noun only describes it. */
  private static boolean modifies(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && MODIFIERS.contains(tokens.get(at).tag())
        && MODIFIERS.contains(tokens.get(at + 1).tag());
  }

  /** Adverbs and days stand inside phrases: "spoke today by phone", "met separately with". */
  private boolean isLoose(Token token) {
    boolean unknown =
        token.tag().equals("ADJ") && !vocabulary.contains(token.text().toLowerCase(Locale.ROOT));
    return unknown
        || token.tag().equals("ADV")
        || token.tag().equals("NUM")
        || words.is(Words.Kind.LOOSE, token.text().toLowerCase(Locale.ROOT));
  }

  /** "held three long and frank meetings", "a long, frank meeting". */
  private boolean joinsLoose(List<Token> tokens, int at) {
    return (tokens.get(at).tag().equals("CCONJ") || tokens.get(at).text().equals(","))
        && at + 1 < tokens.size()
        && isLooseAdjective(tokens.get(at - 1))
        && isLooseAdjective(tokens.get(at + 1));
  }

  private boolean isLooseAdjective(Token token) {
    return token.tag().equals("ADJ") && isLoose(token);
  }

  private static boolean fits(Trigger trigger, List<Token> tokens, int from, int to) {
    String tag = trigger.verb() ? tokens.get(from).tag() : tokens.get(to).tag();
    if (!trigger.verb()) {
      return NOUNS.contains(tag);
    }
    return tag.equals("VERB")
        || (to > from && tag.equals("AUX"))
        || (tag.equals("ADJ") && isFinite(tokens, from));
  }

  /**
   * A past tense right after a name is no adjective, whatever the tagger says: "Germany condemned
   * Syria".
   */
  private static boolean isFinite(List<Token> tokens, int from) {
    return from > 0
        && tokens.get(from).text().endsWith("ed")
        && tokens.get(from - 1).tag().equals("PROPN");
  }
}
