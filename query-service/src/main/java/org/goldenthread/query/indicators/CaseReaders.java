package org.goldenthread.query.indicators;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.platform.access.Role;

/** Whether a page may offer to show cases: to whom {@link ReadsCases} opens them. */
public final class CaseReaders {

    private static final List<String> WORDS =
            List.of(
                    Objects.requireNonNull(ReadsCases.class.getAnnotation(RolesAllowed.class))
                            .value());

    private static final Set<Role> SEE_EVENTS =
            Set.of(
                    Role.AUDITOR,
                    Role.MANAGER,
                    Role.ADMINISTRATOR,
                    Role.PERFORMANCE_OFFICER,
                    Role.DATA_TEAM,
                    Role.SOCIAL_WORKER);

    private CaseReaders() {}

    /** Whether somebody with these roles is among them. */
    public static boolean include(Set<Role> roles) {
        return roles.stream().map(Role::word).anyMatch(WORDS::contains);
    }

    /** Whether somebody with these roles may open the event behind a case. */
    public static boolean openEvents(Set<Role> roles) {
        return roles.stream().anyMatch(SEE_EVENTS::contains);
    }
}
