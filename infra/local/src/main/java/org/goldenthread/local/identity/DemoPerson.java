package org.goldenthread.local.identity;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.platform.access.Role;

/** An invented person who signs in to the local run with the name and password it prints. */
public record DemoPerson(String username, String fullName, Role role) {

    /** One person for each role, in the order of the roles. */
    public static final List<DemoPerson> ALL =
            List.of(
                    new DemoPerson("hattie", "Hattie Hubworker", Role.HUB_WORKER),
                    new DemoPerson("sol", "Sol Socialworker", Role.SOCIAL_WORKER),
                    new DemoPerson("mona", "Mona Manager", Role.MANAGER),
                    new DemoPerson("chris", "Chris Conferencechair", Role.CONFERENCE_CHAIR),
                    new DemoPerson("rowan", "Rowan Reviewingofficer", Role.REVIEWING_OFFICER),
                    new DemoPerson("heidi", "Heidi Healthvisitor", Role.HEALTH_PRACTITIONER),
                    new DemoPerson("skye", "Skye Schoollead", Role.SCHOOL),
                    new DemoPerson("paddy", "Paddy Policeofficer", Role.POLICE),
                    new DemoPerson("dara", "Dara Datateam", Role.DATA_TEAM),
                    new DemoPerson("perry", "Perry Performanceofficer", Role.PERFORMANCE_OFFICER),
                    new DemoPerson("audrey", "Audrey Auditor", Role.AUDITOR),
                    new DemoPerson("adam", "Adam Administrator", Role.ADMINISTRATOR));

    /** The password, printed at every start: it protects invented data only. */
    public String password() {
        return username + "-local";
    }

    /** The person with this user name, or the client's own role when a script signed in. */
    static Role roleOf(String principal) {
        return ALL.stream()
                .filter(person -> person.username.equals(principal))
                .map(DemoPerson::role)
                .findFirst()
                .orElseGet(() -> clientRole(principal));
    }

    private static Role clientRole(String client) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(client))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such client: " + client));
    }

    /** Whose worker a person in this role is. */
    public static String agencyOf(Role role) {
        return switch (role) {
            case HEALTH_PRACTITIONER -> "nhs";
            case POLICE -> "police";
            case SCHOOL -> "school";
            case HUB_WORKER,
                    SOCIAL_WORKER,
                    MANAGER,
                    CONFERENCE_CHAIR,
                    REVIEWING_OFFICER,
                    DATA_TEAM,
                    PERFORMANCE_OFFICER,
                    AUDITOR,
                    ADMINISTRATOR ->
                    "council";
        };
    }
}
