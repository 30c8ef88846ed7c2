package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.event.SharedAnnotator.main;
import static org.communique.event.SharedAnnotator.names;

import org.junit.jupiter.api.Test;

/** Offices' own accounts of calls and meetings, and statements that look like such. */
final class AccountsTest {

  @Test
  void aConferenceCallIsNoConference() {
    EventRecord record =
        main(
            "Chancellor Ilse Brandt hosted a secure conference call with donors and partners."
                + " The participants agreed to stay in touch.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
    assertThat(names(record)).contains("donors and partners");
  }

  @Test
  void whoIsBriefedOnACallTakesPartInIt() {
    EventRecord record =
        main(
            "Today, Energy Minister Ruth Vance briefed mayors of coastal towns on a call about the"
                + " forecast. The mayors thanked her.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
    assertThat(names(record)).anySatisfy(name -> assertThat(name).startsWith("mayors"));
  }

  @Test
  void aTeleconferenceIsACall() {
    EventRecord record =
        main(
            "Deputy Minister Tim Hale participated in a video teleconference with Bulgarian Defence"
                + " Minister Ivan Petrov. They reviewed the situation in the Black Sea.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
    assertThat(names(record)).contains("Ivan Petrov");
  }

  @Test
  void anElectionIsNotWhatSomebodyCallsAPersonFor() {
    EventRecord record =
        main(
            "President Marta Lindqvist called Lucia Ferrer to congratulate her on her election. The"
                + " leaders agreed to speak again.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
  }

  @Test
  void somebodysOwnPeopleAreAGroup() {
    EventRecord record =
        main(
            "President Marta Lindqvist convened her national security team to discuss the Sahel."
                + " The President directed the team to report.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("national security team");
  }

  @Test
  void aBodyThatOnlyDescribesAGroupIsNoParticipant() {
    EventRecord record =
        main(
            "Today, President Lindqvist met with a group of Senators and House members who have led"
                + " on water policy. They discussed rivers.");
    assertThat(names(record)).contains("group of Senators and House members");
    assertThat(names(record)).doesNotContain("House");
  }

  @Test
  void aPlaceMayStandBetweenAGatheringAndItsGroup() {
    EventRecord record =
        main(
            "Vice President Brandt held a roundtable in Denver, Colorado with faith leaders to"
                + " discuss hunger. Participants described their work.");
    assertThat(names(record)).contains("faith leaders");
  }

  @Test
  void whoIsJoinedToDiscussIsMet() {
    EventRecord record =
        main(
            "Adviser Ruth Vance joined farmers, ranchers and union leaders to discuss water. She"
                + " thanked them.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).anySatisfy(name -> assertThat(name).startsWith("farmers"));
  }

  @Test
  void anOfficeMayQuoteWhoTookPart() {
    EventRecord record =
        main(
            "Today, the Economic Council hosted airline executives to discuss refunds. \u201cWe"
                + " need clear rules,\u201d said Director Ruth Vance. The Director thanked the"
                + " executives.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("airline executives");
  }

  @Test
  void whoWelcomesAnAppointmentMeetsNobody() {
    EventRecord record =
        main(
            "Norway welcomes the appointment of Ambassador Lucia Ferrer as the next head of the"
                + " Food Agency. Her leadership comes at a critical time. The Government looks"
                + " forward to working with her.");
    assertThat(record.type()).isIn(EventType.STATEMENT, EventType.ENDORSEMENT);
  }

  @Test
  void anOfficeThatTellsOnlyOfPlansAnnouncesThem() {
    EventRecord record =
        main(
            "Special Envoy Ruth Vance and Assistant Secretary Tim Hale will travel to Peru and"
                + " Chile to engage with officials. In Lima, they will discuss water. In Santiago,"
                + " they will discuss mining.");
    assertThat(record.type()).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void aTranscriptIsNoAccountOfTheCallItBeginsWith() {
    EventRecord record =
        main(
            "*Via Teleconference*\n\nMR. STONE: Good morning. Thanks for joining this background"
                + " call.\n\nSENIOR OFFICIAL: Thanks. Today the President will sign an order.\n");
    assertThat(record.type()).isEqualTo(EventType.BRIEFING);
  }

  @Test
  void aGroupMayStandBesideWhoIsNamed() {
    EventRecord record =
        main(
            "Adviser Tim Hale met yesterday in Abuja with Vice President Tunde Adebayo and a group"
                + " of governors. They discussed floods.");
    assertThat(names(record)).contains("Tunde Adebayo", "group of governors");
  }

  @Test
  void anAdverbIsPartOfAGroupAndTodayIsNot() {
    EventRecord record =
        main(
            "Vice President Brandt met with presidents of historically rural colleges today. They"
                + " discussed funding.");
    assertThat(names(record)).contains("presidents of historically rural colleges");
  }

  @Test
  void whatAnOfficeIsInChargeOfTakesNoPart() {
    EventRecord record =
        main(
            "Jane Cole, Director of the Water Council, and Paul Reed, Senior Director for Russia,"
                + " met with Lucia Ferrer, Minister of Health of Bolivia. They discussed rivers.");
    assertThat(names(record)).contains("Lucia Ferrer").doesNotContain("Russia");
  }

  @Test
  void aGenitiveStandsInAListOfPeople() {
    EventRecord record =
        main(
            "Today, senior staff held a meeting with nearly 50 state legislators, mayors’ office"
                + " staff, and other local leaders to discuss housing. They agreed to continue.");
    assertThat(names(record)).anySatisfy(name -> assertThat(name).endsWith("other local leaders"));
  }

  @Test
  void aGroupMayComeFromThroughoutATrade() {
    EventRecord record =
        main(
            "On Friday, the Office of Science convened over 30 leaders from throughout the shipping"
                + " industry to discuss fuel. They agreed to continue.");
    assertThat(names(record)).anySatisfy(name -> assertThat(name).endsWith("shipping industry"));
  }

  @Test
  void whatWillBeHeldIsNotTheTalkAboutIt() {
    EventRecord record =
        main(
            "Chancellor Ilse Brandt and President Kofi Mensah of Ghana spoke today about the"
                + " summit, which will be held in Accra in May. The Prime Minister thanked"
                + " President Mensah.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
    assertThat(record.status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void whoSaysWeAndJudgesStatesThoughHeTellsOfAMeeting() {
    EventRecord record =
        main(
            "The leaders of the Nordic countries met today, one year after the attack on our"
                + " neighbour. We had the honour of hearing from its President. I welcome the steps"
                + " that my colleagues announced.");
    assertThat(record.type()).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void whatIsOfferedOrAgreedOnHasNotTakenPlace() {
    EventRecord record =
        main(
            "Today, Foreign Minister Emma Brooks announced in Suva that Australia is offering to"
                + " host the Pacific Forum in 2023. This demonstrates the importance that Australia"
                + " places on the region. Australia remains committed to its partners.");
    assertThat(record.type()).isIn(EventType.STATEMENT, EventType.PLEDGE);
  }

  @Test
  void whatARetreatWillBeHostedForLiesAhead() {
    EventRecord record =
        main(
            "On Friday, May 8, Prime Minister Claire Fontaine will participate in the Leaders'"
                + " Retreat of the Pacific Forum, hosted by Prime Minister Moana Tahi of Samoa. The"
                + " Prime Minister's participation will demonstrate the commitment of Canada.");
    assertThat(record.type()).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void whoWelcomesTheOpeningOfTalksHoldsNone() {
    EventRecord record =
        main(
            "Canada welcomes the important steps that the Council is taking by opening accession"
                + " talks with Moldova. In a time of war it is important to support those who"
                + " choose freedom. Canada will remain a strong partner.");
    assertThat(record.type()).isIn(EventType.STATEMENT, EventType.ENDORSEMENT);
  }

  @Test
  void aCallToldOfBehindAJudgementIsPartOfAStatement() {
    EventRecord record =
        main(
            "The President is praying for Minister Duarte and his family. This morning he called"
                + " Minister Duarte to express his support after this horrible attack. The"
                + " President condemns all violence.");
    assertThat(record.type()).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void whatACircumstanceTellsIsNotTheNews() {
    EventRecord record =
        main(
            "As President Lindqvist travels abroad to meet with her counterparts, the economy shows"
                + " its strength. The Administration will continue to fight for workers. The"
                + " President is proud of this historic recovery.");
    assertThat(record.type()).isEqualTo(EventType.STATEMENT);
  }

  @Test
  void whoTravelsToMeetHasNotMetYet() {
    EventRecord record =
        main(
            "Norwegian Foreign Minister Lars Haldorsen is traveling to Cairo to meet with Egyptian"
                + " President Omar Fahmy, the ministry said on Monday.");
    assertThat(record.status()).isIn(EventStatus.PLANNED, EventStatus.ONGOING);
  }
}
