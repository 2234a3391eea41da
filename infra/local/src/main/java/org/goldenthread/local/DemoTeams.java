package org.goldenthread.local;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.bench.people.Workforce;
import org.goldenthread.command.reference.SetTeam;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.platform.access.Role;

/** The teams of the invented people who recorded the past, some of whom can sign in. */
final class DemoTeams {

    private static final int YEARS = 3;
    private static final CodeWord COUNCIL = new CodeWord("council");
    private static final TeamName EARLY_HELP = new TeamName("North early help");
    private static final TeamName SAFEGUARDING = new TeamName("North safeguarding");
    private static final TeamName CARE = new TeamName("Children in care");
    private static final Wording MADE = new Wording("As the authority is set up");
    private static final Wording MOVED = new Wording("One family help team for the north");

    private DemoTeams() {}

    /** These entries and the acts that say who was in which team, as they became known. */
    static List<DemoEntry> among(List<DemoEntry> entries, LocalDate today) {
        return Stream.concat(teams(today), entries.stream())
                .sorted(Comparator.comparing(DemoEntry::knownAt))
                .toList();
    }

    /** A year ago the health visitor and the school joined the early help team. */
    private static Stream<DemoEntry> teams(LocalDate today) {
        Instant first = morning(today.minusYears(YEARS));
        return Stream.of(
                said(first, team(EARLY_HELP, MADE, Role.HUB_WORKER, Role.MANAGER)),
                said(
                        first,
                        team(
                                SAFEGUARDING,
                                MADE,
                                Role.SOCIAL_WORKER,
                                Role.CONFERENCE_CHAIR,
                                Role.HEALTH_PRACTITIONER,
                                Role.POLICE,
                                Role.MANAGER)),
                said(first, team(CARE, MADE, Role.REVIEWING_OFFICER, Role.MANAGER)),
                said(
                        morning(today.minusYears(1)),
                        team(
                                SAFEGUARDING,
                                MOVED,
                                Role.SOCIAL_WORKER,
                                Role.CONFERENCE_CHAIR,
                                Role.POLICE,
                                Role.MANAGER)),
                said(
                        morning(today.minusYears(1)),
                        team(
                                EARLY_HELP,
                                MOVED,
                                Role.HUB_WORKER,
                                Role.HEALTH_PRACTITIONER,
                                Role.SCHOOL,
                                Role.MANAGER)));
    }

    private static DemoReference said(Instant knownAt, SetTeam team) {
        return new DemoReference(knownAt, team, Workforce.ofTheDemo().manager(0));
    }

    private static SetTeam team(TeamName name, Wording why, Role... roles) {
        List<Role> in = Arrays.asList(roles);
        return new SetTeam(
                name,
                COUNCIL,
                DemoStaff.ALL.stream()
                        .filter(person -> in.contains(person.role()))
                        .map(DemoStaff::subject)
                        .map(Worker::new)
                        .toList(),
                why);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
    }
}
