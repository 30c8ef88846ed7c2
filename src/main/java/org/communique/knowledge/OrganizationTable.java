package org.communique.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.text.Lexicons;

/** Reads {@code organizations.tsv}. A later row of one name replaces the earlier one. */
final class OrganizationTable {

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

  private OrganizationTable() {}

  static Collection<Organization> read(Lexicons lexicons) {
    Map<String, Organization> bodies = new LinkedHashMap<>();
    for (Lexicons.Line row : lexicons.read(OrganizationTable.class, "organizations.tsv", 5)) {
      Organization body = organization(row);
      bodies.put(body.name(), body);
    }
    return bodies.values();
  }

  private static Organization organization(Lexicons.Line row) {
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
