package org.goldenthread.pathway.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.entries;
import static org.goldenthread.pathway.testing.Timelines.event;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final Care CARE = care(1);

    @Test
    void an_amendment_taken_back_leaves_the_fact_as_it_was_before() {
        assertThat(spoken(CARE.entered("2024-01-10"), amended(1, "2024-01-11"), back(2)))
                .containsExactly(day("2024-01-10"));
    }

    @Test
    void the_second_amendment_taken_back_leaves_the_first() {
        assertThat(
                        spoken(
                                CARE.entered("2024-01-10"),
                                amended(1, "2024-01-11"),
                                amended(2, "2024-01-12"),
                                back(3)))
                .containsExactly(day("2024-01-11"));
    }

    @Test
    void the_first_amendment_taken_back_leaves_the_second_and_both_leave_the_fact() {
        PathwayEvent[] first = {
            CARE.entered("2024-01-10"), amended(1, "2024-01-11"), amended(2, "2024-01-12"), back(2)
        };
        assertThat(spoken(first)).containsExactly(day("2024-01-12"));
        assertThat(spoken(first[0], first[1], first[2], first[3], back(3)))
                .containsExactly(day("2024-01-10"));
    }

    @Test
    void a_void_takes_the_fact_away_with_all_amendments_for_ever_whichever_event_it_names() {
        for (int named = 1; named <= 2; named++) {
            assertThat(
                            spoken(
                                    CARE.entered("2024-01-10"),
                                    amended(1, "2024-01-11"),
                                    new FactVoided(event(named), CorrectionReason.DUPLICATE),
                                    amended(2, "2024-01-12"),
                                    back(2)))
                    .isEmpty();
        }
    }

    @Test
    void nothing_but_an_amendment_is_taken_back_alone() {
        assertThat(spoken(CARE.entered("2024-01-10"), back(1))).containsExactly(day("2024-01-10"));
        assertThat(spoken(CARE.entered("2024-01-10"), amended(1, "2024-01-11"), back(2), back(3)))
                .containsExactly(day("2024-01-10"));
    }

    /** Every chain of corrections in every order comes to what a plain reading of it says. */
    @Test
    void no_order_of_arrival_makes_a_difference() {
        Random random = new Random(20261129);
        for (int run = 0; run < 2_000; run++) {
            List<PathwayEvent> events = new ArrayList<>();
            events.add(CARE.entered("2024-01-10"));
            events.add(CARE.left("2024-06-10", "E4A"));
            int more = 1 + random.nextInt(8);
            for (int i = 0; i < more; i++) {
                int about = 1 + random.nextInt(events.size());
                String on = "2024-0" + (1 + random.nextInt(9)) + "-2" + random.nextInt(9);
                events.add(
                        switch (random.nextInt(5)) {
                            case 0, 1 -> about == 2 ? amendedExit(about, on) : amended(about, on);
                            case 2, 3 -> back(about);
                            default -> new FactVoided(event(about), CorrectionReason.TEST);
                        });
            }
            List<Entry> entries = new ArrayList<>(entries(events.toArray(PathwayEvent[]::new)));
            Map<EventId, EventId> plain = plainly(entries);
            Collections.shuffle(entries, random);
            assertThat(
                            ChildTimeline.of(CHILD, entries).facts().stream()
                                    .collect(Collectors.toMap(InForce::original, InForce::latest)))
                    .as(events.toString())
                    .isEqualTo(plain);
        }
    }

    /** Reads the story from its first event to its last, and keeps for each fact what is left. */
    private static Map<EventId, EventId> plainly(List<Entry> story) {
        Map<EventId, EventId> factOf = new HashMap<>();
        Map<EventId, List<EventId>> wordings = new HashMap<>();
        List<EventId> gone = new ArrayList<>();
        for (Entry entry : story) {
            switch (entry.event()) {
                case FactAmended(EventId about, _, _) -> {
                    EventId fact = factOf.get(about);
                    factOf.put(entry.id(), fact);
                    Objects.requireNonNull(wordings.get(fact)).add(entry.id());
                }
                case AmendmentWithdrawn(EventId about, _) -> {
                    EventId fact = factOf.get(about);
                    factOf.put(entry.id(), fact);
                    if (!about.equals(fact)) {
                        Objects.requireNonNull(wordings.get(fact)).remove(about);
                    }
                }
                case FactVoided(EventId about, _) -> {
                    factOf.put(entry.id(), factOf.get(about));
                    gone.add(factOf.get(about));
                }
                default -> {
                    factOf.put(entry.id(), entry.id());
                    wordings.put(entry.id(), new ArrayList<>(List.of(entry.id())));
                }
            }
        }
        Map<EventId, EventId> left = new HashMap<>();
        wordings.forEach((fact, words) -> {
            if (!gone.contains(fact)) {
                left.put(fact, words.getLast());
            }
        });
        return left;
    }

    private static List<LocalDate> spoken(PathwayEvent... events) {
        return timeline(events).facts().stream().map(InForce::effectiveOn).toList();
    }

    private static FactAmended amended(int about, String on) {
        return new FactAmended(event(about), CARE.entered(on), CorrectionReason.WRONG_DETAIL);
    }

    private static FactAmended amendedExit(int about, String on) {
        return new FactAmended(event(about), CARE.left(on, "E4A"), CorrectionReason.WRONG_DETAIL);
    }

    private static AmendmentWithdrawn back(int about) {
        return new AmendmentWithdrawn(event(about), CorrectionReason.NEVER_HAPPENED);
    }
}
