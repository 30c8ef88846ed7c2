package org.communique.entity;

import java.util.Objects;
import org.communique.knowledge.Spell;
import org.jspecify.annotations.Nullable;

/**
 * The office that a person held on the article's date, or the last one before it.
 *
 * @param office what kind of office ("head-of-state", "foreign-minister")
 * @param title its English title ("Foreign Secretary")
 * @param body ISO 3166-1 alpha-2 code of the state, or the acronym of the organization
 * @param from when it began: a day, month or year of ISO 8601
 * @param to when it ended, or null in office as far as is known
 */
public record HeldOffice(
    String office, String title, String body, String from, @Nullable String to) {

  public HeldOffice {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(from, "from");
  }

  static HeldOffice of(Spell spell) {
    return new HeldOffice(
        spell.office().word(),
        spell.title(),
        spell.body(),
        spell.from().text(),
        spell.to() == null ? null : spell.to().text());
  }
}
