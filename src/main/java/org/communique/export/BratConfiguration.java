package org.communique.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.communique.entity.MentionType;
import org.communique.entity.Reference;
import org.communique.event.EventStatus;
import org.communique.event.EventType;
import org.communique.event.Role;
import org.communique.quote.QuoteKind;
import org.communique.time.TimexType;

/** The {@code annotation.conf} that tells brat our types. */
final class BratConfiguration {

  private BratConfiguration() {}

  static String text() {
    String roles = names(Role.values(), role -> role + "*:<ENTITY>", ", ");
    return "[entities]\n"
        + names(MentionType.values(), Enum::name, "\n")
        + "\n"
        + names(Reference.Kind.values(), Enum::name, "\n")
        + "\n"
        + names(TimexType.values(), Enum::name, "\n")
        + "\n"
        + names(QuoteKind.values(), kind -> "QUOTE_" + kind, "\n")
        + "\n\n[relations]\nSPEAKER\tArg1:<ENTITY>, Arg2:<ENTITY>\n"
        + "COREFERENCE\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive\n"
        + "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n"
        + "\n[events]\n"
        + EventType.values().stream()
            .map(type -> type + "\t" + roles)
            .collect(Collectors.joining("\n"))
        + "\n\n[attributes]\nStatus\tArg:<EVENT>, Value:"
        + names(EventStatus.values(), Enum::name, "|")
        + "\n";
  }

  private static <E extends Enum<E>> String names(
      E[] values, java.util.function.Function<E, String> name, String between) {
    return Arrays.stream(values).map(name).collect(Collectors.joining(between));
  }
}
