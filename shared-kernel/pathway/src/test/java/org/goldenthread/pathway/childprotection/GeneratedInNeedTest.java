package org.goldenthread.pathway.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.entries;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.testing.InNeed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every timeline of a child in need, clean or dirty; the seed names the case. */
class GeneratedInNeedTest {

    private static final LocalDate FIRST = day("2023-01-02");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_arrival_changes_nothing(long seed) {
        List<Entry> entries = entries(anything(seed));
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        ChildTimeline inOrder = ChildTimeline.of(CHILD, entries);
        ChildTimeline asArrived = ChildTimeline.of(CHILD, shuffled);

        assertThat(ChildInNeedEpisode.of(asArrived)).isEqualTo(ChildInNeedEpisode.of(inOrder));
        assertThat(ProtectionPlan.of(asArrived)).isEqualTo(ProtectionPlan.of(inOrder));
        assertThat(Enquiry.of(asArrived)).isEqualTo(Enquiry.of(inOrder));
        assertThat(Rules.violations(asArrived)).isEqualTo(Rules.violations(inOrder));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_a_violation_no_two_plans_run_on_one_day(long seed) {
        ChildTimeline timeline = ChildTimeline.of(CHILD, entries(anything(seed)));
        boolean clean =
                Rules.violations(timeline).stream()
                        .map(Violation::rule)
                        .noneMatch(
                                List.of("CIN-4014", "CIN-4016", "CIN-4017", "CIN-8940")::contains);
        for (int day = 0; clean && day < 800; day++) {
            LocalDate on = FIRST.plusDays(day);
            long open =
                    ChildInNeedPlan.of(timeline).stream().filter(plan -> plan.openOn(on)).count()
                            + ProtectionPlan.of(timeline).stream()
                                    .filter(plan -> plan.openOn(on))
                                    .count();
            assertThat(open).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_a_violation_no_two_episodes_are_open_on_one_day(long seed) {
        ChildTimeline timeline = ChildTimeline.of(CHILD, entries(anything(seed)));
        List<ChildInNeedEpisode> episodes = ChildInNeedEpisode.of(timeline);
        boolean clean =
                Rules.violations(timeline).stream()
                        .map(Violation::rule)
                        .noneMatch("CIN-8820"::equals);
        for (int day = 0; clean && day < 800; day++) {
            LocalDate on = FIRST.plusDays(day);
            assertThat(episodes.stream().filter(episode -> episode.openOn(on)).count())
                    .isLessThanOrEqualTo(1);
        }
    }

    private static PathwayEvent[] anything(long seed) {
        RandomGenerator random = new Random(seed);
        List<PathwayEvent> events = new ArrayList<>();
        for (int count = 2 + random.nextInt(20); count > 0; count--) {
            Fact fact = fact(random);
            int earlier = events.isEmpty() ? 0 : random.nextInt(events.size() * 4);
            events.add(
                    earlier == 0 || earlier > events.size()
                            ? fact
                            : random.nextBoolean()
                                    ? new FactAmended(
                                            event(earlier), fact, CorrectionReason.WRONG_DETAIL)
                                    : new FactVoided(event(earlier), CorrectionReason.DUPLICATE));
        }
        return events.toArray(PathwayEvent[]::new);
    }

    private static Fact fact(RandomGenerator random) {
        String on = FIRST.plusDays(random.nextInt(700)).toString();
        int number = 1 + random.nextInt(2);
        return switch (random.nextInt(15)) {
            case 0, 1 -> InNeed.referral(number, on);
            case 2 -> InNeed.accepted(number, on);
            case 3 -> InNeed.noFurtherAction(number, on);
            case 4 ->
                    InNeed.closed(
                            number,
                            on,
                            ReasonForClosure.values()[
                                    random.nextInt(ReasonForClosure.values().length)]);
            case 5 -> InNeed.assessment(number, on);
            case 6 -> InNeed.assessed(number, on, AssessmentFactor.NONE);
            case 7, 8 -> InNeed.cinPlan(number, on);
            case 9 -> InNeed.cinPlanEnded(number, on);
            case 10 -> InNeed.enquiry(number, on);
            case 11 -> InNeed.conference(number, on);
            case 12 -> InNeed.cpPlan(number + 2, on);
            case 13 -> InNeed.review(number + 2, on);
            default -> InNeed.cpPlanEnded(number + 2, on);
        };
    }
}
