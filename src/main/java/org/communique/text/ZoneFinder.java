package org.communique.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article's headline, dateline and prose from credits and from what belongs to other
 * articles. What is in doubt is prose. Immutable.
 */
final class ZoneFinder {

  private static final int LONGEST_HEADLINE = 200;
  private static final int MOST_WORDS = 30;
  private static final int DATELINE_ROOM = 120;

  /** "MOSCOW", "MAR DEL PLATA"; bounded, as all that follows, so it cannot backtrack far. */
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}\\p{M}.'/-]{1,20}(?: (?:and |of |de"
          + " |al-)?\\p{Lu}[\\p{Lu}\\p{M}.'/-]{0,20}){0,3}";

  private static final String TOWN =
      "\\p{Lu}[\\p{L}\\p{M}.'/-]{1,20}(?: (?:de |del |al-)?\\p{Lu}[\\p{L}\\p{M}.'/-]{0,20}){0,2}";

  /** ", Russia", ", Oct 14, 2015". */
  private static final String REGION_AND_DAY =
      "(?:, [\\p{Lu}][\\p{L}. ]{1,20}){0,2}(?:,? (?:\\p{Lu}[a-z]{2,8},? )?(?:\\p{Lu}[a-z]{2,8}\\.?"
          + " \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8}\\.?)(?:,? \\d{4})?)? ?";

  private static final String SOURCE = "\\([\\p{L} ./&-]{2,30}\\)";
  private static final String DASH = "(?:--?|—|_)";
  private static final String AGENCY =
      "\\((?:AP|AFP|UPI|TASS|ANSA|EFE|DPA|IRNA|Reuters?|Xinhua|Kyodo|Interfax)\\)";

  /**
   * "MOSCOW, Oct 14 (Reuters) -", "Lima, Peru (AP) _", at the head of the first paragraph or on a
   * line of its own; "LIMA (AP) Peru's" without a dash.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:%1$s%3$s(?:%4$s ?(?:%5$s|:)|%5$s|%6$s)|%2$s%3$s%4$s ?%5$s|%4$s ?%5$s)(?: |$)"
              .formatted(CAPITALS, TOWN, REGION_AND_DAY, SOURCE, DASH, AGENCY));

  private final Cues cues;

  ZoneFinder(Cues cues) {
    this.cues = cues;
  }

  /** The zones of a text, in order; {@code plain} is its folded copy. */
  List<Zone> find(@Nullable String title, char[] plain) {
    List<Line> lines = Line.of(plain);
    List<Zone> zones = new ArrayList<>();
    if (lines.isEmpty()) {
      return zones;
    }
    int at = headline(title, lines) ? 1 : 0;
    if (at == 1) {
      zones.add(zone(ZoneType.HEADLINE, lines.get(0)));
    }
    new Walk(lines, zones).from(at);
    return zones;
  }

  private boolean headline(@Nullable String title, List<Line> lines) {
    Line line = lines.get(0);
    if (lines.size() < 2
        || line.length() > LONGEST_HEADLINE
        || cues.kindOf(line.plain()) != Cues.Kind.NONE) {
      return false;
    }
    if (title != null && title.strip().equalsIgnoreCase(line.plain())) {
      return true;
    }
    boolean apart = lines.get(1).first() || lines.get(1).length() > 2 * line.length();
    return title == null
        && apart
        && !line.endsSentence()
        && line.words() <= MOST_WORDS
        && !DATELINE.matcher(line.plain()).lookingAt();
  }

  private static Zone zone(ZoneType type, Line line) {
    return new Zone(type, Span.ofText(line.start(), line.end()));
  }

  /** One pass over the lines after the headline. */
  private final class Walk {

    private final List<Line> lines;
    private final List<Zone> zones;
    private boolean sawBody;

    Walk(List<Line> lines, List<Zone> zones) {
      this.lines = lines;
      this.zones = zones;
    }

    void from(int first) {
      for (int i = first; i < lines.size(); i++) {
        Line line = lines.get(i);
        Cues.Kind kind = cues.kindOf(line.plain());
        if (sawBody && (kind == Cues.Kind.REST || isTeaser(i))) {
          zones.add(
              new Zone(
                  ZoneType.FOREIGN, Span.ofText(line.start(), lines.get(lines.size() - 1).end())));
          return;
        }
        add(line, kind);
      }
    }

    private void add(Line line, Cues.Kind kind) {
      if (kind == Cues.Kind.CREDIT) {
        zones.add(zone(ZoneType.CREDIT, line));
      } else if (kind == Cues.Kind.FOREIGN || kind == Cues.Kind.REST) {
        zones.add(zone(ZoneType.FOREIGN, line));
      } else {
        body(line);
      }
    }

    /** The headline of another article stands twice, once for the picture and once for the link. */
    private boolean isTeaser(int i) {
      Line line = lines.get(i);
      boolean heading =
          line.first()
              && line.words() >= 4
              && !line.endsSentence()
              && line.length() <= LONGEST_HEADLINE;
      return heading && i + 1 < lines.size() && lines.get(i + 1).plain().equals(line.plain());
    }

    private void body(Line line) {
      int start = line.start();
      if (!sawBody) {
        String room = line.plain().substring(0, Math.min(DATELINE_ROOM, line.length()));
        Matcher dateline = DATELINE.matcher(room);
        if (dateline.lookingAt()) {
          start = line.start() + dateline.end();
          int end = dateline.group().endsWith(" ") ? start - 1 : start;
          zones.add(new Zone(ZoneType.DATELINE, Span.ofText(line.start(), end)));
        }
      }
      if (start < line.end()) {
        sawBody = true;
        extend(start, line);
      }
    }

    /** Lines of prose that follow each other are one zone. */
    private void extend(int start, Line line) {
      int last = zones.size() - 1;
      if (last >= 0 && zones.get(last).type() == ZoneType.BODY && start == line.start()) {
        zones.set(
            last, new Zone(ZoneType.BODY, Span.ofText(zones.get(last).span().start(), line.end())));
      } else {
        zones.add(new Zone(ZoneType.BODY, Span.ofText(start, line.end())));
      }
    }
  }
}
