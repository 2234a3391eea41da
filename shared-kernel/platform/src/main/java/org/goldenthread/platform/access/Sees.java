package org.goldenthread.platform.access;

import java.util.Set;

/** Which roles see what of a child (domain 1.8). */
public final class Sees {

    private static final Set<Role> ALL =
            Set.of(
                    Role.SOCIAL_WORKER,
                    Role.MANAGER,
                    Role.CONFERENCE_CHAIR,
                    Role.REVIEWING_OFFICER,
                    Role.AUDITOR);
    private static final Set<Role> EARLY_HELP =
            Set.of(Role.HUB_WORKER, Role.HEALTH_PRACTITIONER, Role.SCHOOL, Role.POLICE);

    private Sees() {}

    /** Whether somebody with these roles sees everything of a child. */
    public static boolean all(Set<Role> roles) {
        return roles.stream().anyMatch(ALL::contains);
    }

    /** Whether somebody with these roles sees who a child is, and early help. */
    public static boolean earlyHelp(Set<Role> roles) {
        return all(roles) || roles.stream().anyMatch(EARLY_HELP::contains);
    }

    /** Whether somebody with these roles works with a child of whom much is hidden from them. */
    public static boolean earlyHelpOnly(Set<Role> roles) {
        return earlyHelp(roles) && !all(roles);
    }
}
