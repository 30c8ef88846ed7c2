package org.communique.event;

import java.util.List;
import org.communique.text.ZoneType;

/**
 * A trigger in a sentence, before it is known whether it tells of an event.
 *
 * @param index the number of the sentence in the article's body
 * @param cast who would take part
 * @param score how newsworthy by position and grammar
 * @param objections the names of the rules that say that it tells of none
 * @param international whether the sentence names two states or a body of many
 * @param account whether an office's account of an encounter is told by it
 * @param remarks what its place and grammar say of it
 */
record Sighting(
    Casting.Scene scene,
    int index,
    TriggerLexicon.Hit hit,
    List<Cast> cast,
    StatusRules.Decision status,
    double score,
    List<String> objections,
    boolean international,
    boolean account,
    List<String> remarks) {

  Sighting {
    cast = List.copyOf(cast);
    objections = List.copyOf(objections);
    remarks = List.copyOf(remarks);
  }

  /** Whether no rule speaks against it. */
  boolean holds() {
    return objections.isEmpty();
  }

  /**
   * Whether it certainly tells of none. Without a tree the rules have the last word: the weights
   * were learned with trees.
   */
  boolean isVoid() {
    return scene.clause() == null && !holds() || Objections.areFinal(hit, objections);
  }

  /** Whether by its grammar it tells what was before or is always so. */
  boolean isNoNews() {
    return remarks.contains(Ranking.NO_NEWS);
  }

  String type() {
    return hit.trigger().type().name();
  }

  boolean inTitle() {
    return scene.sentence().zone() == ZoneType.HEADLINE;
  }
}
