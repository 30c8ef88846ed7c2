package org.communique.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final String LINE = "{\"id\":\"%s\",\"text\":\"Japan spoke.\"}\n";

  @TempDir private Path folder;

  @Test
  void foldersGiveTheirFilesInOrderOfNameWithPathsAsIds() throws IOException {
    file("b/2.txt", "two");
    file("a/1.txt", "one");
    file("a/page.html", "<title>T</title><p>Some prose of a page that is long enough.</p>");
    file("a/notes.doc", "no");
    assertThat(ids(read(folder.toString()))).containsExactly("a/1.txt", "a/page.html", "b/2.txt");
  }

  @Test
  void globsTakeWhatMatches() throws IOException {
    file("a/1.txt", "one");
    file("a/1.json", "{\"text\":\"x\"}");
    assertThat(read(folder + "/**/*.txt")).hasSize(1);
  }

  @Test
  void columnsAreTakenByTheirNamesInTheFile() throws IOException {
    Path file = file("a.csv", "Key,Body,Day\n7,\"He said \"\"no\"\",\ntwice\",2021-03-10\n");
    InputSettings settings =
        new InputSettings(Map.of("id", "Key", "text", "body", "published", "Day"), null, 1 << 20);
    Input.Read read = (Input.Read) read(settings, file.toString()).get(0);
    assertThat(read.article().id()).isEqualTo("7");
    assertThat(read.article().text()).isEqualTo("He said \"no\",\ntwice");
    assertThat(read.article().published()).hasToString("2021-03-10");
  }

  @Test
  void aBrokenQuoteCostsItsRecordAlone() throws IOException {
    Path file =
        file("a.csv", "id,text\n1,fine\n2,\"never closed\n3,\"closed\"\n4,\"bad\" end\n5,last\n");
    List<Input> inputs = read(file.toString());
    assertThat(ids(inputs)).containsExactly("1", file + ":3", "3", file + ":5", "5");
    assertThat(message(inputs.get(1))).contains("a.csv:3").contains("quotation mark");
  }

  @Test
  void aRowOfTheWrongWidthFailsAndSaysSo() throws IOException {
    Path file = file("a.tsv", "id\ttext\n1\ta\tb\n2\tb\n");
    List<Input> inputs = read(file.toString());
    assertThat(message(inputs.get(0))).contains("3 cells, but the head has 2");
    assertThat(ids(inputs).get(1)).isEqualTo("2");
  }

  @Test
  void packedLinesAreReadMemberAfterMember() throws IOException {
    byte[] one = LINE.formatted("1").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    ByteArrayOutputStream zst = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      try (OutputStream out = new GZIPOutputStream(gz)) {
        out.write(one);
      }
      try (OutputStream out = new ZstdOutputStream(zst)) {
        out.write(one);
      }
    }
    Path a = Files.write(folder.resolve("a.jsonl.gz"), gz.toByteArray());
    Path b = Files.write(folder.resolve("b.jsonl.zst"), zst.toByteArray());
    assertThat(ids(read(a.toString(), b.toString()))).hasSize(6).containsOnly("1");
  }

  @Test
  void aTruncatedGzipKeepsWhatCameBeforeAndWhatComesAfter() throws IOException {
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gz)) {
      for (int i = 0; i < 5000; i++) {
        out.write(LINE.formatted(Integer.toHexString(i * 7919)).getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] half = Arrays.copyOf(gz.toByteArray(), gz.size() / 2);
    Path cut = Files.write(folder.resolve("a.jsonl.gz"), half);
    Path after = file("b.txt", "after");
    List<Input> inputs = read(cut.toString(), after.toString());
    assertThat(inputs.size()).isBetween(1000, 4900);
    assertThat(message(inputs.get(inputs.size() - 2)))
        .contains("truncated")
        .contains("a.jsonl.gz:");
    assertThat(inputs.get(inputs.size() - 1)).isInstanceOf(Input.Read.class);
  }

  @Test
  void aLineOfTwoHundredMegabytesFailsAloneInLittleMemory() throws IOException {
    Path file = folder.resolve("a.jsonl");
    byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(LINE.formatted("1").getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write(("\n" + LINE.formatted("3")).getBytes(StandardCharsets.UTF_8));
    }
    InputSettings settings = new InputSettings(Map.of(), null, 1 << 20);
    List<Input> inputs = read(settings, file.toString());
    assertThat(ids(inputs)).containsExactly("1", file + ":2", "3");
    assertThat(message(inputs.get(1))).contains("longer than the limit").contains("--max-bytes");
  }

  @Test
  void zipEntriesAreReadByTheirOwnEndings() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("x/1.txt"));
      out.write('a');
      out.putNextEntry(new ZipEntry("lines.jsonl"));
      out.write((LINE.formatted("p") + LINE.formatted("q")).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(ids(read(zip.toString()))).containsExactly(zip + "!x/1.txt", "p", "q");
  }

  @Test
  void aDamagedZipSaysSo() throws IOException {
    Path zip = file("a.zip", "no zip at all");
    assertThat(message(read(zip.toString()).get(0))).contains("a.zip: cannot be read");
  }

  @Test
  void theRecordsAroundADamagedOneOfAWarcAreKept() throws IOException {
    for (boolean zipped : List.of(false, true)) {
      Path file = folder.resolve(zipped ? "a.warc.gz" : "a.warc");
      try (OutputStream out = Files.newOutputStream(file)) {
        for (int i = 1; i <= 4; i++) {
          byte[] record = warcRecord(i);
          byte[] bytes = zipped ? gzip(record) : record;
          if (i == 2) {
            damage(bytes, zipped);
          }
          out.write(bytes);
        }
      }
      List<Input> inputs = read(file.toString());
      assertThat(inputs).hasSize(4);
      assertThat(message(inputs.get(1))).contains("damaged record");
      assertThat(inputs.stream().filter(Input.Read.class::isInstance))
          .extracting(input -> ((Input.Read) input).article().url())
          .containsExactly(
              "http://news.example/1", "http://news.example/3", "http://news.example/4");
    }
  }

  private static void damage(byte[] bytes, boolean zipped) {
    int from = zipped ? bytes.length / 2 : 0;
    Arrays.fill(bytes, from, from + 20, (byte) 0);
  }

  private static byte[] warcRecord(int number) {
    String page =
        "<html><title>News</title><body><p>Japan condemned the launch number "
            + number
            + " on Monday, officials said.</p></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.length()
            + "\r\n\r\n"
            + page;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/"
            + number
            + "\r\nWARC-Date: 2021-03-10T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
            + number
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n";
    return (head + http + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private List<Input> read(String... arguments) throws IOException {
    return read(InputSettings.defaults(), arguments);
  }

  private List<Input> read(InputSettings settings, String... arguments) throws IOException {
    List<Input> inputs = new ArrayList<>();
    Path out = folder.resolve("out");
    try (Archive.Reader reader =
        Archive.of(List.of(arguments), settings).open(out, new AtomicLong())) {
      reader.forEachRemaining(inputs::add);
    }
    return inputs;
  }

  private static List<String> ids(List<Input> inputs) {
    return inputs.stream()
        .map(
            input ->
                input instanceof Input.Read read
                    ? read.article().id()
                    : ((Input.Unreadable) input).failure().id())
        .toList();
  }

  private static String message(Input input) {
    return ((Input.Unreadable) input).failure().message();
  }
}
