package org.communique.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.event.EventStatus.OCCURRED;
import static org.communique.event.EventStatus.PLANNED;
import static org.communique.report.TestRecords.HOSTILE;
import static org.communique.report.TestRecords.event;
import static org.communique.report.TestRecords.meeting;
import static org.communique.report.TestRecords.quiet;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.communique.event.EventType;
import org.communique.knowledge.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;

/**
 * The page in the system's own Chromium: what a reader clicks and types, and what comes of it.
 * Skipped where there is no Chromium; {@code .ci/run} installs it. Screenshots go to {@code
 * target/report-screenshots}.
 */
class ReportInBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "report-screenshots");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  @TempDir private static Path folder;

  private static ChromeDriver browser;
  private static String address;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no /usr/bin/chromium with /usr/bin/chromedriver (Debian: chromium, chromium-driver): the"
            + " report is not tested in a browser");
    address = writeReport().toUri().toString();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + Files.createDirectory(folder.resolve("profile")));
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    File driver = DRIVER.toFile();
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static Path writeReport() throws IOException {
    TestRecords.folder(folder, articles());
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("cluster_events.csv"),
        "cluster,event,article\nm1#v1,m1#v1,m1\nm1#v1,m2#v1,m2\n");
    Files.writeString(tables.resolve("clusters.csv"), "cluster,articles\nm1#v1,2\n");
    Files.writeString(tables.resolve("duplicates.csv"), "article,original\nm2,m1\n");
    Path page = folder.resolve("report.html");
    new Report(Knowledge.bundled(), ReportSettings.titled("Test archive")).write(folder, page);
    return page;
  }

  /** Seven events of May 2021, three people, two places; one article is hostile, one has none. */
  private static List<String> articles() {
    return List.of(
        meeting("m1", "2021-05-03", "Anna Berg", "Carl Dorn"),
        meeting("m2", "2021-05-03", "Anna Berg", "Carl Dorn"),
        meeting("m3", "2021-05-10", "Anna Berg", "Eva Falk"),
        event("v1", "2021-05-12", EventType.VISIT, PLANNED, "Carl Dorn", "Eva Falk", "Graz"),
        event("c1", "2021-05-20", EventType.CALL, OCCURRED, "Anna Berg", "Carl Dorn", "Graz"),
        event("s1", "2021-05-20", EventType.SANCTION, OCCURRED, "Carl Dorn", "Eva Falk", "Vienna"),
        meeting("h1", "2021-05-28", "Anna Berg", HOSTILE),
        quiet("q1", HOSTILE));
  }

  @BeforeEach
  void start() {
    browser.manage().window().setSize(new Dimension(1280, 1000));
    browser.manage().logs().get("performance"); // what it asked for before: its own new tab
    load("");
  }

  private static void load(String hash) {
    browser.get("about:blank");
    browser.get(address + hash);
  }

  @AfterEach
  void thePageAsksForNothingAndComplainsOfNothing() throws IOException {
    List<LogEntry> console = browser.manage().logs().get("browser").getAll();
    assertThat(console).noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
    for (LogEntry entry : browser.manage().logs().get("performance")) {
      JsonNode message = new ObjectMapper().readTree(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        String url = message.path("params").path("request").path("url").asText();
        assertThat(url).matches("(file|data|about|chrome):.*");
      }
    }
    assertThat(run("return window.hostile")).isNull();
  }

  // Reading the page.

  private static Object run(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  private static WebElement find(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private static List<String> texts(String css) {
    return browser.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  private static String count() {
    return find("#count").getText();
  }

  private static List<String> chips() {
    return texts("#chips .chip").stream().map(chip -> chip.replaceAll("\\s+", " ")).toList();
  }

  /** The events that the timeline draws. */
  private static long drawn() {
    return (Long)
        run(
            "const chart = echarts.getInstanceByDom(document.querySelector('#timeline"
                + " .plot'));return chart.getOption().series.reduce((sum, one) => sum +"
                + " one.data.reduce((a, b) => a + b, 0), 0)");
  }

  private static void choose(String menu, String value) {
    find("#" + menu + " summary").click();
    find("#" + menu + " input[value=" + value + "]").click();
    find("#" + menu + " summary").click();
  }

  /** Clicks a chart at the pixel that the script gives, which knows the chart. */
  private static void clickChart(String panel, String script) {
    WebElement plot = find("#" + panel + " .plot");
    run("arguments[0].scrollIntoView({block: 'center'})", plot);
    List<?> at =
        (List<?>)
            run(
                "const chart = echarts.getInstanceByDom(arguments[0]); const [x, y] = "
                    + script
                    + "; return [Math.round(x - chart.getWidth() / 2), Math.round(y -"
                    + " chart.getHeight() / 2)]",
                plot);
    int x = ((Number) at.get(0)).intValue();
    int y = ((Number) at.get(1)).intValue();
    new Actions(browser).moveToElement(plot, x, y).click().perform();
  }

  // The tests.

  @Test
  void thePageSaysWhatItHolds() {
    assertThat(find("h1").getText()).isEqualTo("Test archive");
    assertThat(find("#facts").getText()).startsWith("8 articles · 7 events");
    assertThat(count()).isEqualTo("7 of 7 events in 8 of 8 articles");
    assertThat(drawn()).isEqualTo(7);
    assertThat(texts("#actors .bar-text")).startsWith("Anna Berg France");
    assertThat(find("#sample").isDisplayed()).isFalse();
  }

  @Test
  void aTypeFiltersAllViews() {
    choose("type-menu", "MEETING");
    assertThat(count()).isEqualTo("4 of 7 events in 4 of 8 articles");
    assertThat(chips()).containsExactly("Type Meeting ×");
    assertThat(drawn()).isEqualTo(4);
    assertThat(texts("#list .item")).hasSize(4);
    assertThat(texts("#map .bar-text")).containsExactly("Vienna Austria");
    find("#chips .chip").click();
    assertThat(count()).startsWith("7 of 7");
  }

  @Test
  void aStatusFilters() {
    choose("status-menu", "PLANNED");
    assertThat(count()).startsWith("1 of 7");
    assertThat(texts("#list .badge"))
        .satisfiesExactly(badge -> assertThat(badge).matches("Visit\\s*planned"));
  }

  @Test
  void anActorIsFoundByTypingAndChosenWithTheKeyboard() {
    find("#actor").sendKeys("falk", Keys.ARROW_DOWN, Keys.ENTER);
    assertThat(chips()).containsExactly("Actor Eva Falk ×");
    assertThat(count()).startsWith("3 of 7");
    find("#actor").sendKeys("berg", Keys.ENTER);
    assertThat(count()).startsWith("1 of 7");
    find("#reset").click();
    assertThat(count()).startsWith("7 of 7");
  }

  @Test
  void aCountryStandsForAllItsPeople() {
    find("#actor").sendKeys("anyone of france", Keys.ENTER);
    assertThat(chips()).containsExactly("Actor anyone of France ×");
    assertThat(count()).startsWith("5 of 7");
  }

  @Test
  void datesFilter() {
    run(
        "const from = document.getElementById('from'); from.value = '2021-05-12';"
            + " from.dispatchEvent(new Event('change'))");
    assertThat(count()).startsWith("4 of 7");
    run(
        "const to = document.getElementById('to'); to.value = '2021-05-20';"
            + " to.dispatchEvent(new Event('change'))");
    assertThat(count()).startsWith("3 of 7");
  }

  @Test
  void wordsFilter() {
    find("#words").sendKeys("graz");
    assertThat(count()).startsWith("2 of 7");
  }

  @Test
  void aColumnOfTheTimelineIsClicked() {
    clickChart("timeline", "[chart.convertToPixel({xAxisIndex: 0}, 17), chart.getHeight() - 60]");
    assertThat(chips()).containsExactly("Date 2021-05-20 – 2021-05-20 ×");
    assertThat(count()).startsWith("2 of 7");
  }

  @Test
  void aPeriodIsDraggedOutInTheTimeline() {
    WebElement plot = find("#timeline .plot");
    run("arguments[0].scrollIntoView({block: 'center'})", plot);
    String pixel =
        "const chart = echarts.getInstanceByDom(arguments[0]); return"
            + " Math.round(chart.convertToPixel({xAxisIndex: 0}, %d) - chart.getWidth() / 2)";
    int from = ((Number) run(pixel.formatted(6), plot)).intValue();
    int to = ((Number) run(pixel.formatted(10), plot)).intValue();
    new Actions(browser)
        .moveToElement(plot, from, 0)
        .clickAndHold()
        .moveByOffset((to - from) / 2, 5)
        .moveByOffset(to - from - (to - from) / 2, 5)
        .release()
        .perform();
    assertThat(chips()).containsExactly("Date 2021-05-09 – 2021-05-13 ×");
    assertThat(count()).startsWith("2 of 7");
  }

  @Test
  void aPlaceOfTheMapIsClicked() {
    choose("type-menu", "SANCTION");
    clickChart("map", "chart.convertToPixel('geo', [16.4, 48.2])");
    assertThat(chips()).contains("Place Vienna ×");
    find("#map .tools [data-value=table]").click();
    find("#map tbody td:nth-child(2) button").click();
    assertThat(chips()).contains("Place in Austria ×");
  }

  @Test
  void aNodeOfTheNetworkIsClicked() {
    clickChart(
        "network",
        "(() => { const nodes = chart.getModel().getSeriesByIndex(0).getData(); return"
            + " chart.convertToPixel({seriesIndex: 0},"
            + " nodes.getItemLayout(nodes.indexOfName('person:eva falk'))); })()");
    assertThat(chips()).containsExactly("Actor Eva Falk ×");
  }

  @Test
  void anEventOpensItsArticleAtTheEvidence() {
    choose("type-menu", "SANCTION");
    find("#list .item").click();
    assertThat(find("#reader .headline").getText()).isEqualTo("Talks s1");
    assertThat(String.join("", texts("#reader .text .on")))
        .isEqualTo("Carl DornmetEva FalkinVienna.");
    assertThat(texts("#reader .text .name")).containsExactly("Carl Dorn", "Eva Falk", "Vienna");
    assertThat(texts("#reader .roles li")).hasSize(2);
    assertThat(run("return location.hash")).isEqualTo("#type=SANCTION&article=s1&event=v1");
  }

  @Test
  void aLinkShowsTheSameAgain() {
    load("#actor=person%3Aeva+falk&status=OCCURRED&from=2021-05-01&article=s1&event=v1");
    assertThat(count()).startsWith("2 of 7");
    assertThat(chips()).contains("Actor Eva Falk ×", "Status Occurred ×");
    assertThat(find("#reader .headline").getText()).isEqualTo("Talks s1");
    assertThat(find("#reader .card.chosen .badge").getText()).isEqualTo("Sanction");
  }

  @Test
  void aBrokenLinkShowsEverything() {
    load("#type=NONSENSE&from=yesterday&article=%3Cb%3E&date=x");
    assertThat(count()).isEqualTo("7 of 7 events in 8 of 8 articles");
  }

  @Test
  void hostileTextIsReadAsText() {
    load("#article=h1&event=v1");
    assertThat(find("#reader .text").getText()).contains(HOSTILE);
    load("#article=q1");
    assertThat(find("#reader .text").getText()).isEqualTo(HOSTILE);
    assertThat(browser.findElements(By.cssSelector("#reader a"))).isEmpty();
    find("#actor").sendKeys("script");
    assertThat(find("#actor-options").getText()).contains("</script>");
  }

  @Test
  void eachRealWorldEventCanBeCountedOnce() {
    find("#merge").click();
    assertThat(count()).startsWith("6 of 7");
    assertThat(drawn()).isEqualTo(6);
    load("#article=m2&event=v1");
    assertThat(find("#reader .card").getText()).contains("reported in 2 articles");
    assertThat(find("#reader header").getText()).contains("Near-duplicate of m1");
  }

  @Test
  void everyViewSaysWhereItIsEmpty() {
    find("#words").sendKeys("no such word");
    assertThat(count()).isEqualTo("0 of 7 events in 0 of 8 articles");
    for (String panel : List.of("timeline", "network", "map", "actors")) {
      assertThat(find("#" + panel + " .empty").getText()).as(panel).isNotBlank();
    }
    assertThat(find("#list .empty").getText()).isEqualTo("No event passes the filters.");
  }

  @Test
  void everyChartIsAlsoATableForTheKeyboard() {
    for (String panel : List.of("timeline", "network", "map")) {
      find("#" + panel + " .tools [data-value=table]").sendKeys(Keys.ENTER);
      assertThat(find("#" + panel + " .plot").isDisplayed()).as(panel).isFalse();
      assertThat(texts("#" + panel + " tbody tr")).as(panel).isNotEmpty();
    }
    find("#map tbody button").sendKeys(Keys.ENTER);
    assertThat(chips()).hasSize(1);
  }

  @Test
  void theListIsWalkedWithArrowKeys() {
    find("#list .item").sendKeys(Keys.ARROW_DOWN);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(run("return reader = document.querySelectorAll('#list .item')[1].ariaCurrent"))
        .isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 800})
  void nothingStandsOutOfTheWindow(int width) {
    browser.manage().window().setSize(new Dimension(width, 1000));
    load("#article=m1&event=v1&type=MEETING");
    assertThat(run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void bothThemesAreLegible() throws IOException {
    load("#article=m1&event=v1");
    String first = (String) run("return document.documentElement.dataset.theme");
    screenshot(first);
    double contrast = contrast();
    find("#theme").click();
    String second = (String) run("return document.documentElement.dataset.theme");
    screenshot(second);
    assertThat(List.of(first, second)).containsExactlyInAnyOrder("light", "dark");
    assertThat(Math.min(contrast, contrast())).isGreaterThan(7);
    assertThat(drawn()).isEqualTo(7);
  }

  /** WCAG contrast of the text on its card. */
  private static double contrast() {
    return ((Number)
            run(
                "const luminance = text => text.match(/[\\d.]+/g).slice(0, 3).map(part => part /"
                    + " 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) **"
                    + " 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);const"
                    + " [a, b] = [getComputedStyle(document.querySelector('.text')).color,"
                    + " getComputedStyle(document.querySelector('#articles')).backgroundColor]"
                    + ".map(luminance);return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)"))
        .doubleValue();
  }

  private static void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    byte[] png = browser.getScreenshotAs(OutputType.BYTES);
    Files.write(SCREENSHOTS.resolve(name + ".png"), png);
  }
}
