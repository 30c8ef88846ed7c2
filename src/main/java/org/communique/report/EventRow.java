package org.communique.report;

import java.util.List;
import org.communique.event.EventRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event record with what the page needs beside it.
 *
 * @param record the record
 * @param who its participants
 * @param place its place, or null
 * @param says its first evidence, shortened
 */
record EventRow(EventRecord record, List<Who> who, @Nullable PlaceRow place, String says) {

  EventRow {
    who = List.copyOf(who);
  }
}
