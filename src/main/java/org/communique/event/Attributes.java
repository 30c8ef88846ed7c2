package org.communique.event;

import static org.communique.event.Wording.tag;
import static org.communique.event.Wording.word;

import java.util.ArrayList;
import java.util.List;
import org.communique.text.Sentence;

/** Joins a person to the state or body that only says whom the person acts for. Immutable. */
final class Attributes {

  private static final int TITLE_REACH = 6;

  private final Words words;

  Attributes(Words words) {
    this.words = words;
  }

  /** "Kuchma of Ukraine": the state belongs to the person. */
  List<Actor> withoutAttributes(Sentence sentence, List<Actor> actors) {
    List<Actor> kept = new ArrayList<>();
    for (Actor actor : actors) {
      Actor last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean attribute =
          last != null
              && actor.kind() == ParticipantKind.STATE
              && !actor.modifier()
              && last.kind() == ParticipantKind.PERSON
              && (word(sentence, actor.from() - 1).equals("of")
                  || word(sentence, actor.from() - 2).equals("of"))
              && actor.from() > last.to()
              && actor.from() - last.to() <= 2;
      if (attribute && last != null) {
        kept.set(kept.size() - 1, last.of(actor.country(), actor.to()));
      } else if (last != null && isBearer(sentence, last, actor)) {
        kept.set(
            kept.size() - 1,
            actor.official() ? last.of(actor.country(), actor.to()) : last.until(actor.to()));
      } else {
        kept.add(actor);
      }
    }
    return withoutOwners(sentence, kept);
  }

  /** "The head of the World Bank, Ana Vega", "the presidents of A and B, X and Y": people act. */
  private List<Actor> withoutOwners(Sentence sentence, List<Actor> actors) {
    List<Actor> kept = new ArrayList<>();
    for (Actor actor : actors) {
      List<Actor> owners =
          actor.kind() == ParticipantKind.PERSON
              ? ownersBefore(sentence, kept, actor.from())
              : List.of();
      kept.removeAll(owners);
      String country = owners.size() == 1 ? owners.get(0).country() : null;
      kept.add(owners.isEmpty() ? actor : actor.of(country, actor.to()));
    }
    return kept;
  }

  /** The bodies or states behind "the head of" or "the presidents of" up to a comma and a name. */
  private List<Actor> ownersBefore(Sentence sentence, List<Actor> actors, int name) {
    List<Actor> owners = new ArrayList<>();
    int border = name;
    for (int i = actors.size() - 1; i >= 0; i--) {
      Actor owner = actors.get(i);
      boolean joined =
          owners.isEmpty()
              ? isComma(sentence, owner.to(), name)
              : isNext(sentence, owner.to(), border);
      if (owner.kind() == ParticipantKind.PERSON || !joined) {
        break;
      }
      owners.add(owner);
      border = owner.from();
    }
    int of = tag(sentence, border - 1).equals("DET") ? border - 2 : border - 1;
    boolean office = word(sentence, of).equals("of") && isOffice(word(sentence, of - 1));
    return office ? owners : List.of();
  }

  private static boolean isComma(Sentence sentence, int i, int name) {
    return name == i + 1 && word(sentence, i).equals(",");
  }

  /** Whether only "and", a comma or an article stands between. */
  private static boolean isNext(Sentence sentence, int end, int from) {
    boolean joined = false;
    for (int i = end; i < from; i++) {
      joined |= word(sentence, i).equals("and") || word(sentence, i).equals(",");
      if (!word(sentence, i).matches("and|,|the")) {
        return false;
      }
    }
    return joined;
  }

  private boolean isOffice(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return words.is(Words.Kind.BEARER, word) || words.is(Words.Kind.BEARER, one);
  }

  /** "Christopher Hill, the U.S. ambassador", "Cotti, chairman of the OSCE": the person acts. */
  private boolean isBearer(Sentence sentence, Actor person, Actor actor) {
    boolean apposition =
        person.kind() == ParticipantKind.PERSON
            && actor.kind() != ParticipantKind.PERSON
            && word(sentence, person.to()).equals(",")
            && actor.from() - person.to() <= TITLE_REACH;
    if (!apposition) {
      return false;
    }
    boolean bearer = false;
    for (int i = person.to() + 1; i < actor.from(); i++) {
      if (!sentence.tokens().get(i).tag().matches("DET|ADJ|NOUN|PROPN|ADP")) {
        return false;
      }
      bearer |= words.is(Words.Kind.BEARER, word(sentence, i));
    }
    for (int i = actor.from(); i < actor.to() + TITLE_REACH && !bearer; i++) {
      if (i >= sentence.tokens().size()
          || !sentence.tokens().get(i).tag().matches("ADJ|NOUN|PROPN|PART")) {
        return false;
      }
      bearer = words.is(Words.Kind.BEARER, word(sentence, i));
    }
    return bearer;
  }
}
