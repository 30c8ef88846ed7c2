package org.communique.spark;

import java.io.Serializable;
import org.communique.event.Participant;
import org.jspecify.annotations.Nullable;

/** A participant of an event record, as a bean. Not safe for use by many threads. */
public final class ParticipantRecord implements Serializable {

  private static final long serialVersionUID = 1;

  private String name = "";
  private String kind = "";
  private @Nullable String country;
  private String role = "";

  /** An empty one, for Spark to fill. */
  public ParticipantRecord() {}

  static ParticipantRecord of(Participant participant) {
    ParticipantRecord bean = new ParticipantRecord();
    bean.name = participant.name();
    bean.kind = participant.kind().name();
    bean.country = participant.country();
    bean.role = participant.role().name();
    return bean;
  }

  /** The fullest name. */
  public String getName() {
    return name;
  }

  /** For Spark. */
  public void setName(String value) {
    this.name = value;
  }

  /** PERSON, STATE or ORGANIZATION. */
  public String getKind() {
    return kind;
  }

  /** For Spark. */
  public void setKind(String value) {
    this.kind = value;
  }

  /** ISO 3166-1 alpha-2 code, or null. */
  public @Nullable String getCountry() {
    return country;
  }

  /** For Spark. */
  public void setCountry(@Nullable String value) {
    this.country = value;
  }

  /** The role. */
  public String getRole() {
    return role;
  }

  /** For Spark. */
  public void setRole(String value) {
    this.role = value;
  }
}
