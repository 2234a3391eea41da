package org.goldenthread.query.web;

import java.util.List;
import java.util.Set;
import org.goldenthread.platform.access.Role;

/**
 * A section of the application.
 *
 * @param current whether the page at hand is in it
 */
public record Navigation(String name, String address, boolean current) {

    private static final Set<Role> PRACTICE =
            Set.of(
                    Role.HUB_WORKER,
                    Role.SOCIAL_WORKER,
                    Role.MANAGER,
                    Role.CONFERENCE_CHAIR,
                    Role.REVIEWING_OFFICER,
                    Role.HEALTH_PRACTITIONER,
                    Role.SCHOOL,
                    Role.POLICE);
    private static final Set<Role> FIGURES =
            Set.of(
                    Role.PERFORMANCE_OFFICER,
                    Role.MANAGER,
                    Role.AUDITOR,
                    Role.DATA_TEAM,
                    Role.ADMINISTRATOR,
                    Role.SOCIAL_WORKER,
                    Role.CONFERENCE_CHAIR,
                    Role.REVIEWING_OFFICER,
                    Role.HUB_WORKER);

    private static final Set<Role> PUBLICATIONS =
            Set.of(
                    Role.PERFORMANCE_OFFICER,
                    Role.MANAGER,
                    Role.AUDITOR,
                    Role.DATA_TEAM,
                    Role.ADMINISTRATOR);

    private static final Set<Role> LONG_WORK =
            Set.of(Role.DATA_TEAM, Role.ADMINISTRATOR, Role.AUDITOR);

    /** The sections somebody with these roles may enter, seen from this address. */
    static List<Navigation> of(Set<Role> roles, String at) {
        return List.of(
                        new Section("My work", "/my-work", PRACTICE),
                        new Section("Children", "/children", PRACTICE),
                        new Section("The plan", "/plan", FIGURES),
                        new Section("Figures", "/figures", FIGURES),
                        new Section("Look back", "/look-back", Set.of(Role.AUDITOR)),
                        new Section("Publications", "/publications", PUBLICATIONS),
                        new Section("Work in progress", "/work-in-progress", LONG_WORK))
                .stream()
                .filter(section -> section.openTo().stream().anyMatch(roles::contains))
                .map(section ->
                        new Navigation(
                                section.name(),
                                section.address(),
                                (at + "/").startsWith(section.address() + "/")))
                .toList();
    }

    private record Section(String name, String address, Set<Role> openTo) {}
}
