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
}
