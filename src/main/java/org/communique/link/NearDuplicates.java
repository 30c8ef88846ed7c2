package org.communique.link;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.communique.table.Column;
import org.communique.table.CsvFile;
import org.communique.table.Duck;

/**
 * Links articles that nearly repeat one another: those that share half of their runs of three
 * words, or of which the shorter one lies almost wholly within the other.
 */
public final class NearDuplicates {

  private static final double SIMILAR = 0.5;
  private static final double CONTAINED = 0.8;

  /** Below this similarity, containment is too uncertain an estimate. */
  private static final double LEAST = 0.25;

  /** Texts shorter than this are contained in others by chance. */
  private static final int ENOUGH_SHINGLES = 30;

  private static final Column ONE = new Column("one", Column.Type.INTEGER);
  private static final Column OTHER = new Column("other", Column.Type.INTEGER);
  private static final Column SIMILARITY = new Column("similarity", Column.Type.DOUBLE);
  private static final Column CONTAINMENT = new Column("containment", Column.Type.DOUBLE);

  private final Duck duck;
  private final Path work;

  /**
   * @param work a folder for files of its own
   */
  public NearDuplicates(Duck duck, Path work) {
    this.duck = duck;
    this.work = work;
  }

  /**
   * Makes the table {@code duplicates} in the database.
   *
   * @param fingerprints what {@link FingerprintWriter} wrote, in the order of the articles
   */
  public void find(Path fingerprints) throws IOException {
    duck.run(
        "CREATE TABLE prints AS SELECT (row_number() OVER ())::INTEGER AS no, * FROM "
            + Duck.csv(fingerprints, FingerprintWriter.COLUMNS, false));
    pairs();
    Path links = work.resolve("links.csv");
    Path groups = work.resolve("groups.csv");
    link(links, groups);
    duck.run("CREATE TABLE links AS FROM " + csv(links, ONE, OTHER, SIMILARITY, CONTAINMENT));
    duck.run("CREATE TABLE families AS FROM " + csv(groups, ONE, OTHER));
    duplicates();
    for (String table : List.of("prints", "pairs", "links", "families")) {
      duck.run("DROP TABLE " + table);
    }
  }

  /**
   * Articles that share a bucket, each with the one before it there and with the first: enough to
   * connect them all without comparing all.
   */
  private void pairs() throws IOException {
    duck.run(
        "CREATE TABLE pairs AS WITH buckets AS (SELECT no, unnest(buckets::BIGINT[]) AS bucket"
            + " FROM prints), near AS (SELECT no, lag(no) OVER w AS before, first_value(no) OVER w"
            + " AS first FROM buckets WINDOW w AS (PARTITION BY bucket ORDER BY no))"
            + " SELECT DISTINCT one, no AS other FROM"
            + " (SELECT before AS one, no FROM near WHERE before IS NOT NULL"
            + " UNION ALL SELECT first AS one, no FROM near) WHERE one < no");
  }

  private void link(Path linksFile, Path groupsFile) throws IOException {
    List<Integer> count = new ArrayList<>();
    duck.each("SELECT count(*) FROM prints", result -> count.add(result.getInt(1)));
    Groups groups = new Groups(count.get(0));
    try (CsvFile links = CsvFile.create(linksFile)) {
      duck.each(
          "SELECT one, other, a.signature, b.signature, a.shingles, b.shingles FROM pairs"
              + " JOIN prints a ON a.no = one JOIN prints b ON b.no = other ORDER BY other, one",
          result -> compare(result, groups, links));
    }
    try (CsvFile file = CsvFile.create(groupsFile)) {
      for (int no = 1; no <= count.get(0); no++) {
        if (groups.root(no) != no) {
          file.add(List.of(no, groups.root(no)));
        }
      }
    }
  }

  private static void compare(ResultSet pair, Groups groups, CsvFile links)
      throws SQLException, IOException {
    double similarity = Fingerprint.similarity(pair.getString(3), pair.getString(4));
    int a = pair.getInt(5);
    int b = pair.getInt(6);
    double shared = similarity / (1 + similarity) * (a + b);
    double containment = Math.min(1, shared / Math.min(a, b));
    if (areNear(similarity, containment, Math.min(a, b))) {
      int one = pair.getInt(1);
      int other = pair.getInt(2);
      groups.join(one, other);
      links.add(List.of(one, other, similarity, rounded(containment)));
    }
  }

  static boolean areNear(double similarity, double containment, int shingles) {
    return similarity >= SIMILAR
        || (similarity >= LEAST && containment >= CONTAINED && shingles >= ENOUGH_SHINGLES);
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  /** The original is the one published first, or where nobody says when, read first. */
  private void duplicates() throws IOException {
    duck.run(
        "CREATE TABLE duplicates AS WITH members AS (SELECT one AS no, other AS root FROM families"
            + " UNION SELECT other, other FROM families), ranked AS (SELECT no, first_value(no)"
            + " OVER (PARTITION BY root ORDER BY published NULLS LAST, no) AS original FROM members"
            + " JOIN prints USING (no)), both_ways AS (SELECT one AS no, other AS near, similarity,"
            + " containment FROM links UNION ALL SELECT other, one, similarity, containment FROM"
            + " links), nearest AS (SELECT * FROM both_ways QUALIFY row_number() OVER (PARTITION BY"
            + " no ORDER BY similarity DESC, containment DESC, near) = 1) SELECT r.no, p.article,"
            + " o.article AS original, n.article AS nearest, similarity, containment FROM ranked r"
            + " JOIN nearest USING (no) JOIN prints p ON p.no = r.no JOIN prints o ON o.no ="
            + " r.original JOIN prints n ON n.no = nearest.near WHERE r.no <> r.original ORDER BY"
            + " r.no");
  }

  private static String csv(Path file, Column... columns) {
    return Duck.csv(file, List.of(columns), false);
  }
}
