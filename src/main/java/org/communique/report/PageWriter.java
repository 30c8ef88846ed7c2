package org.communique.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the template of the page. */
final class PageWriter {

  /** Writes what stands in a slot. */
  interface Part {
    void to(Writer out) throws IOException;
  }

  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

  private final String title;
  private final DataWriter data;

  PageWriter(String title, DataWriter data) {
    this.title = title;
    this.data = data;
  }

  void write(Writer out) throws IOException {
    String style = Assets.style();
    String charts = inline(Assets.charts());
    String program = inline(Assets.program());
    fill(
        Assets.template(),
        Map.of(
            "title", slot -> slot.write(escaped(title)),
            "policy", slot -> slot.write(policy(style, charts, program)),
            "style", slot -> slot.write(style),
            "data", data::writeData,
            "texts", data::writeTexts,
            "outlines", slot -> slot.write(Assets.outlines()),
            "charts", slot -> slot.write(charts),
            "program", slot -> slot.write(program)),
        out);
  }

  private static void fill(String template, Map<String, Part> parts, Writer out)
      throws IOException {
    Matcher slot = SLOT.matcher(template);
    int at = 0;
    while (slot.find()) {
      out.write(template, at, slot.start() - at);
      Part part = parts.get(slot.group(1));
      if (part == null) {
        throw new IllegalStateException("the template has an unknown slot " + slot.group());
      }
      part.to(out);
      at = slot.end();
    }
    out.write(template, at, template.length() - at);
  }

  /** Nothing from anywhere but these very scripts and this very style. */
  private static String policy(String style, String charts, String program) {
    return "default-src 'none'; script-src "
        + Assets.source(charts)
        + " "
        + Assets.source(program)
        + "; style-src "
        + Assets.source(style)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String inline(String script) {
    if (script.contains("</script") || script.contains("<!--")) {
      throw new IllegalStateException("a script of the page would end its element too early");
    }
    return script;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
