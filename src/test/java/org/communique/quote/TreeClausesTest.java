package org.communique.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeClausesTest {

  @Test
  void theSubjectSpeaksAndItsClauseIsTheContent() {
    Parsed parsed =
        Parsed.of(
            "Merkel|PROPN|3|nsubj ,|PUNCT|1|punct said|VERB|0|root on|ADP|5|case"
                + " Monday|PROPN|3|obl that|SCONJ|9|mark talks|NOUN|9|nsubj would|AUX|9|aux"
                + " resume|VERB|3|ccomp .|PUNCT|3|punct");
    assertThat(parsed.source("said")).isEqualTo("Merkel");
    assertThat(parsed.content("said")).containsExactly("that talks would resume");
  }

  @Test
  void aRelativeClauseIsNoPartOfTheSource() {
    Parsed parsed =
        Parsed.of(
            "Lavrov|PROPN|6|nsubj ,|PUNCT|4|punct who|PRON|4|nsubj resigned|VERB|1|acl:relcl"
                + " ,|PUNCT|4|punct denied|VERB|0|root the|DET|8|det charges|NOUN|6|obj"
                + " .|PUNCT|6|punct");
    assertThat(parsed.source("denied")).isEqualTo("Lavrov");
    assertThat(parsed.content("denied")).containsExactly("the charges");
  }

  @Test
  void aParticipleIsDoneByTheSubjectOfItsClause() {
    Parsed parsed =
        Parsed.of(
            "Obama|PROPN|2|nsubj left|VERB|0|root ,|PUNCT|4|punct saying|VERB|2|advcl"
                + " he|PRON|6|nsubj disagreed|VERB|4|ccomp .|PUNCT|2|punct");
    assertThat(parsed.source("saying")).isEqualTo("Obama");
    assertThat(parsed.content("saying")).containsExactly("he disagreed");
  }

  @Test
  void verbsInARowShareTheirSubject() {
    Parsed parsed =
        Parsed.of(
            "Abe|PROPN|2|nsubj arrived|VERB|0|root and|CCONJ|4|cc warned|VERB|2|conj"
                + " that|SCONJ|7|mark time|NOUN|7|nsubj presses|VERB|4|ccomp .|PUNCT|2|punct");
    assertThat(parsed.source("warned")).isEqualTo("Abe");
  }

  @Test
  void theNameBesideTheVerbSpeaksWhereTheTreeHasAnother() {
    Parsed parsed =
        Parsed.of(
            "More|ADJ|7|nsubj than|ADP|3|case health|NOUN|1|obl ,|PUNCT|7|punct"
                + " Mr.|PROPN|6|compound Obama|PROPN|1|appos believes|VERB|0|root"
                + " climate|NOUN|9|nsubj matters|VERB|7|ccomp .|PUNCT|7|punct");
    assertThat(parsed.source("believes")).isEqualTo("Mr. Obama");
  }

  @Test
  void whoIsUrgedDoesWhatHeIsUrgedTo() {
    Parsed parsed =
        Parsed.of(
            "Paris|PROPN|2|nsubj urged|VERB|0|root Tehran|PROPN|2|obj to|PART|5|mark"
                + " promise|VERB|2|xcomp restraint|NOUN|5|obj .|PUNCT|2|punct");
    assertThat(parsed.source("urged")).isEqualTo("Paris");
    assertThat(parsed.content("urged")).containsExactly("Tehran to promise restraint");
    assertThat(parsed.source("promise")).isEqualTo("Tehran");
  }

  @Test
  void theAgentOfAPassiveSpeaks() {
    Parsed parsed =
        Parsed.of(
            "The|DET|2|det plan|NOUN|4|nsubj:pass was|AUX|4|aux:pass rejected|VERB|0|root"
                + " by|ADP|6|case Moscow|PROPN|4|obl:agent .|PUNCT|4|punct");
    assertThat(parsed.source("rejected")).isEqualTo("Moscow");
    assertThat(parsed.content("rejected")).containsExactly("The plan");
  }

  @Test
  void aPassiveWithoutAnAgentHasNoSource() {
    Parsed parsed =
        Parsed.of(
            "The|DET|2|det plan|NOUN|4|nsubj:pass was|AUX|4|aux:pass rejected|VERB|0|root"
                + " .|PUNCT|4|punct");
    assertThat(parsed.source("rejected")).isEmpty();
  }

  @Test
  void aVerbOfSpeechInTheMiddleInterruptsTheContent() {
    Parsed parsed =
        Parsed.of(
            "The|DET|2|det deal|NOUN|8|nsubj ,|PUNCT|5|punct Xi|PROPN|5|nsubj said|VERB|8|parataxis"
                + " ,|PUNCT|5|punct would|AUX|8|aux hold|VERB|0|root .|PUNCT|8|punct");
    assertThat(parsed.source("said")).isEqualTo("Xi");
    assertThat(parsed.content("said")).containsExactly("The deal", "would hold");
  }

  @Test
  void accordingToNamesTheSourceOfTheRestOfTheSentence() {
    Parsed parsed =
        Parsed.of(
            "Exports|NOUN|2|nsubj fell|VERB|0|root ,|PUNCT|6|punct according|VERB|6|case"
                + " to|ADP|4|fixed Reuters|PROPN|2|obl .|PUNCT|2|punct");
    assertThat(parsed.source("according")).isEqualTo("Reuters");
    assertThat(parsed.content("according")).containsExactly("Exports fell");
  }

  @Test
  void theOwnerOfAClaimIsItsSource() {
    Parsed parsed =
        Parsed.of(
            "Iran|PROPN|3|nmod:poss 's|PART|1|case claim|NOUN|8|nsubj that|SCONJ|6|mark"
                + " sanctions|NOUN|6|nsubj ended|VERB|3|acl is|AUX|8|cop false|ADJ|0|root"
                + " .|PUNCT|8|punct");
    assertThat(parsed.source("claim")).isEqualTo("Iran");
    assertThat(parsed.content("claim")).containsExactly("that sanctions ended");
  }

  @Test
  void whatAVerbCallsForStandsBehindItsPreposition() {
    Parsed parsed =
        Parsed.of(
            "Guterres|PROPN|2|nsubj called|VERB|0|root for|ADP|5|case a|DET|5|det"
                + " ceasefire|NOUN|2|obl .|PUNCT|2|punct");
    assertThat(parsed.content("called")).containsExactly("a ceasefire");
  }

  @Test
  void whoIsToldIsNoPartOfTheContent() {
    Parsed parsed =
        Parsed.of(
            "Kerry|PROPN|2|nsubj told|VERB|0|root reporters|NOUN|2|obj talks|NOUN|5|nsubj"
                + " failed|VERB|2|ccomp .|PUNCT|2|punct");
    assertThat(parsed.content("told")).containsExactly("talks failed");
  }

  @Test
  void aNounIsSaidByWhoMakesIt() {
    Parsed parsed =
        Parsed.of(
            "Lima|PROPN|2|nsubj make|VERB|0|root a|DET|4|det promise|NOUN|2|obj that|SCONJ|7|mark"
                + " prices|NOUN|7|nsubj fall|VERB|4|acl .|PUNCT|2|punct");
    assertThat(parsed.source("promise")).isEqualTo("Lima");
    assertThat(parsed.content("promise")).containsExactly("that prices fall");
  }

  @Test
  void aNounIsNotSaidByWhoDestroysIt() {
    Parsed parsed =
        Parsed.of(
            "Lima|PROPN|2|nsubj broke|VERB|0|root a|DET|4|det promise|NOUN|2|obj that|SCONJ|7|mark"
                + " prices|NOUN|7|nsubj fall|VERB|4|acl .|PUNCT|2|punct");
    assertThat(parsed.source("promise")).isEmpty();
  }

  @Test
  void aParticipleBehindACommaGoesOnWithWhoSpoke() {
    Parsed parsed =
        Parsed.of(
            "Sato|PROPN|2|nsubj said|VERB|0|root rents|NOUN|4|nsubj rise|VERB|2|ccomp"
                + " ,|PUNCT|6|punct adding|VERB|4|advcl that|SCONJ|9|mark wages|NOUN|9|nsubj"
                + " lag|VERB|6|ccomp .|PUNCT|2|punct");
    assertThat(parsed.source("adding")).isEqualTo("Sato");
    assertThat(parsed.content("adding")).containsExactly("that wages lag");
  }

  @Test
  void aSecondVerbBehindAPronounIsTheFirstSpeakers() {
    Parsed parsed =
        Parsed.of(
            "Sato|PROPN|2|nsubj said|VERB|0|root he|PRON|4|nsubj lost|VERB|2|ccomp and|CCONJ|6|cc"
                + " warned|VERB|4|conj that|SCONJ|9|mark wages|NOUN|9|nsubj lag|VERB|6|ccomp"
                + " .|PUNCT|2|punct");
    assertThat(parsed.source("warned")).isEqualTo("Sato");
  }

  @Test
  void whatOnlyTellsWhenIsNoContent() {
    Parsed parsed =
        Parsed.of(
            "Rents|NOUN|2|nsubj fell|VERB|0|root ,|PUNCT|5|punct Reuters|PROPN|5|nsubj"
                + " reported|VERB|2|parataxis Tuesday|PROPN|5|obj .|PUNCT|2|punct");
    assertThat(parsed.content("reported")).doesNotContain("Tuesday");
  }

  @Test
  void aRelativeClauseGivesTheThingReported() {
    Parsed parsed =
        Parsed.of(
            "The|DET|2|det levy|NOUN|0|root Oslo|PROPN|4|nsubj rejected|VERB|2|acl:relcl"
                + " passed|VERB|2|dep .|PUNCT|2|punct");
    assertThat(parsed.source("rejected")).isEqualTo("Oslo");
    assertThat(parsed.content("rejected")).containsExactly("The levy");
  }

  @Test
  void whoUsesAThingToSpeakSpeaks() {
    Parsed parsed =
        Parsed.of(
            "Oslo|PROPN|2|nsubj use|VERB|0|root letters|NOUN|2|obj to|PART|5|mark"
                + " reject|VERB|2|xcomp the|DET|7|det levy|NOUN|5|obj .|PUNCT|2|punct");
    assertThat(parsed.source("reject")).isEqualTo("Oslo");
  }

  @Test
  void whatIsTiedToTheObjectByTheCuesPrepositionIsContent() {
    Parsed parsed =
        Parsed.of(
            "Oslo|PROPN|2|nsubj accused|VERB|0|root Lima|PROPN|2|obj of|SCONJ|5|mark"
                + " cheating|VERB|2|acl .|PUNCT|2|punct");
    assertThat(parsed.content("accused")).containsExactly("Lima of cheating");
  }
}
