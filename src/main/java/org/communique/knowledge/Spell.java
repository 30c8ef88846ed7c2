package org.communique.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in one office.
 *
 * @param holder the person's name
 * @param family the family name
 * @param office what kind of office
 * @param title the office's English title ("Foreign Secretary")
 * @param body ISO 3166-1 alpha-2 code of the state, or the acronym of the organization
 * @param from when it began
 * @param to when it ended (most often the day on which the next holder came), or null in office
 * @param certain how exact the dates are
 * @param variants other spellings of the family name or the whole name
 * @param wikidata the person's Wikidata id, or null
 * @param source where the fact comes from ("own": the editors)
 */
public record Spell(
    String holder,
    String family,
    Office office,
    String title,
    String body,
    PartialDate from,
    @Nullable PartialDate to,
    Certainty certain,
    List<String> variants,
    @Nullable String wikidata,
    String source) {

  /** How exact the dates of a spell are. */
  public enum Certainty {
    DAY,
    MONTH,
    YEAR,
    /** The editors doubt a date. */
    UNSURE
  }

  public Spell {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(certain, "certain");
    variants = List.copyOf(variants);
    if (to != null && to.last().isBefore(from.first())) {
      throw new IllegalArgumentException(
          "'" + holder + "' leaves in " + to + ", before coming in " + from);
    }
    if (wikidata != null && !WikidataId.isValid(wikidata)) {
      throw new IllegalArgumentException("'" + wikidata + "' is no Wikidata id");
    }
  }

  /** Whether the person can have held the office on the day, at the limits of what is known. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from.first()) && (to == null || !day.isAfter(to.last()));
  }

  /** Whether the office was given up before the day. */
  public boolean isOver(LocalDate day) {
    return to != null && day.isAfter(to.last());
  }

  /** Whether the body is a state. */
  public boolean isOfState() {
    return body.length() == 2 && !body.equals("EU") && !body.equals("UN");
  }

  /** The state's ISO 3166-1 alpha-2 code, or null for an office of an organization. */
  public @Nullable String country() {
    return isOfState() ? body : null;
  }
}
