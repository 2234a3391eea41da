package org.goldenthread.pathway.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.testing.Care;
import org.goldenthread.pathway.testing.Children;
import org.goldenthread.pathway.testing.Timelines;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every way out of care, clean or dirty; the seed names the case. */
class GeneratedLeavingCareTest {

    private static final LocalDate BORN = LocalDate.of(2004, 2, 29);
    private static final List<String> REASONS = List.of("E4A", "E5", "E3", "E17", "E15", "X1");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_arrival_changes_nothing(long seed) {
        List<Entry> entries = Timelines.entries(anything(seed).toArray(PathwayEvent[]::new));
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(LeavingCare.of(ChildTimeline.of(CHILD, shuffled)))
                .isEqualTo(LeavingCare.of(ChildTimeline.of(CHILD, entries)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stages_follow_one_another_without_overlap_and_without_a_gap_unless_closed(long seed) {
        List<LeavingCare> stages = LeavingCare.of(timelineOf(anything(seed)));

        for (int i = 0; i < stages.size(); i++) {
            LeavingCare stage = stages.get(i);
            LocalDate end = stage.endedOn().orElseThrow();
            assertThat(stage.startedOn()).isBefore(end);
            assertThat(end).isBeforeOrEqualTo(BORN.plusYears(25));
            if (i + 1 == stages.size()) {
                assertThat(stage.closure()).isPresent();
            } else if (stage.closure().isPresent()) {
                assertThat(stages.get(i + 1).startedOn()).isAfterOrEqualTo(end);
            } else {
                assertThat(stages.get(i + 1).startedOn()).isEqualTo(end);
                assertThat(stages.get(i + 1).eligibility()).isNotEqualTo(stage.eligibility());
            }
        }
        assertThat(stages).extracting(LeavingCare::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_is_relevant_at_18_or_former_relevant_before_or_a_leaver_while_in_care(long seed) {
        ChildTimeline timeline = timelineOf(anything(seed));
        LocalDate eighteen = BORN.plusYears(18);

        for (LeavingCare stage : LeavingCare.of(timeline)) {
            switch (stage.eligibility()) {
                case RELEVANT ->
                        assertThat(stage.endedOn().orElseThrow()).isBeforeOrEqualTo(eighteen);
                case FORMER_RELEVANT -> assertThat(stage.startedOn()).isAfterOrEqualTo(eighteen);
                case ELIGIBLE, QUALIFYING -> {}
            }
            if (stage.startedOn().isBefore(eighteen)) {
                assertThat(PeriodOfCare.of(timeline))
                        .noneMatch(period -> period.openOn(stage.startedOn()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_its_exit_nobody_has_left(long seed) {
        List<PathwayEvent> facts = care(seed);
        ChildTimeline left = timelineOf(facts);
        List<PathwayEvent> voided = new ArrayList<>(facts);
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof CareExitRecorded) {
                voided.add(new FactVoided(event(i + 1), CorrectionReason.NEVER_HAPPENED));
            }
        }

        assertThat(LeavingCare.of(timelineOf(voided)))
                .noneMatch(stage -> stage.startedOn().isBefore(BORN.plusYears(18)));
        assertThat(LeavingCare.of(timelineOf(voided)).size())
                .isLessThanOrEqualTo(Math.max(1, LeavingCare.of(left).size()));
    }

    private static ChildTimeline timelineOf(List<PathwayEvent> facts) {
        return timeline(facts.toArray(PathwayEvent[]::new));
    }

    /** A child in and out of care. */
    private static List<PathwayEvent> care(long seed) {
        Random random = new Random(seed);
        List<PathwayEvent> facts = new ArrayList<>();
        facts.add(Children.born(BORN.toString()));
        LocalDate day = BORN.plusYears(13).plusDays(random.nextInt(1200));
        for (int period = 1; period <= 1 + random.nextInt(4); period++) {
            Care care = Care.care(period);
            facts.add(care.entered(day.toString(), random.nextInt(4) == 0 ? "V4" : "C2"));
            day = day.plusDays(1 + random.nextInt(random.nextBoolean() ? 120 : 600));
            facts.add(care.left(day.toString(), REASONS.get(random.nextInt(REASONS.size()))));
            day = day.plusDays(1 + random.nextInt(200));
        }
        return facts;
    }

    /** The same, and facts of leaving on any day. */
    private static List<PathwayEvent> anything(long seed) {
        Random random = new Random(-seed);
        List<PathwayEvent> facts = care(seed);
        for (int count = random.nextInt(5); count > 0; count--) {
            facts.add(fact(random));
        }
        return facts;
    }

    private static Fact fact(Random random) {
        LocalDate day = BORN.plusYears(15).plusDays(random.nextInt(4000));
        return switch (random.nextInt(9)) {
            case 0 -> new PersonDied(day);
            case 1, 2, 3 -> new CareLeaverSupportEnded(day, CareLeaverClosure.REFUSED);
            case 4, 5 -> new CareLeaverEligibilityRecorded(day, CareLeaverEligibility.QUALIFYING);
            case 6 -> new CareLeaverEligibilityRecorded(day, CareLeaverEligibility.RELEVANT);
            case 7 -> new CareLeaverEligibilityRecorded(day, CareLeaverEligibility.FORMER_RELEVANT);
            default -> Care.care(1 + random.nextInt(4)).entered(day.toString());
        };
    }
}
