package org.goldenthread.query.records.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.ComingOfAge;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.records.Histories;
import org.goldenthread.query.records.rows.OwnRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After each event, told by itself, the same rows stand as when all is told at once: an event
 * touches nothing but what its kind is declared to touch.
 */
@Tag("long")
class IncrementalProjectionTest {

    private static final Provenance NOBODY = Provenance.of(MetaData.emptyInstance());
    private static final List<ChildId> CHILDREN =
            IntStream.range(0, 3).mapToObj(number -> new ChildId(new UUID(7, number))).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void of_one_child(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            same(Map.of(CHILDREN.getFirst(), Histories.random(random)), Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void of_children_who_are_merged_and_parted(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            same(Histories.random(random, CHILDREN), Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void of_a_child_whose_identity_is_erased_at_some_time_and_of_whom_more_is_told(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            same(Map.of(CHILDREN.getFirst(), erased(random)), Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void of_a_child_whose_erasure_is_foreseen(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            List<PositionedEvent> history = Histories.random(random);
            same(
                    Map.of(CHILDREN.getFirst(), history),
                    Map.of(CHILDREN.getFirst(), erasure(history)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
    void of_a_child_whose_corrections_come_before_what_they_correct(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            List<PositionedEvent> history = Histories.random(random);
            List<Entry> entries =
                    history.stream()
                            .map(PositionedEvent::entry)
                            .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(entries, random);
            same(
                    Map.of(
                            CHILDREN.getFirst(),
                            IntStream.range(0, entries.size())
                                    .mapToObj(at ->
                                            new PositionedEvent(at + 1, NOBODY, entries.get(at)))
                                    .toList()),
                    Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64})
    void a_timeline_that_grew_entry_by_entry_is_the_one_that_all_entries_make(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            List<Entry> entries =
                    Histories.random(random).stream()
                            .map(PositionedEvent::entry)
                            .collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(entries, random);
            ChildTimeline grown = ChildTimeline.of(CHILDREN.getFirst(), List.of());
            for (int told = 1; told <= entries.size(); told++) {
                grown = grown.with(entries.get(told - 1));
                ChildTimeline made =
                        ChildTimeline.of(CHILDREN.getFirst(), entries.subList(0, told));
                assertThat(grown).isEqualTo(made);
                assertThat(grown.facts()).isEqualTo(made.facts());
            }
        }
    }

    private static List<PositionedEvent> erased(Random random) {
        List<PositionedEvent> history = Histories.random(random);
        int at = random.nextInt(history.size() + 1);
        Entry erasure =
                new Entry(
                        new EventId(new UUID(8, random.nextLong())),
                        Instant.parse("2026-01-01T09:00:00Z"),
                        erasure(history));
        List<Entry> entries =
                Stream.of(
                                history.subList(0, at).stream().map(PositionedEvent::entry),
                                Stream.of(erasure),
                                history.subList(at, history.size()).stream()
                                        .map(PositionedEvent::entry))
                        .flatMap(some -> some)
                        .toList();
        return IntStream.range(0, entries.size())
                .mapToObj(number -> new PositionedEvent(number + 1, NOBODY, entries.get(number)))
                .toList();
    }

    /** It keeps a coming of age for every event that might tell of a birth. */
    private static IdentityErased erasure(List<PositionedEvent> history) {
        return new IdentityErased(
                ErasureReason.COURT_ORDER,
                history.stream()
                        .map(told ->
                                new ComingOfAge(
                                        told.entry().id(),
                                        LocalDate.of(2024, 1, 1).plusDays(told.position())))
                        .toList());
    }

    private static void same(
            Map<ChildId, List<PositionedEvent>> streams, Map<ChildId, IdentityErased> foreseen) {
        StreamFamily known = new StreamFamily(Map.of());
        IncrementalProjection unfolding = new IncrementalProjection(known, foreseen);
        Set<OwnRow> standing = new LinkedHashSet<>();
        for (Told told : inOrder(streams)) {
            RowChanges changes = unfolding.tell(told.child(), told.event());
            known = known.with(told.child(), List.of(told.event().entry()));

            assertThat(standing.containsAll(changes.gone())).isTrue();
            standing.removeAll(changes.gone());
            assertThat(Collections.disjoint(standing, changes.come())).isTrue();
            standing.addAll(changes.come());
            assertThat(standing)
                    .as("after %s", told.event().entry())
                    .isEqualTo(atOnce(known, foreseen));
        }
    }

    private static Set<OwnRow> atOnce(StreamFamily family, Map<ChildId, IdentityErased> foreseen) {
        return family.children().stream()
                .flatMap(child -> Projection.rows(child, family, foreseen).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Told> inOrder(Map<ChildId, List<PositionedEvent>> streams) {
        return streams.entrySet().stream()
                .flatMap(stream ->
                        stream.getValue().stream().map(event -> new Told(stream.getKey(), event)))
                .sorted(Comparator.comparingLong(told -> told.event().position()))
                .toList();
    }

    /** An event and in whose stream it stands. */
    private record Told(ChildId child, PositionedEvent event) {}
}
