package org.communique.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The fixed parts of the page, out of the class path. */
final class Assets {

  private static final String WEBJAR = "/META-INF/maven/org.webjars/echarts/pom.properties";

  private Assets() {}

  static String template() {
    return text("page.html");
  }

  static String style() {
    return text("page.css");
  }

  static String outlines() {
    return text("outlines.topojson");
  }

  /** The page's own scripts in the order of {@code scripts.txt}, as one. */
  static String program() {
    List<String> names = text("scripts.txt").lines().filter(name -> !name.isBlank()).toList();
    return names.stream()
        .map(name -> text("js/" + name))
        .collect(Collectors.joining("\n", "'use strict';\n(() => {\n", "\n})();\n"));
  }

  /** Apache ECharts, out of its WebJar. */
  static String charts() {
    Properties properties = new Properties();
    try (InputStream in = Assets.class.getResourceAsStream(WEBJAR)) {
      if (in == null) {
        throw new IllegalStateException(
            "the jar org.webjars:echarts is not on the class path; add it to make reports");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("version");
    return text("/META-INF/resources/webjars/echarts/" + version + "/echarts.min.js");
  }

  /** The source expression by which a Content-Security-Policy lets this inline text in. */
  static String source(String inline) {
    try {
      byte[] bytes = inline.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Line ends as a browser reads them, so that the checksum is of what the browser sees. */
  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
