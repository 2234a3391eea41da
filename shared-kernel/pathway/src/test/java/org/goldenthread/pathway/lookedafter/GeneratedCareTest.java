package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.testing.Timelines;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every care timeline, clean or dirty; the seed names the case. */
class GeneratedCareTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_arrival_changes_nothing(long seed) {
        List<Entry> entries = entries(GeneratedCare.anything(seed));
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        ChildTimeline inOrder = ChildTimeline.of(CHILD, entries);
        ChildTimeline asArrived = ChildTimeline.of(CHILD, shuffled);

        assertThat(CareEpisode.of(asArrived)).isEqualTo(CareEpisode.of(inOrder));
        assertThat(PeriodOfCare.of(asArrived)).isEqualTo(PeriodOfCare.of(inOrder));
        assertThat(Rules.violations(asArrived)).isEqualTo(Rules.violations(inOrder));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_voided_never_was(long seed) {
        List<PathwayEvent> facts = GeneratedCare.anything(seed);
        int wrong = new Random(seed).nextInt(facts.size());
        List<Entry> voided = new ArrayList<>(entries(facts));
        voided.add(late(new FactVoided(event(wrong + 1), CorrectionReason.NEVER_HAPPENED), facts));
        List<Entry> never = new ArrayList<>(entries(facts));
        never.remove(wrong);

        assertThat(ChildTimeline.of(CHILD, voided).facts())
                .isEqualTo(ChildTimeline.of(CHILD, never).facts());
        assertThat(Rules.violations(ChildTimeline.of(CHILD, voided)))
                .isEqualTo(Rules.violations(ChildTimeline.of(CHILD, never)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_amended_was_always_as_amended(long seed) {
        List<PathwayEvent> facts = GeneratedCare.anything(seed);
        int wrong = new Random(seed).nextInt(facts.size());
        var right = GeneratedCare.fact(new Random(seed + 1000));
        List<Entry> amended = new ArrayList<>(entries(facts));
        amended.add(
                late(
                        new FactAmended(event(wrong + 1), right, CorrectionReason.WRONG_DETAIL),
                        facts));
        List<PathwayEvent> always = new ArrayList<>(facts);
        always.set(wrong, right);

        assertThat(days(ChildTimeline.of(CHILD, amended)))
                .isEqualTo(days(ChildTimeline.of(CHILD, entries(always))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void periods_never_touch_and_hold_every_episode_but_short_breaks(long seed) {
        ChildTimeline timeline = ChildTimeline.of(CHILD, entries(GeneratedCare.anything(seed)));
        List<PeriodOfCare> periods = PeriodOfCare.of(timeline);

        assertThat(periods.stream().flatMap(period -> period.episodes().stream()))
                .containsExactlyElementsOf(
                        CareEpisode.of(timeline).stream()
                                .filter(episode -> !episode.shortBreak())
                                .toList());
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i - 1).endedOn().orElseThrow())
                    .isBefore(periods.get(i).startedOn());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void care_in_good_order_breaks_no_rule(long seed) {
        assertThat(
                        Rules.violations(
                                ChildTimeline.of(CHILD, entries(GeneratedCare.goodOrder(seed)))))
                .isEmpty();
    }

    private static List<String> days(ChildTimeline timeline) {
        return CareEpisode.of(timeline).stream()
                .map(episode ->
                        episode.startedOn()
                                + " to "
                                + episode.endedOn()
                                + episode.circumstances()
                                + episode.reasonCeased())
                .toList();
    }

    private static Entry late(PathwayEvent correction, List<PathwayEvent> facts) {
        return new Entry(
                event(facts.size() + 1), Instant.ofEpochSecond(facts.size() + 1), correction);
    }

    private static List<Entry> entries(List<PathwayEvent> facts) {
        return Timelines.entries(facts.toArray(PathwayEvent[]::new));
    }
}
