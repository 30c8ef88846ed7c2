package org.communique.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Span;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds titles in an article, each with the person beside it ("Russian President Vladimir Putin",
 * "Putin, the Russian president") or alone ("the Russian President"), and the country that it is an
 * office of.
 */
final class TitleScanner {

  private static final Set<String> FORMER =
      Set.of("former", "ex", "late", "then", "deposed", "ousted", "ex-president");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "every", "any", "some", "another", "no", "each");

  private final Titles titles;
  private final CountryNames countries;

  TitleScanner(Titles titles, CountryNames countries) {
    this.titles = titles;
    this.countries = countries;
  }

  /** Which state a name or adjective stands for, as ISO 3166-1 alpha-2. */
  interface CountryNames {
    @Nullable String code(String name);
  }

  /**
   * A title in the text.
   *
   * @param span its words, with the article and the country before it
   * @param office the office's key
   * @param country the state whose office it is, or null
   * @param owner the name of the state or body right before it, or null
   * @param person the mention that it stands beside, or null where it stands alone
   * @param definite whether it stands alone as "the president", and so for somebody
   * @param former whether it is said to be a thing of the past
   */
  record Title(
      Span span,
      String office,
      @Nullable String country,
      @Nullable String owner,
      @Nullable Mention person,
      boolean definite,
      boolean former) {}

  List<Title> scan(Document document, List<Mention> mentions) {
    Map<Integer, Mention> starts = new HashMap<>();
    Map<Integer, Mention> ends = new HashMap<>();
    List<Title> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      index(sentence, mentions, starts, ends);
      scan(new Context(document, sentence, Map.copyOf(starts), Map.copyOf(ends)), found);
    }
    return found;
  }

  private static void index(
      Sentence sentence,
      List<Mention> mentions,
      Map<Integer, Mention> starts,
      Map<Integer, Mention> ends) {
    starts.clear();
    ends.clear();
    for (Mention mention : inside(mentions, sentence.span())) {
      starts.put(sentence.tokenAt(mention.span().start()), mention);
      ends.put(sentence.tokenAt(mention.span().end() - 1) + 1, mention);
    }
  }

  private static List<Mention> inside(List<Mention> mentions, Span span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /** One sentence with the mentions that start and end at its tokens. */
  private record Context(
      Document document,
      Sentence sentence,
      Map<Integer, Mention> starts,
      Map<Integer, Mention> ends) {

    String word(int i) {
      return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).text() : "";
    }

    boolean is(int i, String word) {
      return word(i).equalsIgnoreCase(word);
    }
  }

  private void scan(Context context, List<Title> found) {
    List<Token> tokens = context.sentence().tokens();
    int i = 0;
    while (i < tokens.size()) {
      Titles.Hit hit = titles.at(tokens, i);
      if (hit == null) {
        i++;
      } else {
        found.add(title(context, hit));
        i = hit.to();
      }
    }
  }

  private Title title(Context context, Titles.Hit hit) {
    Mention owner = ownerBefore(context, hit.from());
    int from = owner == null ? hit.from() : context.sentence().tokenAt(owner.span().start());
    boolean former = FORMER.contains(context.word(from - 1).toLowerCase(Locale.ROOT));
    int first = former ? from - 1 : from;
    boolean definite =
        context.is(first - 1, "the") || (owner != null && isPossessive(context, hit));
    Mention person = person(context, hit, definite ? first - 1 : first);
    String country =
        owner == null ? countryAfter(context, hit, person) : countries.code(owner.text());
    int start = context.is(first - 1, "the") ? first - 1 : first;
    boolean alone = person == null && definite && !INDEFINITE.contains(context.word(first - 1));
    return new Title(
        span(context, start, hit.to()),
        hit.office(),
        country,
        owner == null ? null : owner.text(),
        person,
        alone,
        former);
  }

  private static Span span(Context context, int from, int to) {
    List<Token> tokens = context.sentence().tokens();
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  private static boolean isPossessive(Context context, Titles.Hit hit) {
    return context.is(hit.from() - 1, "'s") || context.is(hit.from() - 1, "\u2019s");
  }

  /** The state or body right before the title: "Russian", "Kazakhstan's", "Kremlin". */
  private @Nullable Mention ownerBefore(Context context, int from) {
    Mention owner = context.ends().get(from);
    if (owner == null && (context.is(from - 1, "'s") || context.is(from - 1, "\u2019s"))) {
      owner = context.ends().get(from - 1);
    }
    return owner == null || owner.type() == MentionType.PERSON ? null : owner;
  }

  private static @Nullable Mention person(Context context, Titles.Hit hit, int start) {
    int next = context.is(hit.to(), ",") ? hit.to() + 1 : hit.to();
    Mention after = context.starts().get(next);
    if (isPerson(after)) {
      return after;
    }
    Mention before = context.is(start - 1, ",") ? context.ends().get(start - 1) : null;
    return isPerson(before) ? before : null;
  }

  private static boolean isPerson(@Nullable Mention mention) {
    return mention != null && mention.type() == MentionType.PERSON;
  }

  /** "President Aliev of Azerbaijan", "the president of Belarus". */
  private @Nullable String countryAfter(Context context, Titles.Hit hit, @Nullable Mention person) {
    int to = hit.to();
    if (person != null && person.span().start() >= context.sentence().tokens().get(to - 1).end()) {
      to = context.sentence().tokenAt(person.span().end() - 1) + 1;
    }
    if (!context.is(to, "of")) {
      return null;
    }
    Mention place = context.starts().get(context.is(to + 1, "the") ? to + 2 : to + 1);
    return place == null || place.type() != MentionType.LOCATION
        ? null
        : countries.code(place.text());
  }
}
