package org.goldenthread.query.records.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.Histories;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.OwnRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of children who are merged and parted again, in any way. */
@Tag("long")
class FamilyProjectionTest {

    private static final List<ChildId> CHILDREN =
            IntStream.range(0, 4).mapToObj(number -> new ChildId(new UUID(7, number))).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_was_known_at_a_position_is_what_the_streams_up_to_it_tell(long seed) {
        for (Map<ChildId, List<PositionedEvent>> streams : histories(seed)) {
            List<KnownRow> rows = Projection.project(streams);
            for (long position : positions(streams)) {
                StreamFamily known = cut(streams, position);
                Set<OwnRow> told = new LinkedHashSet<>();
                known.children()
                        .forEach(child -> told.addAll(Projection.rows(child, known, Map.of())));
                assertThat(knownAt(rows, position)).isEqualTo(told);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void the_order_of_the_streams_makes_no_difference(long seed) {
        for (Map<ChildId, List<PositionedEvent>> streams : histories(seed)) {
            List<ChildId> order = new ArrayList<>(streams.keySet());
            Collections.reverse(order);
            Map<ChildId, List<PositionedEvent>> reversed = new LinkedHashMap<>();
            order.forEach(child -> reversed.put(child, streams.get(child)));

            assertThat(Projection.project(reversed))
                    .containsExactlyInAnyOrderElementsOf(Projection.project(streams));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void whoever_is_not_merged_has_the_rows_of_the_own_stream_alone(long seed) {
        for (Map<ChildId, List<PositionedEvent>> streams : histories(seed)) {
            streams.values()
                    .forEach(
                            told -> told.removeIf(each -> each.entry().event() instanceof Merging));

            assertThat(Projection.project(streams))
                    .containsExactlyInAnyOrderElementsOf(
                            streams.entrySet().stream()
                                    .flatMap(stream ->
                                            Projection.project(Map.ofEntries(stream)).stream())
                                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void every_event_is_told_of_one_child_at_most(long seed) {
        for (Map<ChildId, List<PositionedEvent>> streams : histories(seed)) {
            StreamFamily family = cut(streams, Long.MAX_VALUE);
            List<Entry> told =
                    family.children().stream()
                            .filter(child -> family.survivorOf(child).equals(child))
                            .map(family::timeline)
                            .map(ChildTimeline::recorded)
                            .flatMap(List::stream)
                            .toList();

            assertThat(told).doesNotHaveDuplicates();
        }
    }

    private static List<Map<ChildId, List<PositionedEvent>>> histories(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> Histories.random(random, CHILDREN)).limit(20).toList();
    }

    private static List<Long> positions(Map<ChildId, List<PositionedEvent>> streams) {
        return streams.values().stream()
                .flatMap(List::stream)
                .map(PositionedEvent::position)
                .sorted()
                .toList();
    }

    private static StreamFamily cut(Map<ChildId, List<PositionedEvent>> streams, long position) {
        return new StreamFamily(
                streams.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        stream ->
                                                stream.getValue().stream()
                                                        .filter(told -> told.position() <= position)
                                                        .map(PositionedEvent::entry)
                                                        .toList())));
    }

    private static Set<OwnRow> knownAt(List<KnownRow> rows, long position) {
        return rows.stream()
                .filter(known -> known.from() <= position)
                .filter(known -> known.to() == null || position < known.to())
                .map(known -> new OwnRow(known.child(), known.row()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
