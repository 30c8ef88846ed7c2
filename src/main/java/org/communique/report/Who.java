package org.communique.report;

import org.communique.event.ParticipantKind;
import org.communique.event.Role;
import org.jspecify.annotations.Nullable;

/**
 * A participant of an event, known across articles.
 *
 * @param actor the actor's key
 * @param name its name in this article
 * @param kind person, state or organization
 * @param country ISO code, or null
 * @param role its role in the event
 */
record Who(String actor, String name, ParticipantKind kind, @Nullable String country, Role role) {}
