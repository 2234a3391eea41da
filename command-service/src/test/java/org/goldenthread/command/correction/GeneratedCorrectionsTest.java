package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.reading.FactShape;
import org.goldenthread.command.testing.ClearJson;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.testing.Help;
import org.goldenthread.pathway.testing.InNeed;
import org.goldenthread.pathway.testing.Timelines;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds of every correction of every history, clean or dirty, corrected before or not. The
 * seed names the case.
 */
@Tag("long")
class GeneratedCorrectionsTest {

    private static final int TRIES = 8;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);

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
            Correction one = amend ? amendment(history, chance) : aVoid(history, chance);

            Practice.Answer answer = ask(history, one);

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
            Correction one = amendment(history, chance);
            if (ask(history, one).no() != null) {
                continue;
            }
            List<PathwayEvent> amended = with(history, one.event());
            Correction back = amendmentTo(one.known(), one.known().fact(), amended);

            Practice.Answer answer = ask(amended, back);

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
            accepted += ask(history, amendment(history, chance)).no() == null ? 1 : 0;
        }
        assertThat(clean).isBetween(24, 96);
        assertThat(accepted).isBetween(24, 96);
    }

    /** A correction as it is asked, and the event that must follow. */
    private record Correction(InForce<?> known, PathwayEvent event, Correcting act) {}

    private static Practice.Answer ask(List<PathwayEvent> history, Correction one) {
        return given(history.toArray(PathwayEvent[]::new)).when(one.act());
    }

    private static Correction amendment(List<PathwayEvent> history, Random chance) {
        InForce<?> known = pick(history, chance);
        ObjectNode shown = ClearJson.of(known.fact());
        String was = known.effectiveOn().toString();
        LocalDate other = known.effectiveOn().plusDays(chance.nextInt(1, 40) * sign(chance));
        shown.propertyStream()
                .filter(field -> field.getValue().asString("").equals(was))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(name -> shown.put(name, other.toString()));
        Fact amended = FactShape.of(known.fact().getClass()).read(shown, "fact", CHILD).fact();
        return amendmentTo(known, Objects.requireNonNull(amended), history);
    }

    private static Correction amendmentTo(
            InForce<?> known, Fact amended, List<PathwayEvent> history) {
        EventId latest =
                timeline(history).facts().stream()
                        .filter(fact -> fact.original().equals(known.original()))
                        .map(InForce::latest)
                        .findFirst()
                        .orElseThrow();
        CorrectionReason reason = CorrectionReason.WRONG_DETAIL;
        return new Correction(
                known,
                new FactAmended(latest, amended, reason),
                new AmendFact(CHILD, known.original(), null, ClearJson.of(amended), reason));
    }

    private static Correction aVoid(List<PathwayEvent> history, Random chance) {
        InForce<?> known = pick(history, chance);
        CorrectionReason reason = CorrectionReason.DUPLICATE;
        return new Correction(
                known,
                new FactVoided(known.original(), reason),
                new VoidFact(CHILD, known.original(), reason));
    }

    private static InForce<?> pick(List<PathwayEvent> history, Random chance) {
        List<InForce<?>> facts = timeline(history).facts();
        return facts.get(chance.nextInt(facts.size()));
    }

    private static int sign(Random chance) {
        return chance.nextBoolean() ? 1 : -1;
    }

    /** Some strands of ordinary facts, in two of three histories out of place and corrected. */
    private static List<PathwayEvent> history(Random chance) {
        List<PathwayEvent> history = new ArrayList<>();
        Stream.of(help(chance), need(chance), looked(chance))
                .filter(_ -> chance.nextInt(3) > 0)
                .forEach(history::addAll);
        if (history.isEmpty()) {
            history.addAll(help(chance));
        }
        if (chance.nextInt(3) == 0) {
            return history;
        }
        for (int i = chance.nextInt(4); i > 0; i--) {
            boolean amend = chance.nextInt(3) > 0 || timeline(history).facts().size() < 3;
            history.add((amend ? amendment(history, chance) : aVoid(history, chance)).event());
        }
        return history;
    }

    private static List<PathwayEvent> help(Random chance) {
        Days days = new Days(chance);
        return List.of(
                Help.consent(days.next()),
                Help.started(1, days.same()),
                Help.completed(1, days.next()),
                Help.planned(1, days.next()),
                Help.reviewed(1, days.next()),
                Help.closed(1, days.next()),
                Help.started(2, days.next()));
    }

    private static List<PathwayEvent> need(Random chance) {
        Days days = new Days(chance);
        return List.of(
                InNeed.referral(1, days.next()),
                InNeed.accepted(1, days.same()),
                InNeed.enquiry(1, days.next()),
                InNeed.noConference(1, days.next()),
                InNeed.cinPlan(1, days.next()),
                InNeed.cinPlanEnded(1, days.next()),
                InNeed.closed(1, days.same(), ReasonForClosure.NO_LONGER_IN_NEED),
                InNeed.referral(2, days.next()));
    }

    private static List<PathwayEvent> looked(Random chance) {
        Days days = new Days(chance);
        return List.of(
                care(1).entered(days.next()),
                care(1).left(days.next(), "E4A"),
                care(2).entered(days.next()),
                care(2).left(days.next(), "E4A"));
    }

    /** Days that never go back. */
    private static final class Days {

        private final Random chance;
        private LocalDate day = FIRST;

        private Days(Random chance) {
            this.chance = chance;
        }

        String next() {
            day = day.plusDays(chance.nextInt(1, 30));
            return day.toString();
        }

        String same() {
            return day.toString();
        }
    }

    private static List<PathwayEvent> with(List<PathwayEvent> history, PathwayEvent event) {
        List<PathwayEvent> more = new ArrayList<>(history);
        more.add(event);
        return more;
    }

    private static ChildTimeline timeline(List<PathwayEvent> history) {
        return Timelines.timeline(history.toArray(PathwayEvent[]::new));
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
