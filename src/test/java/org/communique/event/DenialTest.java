package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya denied on Monday that its foreign minister had met Norwegian envoys in Oslo.",
        "Norway has denied that its officials held talks with Kenya in Oslo last week."
      })
  void whatIsDeniedIsTheNewsAndNotTheDenying(String text) {
    EventRecord record = SharedAnnotator.main(text);
    assertThat(record.type()).isIn(EventType.MEETING, EventType.NEGOTIATION);
    assertThat(record.status()).isEqualTo(EventStatus.DENIED);
  }
}
