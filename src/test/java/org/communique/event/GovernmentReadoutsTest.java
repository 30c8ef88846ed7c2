package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.event.SharedAnnotator.main;
import static org.communique.event.SharedAnnotator.names;

import org.junit.jupiter.api.Test;

/** Readouts in the styles of many governments and bodies. */
final class GovernmentReadoutsTest {

  @Test
  void downingStreetSpeaksToAPresident() {
    EventRecord record =
        main(
            "The Prime Minister spoke to President Aino Tarvainen of Finland this"
                + " afternoon.\n\nThe leaders discussed the situation in the Baltic Sea, and the"
                + " Prime Minister reiterated that the UK would continue to protect undersea"
                + " cables.\n\nThey looked forward to seeing each other at the summit in July.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
    assertThat(names(record)).contains("Aino Tarvainen");
  }

  @Test
  void downingStreetWelcomesAGuest() {
    EventRecord record =
        main(
            "The Prime Minister welcomed the President of Romania, Radu Popescu, to Downing Street"
                + " today.\n\nThe Prime Minister began by congratulating the President on his"
                + " election. They went on to discuss migration.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("Radu Popescu");
  }

  @Test
  void theElyseeTelephonesWithTwoHeadsOfState() {
    EventRecord record =
        main(
            "The President of the Republic held a telephone conversation this evening with Tunde"
                + " Oyelaran, President of the Federal Republic of Nigeria, and with Selim Ferhat,"
                + " President of Algeria. The Heads of State exchanged views on the Sahel.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
    assertThat(names(record)).contains("Tunde Oyelaran", "Selim Ferhat");
  }

  @Test
  void theMinistryInDelhiMeetsOnTheSidelines() {
    EventRecord record =
        main(
            "External Affairs Minister Dr. R. Krishnaswamy held a bilateral meeting with the"
                + " Foreign Minister of Norway, H.E. Mr. Lars Haldorsen, on the sidelines of the"
                + " Arctic Forum in Tromso on 4 May. The two Ministers reviewed the entire gamut of"
                + " bilateral relations.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("Lars Haldorsen");
  }

  @Test
  void consultationsAreNamedAfterTheTwoStates() {
    EventRecord record =
        main(
            "The 9th round of India-Mongolia Foreign Office Consultations was held in Ulaanbaatar"
                + " on 3 May. Both sides reviewed the progress made in trade and energy.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("India", "Mongolia");
  }

  @Test
  void theStateDepartmentAttributesItsReadout() {
    EventRecord record =
        main(
            "The below is attributable to Spokesperson Paul Renner:\n\n"
                + "Secretary of State Helen Marsh met with Bolivian Foreign Minister Diego Quiroga"
                + " today in Washington, D.C. Secretary Marsh emphasized the importance of"
                + " independent courts.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("Helen Marsh", "Diego Quiroga");
  }

  @Test
  void natoWelcomesAPrimeMinisterAtItsHeadquarters() {
    EventRecord record =
        main(
            "NATO Secretary General Henrik Dahl welcomed the Prime Minister of Slovakia, Martin"
                + " Kovac, to NATO Headquarters on Wednesday (6 May 2020). They discussed the"
                + " security situation on the eastern flank.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("Henrik Dahl", "Martin Kovac");
  }

  @Test
  void theEuropeanCouncilHostsATrilateral() {
    EventRecord record =
        main(
            "President of the European Council Piet van Houten hosted today a trilateral meeting"
                + " with Prime Minister Irakli Georgadze of Georgia and President Levon Sarkissov"
                + " of Armenia. The leaders took stock of the work on connectivity.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("Irakli Georgadze", "Levon Sarkissov");
  }

  @Test
  void theUnitedNationsMeetsRepresentativesOfAGroup() {
    EventRecord record =
        main(
            "The Deputy Secretary-General met today with the Permanent Representatives of the Group"
                + " of Small Islands. They exchanged views on the rise of the sea. The Deputy"
                + " Secretary-General thanked them for their leadership.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record))
        .anySatisfy(name -> assertThat(name).startsWith("Permanent Representatives"));
  }

  @Test
  void anEmirIsNamedBehindHisTitles() {
    EventRecord record =
        main(
            "His Majesty King Idris received at the Royal Palace today His Highness Sheikh Jaber"
                + " bin Nasser Al Rashid, Emir of the State of Rasheed, and the delegation"
                + " accompanying him. They discussed brotherly relations between the two"
                + " countries.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).anySatisfy(name -> assertThat(name).contains("Jaber"));
  }

  @Test
  void leadersOfABodyAreMetByItsName() {
    EventRecord record =
        main(
            "The Prime Minister met with ASEAN leaders in Vientiane on Thursday. The leaders"
                + " exchanged views on supply chains and the haze.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).anySatisfy(name -> assertThat(name).contains("ASEAN"));
  }

  @Test
  void whoSpeaksOnTheMarginsOfAConferenceMeets() {
    EventRecord record =
        main(
            "The Foreign Secretary spoke yesterday on the margins of the Munich Conference with"
                + " President Jan Novotny of Czechia. They discussed the defence of the Alliance.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("Jan Novotny");
  }

  @Test
  void aDiscussionByPhoneIsACall() {
    EventRecord record =
        main(
            "This afternoon, the Chancellor and President Weber had a constructive discussion by"
                + " phone about the budget of the Union. They agreed to speak again.");
    assertThat(record.type()).isEqualTo(EventType.CALL);
  }

  @Test
  void adjectivesMayBeJoinedInsideAPhrase() {
    EventRecord record =
        main(
            "The Prime Minister hosted two long and difficult meetings with opposition lawmakers"
                + " about the urgent need to reform our pensions. The Prime Minister thanked"
                + " them.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("opposition lawmakers");
  }

  @Test
  void whoIsJoinedByPeopleToDiscussMeetsThem() {
    EventRecord record =
        main(
            "Today, Anna Weld, Director of the Health Council, and Paul Reed, Coordinator for"
                + " Vaccines, were joined by nurses, researchers and patients to discuss measles."
                + " The participants shared their experience.");
    assertThat(record.type()).isEqualTo(EventType.MEETING);
    assertThat(names(record)).contains("nurses, researchers and patients");
  }

  @Test
  void aRoundtableIsHeldForThoseWhoAreHeard() {
    EventRecord record =
        main(
            "Yesterday, Vice President Brandt hosted a roundtable to hear from college and"
                + " university leaders about student debt. They spoke of rising costs.");
    assertThat(names(record)).contains("college and university leaders");
  }

  @Test
  void aDelegationIsMadeUpOfPeople() {
    EventRecord record =
        main(
            "Adviser Ruth Vance met today with a delegation made up of the heads of Moldovan audit"
                + " offices. They discussed independent oversight.");
    assertThat(names(record)).anySatisfy(name -> assertThat(name).contains("Moldovan"));
  }

  @Test
  void callsAreMadeToPeople() {
    EventRecord record =
        main(
            "President Marta Lindqvist today made separate calls to the Mayors of Arden and Port"
                + " Elwin to offer help after the flood. She thanked the crews.");
    assertThat(names(record)).anySatisfy(name -> assertThat(name).startsWith("Mayors"));
  }

  @Test
  void aParticipleMayDescribeAGroup() {
    EventRecord record =
        main(
            "The President and members of her economic team met today with leading economists to"
                + " hear their views on prices. The economists stressed the strength of exports.");
    assertThat(names(record)).contains("leading economists");
  }

  @Test
  void groupsMayBeJoinedToANamedBodysPeople() {
    EventRecord record =
        main(
            "Minister Tim Hale met today with a group of senators from the Committee on Water and"
                + " Power as well as union leaders from the Federation of Miners. They discussed"
                + " dams.");
    assertThat(names(record))
        .anySatisfy(name -> assertThat(name).startsWith("group of senators"))
        .anySatisfy(name -> assertThat(name).startsWith("union leaders"));
  }

  @Test
  void anAcronymInBracketsIsNoParticipant() {
    EventRecord record =
        main(
            "Vice President Brandt met with 13 Native and Pacific Islander (NPI) leaders to discuss"
                + " schools. The leaders described their work.");
    assertThat(names(record))
        .anySatisfy(name -> assertThat(name).endsWith("leaders"))
        .doesNotContain("NPI");
  }
}
