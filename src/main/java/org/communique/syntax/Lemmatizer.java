package org.communique.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.text.Lexicons;

/**
 * English lemmas of tagged words: a table of irregular forms, then the rules of inflection.
 * Immutable and safe for use by many threads.
 */
public final class Lemmatizer {

  private static final String VOWELS = "aeiou";

  private static final Pattern HISSING = Pattern.compile("(ss|x|zz|ch|sh)es$");
  private static final Pattern SINGULAR_S = Pattern.compile("(ss|us|is)$");
  private static final Pattern MUTE_E =
      Pattern.compile("([^aeiou]l|[^aeiou]v|v|u|[nrs]c|[dr]g|nounc|rs|ns|ls)$");
  private static final Pattern TWO_VOWELS =
      Pattern.compile("(eas|eat|ead|oin|ait|eal|ear|eet|eed|ook|eek|aim|eem|ail|oil|our|ain)$");
  private static final Pattern UNSTRESSED =
      Pattern.compile("(it|er|en|on|op|et|om|al|el|ow|ay|ew|or|w|y|x)$");

  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> silent;

  private Lemmatizer(Lexicons lexicons) {
    for (Lexicons.Line line : lexicons.read(Lemmatizer.class, "lemmas.tsv", 3)) {
      for (String form : line.list(2)) {
        irregular.put(key(form, line.required(1)), line.required(0));
      }
    }
    this.silent = Set.copyOf(irregular.values());
  }

  /** A lemmatizer with the irregular forms of the lexicons ({@code lemmas.tsv}). */
  public static Lemmatizer create(Lexicons lexicons) {
    return new Lemmatizer(lexicons);
  }

  /**
   * The lemma of a word: in lower case, names as written.
   *
   * @param tag its Penn Treebank tag
   */
  public String lemma(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String known = irregular.get(key(lower, tag.substring(0, 1)));
    if (known != null) {
      return known;
    }
    return switch (tag) {
      case "NNS" -> singular(lower);
      case "VBZ" -> singular(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? stem(lower, 2) : lower;
      case "VBG" -> lower.endsWith("ing") ? stem(lower, 3) : lower;
      default -> lower;
    };
  }

  private static String key(String form, String kind) {
    return kind + ' ' + form;
  }

  private static String singular(String form) {
    int n = form.length();
    if (n > 4 && form.endsWith("ies")) {
      return form.substring(0, n - 3) + 'y';
    }
    if (n > 4 && HISSING.matcher(form).find()) {
      return form.substring(0, n - 2);
    }
    boolean plural = n > 2 && form.endsWith("s") && !SINGULAR_S.matcher(form).find();
    return plural ? form.substring(0, n - 1) : form;
  }

  /** What is left without the ending, with a doubled consonant undone or a silent e restored. */
  private String stem(String form, int ending) {
    String bare = form.substring(0, form.length() - ending);
    int n = bare.length();
    if (n < 3) {
      return ending == 2 && n > 0 ? form.substring(0, n + 1) : form;
    }
    if (ending == 2 && bare.endsWith("i")) {
      return bare.substring(0, n - 1) + 'y';
    }
    char last = bare.charAt(n - 1);
    if (last == bare.charAt(n - 2) && "bdgmnprt".indexOf(last) >= 0) {
      return bare.substring(0, n - 1);
    }
    return silent.contains(bare + 'e') || wantsE(bare) ? bare + 'e' : bare;
  }

  private static boolean wantsE(String bare) {
    int n = bare.length();
    char last = bare.charAt(n - 1);
    char before = bare.charAt(n - 2);
    boolean vowelBefore = VOWELS.indexOf(before) >= 0;
    if (MUTE_E.matcher(bare).find() && last != 'w') {
      return true;
    }
    if (last == 'c' || last == 'z' || last == 's' && before != 's') {
      return true;
    }
    if (TWO_VOWELS.matcher(bare).find()) {
      return bare.endsWith("eas");
    }
    // One vowel and one consonant: "negotiat", "provid", "rul"; not "visit", "offer", "develop".
    boolean single =
        vowelBefore && (n < 3 || VOWELS.indexOf(bare.charAt(n - 3)) < 0 || before == 'a');
    return single && VOWELS.indexOf(last) < 0 && !UNSTRESSED.matcher(bare).find();
  }
}
