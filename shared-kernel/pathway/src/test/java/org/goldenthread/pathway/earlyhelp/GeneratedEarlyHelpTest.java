package org.goldenthread.pathway.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.testing.Children;
import org.goldenthread.pathway.testing.Help;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every early help timeline, clean or dirty; the seed names the case. */
class GeneratedEarlyHelpTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_arrival_changes_nothing(long seed) {
        List<Entry> entries = entries(anything(seed));
        ChildTimeline inOrder = ChildTimeline.of(CHILD, entries);
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        ChildTimeline asArrived = ChildTimeline.of(CHILD, shuffled);
        assertThat(EarlyHelpEpisode.of(asArrived)).isEqualTo(EarlyHelpEpisode.of(inOrder));
        assertThat(Rules.violations(asArrived)).isEqualTo(Rules.violations(inOrder));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void help_in_good_order_breaks_no_rule(long seed) {
        ChildTimeline timeline = ChildTimeline.of(CHILD, entries(goodOrder(seed)));
        assertThat(Rules.violations(timeline)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_a_violation_no_two_episodes_are_open_on_one_day(long seed) {
        ChildTimeline timeline = ChildTimeline.of(CHILD, entries(anything(seed)));
        List<EarlyHelpEpisode> episodes = EarlyHelpEpisode.of(timeline);
        boolean clean =
                Rules.violations(timeline).stream()
                        .map(Violation::rule)
                        .noneMatch("GT-EH-4"::equals);
        for (int day = 0; clean && day < 800; day++) {
            LocalDate on = FIRST.plusDays(day);
            assertThat(episodes.stream().filter(episode -> episode.openOn(on)).count())
                    .isLessThanOrEqualTo(1);
        }
    }

    private static PathwayEvent[] goodOrder(long seed) {
        RandomGenerator random = new Random(seed);
        List<PathwayEvent> facts = new ArrayList<>();
        facts.add(Children.born("2018-04-01"));
        facts.add(Help.consent(FIRST.toString()));
        LocalDate day = FIRST;
        int episodes = 1 + random.nextInt(3);
        for (int episode = 1; episode <= episodes; episode++) {
            day = day.plusDays(random.nextInt(100));
            facts.add(Help.started(episode, day.toString()));
            day = day.plusDays(random.nextInt(40));
            facts.add(Help.completed(episode, day.toString()));
            facts.add(Help.planned(episode, day.toString()));
            for (int reviews = random.nextInt(4); reviews > 0; reviews--) {
                day = day.plusDays(random.nextInt(60));
                facts.add(Help.reviewed(episode, day.toString()));
            }
            day = day.plusDays(1 + random.nextInt(30));
            facts.add(Help.closed(episode, day.toString()));
        }
        return facts.toArray(PathwayEvent[]::new);
    }

    private static PathwayEvent[] anything(long seed) {
        RandomGenerator random = new Random(seed);
        List<PathwayEvent> facts = new ArrayList<>();
        for (int count = 2 + random.nextInt(15); count > 0; count--) {
            String on = FIRST.plusDays(random.nextInt(700)).toString();
            int number = 1 + random.nextInt(3);
            facts.add(
                    switch (random.nextInt(8)) {
                        case 0 -> Help.consent(on);
                        case 1, 2 -> Help.started(number, on);
                        case 3 -> Help.completed(number, on);
                        case 4 -> Help.planned(number, on);
                        case 5 -> Help.reviewed(number, on);
                        case 6 -> Help.withdrawn(1, on);
                        default -> Help.closed(number, on);
                    });
        }
        return facts.toArray(PathwayEvent[]::new);
    }
}
