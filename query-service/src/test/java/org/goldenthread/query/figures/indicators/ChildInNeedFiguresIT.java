package org.goldenthread.query.figures.indicators;

import static org.goldenthread.pathway.codes.ReasonForClosure.EARLY_HELP;
import static org.goldenthread.pathway.codes.ReasonForClosure.NO_FURTHER_ACTION;
import static org.goldenthread.pathway.codes.ReasonForClosure.NO_LONGER_IN_NEED;

import java.util.Map;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.junit.jupiter.api.Test;

/** FD-02, FD-04, CN-03 and CN-04: referrals, re-referrals, children in need and their plans. */
class ChildInNeedFiguresIT extends FigureScenario {

    @Test
    void every_referral_counts_those_without_further_action_included() {
        ChildId ann = child();
        tell(ann, Need.referred(1, "2025-04-01"));
        tell(ann, Need.accepted(1, "2025-04-02"));
        ChildId ben = child();
        tell(ben, Need.referred(2, "2025-06-01"));
        tell(ben, Need.noAction(2, "2025-06-02"));
        tell(ben, Need.referred(3, "2025-07-01"));

        figure("FD-02")
                .inTheYearTo(2026)
                .is(3)
                .counting(ann, ben, ben)
                .by("decision", Map.of("accepted", 1L, "no-further-action", 1L, "open", 1L))
                .by("source", Map.of("2A", 3L));
    }

    @Test
    void a_referral_within_twelve_months_of_the_one_before_is_a_re_referral_to_the_day() {
        ChildId ann = child();
        EventId first = tell(ann, Need.referred(1, "2024-05-10"));
        EventId decided = tell(ann, Need.noAction(1, "2024-05-11"));
        EventId again = tell(ann, Need.referred(2, "2025-05-10"));
        ChildId ben = child();
        tell(ben, Need.referred(3, "2024-05-10"));
        tell(ben, Need.accepted(3, "2024-05-11"));
        tell(ben, Need.closed(3, "2025-04-20", NO_LONGER_IN_NEED));
        tell(ben, Need.referred(4, "2025-05-11"));

        figure("FD-04")
                .inTheYearTo(2026)
                .is(1, 2)
                .isPrinted("50.0")
                .counting(ann)
                .outOf(ann, ben)
                .becauseOf(again, first, decided)
                .by("class", Map.of("re-referral", 1L, "first, leads on", 0L));
    }

    @Test
    void every_repeat_is_a_re_referral_and_a_void_closure_makes_none() {
        ChildId ann = child();
        tell(ann, Need.referred(1, "2025-05-10"));
        tell(ann, Need.accepted(1, "2025-05-10"));
        EventId closed = tell(ann, Need.closed(1, "2025-08-01", NO_LONGER_IN_NEED));
        voided(ann, closed);

        figure("FD-04").inTheYearTo(2026).is(0, 1);
        figure("CN-03").asAt("2026-03-31").is(1);

        tell(ann, Need.referred(2, "2025-09-10"));
        tell(ann, Need.referred(3, "2025-12-10"));

        figure("FD-04").inTheYearTo(2026).is(2, 3);
    }

    @Test
    void an_accepted_episode_counts_as_in_need_from_its_referral_until_it_closes() {
        ChildId ann = child();
        EventId referred = tell(ann, Need.referred(1, "2025-03-31"));
        EventId accepted = tell(ann, Need.accepted(1, "2025-04-01"));
        EventId closed = tell(ann, Need.closed(1, "2026-03-31", NO_LONGER_IN_NEED));

        figure("CN-03").asAt("2025-03-31").is(1).becauseOf(referred, accepted, closed);
        figure("CN-03").asAt("2026-03-30").is(1).by("duration", Map.of("6 to 12 months", 1L));
        figure("CN-03").asAt("2026-03-31").is(0);
    }

    @Test
    void episodes_without_further_action_or_without_need_do_not_count() {
        ChildId undecided = child();
        tell(undecided, Need.referred(1, "2025-03-01"));
        ChildId refused = child();
        tell(refused, Need.referred(2, "2025-03-01"));
        tell(refused, Need.noAction(2, "2025-04-15"));
        ChildId notInNeed = child();
        tell(notInNeed, Need.referred(3, "2025-03-01"));
        tell(notInNeed, Need.accepted(3, "2025-03-02"));
        tell(notInNeed, Need.closed(3, "2025-04-10", NO_FURTHER_ACTION));
        ChildId passedOn = child();
        tell(passedOn, Need.referred(4, "2025-03-01"));
        tell(passedOn, Need.accepted(4, "2025-03-02"));
        tell(passedOn, Need.closed(4, "2025-04-10", EARLY_HELP));

        figure("CN-03").asAt("2025-03-31").is(0);
        figure("CN-03").asAt("2025-04-20").is(0);
    }

    @Test
    void a_plan_is_narrower_than_need() {
        ChildId ann = child();
        tell(ann, Need.referred(1, "2025-03-01"));
        tell(ann, Need.accepted(1, "2025-03-02"));
        EventId planned = tell(ann, Need.planned(1, 1, "2025-05-01"));
        ChildId ben = child();
        tell(ben, Need.referred(2, "2025-03-01"));
        tell(ben, Need.accepted(2, "2025-03-02"));

        figure("CN-03").asAt("2025-05-01").is(2);
        figure("CN-04").asAt("2025-04-30").is(0);
        figure("CN-04")
                .asAt("2025-05-01")
                .is(1)
                .counting(ann)
                .becauseOf(planned)
                .by("need", Map.of("N1", 1L));

        tell(ann, Need.planEnded(1, "2025-06-01"));

        figure("CN-04").asAt("2025-06-01").is(0);
    }
}
