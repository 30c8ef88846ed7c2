package org.communique.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/** The words that attribute, found in sentences, the longest first. Immutable. */
final class CueLexicon {

  private static final int COLUMNS = 5;

  /** By the first word's form; longer entries before shorter ones. */
  private final Map<String, List<CueEntry>> entries = new HashMap<>();

  private final Set<String> copulas;

  private CueLexicon(Set<String> copulas) {
    this.copulas = copulas;
  }

  static CueLexicon of(Lexicons lexicons) {
    CueLexicon cues =
        new CueLexicon(
            lexicons.read(CueLexicon.class, "copulas.txt", 1).stream()
                .map(line -> line.required(0))
                .collect(Collectors.toUnmodifiableSet()));
    for (Lexicons.Line line : lexicons.read(CueLexicon.class, "speech.tsv", COLUMNS)) {
      CueEntry entry =
          new CueEntry(
              line.required(0),
              line.choice(1, CueEntry.Part.class),
              line.choice(2, CueEntry.Kind.class),
              new LinkedHashSet<>(line.list(3)));
      if (entry.frames().isEmpty() && entry.part() != CueEntry.Part.PREPOSITION) {
        throw line.error("'" + entry.words() + "' has nothing that holds its content");
      }
      for (String form : forms(entry, line.field(4))) {
        cues.entries.computeIfAbsent(form, f -> new ArrayList<>()).add(entry);
      }
    }
    Comparator<CueEntry> longest = Comparator.comparing(entry -> -entry.words().length());
    cues.entries.values().forEach(list -> list.sort(longest));
    return cues;
  }

  private static Set<String> forms(CueEntry entry, String irregular) {
    String first = entry.words().split(" ", 2)[0];
    List<String> pasts = irregular.isEmpty() ? List.of() : List.of(irregular.split(" "));
    return switch (entry.part()) {
      case VERB -> Forms.ofVerb(first, pasts);
      case NOUN -> Forms.ofNoun(first);
      case ADJECTIVE, PREPOSITION -> Set.of(first);
    };
  }

  /** The cues outside quotation marks, in order. */
  List<Cue> cues(Words words) {
    List<Cue> cues = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Cue cue = words.isMarked(i) ? null : at(words, i);
      if (cue != null) {
        cues.add(cue);
      }
      i = cue == null ? i + 1 : cue.to();
    }
    return cues;
  }

  private @Nullable Cue at(Words words, int i) {
    for (CueEntry entry :
        Objects.requireNonNullElse(entries.get(words.lower(i)), List.<CueEntry>of())) {
      String[] parts = entry.words().split(" ");
      boolean fits = i + parts.length <= words.size() && fitsPart(entry, words, i);
      for (int k = 1; fits && k < parts.length; k++) {
        fits = words.is(i + k, parts[k]);
      }
      if (fits) {
        return new Cue(new Range(i, i + parts.length), entry);
      }
    }
    return null;
  }

  private boolean fitsPart(CueEntry entry, Words words, int i) {
    return switch (entry.part()) {
      case VERB ->
          (words.isVerb(i) && !isModifier(words, i))
              || isMistaken(words, i)
              || isInverted(words, i);
      case NOUN -> words.isNoun(i);
      case ADJECTIVE -> isPredicate(words, i);
      case PREPOSITION -> entry.frames().isEmpty() || governs(entry, words, i);
    };
  }

  /** "In a poll by X, …": whether the phrase that opens the sentence is of the entry's nouns. */
  private static boolean governs(CueEntry entry, Words words, int at) {
    int from = at + entry.words().split(" ").length;
    boolean opens = at == words.body() || (at == 1 && words.is(0, "but", "and", "yet"));
    boolean noun = false;
    for (int i = from; words.isNominal(i); i++) {
      noun |= i > from && entry.takes(words.lower(i));
    }
    return opens && noun;
  }

  /** Whether a form of "be" or the like stands before the token, over adverbs. */
  private boolean isPredicate(Words words, int i) {
    int at = i - 1;
    while (at > 0 && !copulas.contains(words.lower(at)) && words.isAuxiliary(at)) {
      at--;
    }
    return copulas.contains(words.lower(at)) && !words.isMarked(at);
  }

  /** "The alleged plan". */
  private static boolean isModifier(Words words, int i) {
    return words.tree() != null && words.tree().relations().get(i).equals("amod");
  }

  /** "…," added Sen. Smith: a past between a closing mark and a name, whatever the tagger says. */
  private static boolean isInverted(Words words, int i) {
    boolean behind = i > 0 && (words.isMarked(i - 1) || words.isQuoteMark(i - 1));
    return behind
        && words.lower(i).endsWith("ed")
        && words.tag(i + 1).equals("PROPN")
        && !words.isMarked(i + 1);
  }

  /** "Trump urges the": a verb between a name and a phrase that a tagger took for a noun. */
  private static boolean isMistaken(Words words, int i) {
    return words.tree() == null
        && words.tag(i).equals("NOUN")
        && words.lower(i).matches(".*(s|ed)")
        && words.tag(i - 1).equals("PROPN")
        && (words.tag(i + 1).matches("DET|PRON|PROPN|SCONJ|ADJ") || words.is(i + 1, "to", "that"));
  }
}
