package org.communique.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.text.LexiconText;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the tables says what the tables say. */
class TableCompilerTest {

  private static final List<String> TABLES =
      List.of(
          "states.tsv",
          "state-names.tsv",
          "parts.tsv",
          "institutions.tsv",
          "organizations.tsv",
          "memberships.tsv",
          "places.tsv",
          "place-names.tsv",
          "offices.tsv");

  @TempDir private Path folder;

  /** With a file of the user's to each table, all are read row by row. */
  private Lexicons parsed;

  @BeforeEach
  void aFileOfTheUsersToEachTable() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    for (String table : TABLES) {
      Files.writeString(own.resolve(table), "# nothing\n");
    }
    parsed = Lexicons.with(own);
  }

  @Test
  void eachTableHasItsIndex() throws IOException {
    String inside = TableCompiler.class.getPackageName().replace('.', '/');
    Path classes = Files.createDirectories(folder.resolve(inside));
    TableCompiler.main(new String[] {folder.toString()});
    try (Stream<Path> files = Files.list(classes)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              StateTable.INDEX,
              PartTable.INDEX,
              OrganizationTable.INDEX,
              Memberships.INDEX,
              PlaceTable.INDEX,
              Offices.INDEX);
    }
  }

  /** Its checksums would not tell an index that another state of the code has left behind. */
  @Test
  void theIndexesOnTheClassPathAreThoseOfThisCode() throws IOException {
    String inside = TableCompiler.class.getPackageName().replace('.', '/');
    Path classes = Files.createDirectories(folder.resolve(inside));
    TableCompiler.main(new String[] {folder.toString()});
    assertIsOfThisCode(classes, StateTable.INDEX, StateRows.texts());
    assertIsOfThisCode(classes, PartTable.INDEX, PartTable.text());
    assertIsOfThisCode(classes, OrganizationTable.INDEX, OrganizationTable.texts());
    assertIsOfThisCode(classes, Memberships.INDEX, Memberships.texts());
    assertIsOfThisCode(classes, PlaceTable.INDEX, PlaceTable.texts());
    assertIsOfThisCode(classes, Offices.INDEX, Offices.text());
  }

  /** A build without Maven has no index, or one of an earlier table that nobody reads. */
  private static void assertIsOfThisCode(Path classes, String name, LexiconText... texts)
      throws IOException {
    try (InputStream in = TableCompiler.class.getResourceAsStream(name)) {
      byte[] found = in == null ? new byte[0] : in.readAllBytes();
      if (new IndexInput(found).isOf(texts)) {
        assertThat(found).as(name).isEqualTo(Files.readAllBytes(classes.resolve(name)));
      }
    }
  }

  @Test
  void anIndexOfAnotherTextIsPassedOver() {
    LexiconText text = PartTable.text();
    assertThat(begun(PartTable.compiled(), Offices.text())).isNull();
    assertThat(begun(PartTable.compiled(), text)).isNotNull();
  }

  @Test
  void statesAreTheSame() {
    LexiconText[] texts = StateRows.texts();
    StateTable indexed = StateTable.read(begun(StateTable.compiled(), texts), texts);
    StateTable read = StateTable.of(parsed);
    Set<String> words = words("states.tsv", 13);
    words.addAll(words("state-names.tsv", 4));
    assertThat(words)
        .allSatisfy(
            word -> {
              assertThat(indexed.byName(word)).isEqualTo(read.byName(word));
              assertThat(indexed.bySeat(word)).isEqualTo(read.bySeat(word));
              assertThat(indexed.byDemonym(word)).isEqualTo(read.byDemonym(word));
              assertThat(indexed.byCode(word)).isEqualTo(read.byCode(word));
            });
    assertThat(indexed.byName("Germany")).isNotNull();
  }

  @Test
  void partsOfStatesAreTheSame() {
    PartTable indexed =
        PartTable.read(begun(PartTable.compiled(), PartTable.text()), PartTable.text());
    PartTable read = PartTable.of(parsed);
    assertThat(words("parts.tsv", 4))
        .allSatisfy(word -> assertThat(indexed.byAdjective(word)).isEqualTo(read.byAdjective(word)))
        .anySatisfy(word -> assertThat(indexed.byAdjective(word)).isNotNull());
  }

  @Test
  void organizationsAndTheirMembersAreTheSame() {
    LexiconText[] texts = OrganizationTable.texts();
    OrganizationTable indexed =
        OrganizationTable.read(begun(OrganizationTable.compiled(), texts), texts);
    OrganizationTable read = OrganizationTable.of(parsed);
    Set<String> words = words("organizations.tsv", 5);
    words.addAll(words("institutions.tsv", 5));
    assertThat(words)
        .allSatisfy(
            word -> {
              assertThat(indexed.named(word)).isEqualTo(read.named(word));
              assertThat(indexed.sharing(word)).isEqualTo(read.sharing(word));
              assertThat(indexed.institution(word)).isEqualTo(read.institution(word));
            });
    membersAreTheSame(read);
  }

  private void membersAreTheSame(OrganizationTable bodies) {
    LexiconText[] texts = Memberships.texts();
    Memberships indexed =
        Memberships.read(begun(Memberships.compiled(bodies::named), texts), texts, bodies::named);
    Memberships read = Memberships.of(parsed, bodies::named);
    LocalDate day = LocalDate.of(2019, 3, 1);
    assertThat(words("memberships.tsv", 4).stream().map(bodies::named).filter(b -> b != null))
        .isNotEmpty()
        .allSatisfy(
            body -> {
              assertThat(indexed.has(body.name())).isEqualTo(read.has(body.name()));
              assertThat(indexed.members(body, day)).isEqualTo(read.members(body, day));
            });
    State france = Knowledge.of(parsed).state("France").orElseThrow();
    assertThat(indexed.of(france)).isNotEmpty().containsExactlyElementsOf(read.of(france));
  }

  @Test
  void placesAreTheSame() {
    Gazetteer gazetteer = Gazetteer.bundled();
    LexiconText[] texts = PlaceTable.texts();
    PlaceTable indexed =
        PlaceTable.read(begun(PlaceTable.compiled(gazetteer), texts), texts, gazetteer);
    PlaceTable read = PlaceTable.of(parsed, gazetteer);
    Set<String> words = words("places.tsv", 11);
    words.addAll(words("place-names.tsv", 3));
    assertThat(words)
        .allSatisfy(
            word -> {
              String key = PlaceName.key(word);
              assertThat(indexed.named(key)).isEqualTo(read.named(key));
              assertThat(indexed.abbreviated(word)).isEqualTo(read.abbreviated(word));
              assertThat(indexed.adjective(word)).isEqualTo(read.adjective(word));
              assertThat(indexed.unit(word)).isEqualTo(read.unit(word));
            });
    assertThat(indexed.abbreviated("Tex.")).isNotEmpty();
  }

  @Test
  void officesAreTheSame() {
    Offices indexed =
        Offices.read(begun(Offices.compiled(), Offices.text()), Offices.text(), parsed);
    Offices read = Offices.of(parsed);
    assertThat(indexed.spells()).isEqualTo(read.spells());
    for (int i = 0; i < read.spells().size(); i++) {
      Spell spell = read.spells().get(i);
      assertThat(indexed.holder(indexed.spells().get(i))).isEqualTo(read.holder(spell));
      assertThat(indexed.named(spell.holder())).isEqualTo(read.named(spell.holder()));
      assertThat(indexed.of(spell.body())).isEqualTo(read.of(spell.body()));
    }
  }

  /** The index behind its head, or null where it is of other texts. */
  private static IndexInput begun(byte[] index, LexiconText... texts) {
    IndexInput in = new IndexInput(index);
    return in.isOf(texts) ? in : null;
  }

  /** Whatever stands in the columns of a table. */
  private static Set<String> words(String table, int columns) {
    Set<String> words = new TreeSet<>();
    for (Lexicons.Line row : Lexicons.bundled().read(TableCompiler.class, table, columns)) {
      for (int column = 0; column < columns; column++) {
        words.addAll(row.list(column));
      }
    }
    return words;
  }
}
