package org.communique.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page, by a readability score: the element whose paragraphs hold the most
 * prose that is not links.
 *
 * @param title the article's own title without the site's name, or null
 * @param text its paragraphs, a blank line between them; offsets of an annotation point into this
 * @param published its day of publication, or null
 * @param source the site's name, or null
 */
public record HtmlArticle(
    @Nullable String title, String text, @Nullable LocalDate published, @Nullable String source) {

  private static final String NOISE =
      "script, style, noscript, nav, aside, footer, form, iframe, svg, button, figure, [role=navigation], [aria-hidden=true]";
  private static final Pattern FOREIGN =
      Pattern.compile(
          "related|sidebar|comment|share|social|promo|newsletter|cookie|banner|advert|most-read|popular|recommend");
  private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int SHORTEST_PROSE = 25;

  /** Reads a page, however broken its markup. */
  public static HtmlArticle parse(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    String site = meta(page, "og:site_name");
    String title = title(page, site);
    LocalDate published = published(page);
    page.select(NOISE).remove();
    page.select("[class], [id]").stream().filter(HtmlArticle::isForeign).forEach(Element::remove);
    return new HtmlArticle(title, text(main(page)), published, site);
  }

  private static boolean isForeign(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    boolean holdsAll =
        element.is("body, html, article, main") || element.selectFirst("article, h1") != null;
    return !holdsAll && FOREIGN.matcher(names).find();
  }

  private static Element main(org.jsoup.nodes.Document page) {
    Element best = page.body();
    double bestScore = 0;
    for (Element candidate : page.select("article, main, section, div, td, body")) {
      double score = score(candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** Prose in direct paragraphs counts whole, deeper prose less, links against. */
  private static double score(Element element) {
    double score = 0;
    for (Element paragraph : element.children()) {
      if (paragraph.is("p, blockquote, pre") && paragraph.text().length() >= SHORTEST_PROSE) {
        score += paragraph.text().length() - 2.0 * paragraph.select("a").text().length();
      }
    }
    return element.is("article, main") ? Math.max(score * 1.5, proseBelow(element) * 0.9) : score;
  }

  private static double proseBelow(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static String text(Element main) {
    List<String> paragraphs = new ArrayList<>();
    Elements blocks = main.select(BLOCKS);
    for (Element block : blocks) {
      boolean nested =
          block.parents().stream().anyMatch(parent -> parent != main && blocks.contains(parent));
      String words = block.text().strip();
      if (!nested && !words.isEmpty()) {
        paragraphs.add(words);
      }
    }
    return paragraphs.isEmpty() ? main.wholeText().strip() : String.join("\n\n", paragraphs);
  }

  private static @Nullable String title(org.jsoup.nodes.Document page, @Nullable String site) {
    String shared = meta(page, "og:title");
    Element heading = page.selectFirst("h1");
    String title =
        shared != null
            ? shared
            : heading != null && heading.hasText() ? heading.text() : page.title();
    for (String separator : List.of(" | ", " - ", " \u2013 ", " \u2014 ")) {
      if (site != null && title.endsWith(separator + site)) {
        title = title.substring(0, title.length() - separator.length() - site.length());
      }
    }
    return title.isBlank() ? null : title.strip();
  }

  private static @Nullable LocalDate published(org.jsoup.nodes.Document page) {
    List<String> places = new ArrayList<>();
    for (String name :
        List.of(
            "article:published_time",
            "datePublished",
            "date",
            "dc.date",
            "pubdate",
            "DC.date.issued")) {
      places.add(Objects.requireNonNullElse(meta(page, name), ""));
    }
    page.select("script[type=application/ld+json]")
        .forEach(script -> places.add(linkedData(script.data())));
    page.select("time[datetime]").forEach(time -> places.add(time.attr("datetime")));
    return places.stream().map(HtmlArticle::day).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String linkedData(String json) {
    int key = json.indexOf("\"datePublished\"");
    return key < 0 ? "" : json.substring(key + 15, Math.min(json.length(), key + 60));
  }

  private static @Nullable LocalDate day(String value) {
    Matcher day = DAY.matcher(value);
    try {
      return day.find() ? LocalDate.parse(day.group()) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String meta(org.jsoup.nodes.Document page, String name) {
    for (String key : List.of("property", "name", "itemprop")) {
      Element element = page.selectFirst("meta[" + key + "=\"" + name + "\"]");
      if (element != null && !element.attr("content").isBlank()) {
        return element.attr("content").strip();
      }
    }
    return null;
  }
}
