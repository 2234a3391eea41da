package org.goldenthread.query.records.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.Histories;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.OwnRow;
import org.goldenthread.query.records.rows.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("long")
class ProjectionTest {

    private static final ChildId CHILD = new ChildId(new UUID(7, 7));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_was_known_at_a_position_is_what_the_events_up_to_it_tell(long seed) {
        for (List<PositionedEvent> told : histories(seed)) {
            List<KnownRow> rows = Projection.project(Map.of(CHILD, told));
            for (int i = 1; i <= told.size(); i++) {
                assertThat(knownAt(rows, told.get(i - 1).position()))
                        .isEqualTo(told(told.subList(0, i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void the_same_history_gives_the_same_rows_again(long seed) {
        for (List<PositionedEvent> told : histories(seed)) {
            assertThat(Projection.project(Map.of(CHILD, told)))
                    .isEqualTo(Projection.project(Map.of(CHILD, told)));
        }
    }

    private static Set<Row> told(List<PositionedEvent> told) {
        List<Entry> entries = told.stream().map(PositionedEvent::entry).toList();
        return Projection.rows(CHILD, new StreamFamily(Map.of(CHILD, entries)), Map.of()).stream()
                .map(OwnRow::row)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<List<PositionedEvent>> histories(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> Histories.random(random)).limit(20).toList();
    }

    private static Set<Row> knownAt(List<KnownRow> rows, long position) {
        return rows.stream()
                .filter(known -> known.from() <= position)
                .filter(known -> known.to() == null || position < known.to())
                .map(KnownRow::row)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
