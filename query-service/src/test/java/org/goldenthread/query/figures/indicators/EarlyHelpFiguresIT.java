package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** EH-01, EH-03 and EH-05: early help started, in early years, and closed with needs met. */
class EarlyHelpFiguresIT extends FigureScenario {

    @Test
    void counts_each_childs_assessment_on_the_first_and_the_last_day_of_the_period() {
        ChildId ann = child();
        ChildId ben = child();
        ChildId cal = child();
        EventId first = tell(ann, Help.started(1, "2025-04-01"));
        tell(ben, Help.started(2, "2026-03-31", Agency.HEALTH_VISITING));
        tell(cal, Help.started(3, "2026-04-01"));

        figure("EH-01")
                .inTheYearTo(2026)
                .is(2)
                .counting(ann, ben)
                .becauseOf(first)
                .by("agency", Map.of("school", 1L, "health-visiting", 1L))
                .by("locality", Map.of("ME4", 2L));
    }

    @Test
    void an_assessment_voided_later_counted_until_then() {
        ChildId ann = child();
        EventId start = tell(ann, Help.started(1, "2025-05-01"));
        today("2026-07-10");
        voided(ann, start);

        figureAsKnownOn("2026-07-09", "EH-01").inTheYearTo(2026).is(1);
        figure("EH-01").inTheYearTo(2026).is(0);
    }

    @Test
    void a_child_is_in_early_years_until_the_day_before_the_fifth_birthday() {
        ChildId four = child("2020-05-02");
        ChildId five = child("2020-05-01");
        tell(four, Help.started(1, "2025-05-01"));
        tell(five, Help.started(2, "2025-05-01"));

        figure("EH-03")
                .inTheYearTo(2026)
                .is(1, 2)
                .isPrinted("50.0")
                .counting(four)
                .outOf(four, five)
                .by("months", Map.of("59", 1L, "60+", 0L));
    }

    @Test
    void an_unborn_child_is_in_early_years_and_one_of_unknown_age_is_not() {
        ChildId unborn = child();
        ChildId unknown = child();
        tell(unborn, registered(unborn, LocalDate.parse("2025-09-01")));
        tell(unknown, registered(unknown, null));
        voided(unborn, registrationOf(unborn));
        voided(unknown, registrationOf(unknown));
        tell(unborn, Help.started(1, "2025-05-01"));
        tell(unknown, Help.started(2, "2025-05-01"));

        figure("EH-03").inTheYearTo(2026).is(1, 2).counting(unborn);
    }

    @Test
    void needs_met_is_success_and_moves_deaths_and_errors_are_no_part_of_the_question() {
        int episode = 0;
        for (EarlyHelpClosure why : EarlyHelpClosure.values()) {
            ChildId each = child();
            tell(each, Help.started(++episode, "2025-05-01"));
            tell(each, Help.closed(episode, "2025-09-01", why));
        }

        figure("EH-05")
                .inTheYearTo(2026)
                .is(1, 6)
                .isPrinted("16.7")
                .by(
                        "reason",
                        Map.of(
                                "needs-met", 1L,
                                "consent-withdrawn", 0L,
                                "never-engaged", 0L,
                                "step-up", 0L,
                                "aged-out", 0L,
                                "no-further-action", 0L));
    }

    @Test
    void an_episode_that_is_open_is_not_asked_about() {
        tell(child(), Help.started(1, "2025-05-01"));

        figure("EH-05").inTheYearTo(2026).is(0, 0).isMarked("z");
    }

    private static ChildRegistered registered(ChildId child, @Nullable LocalDate expectedOn) {
        return new ChildRegistered(
                LocalDate.parse("2025-04-01"),
                Sex.UNKNOWN,
                null,
                null,
                expectedOn == null ? null : Sealed.of(child.value(), expectedOn),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
