package org.communique.evaluate;

import java.util.List;

/** All corpora with gold for events. */
final class EventCorpora {

  private EventCorpora() {}

  static List<EventCorpus> all() {
    return List.of(
        new EventsDev(),
        new WhiteHouse(),
        new PloverPlv(),
        new PloverGsr(),
        new PetrarchGsr(),
        ContactTriggers.rams(),
        ContactTriggers.wikiEvents(),
        new Giveme5w1h());
  }
}
