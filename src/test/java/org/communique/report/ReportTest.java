package org.communique.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.report.TestRecords.HOSTILE;
import static org.communique.report.TestRecords.folder;
import static org.communique.report.TestRecords.meeting;
import static org.communique.report.TestRecords.quiet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.knowledge.Knowledge;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final ReportSettings SETTINGS = ReportSettings.titled("Talks");

  @TempDir private Path folder;

  private ReportSummary write(ReportSettings settings) throws IOException {
    return new Report(Knowledge.bundled(), settings).write(folder, folder.resolve("report.html"));
  }

  private Document page() throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("report.html")));
  }

  private JsonNode data() throws IOException {
    return new ObjectMapper().readTree(page().getElementById("data").data());
  }

  @Test
  void theSameRecordsGiveTheSameBytes() throws IOException {
    folder(folder, List.of(meeting("a", "2021-05-01", "Anna Berg", "Carl Dorn")));
    write(SETTINGS);
    byte[] once = Files.readAllBytes(folder.resolve("report.html"));
    write(SETTINGS);
    assertThat(Files.readAllBytes(folder.resolve("report.html"))).isEqualTo(once);
  }

  @Test
  void eventsActorsPlacesAndTextsAreEmbedded() throws IOException {
    folder(
        folder,
        List.of(
            meeting("b", "2021-05-02", "Anna Berg", "Carl Dorn"),
            meeting("a", "2021-05-01", "Anna Berg", "Eva Falk"),
            quiet("c", "Nothing happened.")));
    ReportSummary summary = write(SETTINGS);
    assertThat(summary.events()).isEqualTo(2);
    assertThat(summary.texts()).isEqualTo(3);
    JsonNode data = data();
    assertThat(data.path("actors").findValuesAsText("name"))
        .containsExactlyInAnyOrder("Anna Berg", "Carl Dorn", "Eva Falk");
    assertThat(data.path("articles").findValuesAsText("id")).containsExactly("a", "b", "c");
    assertThat(data.path("places").path(0).path("lat").asDouble()).isEqualTo(48.2);
    assertThat(data.path("events").path(0).path("date").asText()).isEqualTo("2021-05-01");
    assertThat(page().getElementById("text-1").data()).contains("Anna Berg met Carl Dorn");
  }

  @Test
  void hostileTextStaysText() throws IOException {
    folder(folder, List.of(meeting("a" + HOSTILE, "2021-05-01", "Anna Berg", HOSTILE)));
    write(ReportSettings.titled(HOSTILE));
    Document page = page();
    assertThat(page.select("script")).hasSize(5);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
    JsonNode text = new ObjectMapper().readTree(page.getElementById("text-0").data());
    assertThat(text.path("text").asText()).isEqualTo("Anna Berg met " + HOSTILE + " in Vienna.");
  }

  @Test
  void halfASurrogatePairDoesNotStopTheReport() throws IOException {
    folder(folder, List.of(quiet("a", "Broken % here.").replace("%", "\\ud83d")));
    write(SETTINGS);
    assertThat(page().getElementById("text-0").data()).contains("Broken ? here.");
  }

  @Test
  void thePolicyAllowsTheScriptsOfThePageAndNothingElse() throws IOException {
    folder(folder, List.of(meeting("a", "2021-05-01", "Anna Berg", "Carl Dorn")));
    write(SETTINGS);
    String policy = page().select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
    for (Element script : page().select("script:not([type])")) {
      assertThat(policy).contains(Assets.source(script.data()));
    }
    assertThat(policy).contains(Assets.source(page().select("style").first().data()));
    assertThat(page().select("[src]")).isEmpty();
    assertThat(page().select("[href]").eachAttr("href")).allMatch(to -> to.matches("data:,|#.*"));
  }

  @Test
  void aLargeArchiveIsSampledByWholeArticles() throws IOException {
    folder(folder, many(60));
    ReportSummary summary = write(SETTINGS.within(20, 500));
    assertThat(summary.events()).isEqualTo(60);
    assertThat(summary.shownEvents()).isEqualTo(20);
    assertThat(summary.texts()).isBetween(1, 19);
    assertThat(data().path("archive").path("events").asInt()).isEqualTo(60);
  }

  @Test
  void theSampleDoesNotDependOnTheOrderOfTheRecords() throws IOException {
    List<String> articles = new ArrayList<>(many(60));
    folder(folder, articles);
    write(SETTINGS.within(20, 500));
    String once = Files.readString(folder.resolve("report.html"));
    Collections.reverse(articles);
    folder(folder, articles);
    write(SETTINGS.within(20, 500));
    assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo(once);
  }

  private static List<String> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> meeting("m" + i, "2021-05-01", "Anna Berg", "Person " + (char) ('A' + i % 26)))
        .toList();
  }

  @Test
  void aLineThatIsNoRecordIsCountedAndCostsOnlyItself() throws IOException {
    folder(folder, List.of("{\"half\":", meeting("a", "2021-05-01", "Anna Berg", "Carl Dorn")));
    ReportSummary summary = write(SETTINGS);
    assertThat(summary.events()).isEqualTo(1);
    assertThat(summary.reasons()).singleElement().asString().contains("000000.jsonl.gz:1");
  }

  @Test
  void realWorldEventsComeOutOfTheTables() throws IOException {
    folder(
        folder,
        List.of(
            meeting("a", "2021-05-01", "Anna Berg", "Carl Dorn"),
            meeting("b", "2021-05-01", "Anna Berg", "Carl Dorn")));
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("cluster_events.csv"),
        "cluster,event,article,reason,score\na#v1,a#v1,a,FIRST,1\na#v1,b#v1,b,COPY,1\n");
    Files.writeString(tables.resolve("clusters.csv"), "cluster,type,articles\na#v1,MEETING,2\n");
    Files.writeString(
        tables.resolve("duplicates.csv"), "article,original,nearest,similarity\nb,a,a,0.9\n");
    write(SETTINGS);
    JsonNode data = data();
    assertThat(data.path("archive").path("clusters").asBoolean()).isTrue();
    assertThat(data.path("events").findValuesAsText("cluster")).containsExactly("a#v1", "a#v1");
    assertThat(data.path("events").path(1).path("reports").asInt()).isEqualTo(2);
    assertThat(data.path("articles").path(1).path("copyOf").asText()).isEqualTo("a");
  }

  @Test
  void anEmptyArchiveStillGivesAPage() throws IOException {
    folder(folder, List.of());
    assertThat(write(SETTINGS).events()).isZero();
    assertThat(data().path("events")).isEmpty();
  }

  @Test
  void aFolderWithoutRecordsIsAnError() {
    assertThatThrownBy(() -> write(SETTINGS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no folder 'records'");
    assertThatThrownBy(
            () ->
                new Report(Knowledge.bundled(), SETTINGS)
                    .write(folder.resolve("missing"), folder.resolve("r.html")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
