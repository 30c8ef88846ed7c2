package org.communique.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.knowledge.Office;
import org.communique.knowledge.Spell;

/** Tells which titles of an article an office known by date goes by. Immutable. */
final class OfficeTitles {

  /** Titles that speak for no office and against none. */
  private static final Set<String> VAGUE =
      Set.of(
          "official",
          "diplomat",
          "adviser",
          "negotiator",
          "chief",
          "head",
          "leader",
          "general",
          "director",
          "candidate",
          "party leader",
          "opposition leader",
          "prince",
          "princess",
          "mediator",
          "minister",
          "envoy",
          "commander",
          "chairperson",
          "ayatollah",
          "commissioner");

  private static final Set<Office> LEADING =
      Set.of(Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.CHIEF);

  private static final Map<Office, String> PLAIN =
      Map.of(
          Office.HEAD_OF_GOVERNMENT, "prime minister",
          Office.FOREIGN_MINISTER, "foreign minister",
          Office.DEFENCE_MINISTER, "defence minister",
          Office.SPOKESPERSON, "spokesperson",
          Office.ENVOY, "envoy");

  /** Offices of which a state or body has one at a time. */
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "prime minister",
          "foreign minister",
          "defence minister",
          "monarch",
          "supreme leader",
          "pope",
          "secretary-general",
          "high representative",
          "national security adviser");

  private final Titles titles;

  OfficeTitles(Titles titles) {
    this.titles = titles;
  }

  /** Whether the holder of the office is called that. */
  boolean match(String title, Spell spell) {
    return title.equals("leader") && LEADING.contains(spell.office())
        || (title.equals("chief") || title.equals("head")) && spell.office() == Office.CHIEF
        || keys(spell).contains(title);
  }

  /** Whether a title that fits none of a person's offices speaks against the person. */
  boolean contradicts(String title) {
    return !VAGUE.contains(title);
  }

  /** Whether a state or body has one bearer of the title at a time. */
  boolean isSingle(String title) {
    return SINGLE.contains(title);
  }

  private Set<String> keys(Spell spell) {
    List<String> words = Arrays.asList(spell.title().split(" "));
    Set<String> keys = new HashSet<>();
    int i = 0;
    while (i < words.size()) {
      Titles.Hit hit = titles.atWord(words, i);
      if (hit != null) {
        keys.add(hit.office());
      }
      i = hit == null ? i + 1 : hit.to();
    }
    if (PLAIN.containsKey(spell.office())) {
      keys.add(PLAIN.get(spell.office()));
    }
    return keys;
  }
}
