package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.text.Field;
import org.communique.text.Lexicons;
import org.communique.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {

  @Test
  void aSurerRecordStaysTheSurer() {
    Calibration calibration = new Calibration(Lexicons.bundled());
    double low = calibration.calibrate(record("trigger 'meet'", 0.5)).probability();
    double high = calibration.calibrate(record("trigger 'meet'", 0.99)).probability();
    assertThat(low).isBetween(0.0, high).isLessThan(high);
    assertThat(high).isLessThan(1.0);
  }

  @Test
  void aDocumentThatIsItsEventHasTheShareOfThoseThatWereRight(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("calibration.tsv"), "FORM\t0\t0\n");
    Calibration calibration = new Calibration(Lexicons.with(folder));
    assertThat(calibration.calibrate(record("transcript", 0.9)).probability()).isEqualTo(0.5);
  }

  @Test
  void aWrongTableNamesFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("calibration.tsv"), "FORM\tmuch\t0\n");
    assertThatThrownBy(() -> new Calibration(Lexicons.with(folder)))
        .hasMessageContaining(file + ":1")
        .hasMessageContaining("much");
  }

  private static EventRecord record(String rule, double probability) {
    return new EventRecord(
        "v1",
        EventType.MEETING,
        EventStatus.OCCURRED,
        List.of(),
        null,
        null,
        List.of(new Span(Field.TEXT, 0, 5)),
        List.of(),
        probability,
        1,
        List.of(new Explanation("type", rule, null)));
  }
}
