package org.communique.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.NameMatch;
import org.communique.knowledge.Office;
import org.communique.knowledge.Organization;
import org.communique.knowledge.Person;
import org.communique.knowledge.Spell;
import org.jspecify.annotations.Nullable;

/** What speaks for and against one person being meant by a name. Used for one name. */
final class Evidence {

  private static final int YEARS_BEFORE_OFFICE = 5;
  private static final int YEARS_REMEMBERED = 10;
  private static final int YEARS_OF_LESSER_OFFICES = 2;

  private final NameMatch match;
  private final Setting setting;
  private final boolean unique;
  private final List<String> reasons = new ArrayList<>();
  private double score;
  private boolean impossible;
  private boolean titled;
  private @Nullable Spell spell;

  /**
   * @param only whether nobody else of the name was in office then
   * @param unique whether nobody else of the name ever was
   */
  Evidence(NameMatch match, Setting setting, boolean only, boolean unique) {
    this.match = match;
    this.setting = setting;
    this.unique = unique;
    byName(only);
    byDate();
    byPlace();
    byFame();
  }

  private Person person() {
    return match.person();
  }

  private void byName(boolean only) {
    score +=
        switch (match.how()) {
          case WHOLE -> 0.6;
          case GIVEN -> 0.55;
          case SOUND -> 0.45;
          case FAMILY -> 0.25;
          case FAMILY_SOUND -> 0.15;
        };
    reasons.add(match.isFull() ? "name" : "family name");
    if (only) {
      score += match.isFull() ? 0.05 : 0.1;
      reasons.add("nobody else of the name");
    }
  }

  private void byDate() {
    LocalDate date = setting.date();
    if (date == null) {
      score += match.how() == NameMatch.How.WHOLE && everLed() ? 0.05 : 0;
      return;
    }
    List<Spell> held = person().on(date);
    spell = held.isEmpty() ? person().lastBefore(date).orElse(null) : held.get(0);
    if (!held.isEmpty()) {
      score += inOffice(held.get(0));
      reasons.add("in office on " + date);
    } else if (spell != null) {
      score += spell.office().leads() || isRecent(spell, date) ? 0.05 : 0;
    } else {
      Spell first = person().spells().get(0);
      impossible |= date.plusYears(YEARS_BEFORE_OFFICE).isBefore(first.from().first());
      score += match.how() == NameMatch.How.WHOLE && first.office().isProminent() ? 0.05 : 0;
    }
  }

  private boolean everLed() {
    return person().spells().stream().anyMatch(own -> own.office().leads());
  }

  private double inOffice(Spell held) {
    if (held.office().isProminent() || !held.isOfState()) {
      return 0.2;
    }
    if (held.office() == Office.CHIEF) {
      return match.isFull() ? 0.1 : 0.05;
    }
    return match.isFull() && unique ? 0.05 : 0.03;
  }

  /** Whether the press still names people by the office: by a lesser one for a short time. */
  private boolean isRecent(Spell spell, LocalDate date) {
    int years =
        spell.office().isProminent() ? YEARS_REMEMBERED : unique ? YEARS_OF_LESSER_OFFICES : 0;
    return match.how() == NameMatch.How.WHOLE
        && spell.to() != null
        && !date.minusYears(years).isAfter(spell.to().last());
  }

  /** A family name that only a head of state or government ever had in the tables. */
  private void byFame() {
    boolean leads = setting.date() == null ? everLed() : spell != null && spell.office().leads();
    if (unique && leads && match.how() == NameMatch.How.FAMILY) {
      score += 0.15;
      reasons.add("no other office holder of the name");
    }
  }

  private void byPlace() {
    String country = person().country();
    if (person().spells().stream().anyMatch(setting::names)) {
      score += 0.15;
      reasons.add("state or body named");
    }
    if (country != null && setting.isAbout(country) && setting.isPolitical()) {
      score += 0.05;
    }
  }

  /** A title beside the name. */
  void weigh(TitleScanner.Title title, OfficeTitles offices, Knowledge knowledge) {
    boolean elsewhere =
        title.country() != null
            && person().spells().stream().anyMatch(Spell::isOfState)
            && person().spells().stream().noneMatch(own -> own.body().equals(title.country()));
    impossible |= elsewhere;
    Spell fitting = fitting(title, offices);
    if (fitting != null) {
      fits(title, fitting, knowledge);
    } else if (!titled && offices.contradicts(title.office())) {
      score -= 0.2;
    }
  }

  private void fits(TitleScanner.Title title, Spell fitting, Knowledge knowledge) {
    if (!titled) {
      score += 0.3;
      reasons.add("title");
      titled = true;
    }
    spell = fitting;
    boolean owner =
        fitting.body().equals(title.country()) || isOf(fitting, title.owner(), knowledge);
    if (owner && !reasons.contains("of its state or body")) {
      score += 0.1;
      reasons.add("of its state or body");
    }
  }

  private static boolean isOf(Spell spell, @Nullable String owner, Knowledge knowledge) {
    return owner != null
        && !spell.isOfState()
        && knowledge
            .organization(owner)
            .map(Organization::name)
            .equals(knowledge.organization(spell.body()).map(Organization::name));
  }

  /** The office that the title names, held on the date or, said to be over or not, before it. */
  private @Nullable Spell fitting(TitleScanner.Title title, OfficeTitles offices) {
    LocalDate date = setting.date();
    Spell before = null;
    for (Spell own : person().spells()) {
      if (offices.match(title.office(), own)) {
        if (date == null || own.holds(date) && !title.former()) {
          return own;
        }
        before = own.isOver(date) ? own : before;
      }
    }
    return before;
  }

  double score() {
    return impossible ? 0 : score;
  }

  PersonResolver.Resolution resolution() {
    Spell known = setting.date() == null && !titled ? onlyOffice() : spell;
    String office = known == null ? person().name() : PersonResolver.describe(known);
    return new PersonResolver.Resolution(
        person(),
        known,
        match.isFull(),
        Math.min(1, Math.max(0, score)),
        office + ": " + String.join(", ", reasons));
  }

  /** Without a date an office is known only where the person held no other. */
  private @Nullable Spell onlyOffice() {
    return person().spells().size() == 1 ? Objects.requireNonNull(person().spells().get(0)) : null;
  }
}
