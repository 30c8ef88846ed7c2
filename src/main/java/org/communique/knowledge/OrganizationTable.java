package org.communique.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of {@code institutions.tsv} and {@code organizations.tsv} by their names. A later row
 * of one name replaces the earlier one. Safe for use by many threads.
 */
final class OrganizationTable {

  static final String INDEX = "organizations.idx";

  private static final String INSTITUTIONS = "institutions.tsv";
  private static final String ORGANIZATIONS = "organizations.tsv";
  private static final int COLUMNS = 5;

  private final List<Institution> institutions;

  /** Those of institutions, then the others. */
  private final List<Organization> bodies;

  private final Index index;

  private OrganizationTable(
      List<Institution> institutions, List<Organization> bodies, Index index) {
    this.institutions = institutions;
    this.bodies = bodies;
    this.index = index;
  }

  static OrganizationTable of(Lexicons lexicons) {
    if (!lexicons.addsTo(INSTITUTIONS, ORGANIZATIONS)) {
      LexiconText[] texts = texts();
      IndexInput in = IndexInput.of(INDEX, texts);
      if (in != null) {
        return read(in, texts);
      }
    }
    List<Institution> institutions =
        institutions(lexicons.read(OrganizationTable.class, INSTITUTIONS, COLUMNS));
    List<Organization> bodies = bodies(institutions, merged(lexicons));
    return new OrganizationTable(institutions, bodies, Index.of(institutions, bodies));
  }

  static OrganizationTable read(IndexInput in, LexiconText[] texts) {
    List<Institution> institutions = institutions(in.lines(texts[0]));
    List<Organization> bodies = bodies(institutions, in.lines(texts[1]));
    return new OrganizationTable(institutions, bodies, Index.read(in));
  }

  /** The index of the library's tables, for the build to write. */
  static byte[] compiled() {
    LexiconText[] texts = texts();
    List<Lexicons.Line> first =
        Lexicons.bundled().read(OrganizationTable.class, INSTITUTIONS, COLUMNS);
    List<Lexicons.Line> second = merged(Lexicons.bundled());
    IndexOutput out = new IndexOutput(texts);
    out.lines(texts[0], first);
    out.lines(texts[1], second);
    List<Institution> institutions = institutions(first);
    Index.of(institutions, bodies(institutions, second)).write(out);
    return out.toByteArray();
  }

  static LexiconText[] texts() {
    return new LexiconText[] {
      LexiconText.of(OrganizationTable.class, INSTITUTIONS, COLUMNS),
      LexiconText.of(OrganizationTable.class, ORGANIZATIONS, COLUMNS)
    };
  }

  private static List<Lexicons.Line> merged(Lexicons lexicons) {
    Map<String, Lexicons.Line> merged = new LinkedHashMap<>();
    for (Lexicons.Line row : lexicons.read(OrganizationTable.class, ORGANIZATIONS, COLUMNS)) {
      merged.put(row.required(0), row);
    }
    return List.copyOf(merged.values());
  }

  private static List<Institution> institutions(List<Lexicons.Line> rows) {
    return new LazyList<>(rows.size(), i -> Institution.of(rows.get(i)));
  }

  private static List<Organization> bodies(
      List<Institution> institutions, List<Lexicons.Line> rows) {
    int first = institutions.size();
    return new LazyList<>(
        first + rows.size(),
        i ->
            i < first
                ? institutions.get(i).body()
                : OrganizationRow.organization(rows.get(i - first)));
  }

  /** The body that alone bears the name, or null. */
  @Nullable Organization named(String name) {
    int[] numbers = index.names.get(name);
    return numbers.length == 0 ? null : bodies.get(numbers[0]);
  }

  /** The bodies that bear a name together with others. */
  List<Organization> sharing(String name) {
    int[] numbers = index.shared.get(name);
    return numbers.length == 0 ? List.of() : Arrays.stream(numbers).mapToObj(bodies::get).toList();
  }

  /** The institution of that main name, or null. */
  @Nullable Institution institution(String name) {
    int[] numbers = index.institutions.get(name);
    return numbers.length == 0 ? null : institutions.get(numbers[0]);
  }

  List<Institution> institutions() {
    return institutions;
  }

  private record Index(KeyIndex institutions, NameIndex names, NameIndex shared) {

    static Index read(IndexInput in) {
      return new Index(KeyIndex.read(in), NameIndex.read(in), NameIndex.read(in));
    }

    void write(IndexOutput out) {
      institutions.write(out);
      names.write(out);
      shared.write(out);
    }

    static Index of(List<Institution> institutions, List<Organization> bodies) {
      KeyIndex.Builder first = new KeyIndex.Builder();
      NameIndex.Builder names = new NameIndex.Builder();
      NameIndex.Builder shared = new NameIndex.Builder();
      for (int i = 0; i < bodies.size(); i++) {
        int number = i;
        if (i < institutions.size()) {
          first.set(bodies.get(i).name(), i);
        }
        bodies.get(i).own().forEach(name -> names.set(name, number));
        bodies.get(i).shared().forEach(name -> shared.add(name, number));
      }
      return new Index(first.build(), names.build(), shared.build());
    }
  }
}
