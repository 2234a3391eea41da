package org.goldenthread.bench.people;

import java.util.List;
import org.goldenthread.platform.access.Role;

/**
 * An invented person who records in the invented authority: of the council, or of one of the
 * agencies that it works with.
 *
 * @param subject the subject of their sign-in
 * @param agency whose worker this is
 */
public record DemoStaff(String subject, String fullName, Role role, String agency) {

    public static final String COUNCIL = "council";
    public static final String NHS = "nhs";
    public static final String SCHOOL = "school";
    public static final String POLICE = "police";
    public static final String CHARITY = "charity";

    /** Those who sign in to the local run, and colleagues of theirs. */
    public static final List<DemoStaff> ALL =
            List.of(
                    new DemoStaff("hattie", "Hattie Hubworker", Role.HUB_WORKER, COUNCIL),
                    new DemoStaff("hana", "Hana Hubworker", Role.HUB_WORKER, COUNCIL),
                    new DemoStaff("sol", "Sol Socialworker", Role.SOCIAL_WORKER, COUNCIL),
                    new DemoStaff("sana", "Sana Socialworker", Role.SOCIAL_WORKER, COUNCIL),
                    new DemoStaff("mona", "Mona Manager", Role.MANAGER, COUNCIL),
                    new DemoStaff("chris", "Chris Conferencechair", Role.CONFERENCE_CHAIR, COUNCIL),
                    new DemoStaff(
                            "rowan", "Rowan Reviewingofficer", Role.REVIEWING_OFFICER, COUNCIL),
                    new DemoStaff("heidi", "Heidi Healthvisitor", Role.HEALTH_PRACTITIONER, NHS),
                    new DemoStaff("nadia", "Nadia Nurse", Role.HEALTH_PRACTITIONER, NHS),
                    new DemoStaff("skye", "Skye Schoollead", Role.SCHOOL, SCHOOL),
                    new DemoStaff("tomos", "Tomos Teacher", Role.SCHOOL, SCHOOL),
                    new DemoStaff("paddy", "Paddy Policeofficer", Role.POLICE, POLICE),
                    new DemoStaff("cora", "Cora Charityworker", Role.HUB_WORKER, CHARITY));
}
