package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LookupCommandTest {

  private final StringWriter out = new StringWriter();

  @Test
  void aNameAndADayGiveThePersonTheOfficeAndTheSource() {
    assertThat(run("lookup", "Aliev", "--on", "2015-10-15")).isZero();
    assertThat(out.toString())
        .contains("Ilham Aliyev")
        .contains("President of AZ")
        .contains("source: own")
        .doesNotContain("Heydar");
  }

  @Test
  void aStateGivesItsCodesAndMemberships() {
    assertThat(run("lookup", "Burma", "--on", "2015-10-15")).isZero();
    assertThat(out.toString())
        .contains("MM/MMR")
        .contains("Association of Southeast Asian Nations");
  }

  @Test
  void aSharedNameSaysWhenItCounts() {
    assertThat(run("lookup", "Labour Party")).isZero();
    assertThat(out.toString()).contains("where an article names GB");
  }

  @Test
  void anUnknownNameSaysSoAndFails() {
    assertThat(run("lookup", "Zzyzx Qwerty")).isEqualTo(1);
    assertThat(out.toString()).contains("nothing is known under 'Zzyzx Qwerty'");
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    return line.execute(arguments);
  }
}
