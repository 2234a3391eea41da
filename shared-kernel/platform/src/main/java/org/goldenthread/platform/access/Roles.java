package org.goldenthread.platform.access;

/** The words of the roles, for {@code @RolesAllowed} on endpoints. */
public final class Roles {

    public static final String HUB_WORKER = "hub-worker";
    public static final String SOCIAL_WORKER = "social-worker";
    public static final String MANAGER = "manager";
    public static final String CONFERENCE_CHAIR = "conference-chair";
    public static final String REVIEWING_OFFICER = "reviewing-officer";
    public static final String HEALTH_PRACTITIONER = "health-practitioner";
    public static final String SCHOOL = "school";
    public static final String POLICE = "police";
    public static final String DATA_TEAM = "data-team";
    public static final String PERFORMANCE_OFFICER = "performance-officer";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    /** Whoever has at least one of the roles. */
    public static final String ANYONE_SIGNED_IN = "signed-in";

    private Roles() {}
}
