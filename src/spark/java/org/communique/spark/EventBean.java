package org.communique.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.AnnotatedArticle;
import org.communique.event.EventPlace;
import org.communique.event.EventRecord;
import org.jspecify.annotations.Nullable;

/** An event record, as a bean. Not safe for use by many threads. */
public final class EventBean implements Serializable {

  private static final long serialVersionUID = 1;

  private String id = "";
  private String type = "";
  private String status = "";
  private @Nullable String date;
  private @Nullable String place;
  private @Nullable String placeCountry;
  private double probability;
  private double salience;
  private String evidence = "";
  private List<ParticipantRecord> participants = List.of();

  /** An empty one, for Spark to fill. */
  public EventBean() {}

  static EventBean of(EventRecord event, AnnotatedArticle article) {
    EventBean bean = new EventBean();
    EventPlace where = event.place();
    bean.id = event.id();
    bean.type = event.type().name();
    bean.status = event.status().name();
    bean.date = event.date();
    bean.place = where == null ? null : where.name();
    bean.placeCountry = where == null ? null : where.country();
    bean.probability = event.probability();
    bean.salience = event.salience();
    bean.evidence = event.evidence().stream().map(article::textOf).collect(Collectors.joining(" "));
    bean.participants = event.participants().stream().map(ParticipantRecord::of).toList();
    return bean;
  }

  /** Unique within the article. */
  public String getId() {
    return id;
  }

  /** For Spark. */
  public void setId(String value) {
    this.id = value;
  }

  /** The event type. */
  public String getType() {
    return type;
  }

  /** For Spark. */
  public void setType(String value) {
    this.type = value;
  }

  /** Whether it took place. */
  public String getStatus() {
    return status;
  }

  /** For Spark. */
  public void setStatus(String value) {
    this.status = value;
  }

  /** ISO 8601 date, month, year or interval, or null. */
  public @Nullable String getDate() {
    return date;
  }

  /** For Spark. */
  public void setDate(@Nullable String value) {
    this.date = value;
  }

  /** Where, or null. */
  public @Nullable String getPlace() {
    return place;
  }

  /** For Spark. */
  public void setPlace(@Nullable String value) {
    this.place = value;
  }

  /** ISO 3166-1 alpha-2 code of the place, or null. */
  public @Nullable String getPlaceCountry() {
    return placeCountry;
  }

  /** For Spark. */
  public void setPlaceCountry(@Nullable String value) {
    this.placeCountry = value;
  }

  /** How sure type and status are, 0 to 1. */
  public double getProbability() {
    return probability;
  }

  /** For Spark. */
  public void setProbability(double value) {
    this.probability = value;
  }

  /** How prominent it is in the article, 0 to 1. */
  public double getSalience() {
    return salience;
  }

  /** For Spark. */
  public void setSalience(double value) {
    this.salience = value;
  }

  /** The sentences that report it. */
  public String getEvidence() {
    return evidence;
  }

  /** For Spark. */
  public void setEvidence(String value) {
    this.evidence = value;
  }

  /** Who takes part, the foremost first. */
  public List<ParticipantRecord> getParticipants() {
    return participants;
  }

  /** For Spark. */
  public void setParticipants(List<ParticipantRecord> value) {
    this.participants = value;
  }
}
