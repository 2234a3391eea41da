package org.goldenthread.platform.access;

import java.util.Locale;

/**
 * The roles that a token can carry; each is also the id of a client of the local identity provider.
 */
public enum Role {
    HUB_WORKER,
    SOCIAL_WORKER,
    MANAGER,
    CONFERENCE_CHAIR,
    REVIEWING_OFFICER,
    HEALTH_PRACTITIONER,
    SCHOOL,
    POLICE,
    DATA_TEAM,
    PERFORMANCE_OFFICER,
    AUDITOR,
    ADMINISTRATOR;

    /** The role as tokens and the contract spell it, for example {@code hub-worker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
