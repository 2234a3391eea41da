package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.query.asof.AsKnown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An erasure moves no figure: what the eighteenth birthday ended stays ended (ADR 0024). Ann was
 * born on 10 June 2007 and comes of age on 10 June 2025; Ben comes of age on 10 September 2026.
 */
@Tag("long")
class ErasedFiguresIT extends FigureScenario {

    private static final String ANN = "2007-06-10";
    private static final String BEN = "2008-09-10";

    /** Whether an assessment was of a child under five, nobody may tell any more (ADR 0019). */
    private static final Set<String> BY_DESIGN = Set.of("EH-03");

    /** Before and after both birthdays, and on them. */
    private static final List<String> DAYS =
            List.of(
                    "2025-03-31",
                    "2025-06-09",
                    "2025-06-10",
                    "2025-06-30",
                    "2026-03-31",
                    "2026-06-30",
                    "2026-09-30",
                    "2027-03-31");

    private final IndicatorEngine figures = new IndicatorEngine(DATABASE.jdbc());

    @Test
    void a_plan_and_care_that_age_ended_stay_ended() {
        ChildId ann = child(ANN);
        tell(ann, Protection.plan(1, "2024-12-01"));
        tell(ann, Care.entry(1, "2024-12-01"));
        tell(ann, Care.move(1, "2025-02-01", PlacementType.FOSTER_LONG_TERM, null));

        figure("CP-06").asAt("2025-06-10").is(0);
        nothingMovesWith(ann);
        figure("CP-06").asAt("2025-06-09").is(1);
        figure("CP-06").asAt("2025-06-10").is(0);
        figure("LA-01").asAt("2025-06-09").is(1);
        figure("LA-01").asAt("2025-06-10").is(0);
        figure("LA-03").in("2025-06-10", "2025-06-10").is(1);
    }

    @Test
    void what_was_recorded_to_end_later_still_ends_with_the_birthday() {
        ChildId ann = child(ANN);
        tell(ann, Protection.plan(1, "2024-12-01"));
        tell(ann, Protection.ended(1, "2025-08-01", ReasonPlanEnded.OTHER));
        tell(ann, Care.entry(1, "2024-12-01"));
        tell(ann, Care.exit(1, "2025-08-01", ReasonEpisodeCeased.STAYS_WITH_CARERS));

        nothingMovesWith(ann);
        figure("CP-06").asAt("2025-06-30").is(0);
        figure("LA-01").asAt("2025-06-30").is(0);
    }

    @Test
    void an_exit_told_late_ended_care_by_age_before_it_was_told() {
        today("2024-12-01");
        ChildId ann = child(ANN);
        tell(ann, Care.entry(1, "2024-12-01"));
        today("2025-11-01");
        tell(ann, Care.exit(1, "2025-05-20"));
        today("2026-06-30");

        nothingMovesWith(ann);
        figureAsKnownOn("2025-07-31", "LA-01").asAt("2025-06-09").is(1);
        figureAsKnownOn("2025-07-31", "LA-01").asAt("2025-06-30").is(0);
    }

    @Test
    void a_day_of_birth_put_right_ended_care_on_either_day_as_it_was_known() {
        today("2025-07-01");
        ChildId ann = child(ANN);
        tell(ann, Care.entry(1, "2024-12-01"));
        today("2026-05-01");
        tell(
                ann,
                new FactAmended(
                        registrationOf(ann), bornOn(ann, BEN), CorrectionReason.WRONG_DETAIL));
        today("2026-10-30");

        nothingMovesWith(ann);
        figureAsKnownOn("2026-04-30", "LA-01").asAt("2025-06-10").is(0);
        figure("LA-01").asAt("2025-06-10").is(1);
        figure("LA-01").asAt("2026-09-30").is(0);
    }

    @Test
    void a_plan_that_age_ended_is_still_no_step_down() {
        ChildId ann = child(ANN);
        tell(ann, Need.referred(1, "2024-11-01"));
        tell(ann, Need.accepted(1, "2024-11-01"));
        tell(ann, Protection.plan(1, "2024-12-01"));
        tell(ann, Protection.ended(1, "2025-06-10", null));
        tell(ann, Need.planned(1, 1, "2025-06-10"));

        nothingMovesWith(ann);
        figure("SD-03").inTheYearTo(2026).is(0, 0);
    }

