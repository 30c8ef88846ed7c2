package org.communique.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Lexicons;

/** Reads a row of {@code organizations.tsv}. */
final class OrganizationRow {

  private static final char SHARED = '~';
  private static final String[][] SPELLINGS = {
    {"Organization", "Organisation"},
    {"Programme", "Program"},
    {"Defence", "Defense"},
    {"Centre", "Center"},
    {"Co-operation", "Cooperation"},
    {"Labour", "Labor"},
    {"Stabilisation", "Stabilization"}
  };

  private OrganizationRow() {}

  static Organization organization(Lexicons.Line row) {
    List<String> aliases = new ArrayList<>();
    List<String> shared = new ArrayList<>();
    for (String name : row.list(4)) {
      if (name.charAt(0) == SHARED) {
        shared.add(name.substring(1));
      } else {
        aliases.add(name);
      }
    }
    if (!shared.contains(row.required(0))) {
      addSpellings(row.required(0), aliases);
    }
    List.copyOf(aliases).forEach(alias -> addSpellings(alias, aliases));
    try {
      return new Organization(
          row.required(0),
          row.choice(1, Organization.Kind.class),
          row.optional(2),
          row.optional(3),
          aliases,
          shared);
    } catch (IllegalArgumentException e) {
      throw row.explain(e);
    }
  }

  /** British and American spellings, and the United Nations written out or not. */
  private static void addSpellings(String name, List<String> aliases) {
    for (String[] pair : SPELLINGS) {
      add(name, pair[0], pair[1], aliases);
      add(name, pair[1], pair[0], aliases);
    }
    if (name.startsWith("UN ")) {
      add(name, "UN ", "United Nations ", aliases);
      add(name, "UN ", "U.N. ", aliases);
    }
    if (name.startsWith("U.S. ")) {
      add(name, "U.S. ", "US ", aliases);
      add(name, "U.S. ", "United States ", aliases);
    }
  }

  private static void add(String name, String from, String to, List<String> aliases) {
    int at = name.indexOf(from);
    String other = at < 0 ? name : name.substring(0, at) + to + name.substring(at + from.length());
    if (at >= 0 && !aliases.contains(other)) {
      aliases.add(other);
    }
  }
}
