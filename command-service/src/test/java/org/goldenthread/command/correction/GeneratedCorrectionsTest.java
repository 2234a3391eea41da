package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.correction.GeneratedCorrection.aVoid;
import static org.goldenthread.command.correction.GeneratedCorrection.amendment;
import static org.goldenthread.command.correction.GeneratedCorrection.amendmentTo;
import static org.goldenthread.command.correction.GeneratedHistories.history;
import static org.goldenthread.command.correction.GeneratedHistories.timeline;
import static org.goldenthread.command.correction.GeneratedHistories.with;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every correction of every history, clean or dirty, corrected before or not. The
 * seed names the case.
 */
@Tag("long")
class GeneratedCorrectionsTest {

    private static final int TRIES = 8;

    /** A rule, and the facts that break it, by the events that first recorded them. */
    private record Broken(String rule, Set<EventId> facts) {}

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void is_accepted_exactly_when_no_rule_is_broken_in_a_new_way(long seed) {
        Random chance = new Random(seed);
        List<PathwayEvent> history = history(chance);
        Set<Broken> before = broken(history);
        for (int i = 0; i < TRIES; i++) {
            boolean amend = chance.nextBoolean();
            GeneratedCorrection one = amend ? amendment(history, chance) : aVoid(history, chance);

            Practice.Answer answer = one.ask(history);

            Set<Broken> news = broken(with(history, one.event()));
            news.removeAll(before);
            assertThat(answer.no() == null).as("%s breaks %s", one, news).isEqualTo(news.isEmpty());
            if (answer.no() == null) {
                assertThat(answer.events()).containsExactly(one.event());
            } else {
                assertThat(answer.refusal().conflicts())
                        .extracting(conflict -> conflict.rule())
                        .containsAll(news.stream().map(Broken::rule).collect(Collectors.toSet()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void taken_back_leaves_the_same_facts_in_force(long seed) {
        Random chance = new Random(seed);
        List<PathwayEvent> history = history(chance);
        for (int i = 0; i < TRIES; i++) {
            GeneratedCorrection one = amendment(history, chance);
            if (one.ask(history).no() != null) {
                continue;
            }
            List<PathwayEvent> amended = with(history, one.event());
            GeneratedCorrection back = amendmentTo(one.known(), one.known().fact(), amended);

            Practice.Answer answer = back.ask(amended);

            if (broken(history).isEmpty()) {
                assertThat(answer.no()).as("back from %s", one).isNull();
            }
            if (answer.no() == null) {
                assertThat(inForce(with(amended, back.event()))).isEqualTo(inForce(history));
            }
        }
    }

    @Test
    void the_histories_are_clean_and_dirty_and_corrections_are_accepted_and_refused() {
        int clean = 0;
        int accepted = 0;
        for (long seed : seeds().toArray()) {
            Random chance = new Random(seed);
            List<PathwayEvent> history = history(chance);
            clean += broken(history).isEmpty() ? 1 : 0;
            accepted += amendment(history, chance).ask(history).no() == null ? 1 : 0;
        }
        assertThat(clean).isBetween(24, 96);
        assertThat(accepted).isBetween(24, 96);
    }

    /** Each fact in force by its first event, whatever its wordings in between. */
    private static Map<EventId, Fact> inForce(List<PathwayEvent> history) {
        return timeline(history).facts().stream()
                .collect(Collectors.toMap(InForce::original, InForce::fact));
    }

    private static Set<Broken> broken(List<PathwayEvent> history) {
        ChildTimeline timeline = timeline(history);
        return Rules.violations(timeline).stream()
                .filter(violation -> violation.weight() == Violation.Weight.ERROR)
                .map(violation -> new Broken(violation.rule(), firsts(violation, history)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Follows every amendment back to what it amended, event number by event number. */
    private static Set<EventId> firsts(Violation violation, List<PathwayEvent> history) {
        Set<EventId> firsts = new HashSet<>();
        for (EventId fact : violation.facts()) {
            EventId first = fact;
            while (history.get(numberOf(first, history))
                    instanceof FactAmended(EventId earlier, _, _)) {
                first = earlier;
            }
            firsts.add(first);
        }
        return firsts;
    }

    private static int numberOf(EventId id, List<PathwayEvent> history) {
        for (int i = 0; i < history.size(); i++) {
            if (event(i + 1).equals(id)) {
                return i;
            }
        }
        throw new AssertionError(id);
    }
}
