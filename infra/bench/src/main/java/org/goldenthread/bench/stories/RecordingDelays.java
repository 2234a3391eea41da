package org.goldenthread.bench.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.bench.people.DemoStaff;

/** How long after the day itself each agency records something, and at what time of the day. */
final class RecordingDelays {

    /** So many of a hundred acts are recorded after at least and at most so many days. */
    private record Wait(int cases, int least, int most) {}

    private static final Map<String, List<Wait>> HABITS =
            Map.of(
                    DemoStaff.COUNCIL,
                    waits(new Wait(65, 0, 0), new Wait(20, 1, 1), new Wait(12, 2, 4), 5, 20),
                    DemoStaff.POLICE,
                    waits(new Wait(25, 0, 0), new Wait(50, 1, 1), new Wait(20, 2, 3), 4, 10),
                    DemoStaff.NHS,
                    waits(new Wait(20, 0, 1), new Wait(40, 2, 5), new Wait(30, 6, 14), 15, 40),
                    DemoStaff.SCHOOL,
                    waits(new Wait(55, 0, 0), new Wait(30, 1, 1), new Wait(12, 2, 4), 5, 14),
                    DemoStaff.CHARITY,
                    waits(new Wait(10, 0, 2), new Wait(50, 3, 7), new Wait(35, 8, 14), 15, 28));

    private static final int LATE_OF_A_HUNDRED = 8;
    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 30);
    private static final int OFFICE_SECONDS = 8 * 60 * 60;
    private static final int DAY_SECONDS = 24 * 60 * 60 - 1;

    private final Chance chance;

    RecordingDelays(Chance chance) {
        this.chance = chance;
    }

    /** When it is usually known that something was so on this day, if this person records it. */
    Instant usual(LocalDate on, DemoStaff by) {
        int share = chance.between(1, 100);
        for (Wait wait : Objects.requireNonNull(HABITS.get(by.agency()))) {
            share -= wait.cases();
            if (share <= 0) {
                return at(on.plusDays(chance.between(wait.least(), wait.most())), by);
            }
        }
        throw new IllegalStateException("the habits of an agency do not add up to a hundred");
    }

    /** The same of what nobody waits for: now and then it is recorded weeks late. */
    Instant unhurried(LocalDate on, DemoStaff by) {
        return chance.percent(LATE_OF_A_HUNDRED)
                ? at(on.plusDays(chance.between(15, 75)), by)
                : usual(on, by);
    }

    /**
     * Some time of the next day on which the offices are open, this many days after at the least.
     */
    Instant nextOfficeDay(Instant after, int days) {
        LocalDate day = LocalDate.ofInstant(after, ZoneOffset.UTC).plusDays(days);
        return inOfficeHours(Seasons.workday(day));
    }

    /** The police work at all hours, schools in term, everybody else in office hours. */
    private Instant at(LocalDate day, DemoStaff by) {
        if (by.agency().equals(DemoStaff.POLICE)) {
            return day.atStartOfDay(ZoneOffset.UTC)
                    .plusSeconds(chance.between(0, DAY_SECONDS))
                    .toInstant();
        }
        LocalDate open =
                by.agency().equals(DemoStaff.SCHOOL)
                        ? Seasons.schoolDay(day)
                        : Seasons.workday(day);
        return inOfficeHours(open);
    }

    private Instant inOfficeHours(LocalDate day) {
        return day.atTime(OFFICE_OPENS)
                .plusSeconds(chance.between(0, OFFICE_SECONDS))
                .toInstant(ZoneOffset.UTC);
    }

    private static List<Wait> waits(Wait most, Wait many, Wait some, int least, int longest) {
        int rest = 100 - most.cases() - many.cases() - some.cases();
        return List.of(most, many, some, new Wait(rest, least, longest));
    }
}
