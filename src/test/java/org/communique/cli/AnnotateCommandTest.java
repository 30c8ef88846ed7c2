package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnnotateCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String GOOD =
      "{\"id\":\"%s\",\"text\":\"Japan condemned North Korea on 3 May 2021.\"}\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void goodInputGivesOneLineAnArticleAndExitCodeZero() throws IOException {
    int code =
        run(
            "annotate",
            "--format",
            "jsonl",
            file("a.jsonl", GOOD.formatted("1") + GOOD.formatted("2")));
    assertThat(code).isZero();
    assertThat(lines()).extracting(line -> line.get("id").asText()).containsExactly("1", "2");
    assertThat(lines().get(0).at("/events/0/type").asText()).isEqualTo("CONDEMNATION");
  }

  @Test
  void aMalformedLineFailsInItsPlaceAndTheOthersComeOut() throws IOException {
    String file =
        file("a.jsonl", GOOD.formatted("1") + "{\"id\": \"2\", \"text\"\n" + GOOD.formatted("3"));
    assertThat(run("annotate", "--format", "jsonl", file)).isEqualTo(1);
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(1).at("/error/message").asText())
        .contains("a.jsonl:2: malformed JSON")
        .contains("mend");
    assertThat(lines().get(2).get("id").asText()).isEqualTo("3");
    assertThat(err.toString()).contains("a.jsonl:2");
  }

  @Test
  void emptyBinaryAndMisencodedFilesEachSayWhatIsWrong() throws IOException {
    Path empty = Files.write(folder.resolve("1-empty.txt"), new byte[0]);
    Path blank = Files.writeString(folder.resolve("2-blank.txt"), " \n\t ");
    Path binary = Files.write(folder.resolve("3-binary.txt"), new byte[] {'a', 0, 1, 2, 0, 'b'});
    Path latin =
        Files.write(folder.resolve("4-latin.txt"), "Élysée".getBytes(StandardCharsets.ISO_8859_1));
    Path good =
        Files.writeString(
            folder.resolve("5-good.txt"), "Japan condemned North Korea on 3 May 2021.");
    int code =
        run(
            "annotate",
            "--format",
            "jsonl",
            empty.toString(),
            blank.toString(),
            binary.toString(),
            latin.toString(),
            good.toString());
    assertThat(code).isEqualTo(1);
    assertThat(lines())
        .extracting(line -> line.at("/error/kind").asText())
        .containsExactly("EMPTY", "EMPTY", "MALFORMED", "UNREADABLE", "");
    assertThat(err.toString())
        .contains("1-empty.txt: the text is empty")
        .contains("4-latin.txt")
        .contains("iconv");
  }

  @Test
  void oneLineOfFiveMegabytesIsRefusedWithTheRemedy() throws IOException {
    String file = file("long.txt", "word ".repeat(1_000_000));
    assertThat(run("annotate", "--format", "jsonl", file)).isEqualTo(1);
    assertThat(lines().get(0).at("/error/kind").asText()).isEqualTo("TOO_LONG");
    assertThat(lines().get(0).at("/error/message").asText()).contains("raise the limit");
  }

  @Test
  void gzippedLinesAreReadAndATruncatedFileKeepsWhatCameBefore() throws IOException {
    Path whole = folder.resolve("a.jsonl.gz");
    try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(whole))) {
      zip.write(GOOD.formatted("1").getBytes(StandardCharsets.UTF_8));
      zip.write(GOOD.formatted("2").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run("annotate", "--format", "jsonl", whole.toString())).isZero();
    assertThat(lines()).hasSize(2);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(bytes, bytes.length - 9));
    out.getBuffer().setLength(0);
    assertThat(run("annotate", "--format", "jsonl", cut.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("cut.jsonl.gz:").contains("cannot be read");
  }

  @Test
  void anUnknownEngineIsNamedWithThoseThatThereAre() throws IOException {
    assertThat(run("annotate", "--engine", "none", file("a.txt", "x"))).isEqualTo(2);
    assertThat(err.toString()).contains("unknown engine 'none'").contains("opennlp");
  }

  @Test
  void missingAndTruncatedModelsAreNamedWithTheRemedy() throws IOException {
    assertThat(run("annotate", "--models", folder.toString(), file("a.txt", "x"))).isEqualTo(2);
    assertThat(err.toString())
        .contains(folder.toString())
        .contains("onnx-names.onnx")
        .contains("missing");
    Files.write(folder.resolve("onnx-names.onnx"), new byte[] {'P', 'K', 3, 4, 0});
    assertThat(run("annotate", "--models", folder.toString(), file("a.txt", "x"))).isEqualTo(2);
    assertThat(err.toString()).contains("truncated or damaged");
  }

  @Test
  void aFileThatIsNotThereIsUsage() {
    assertThat(run("annotate", folder.resolve("nowhere.txt").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere.txt: no such file");
  }

  @Test
  void theTextFormShowsHeadlineMarkedNamesAndEvents() throws IOException {
    String json =
        "{\"id\":\"1\",\"title\":\"Japan condemns launch\",\"text\":\"Japan condemned North Korea on 3 May 2021.\"}";
    assertThat(run("annotate", file("a.json", json))).isZero();
    assertThat(out.toString())
        .contains(
            "Japan condemns launch",
            "[Japan LOC] condemned [North Korea LOC]",
            "CONDEMNATION",
            "2021-05-03");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err, true));
    int code = line.execute(arguments);
    line.getOut().flush();
    return code;
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      nodes.add(MAPPER.readTree(line));
    }
    return nodes;
  }
}
