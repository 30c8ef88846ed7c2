package org.communique.json;

import java.util.Objects;
import org.communique.coding.Coding;
import org.communique.event.EventCode;

/** Codes of events and sentences out of their JSON trees. */
final class CodingReader {

  private CodingReader() {}

  static Coding coding(Fields f) {
    return new Coding(
        f.span(),
        Objects.requireNonNull(f.optionalSpan("trigger"), "trigger is missing"),
        code(f),
        f.optionalString("sourceEntity"),
        f.optionalString("targetEntity"),
        (int) f.number("rank"),
        f.string("rule"));
  }

  static EventCode code(Fields f) {
    return new EventCode(
        f.string("cameo"),
        f.string("meaning"),
        f.optionalString("plover"),
        f.optionalString("mode"),
        f.number("goldstein"));
  }
}
