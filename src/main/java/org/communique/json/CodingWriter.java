package org.communique.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.communique.coding.Coding;
import org.communique.event.EventCode;

/** Codes of events and sentences as JSON nodes. */
final class CodingWriter {

  private final SpanWriter spans;

  CodingWriter(SpanWriter spans) {
    this.spans = spans;
  }

  ObjectNode coding(Coding coding) {
    ObjectNode node = spans.object(coding.sentence()).put("rank", coding.rank());
    code(node, coding.code());
    node.put("sourceEntity", coding.source()).put("targetEntity", coding.target());
    node.set("trigger", spans.object(coding.trigger()));
    return node.put("rule", coding.rule());
  }

  static ObjectNode code(ObjectNode node, EventCode code) {
    node.put("cameo", code.cameo()).put("root", code.root()).put("meaning", code.meaning());
    node.put("plover", code.plover()).put("mode", code.mode());
    return node.put("goldstein", code.goldstein()).put("quad", code.quad().name());
  }
}
