package org.communique.entity;

import java.util.ArrayList;
import java.util.List;
import org.communique.knowledge.Knowledge;
import org.communique.knowledge.Organization;
import org.communique.knowledge.PlaceKind;
import org.communique.text.Document;
import org.communique.text.Sentence;
import org.communique.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what engines get wrong where the article itself or the lexicon leaves no doubt: a place
 * and a person run together ("in Astana Putin was expected"), and the types of known bodies and
 * states. Common to all engines; immutable.
 */
public final class MentionRepair {

  private static final int SHORT = 3;

  private final Knowledge knowledge;
  private final NameLexicon lexicon;
  private final NameBorders borders;

  /** A repair that knows what {@code knowledge} does, and the words of the lexicon. */
  public MentionRepair(Knowledge knowledge, NameLexicon lexicon) {
    this.knowledge = knowledge;
    this.lexicon = lexicon;
    this.borders = new NameBorders(knowledge, lexicon);
  }

  /** The mentions, corrected, in order. */
  public List<Mention> repair(Document document, List<Mention> mentions) {
    FamilyNames families = new FamilyNames(document, mentions, knowledge, lexicon.placeWords());
    LocationNames locations = new LocationNames(mentions);
    List<Mention> repaired = new ArrayList<>();
    for (Mention mention : borders.set(document, mentions)) {
      if (!split(document, mention, families, repaired)
          && !splitAtVerb(document, mention, repaired)) {
        repaired.add(
            families.isSomebody(mention)
                ? mention.withType(MentionType.PERSON)
                : typed(mention, locations));
      }
    }
    return repaired;
  }

  /**
   * Two names run together: the first a known state or capital, the second a family name of the
   * article.
   */
  private boolean split(
      Document document, Mention mention, FamilyNames families, List<Mention> repaired) {
    int index = document.sentenceAt(mention.span());
    if (index < 0 || mention.text().indexOf(' ') < 0) {
      return false;
    }
    Sentence sentence = document.sentences().get(index);
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    String last = sentence.tokens().get(to - 1).text();
    if (to - from != 2
        || !families.contains(last)
        || !isPlace(sentence.tokens().get(from).text())) {
      return false;
    }
    repaired.add(
        Mention.ofTokens(
            document, sentence, from, from + 1, MentionType.LOCATION, mention.probability()));
    repaired.add(
        Mention.ofTokens(
            document, sentence, from + 1, to, MentionType.PERSON, mention.probability()));
    return true;
  }

  /**
   * "Germany condemned Syria" taken for one name: a lower-case word that names do not hold, between
   * two known names, is no part of either.
   */
  private boolean splitAtVerb(Document document, Mention mention, List<Mention> repaired) {
    int index = document.sentenceAt(mention.span());
    if (index < 0 || mention.text().indexOf(' ') < 0) {
      return false;
    }
    Sentence sentence = document.sentences().get(index);
    int from = sentence.tokenAt(mention.span().start());
    int to = sentence.tokenAt(mention.span().end() - 1) + 1;
    for (int verb = from + 1; verb < to - 1; verb++) {
      Token token = sentence.tokens().get(verb);
      MentionType before = known(document, sentence, from, verb);
      MentionType after = known(document, sentence, verb + 1, to);
      if (Character.isLowerCase(token.text().charAt(0))
          && !lexicon.insideNames().contains(token.text())
          && before != null
          && after != null) {
        repaired.add(
            Mention.ofTokens(document, sentence, from, verb, before, mention.probability()));
        repaired.add(
            Mention.ofTokens(document, sentence, verb + 1, to, after, mention.probability()));
        return true;
      }
    }
    return false;
  }

  private @Nullable MentionType known(Document document, Sentence sentence, int from, int to) {
    String name = Mention.ofTokens(document, sentence, from, to, MentionType.MISC, null).text();
    if (isPlace(name)) {
      return MentionType.LOCATION;
    }
    return knowledge.organization(name).isPresent()
        ? MentionType.ORGANIZATION
        : knowledge.demonym(name).isPresent() ? MentionType.MISC : null;
  }

  private boolean isPlace(String word) {
    return knowledge.state(word).isPresent() || knowledge.seat(word).isPresent();
  }

  private Mention typed(Mention mention, LocationNames locations) {
    if (isJoined(mention.text()) || isAdjective(mention)) {
      return mention.withType(MentionType.MISC);
    }
    // A house such as the White House is a place or acts; only its sentence tells, so the engine
    // decides.
    boolean body =
        knowledge
            .organization(mention.text())
            .filter(known -> known.kind() != Organization.Kind.BODY)
            .isPresent();
    boolean sure =
        mention.text().indexOf(' ') > 0
            || mention.text().chars().filter(Character::isUpperCase).count() > 1;
    if (body && sure && mention.type() != MentionType.PERSON || isNobody(mention)) {
      return mention.withType(MentionType.ORGANIZATION);
    }
    boolean place = isState(mention) || locations.isMostly(mention);
    return place ? mention.withType(MentionType.LOCATION) : mention;
  }

  /** "Uzbek" taken for a body beside "Foreign Ministry". */
  private boolean isAdjective(Mention mention) {
    return mention.type() == MentionType.ORGANIZATION
        && knowledge.demonym(mention.text()).isPresent()
        && knowledge.state(mention.text()).isEmpty()
        && knowledge.organization(mention.text()).isEmpty();
  }

  /** "U.S.-ASEAN", "Russia-led": a state's name joined to another or to a word is an adjective. */
  private boolean isJoined(String text) {
    int hyphen = text.indexOf('-');
    if (hyphen <= 0 || text.indexOf(' ') >= 0 || text.indexOf('-', hyphen + 1) >= 0) {
      return false;
    }
    String rest = text.substring(hyphen + 1);
    return knowledge.state(text.substring(0, hyphen)).isPresent()
        && knowledge.state(text).isEmpty()
        && !rest.isEmpty()
        && (Character.isLowerCase(rest.charAt(0))
            || knowledge.actor(rest).isPresent()
            || knowledge.organization(rest).isPresent());
  }

  /** The name of a state, or an acronym of a part of one ("NSW"), taken for something else. */
  private boolean isState(Mention mention) {
    String name = mention.text();
    return switch (mention.type()) {
      case MISC -> knowledge.state(name).isPresent() && knowledge.demonym(name).isEmpty();
      case ORGANIZATION ->
          knowledge.organization(name).isEmpty()
              && (knowledge.state(name).isPresent() || isAcronymOfUnit(name));
      default -> false;
    };
  }

  private boolean isAcronymOfUnit(String name) {
    return name.length() == 3
        && name.chars().allMatch(Character::isUpperCase)
        && knowledge.places().named(name).stream()
            .anyMatch(hit -> hit.main() && hit.place().kind() == PlaceKind.UNIT);
  }

  /** A body taken for a person ("Boko Haram"), whose name no office holder has. */
  private boolean isNobody(Mention mention) {
    return mention.type() == MentionType.PERSON
        && mention.text().length() > SHORT
        && knowledge.organization(mention.text()).isPresent()
        && knowledge.offices().named(mention.text()).isEmpty();
  }
}