    @Test
    void whoever_came_of_age_soon_after_a_step_down_is_still_not_judged() {
        ChildId ann = child(ANN);
        tell(ann, Need.referred(1, "2024-11-01"));
        tell(ann, Need.accepted(1, "2024-11-01"));
        tell(ann, Protection.plan(1, "2024-12-01"));
        tell(ann, Protection.ended(1, "2025-04-15", null));
        tell(ann, Need.planned(1, 1, "2025-04-15"));
        tell(ann, Need.planEnded(1, "2025-05-15"));
        tell(ann, Need.closed(1, "2025-05-15", ReasonForClosure.NO_LONGER_IN_NEED));

        nothingMovesWith(ann);
        figure("SD-05").with("months", "3").inTheYearTo(2026).is(0, 0);
    }

    @Test
    void a_duplicate_that_was_merged_is_erased_with_the_child() {
        today("2025-07-01");
        ChildId ann = child(ANN);
        ChildId twice = child(ANN);
        tell(ann, Care.entry(1, "2024-12-01"));
        tell(twice, Protection.plan(1, "2024-12-01"));
        today("2025-08-01");
        merge(twice, ann);

        nothingMovesWith(ann);
        figureAsKnownOn("2025-07-31", "CP-06").asAt("2025-06-09").is(1);
        figureAsKnownOn("2025-07-31", "CP-06").asAt("2025-06-10").is(0);
    }

    @Test
    void a_child_of_seventeen_stays_until_the_end_of_the_month_of_the_birthday() {
        ChildId ben = child(BEN);
        today("2026-06-30");
        tell(ben, Care.entry(1, "2024-12-01"));
        tell(ben, Protection.plan(1, "2024-12-01"));

        nothingMovesWith(ben);
        today("2027-03-31");
        tell(child(), Need.referred(2, "2027-01-01"));
        figure("LA-01").asAt("2026-09-29").is(1);
        figure("LA-01").asAt("2026-09-30").is(0);
        figure("CP-06").asAt("2026-09-30").is(0);
    }

    @Test
    void a_stay_that_adults_may_have_too_goes_on() {
        ChildId ann = child(ANN);
        tell(ann, Care.entry(1, "2024-12-01", LegalStatus.ACCOMMODATED_SECTION_20));
        tell(ann, Care.move(1, "2025-02-01", PlacementType.CHILDRENS_HOME, null));

        nothingMovesWith(ann);
        figure("LA-01").asAt("2026-03-31").is(1);
    }

    @Test
    void facts_told_after_the_erasure_are_still_facts_of_somebody_who_came_of_age() {
        ChildId ann = child(ANN);
        EventId entry = tell(ann, Care.entry(1, "2024-12-01"));
        erase(ann);
        amend(ann, entry, Care.entry(1, "2024-11-01"));

        figure("LA-01").asAt("2024-11-01").is(1);
        figure("LA-01").asAt("2025-06-10").is(0);
    }

    /** Every figure, on every day, as known at every position: the same after the erasure. */
    private void nothingMovesWith(ChildId child) {
        List<AsKnown> moments = moments();
        Map<String, Value> before = all(moments, known());
        erase(child);
        assertThat(all(moments, known())).isEqualTo(before);
    }

    private List<AsKnown> moments() {
        List<AsKnown> moments = new ArrayList<>();
        for (long position = 1; position < known().position(); position++) {
            moments.add(new AsKnown(position, known().instant()));
        }
        return moments;
    }

    private Map<String, Value> all(List<AsKnown> moments, AsKnown now) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Indicator indicator : CATALOGUE.all()) {
            if (!BY_DESIGN.contains(indicator.code())) {
                DAYS.forEach(day -> {
                    values.put(indicator.code() + day, value(indicator, day, now));
                    moments.forEach(known ->
                            values.put(
                                    indicator.code() + day + known.position(),
                                    value(indicator, day, known)));
                });
            }
        }
        return values;
    }

    private Value value(Indicator indicator, String on, AsKnown known) {
        LocalDate day = LocalDate.parse(on);
        Days days =
                indicator.kind() == Indicator.Kind.SNAPSHOT
                        ? new Days.AsAt(day)
                        : new Days.FromTo(day.minusMonths(3), day);
        return figures.value(new IndicatorQuery(indicator, days, Map.of(), known));
    }

    private static ChildRegistered bornOn(ChildId child, String day) {
        LocalDate born = LocalDate.parse(day);
        return new ChildRegistered(
                born,
                Sex.FEMALE,
                null,
                Sealed.of(child.value(), born),
                null,
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
