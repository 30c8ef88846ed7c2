package org.communique.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.communique.Article;
import org.communique.knowledge.Point;
import org.communique.text.Span;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Articles with marked places, as GeoVirus, GeoWebNews, TR-News and LGL have them in XML.
 *
 * @param article the article, its text alone
 * @param toponyms its places
 */
record GeoCorpus(Article article, List<Toponym> toponyms) {

  /** The kinds of GeoWebNews that stand for a place. */
  private static final Set<String> PLACES =
      Set.of("Literal", "Metonymic", "Mixed", "Coercion", "Embedded_Literal");

  GeoCorpus {
    toponyms = List.copyOf(toponyms);
  }

  static List<GeoCorpus> read(Path file) throws IOException {
    List<GeoCorpus> articles = new ArrayList<>();
    for (Element element : children(root(file))) {
      String id = file.getFileName() + "-" + articles.size();
      String text = text(element, "text");
      if (text == null || text.isBlank()) {
        continue;
      }
      List<Toponym> toponyms = new ArrayList<>();
      for (String list : List.of("toponyms", "locations")) {
        Element found = child(element, list);
        for (Element toponym : found == null ? List.<Element>of() : children(found)) {
          Toponym place = toponym(toponym, text);
          if (place != null) {
            toponyms.add(place);
          }
        }
      }
      articles.add(new GeoCorpus(Article.of(id, text), toponyms));
    }
    return articles;
  }

  private static Element root(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " is no XML that can be read: " + e.getMessage(), e);
    }
  }

  private static @Nullable Toponym toponym(Element element, String text) {
    String type = text(element, "type");
    Element tag = child(element, "gaztag");
    Element place = tag == null ? element : tag;
    String latitude = first(place, "lat", "latitude");
    String longitude = first(place, "lon", "longitude");
    String start = text(element, "start");
    if ((type != null && !PLACES.contains(type))
        || latitude == null
        || longitude == null
        || start == null) {
      return null;
    }
    String name = first(element, "phrase", "extractedName", "name");
    String id = tag == null ? text(place, "geonamesID") : tag.getAttribute("geonameid");
    String code = text(place, "fcode");
    return new Toponym(
        span(
            text,
            Integer.parseInt(start),
            Integer.parseInt(Objects.requireNonNull(text(element, "end"), "end")),
            name),
        name == null ? "" : name,
        new Point(Double.parseDouble(latitude), Double.parseDouble(longitude)),
        id == null || id.isBlank() ? null : Long.valueOf(id),
        code != null && code.startsWith("PCL"));
  }

  /** Offsets count code points, from one in GeoVirus. */
  private static Span span(String text, int start, int end, @Nullable String name) {
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(0, end);
    boolean late = from > 0 && text.substring(from - 1, to - 1).equals(name);
    boolean shifted = late && !text.substring(from, to).equals(name);
    return shifted ? Span.ofText(from - 1, to - 1) : Span.ofText(from, to);
  }

  private static @Nullable String first(Element element, String... names) {
    for (String name : names) {
      String text = text(element, name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String text(Element element, String name) {
    Element child = child(element, name);
    String text = child == null ? null : child.getTextContent();
    return text == null || text.isEmpty() ? null : name.equals("text") ? text : text.strip();
  }

  private static @Nullable Element child(Element element, String name) {
    return children(element).stream()
        .filter(child -> child.getTagName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
