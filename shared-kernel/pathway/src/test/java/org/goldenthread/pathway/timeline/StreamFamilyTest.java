package org.goldenthread.pathway.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.cpPlanEnded;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergeUndone;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamFamilyTest {

    private static final ChildId ANN = child(1);
    private static final ChildId BEN = child(2);
    private static final ChildId CAL = child(3);

    private final Map<ChildId, List<Entry>> streams = new LinkedHashMap<>();
    private int number;

    @Test
    void a_child_who_was_never_merged_has_the_timeline_of_the_own_stream() {
        tell(ANN, born("2020-01-01"));
        tell(BEN, born("2020-01-02"));

        assertThat(family().timeline(ANN))
                .isEqualTo(ChildTimeline.of(ANN, copy().getOrDefault(ANN, List.of())));
        assertThat(family().survivorOf(BEN)).isEqualTo(BEN);
    }

    @Test
    void merged_records_tell_one_story_and_only_the_survivors_registration_speaks() {
        tell(ANN, born("2020-01-01"));
        EventId registered = tell(BEN, born("2020-01-02"));
        tell(BEN, new FactAmended(registered, born("2020-01-03"), CorrectionReason.WRONG_DETAIL));
        tell(ANN, referral(1, "2025-01-01"));
        tell(BEN, referral(2, "2025-02-01"));
        merge(BEN, ANN);

        assertThat(family().timeline(BEN)).isEqualTo(family().timeline(ANN));
        assertThat(family().timeline(BEN).child()).isEqualTo(ANN);
        assertThat(family().timeline(BEN).isOf(BEN)).isTrue();
        assertThat(facts(BEN))
                .containsExactly(
                        born("2020-01-01"), referral(1, "2025-01-01"), referral(2, "2025-02-01"));
        assertThat(facts(BEN)).filteredOn(ChildRegistered.class::isInstance).hasSize(1);
    }

    @Test
    void a_proposal_alone_changes_nothing() {
        tell(ANN, born("2020-01-01"));
        tell(BEN, born("2020-01-02"));
        tell(BEN, new MergeProposed(ANN, MergeReason.REGISTERED_TWICE));

        assertThat(family().survivorOf(BEN)).isEqualTo(BEN);
        assertThat(facts(BEN)).containsExactly(born("2020-01-02"));
    }

    @Test
    void a_chain_leads_to_its_last_survivor_and_comes_apart_where_it_is_undone() {
        tell(ANN, referral(1, "2025-01-01"));
        tell(BEN, referral(2, "2025-02-01"));
        tell(CAL, referral(3, "2025-03-01"));
        merge(ANN, BEN);
        merge(BEN, CAL);

        assertThat(family().oneWith(ANN)).containsExactly(CAL, ANN, BEN);
        assertThat(facts(ANN)).hasSize(3);

        part(BEN, CAL);

        assertThat(family().survivorOf(ANN)).isEqualTo(BEN);
        assertThat(facts(CAL)).containsExactly(referral(3, "2025-03-01"));

        part(ANN, BEN);

        assertThat(facts(ANN)).containsExactly(referral(1, "2025-01-01"));
    }

    @Test
    void what_is_recorded_while_merged_stays_with_the_survivor() {
        tell(ANN, born("2020-01-01"));
        tell(BEN, born("2020-01-02"));
        merge(BEN, ANN);
        tell(ANN, referral(1, "2025-01-01"));
        part(BEN, ANN);

        assertThat(facts(ANN)).containsExactly(born("2020-01-01"), referral(1, "2025-01-01"));
        assertThat(facts(BEN)).containsExactly(born("2020-01-02"));
    }

    @Test
    void gathers_everybody_whom_merges_connect_or_once_connected() {
        tell(ANN, born("2020-01-01"));
        merge(BEN, ANN);
        part(BEN, ANN);
        merge(CAL, BEN);
        tell(child(4), new MergeProposed(ANN, MergeReason.REGISTERED_TWICE));

        StreamFamily found =
                StreamFamily.around(ANN, each -> streams.getOrDefault(each, List.of()));

        assertThat(found.streams()).containsOnlyKeys(ANN, BEN, CAL);
    }

    @Test
    void two_open_episodes_and_two_deaths_are_conflicts_and_what_was_wrong_before_is_none() {
        tell(ANN, born("2020-01-01"));
        tell(BEN, born("2020-01-01"));
        EventId one = tell(ANN, referral(1, "2025-01-01"));
        tell(ANN, accepted(1, "2025-01-02"));
        EventId other = tell(BEN, referral(2, "2025-02-01"));
        tell(BEN, accepted(2, "2025-02-02"));
        tell(ANN, new PersonDied(day("2025-06-01")));
        tell(ANN, new PersonDied(day("2025-06-01")));

        assertThat(family().conflicts(BEN, ANN))
                .anySatisfy(conflict -> assertThat(conflict.facts()).contains(one, other))
                .noneMatch(conflict -> conflict.rule().equals("GT-PS-6"));

        tell(ANN, closed(1, "2025-01-31", ReasonForClosure.TRANSFERRED));

        assertThat(family().conflicts(BEN, ANN))
                .noneSatisfy(conflict -> assertThat(conflict.facts()).contains(one, other));
    }

    @Test
    void siblings_cannot_be_merged_whoever_of_them_says_that_they_are() {
        tell(ANN, born("2020-01-01"));
        tell(BEN, born("2020-01-01"));
        tell(ANN, new SiblingsLinked(BEN, day("2020-01-01")));

        assertThat(family().conflicts(BEN, ANN)).extracting(Violation::rule).contains("GT-PS-5");
        assertThat(family().conflicts(ANN, BEN)).extracting(Violation::rule).contains("GT-PS-5");
    }

    @Test
    void even_a_circle_has_one_survivor() {
        tell(ANN, new MergedInto(BEN));
        tell(BEN, new MergedInto(ANN));
        tell(CAL, new MergedInto(BEN));

        assertThat(List.of(ANN, BEN, CAL)).allMatch(each -> family().survivorOf(each).equals(ANN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void merged_and_parted_again_is_as_if_never_merged(long seed) {
        Random random = new Random(seed);
        tellAnything(random, 30);
        Map<ChildId, List<Entry>> before = copy();
        merge(BEN, ANN);
        if (random.nextBoolean()) {
            merge(CAL, BEN);
            part(CAL, BEN);
        }
        part(BEN, ANN);

        for (ChildId each : List.of(ANN, BEN, CAL)) {
            assertThat(family().timeline(each).facts())
                    .isEqualTo(new StreamFamily(before).timeline(each).facts());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_order_of_arrival_makes_no_difference(long seed) {
        Random random = new Random(seed);
        tellAnything(random, 15);
        merge(BEN, ANN);
        tellAnything(random, 15);
        part(BEN, ANN);
        merge(CAL, random.nextBoolean() ? ANN : BEN);
        tellAnything(random, 10);
        StreamFamily inOrder = new StreamFamily(copy());

        streams.values().forEach(stream -> Collections.shuffle(stream, random));

        for (ChildId each : List.of(ANN, BEN, CAL)) {
            assertThat(family().survivorOf(each)).isEqualTo(inOrder.survivorOf(each));
            assertThat(family().timeline(each).facts()).isEqualTo(inOrder.timeline(each).facts());
        }
    }

    private void tellAnything(Random random, int events) {
        for (int i = 0; i < events; i++) {
            ChildId child = List.of(ANN, BEN, CAL).get(random.nextInt(3));
            List<Entry> stream = streams.getOrDefault(child, List.of());
            EventId some =
                    stream.isEmpty()
                            ? new EventId(new UUID(0, 0))
                            : stream.get(random.nextInt(stream.size())).id();
            tell(
                    child,
                    switch (random.nextInt(6)) {
                        case 0 -> new FactVoided(some, CorrectionReason.DUPLICATE);
                        case 1 ->
                                new FactAmended(some, fact(random), CorrectionReason.WRONG_DETAIL);
                        default -> fact(random);
                    });
        }
    }

    private static Fact fact(Random random) {
        int number = random.nextInt(1, 4);
        String day = day("2024-01-01").plusDays(random.nextInt(500)).toString();
        return switch (random.nextInt(6)) {
            case 0 -> born(day);
            case 1 -> referral(number, day);
            case 2 -> accepted(number, day);
            case 3 -> cpPlan(number, day);
            case 4 -> cpPlanEnded(number, day);
            default -> new SiblingsLinked(child(random.nextInt(1, 4)), day(day));
        };
    }

    private EventId tell(ChildId child, PathwayEvent event) {
        number++;
        EventId id = new EventId(new UUID(0, number));
        streams.computeIfAbsent(child, _ -> new ArrayList<>())
                .add(new Entry(id, Instant.ofEpochSecond(number), event));
        return id;
    }

    private void merge(ChildId retired, ChildId survivor) {
        tell(retired, new MergedInto(survivor));
        tell(survivor, new DuplicateAbsorbed(retired));
    }

    private void part(ChildId retired, ChildId survivor) {
        tell(survivor, new MergeUndone(retired, UnmergeReason.DIFFERENT_PEOPLE));
        tell(retired, new MergeUndone(survivor, UnmergeReason.DIFFERENT_PEOPLE));
    }

    private StreamFamily family() {
        return new StreamFamily(copy());
    }

    private Map<ChildId, List<Entry>> copy() {
        Map<ChildId, List<Entry>> copy = new LinkedHashMap<>();
        streams.forEach((child, stream) -> copy.put(child, List.copyOf(stream)));
        return copy;
    }

    private List<Fact> facts(ChildId child) {
        return family().timeline(child).facts().stream().<Fact>map(InForce::fact).toList();
    }

    private static ChildId child(int number) {
        return new ChildId(new UUID(5, number));
    }
}
