package org.communique.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.communique.text.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private static final Places PLACES = Knowledge.bundled().places();

  @ParameterizedTest
  @CsvSource({
    "Kyiv,UA,50.4,30.5",
    "Kiev,UA,50.4,30.5",
    "Peking,CN,39.9,116.4",
    "Bombay,IN,19.1,72.9",
    "Saigon,VN,10.8,106.6",
    "Sana'a,YE,15.4,44.2",
    "St. Petersburg,RU,59.9,30.3",
    "Saint Petersburg,RU,59.9,30.3",
    "Constantinople,TR,41.0,28.9",
    "Deir Ezzor,SY,35.3,40.1",
    "Nagorno-Karabakh,AZ,39.9,46.6",
    "South Ossetia,GE,42.3,44.0",
    "Golan Heights,SY,33.0,35.8",
    "Camp David,US,39.6,-77.5",
    "Guantánamo Bay,CU,19.9,-75.1",
    "New South Wales,AU,-32.5,147.0",
    "Donbass,UA,48.2,38.3"
  })
  void placesAreKnownByTheirNames(String name, String country, double latitude, double longitude) {
    Point point = new Point(latitude, longitude);
    assertThat(PLACES.named(name))
        .map(Places.Hit::place)
        .anyMatch(place -> country.equals(place.country()) && place.point().distance(point) < 60);
  }

  @Test
  void seasLieInNoState() {
    assertThat(PLACES.named("South China Sea"))
        .map(Places.Hit::place)
        .filteredOn(place -> place.kind() == PlaceKind.WATER)
        .singleElement()
        .satisfies(sea -> assertThat(sea.country()).isNull());
  }

  @Test
  void placesOfTheGazetteerKeepTheirGeoNamesIds() {
    assertThat(PLACES.named("Nairobi"))
        .map(Places.Hit::place)
        .filteredOn(place -> place.kind() == PlaceKind.CAPITAL)
        .extracting(Place::geonames)
        .containsExactly(184745L);
    assertThat(PLACES.named("Bavaria"))
        .map(Places.Hit::place)
        .extracting(Place::geonames)
        .contains(2951839L);
  }

  @Test
  void abbreviationsOfUnitsAreNoNames() {
    assertThat(PLACES.abbreviated("Calif.")).extracting(Place::unit).containsExactly("US.CA");
    assertThat(PLACES.abbreviated("TX")).extracting(Place::unit).containsExactly("US.TX");
    assertThat(PLACES.named("TX")).isEmpty();
  }

  @Test
  void unitsOfTheTableLieWhereTheGazetteerHasThem() {
    Gazetteer gazetteer = Gazetteer.bundled();
    List<Lexicons.Line> rows = Lexicons.bundled().read(Places.class, "places.tsv", 11);
    assertThat(rows).hasSizeGreaterThan(1000);
    for (Lexicons.Line row : rows) {
      String unit = row.optional(3);
      if (unit != null) {
        assertThat(unit).as(row.where()).startsWith(row.field(2) + ".");
        assertThat(gazetteer.unitName(unit)).as(row.where()).isNotNull();
      }
    }
  }

  @Test
  void ofTwoPlacesTheWeightierComesFirst() {
    List<Gazetteer.Hit> hits = Gazetteer.bundled().find("springfield", 100);
    assertThat(hits).hasSizeGreaterThan(20);
    assertThat(hits)
        .map(hit -> hit.place().weight())
        .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
  }

  @Test
  void namesThatNobodyGaveAreNotFound() {
    assertThat(PLACES.named("Qarvandulistan")).isEmpty();
    assertThat(PLACES.named("")).isEmpty();
    assertThat(PLACES.named("\u0000")).isEmpty();
    assertThat(PLACES.named("zzzzzzzz")).isEmpty();
  }

  @Test
  void placesOfTheUserAreAdded(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("places.tsv"),
        "Camp Concord\tSITE\tKE\t\t\t-1.25\t36.8\t50000\tConcord Base\t\t\n");
    Places places = Knowledge.of(Lexicons.with(folder)).places();
    assertThat(places.named("concord base"))
        .map(Places.Hit::place)
        .extracting(Place::name)
        .contains("Camp Concord");
    assertThat(places.named("Kyiv")).isNotEmpty();
  }

  @Test
  void aWrongRowIsNamedByFileAndLine(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("places.tsv"), "# mine\nCamp X\tSITE\tKE\t\t\tnorth\t36.8\t\t\t\t\n");
    assertThatThrownBy(() -> Knowledge.of(Lexicons.with(folder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("places.tsv:2");
  }

  @Test
  void aFurtherNameOfNoSettlementIsAnError(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("place-names.tsv"), "Emerald City\tOz\tUS\n");
    assertThatThrownBy(() -> Knowledge.of(Lexicons.with(folder)))
        .hasMessageContaining("place-names.tsv:1")
        .hasMessageContaining("Oz");
  }

  @Test
  void theGazetteerIsSmall() throws IOException {
    try (var in = Objects.requireNonNull(Places.class.getResourceAsStream("places.bin"))) {
      assertThat(in.readAllBytes().length).isLessThan(25_000_000);
    }
  }
}
