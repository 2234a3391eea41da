package org.goldenthread.query.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.query.records.projection.Difference;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.RowTable;
import org.goldenthread.query.records.writing.RecordsTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTablesIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();
    private static final ChildId CHILD = new ChildId(new UUID(7, 7));

    private final RecordsTables tables = DATABASE.tables();

    @BeforeEach
    void forget() {
        DATABASE.forget();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void written_event_by_event_or_in_batches_it_is_the_whole_projection_at_once(long seed) {
        Random random = new Random(seed);
        List<PositionedEvent> told = Histories.random(random);
        write(Difference.of(Projection.changes(CHILD, List.of(), told)));
        List<String> atOnce = stored();
        DATABASE.forget();

        int done = 0;
        while (done < told.size()) {
            int next = Math.min(told.size(), done + random.nextInt(1, 4));
            List<PositionedEvent> earlier = told.subList(0, done);
            List<PositionedEvent> fresh = told.subList(done, next);
            write(Difference.of(Projection.changes(CHILD, earlier, fresh)));
            done = next;
        }

        assertThat(stored()).isEqualTo(atOnce);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_kind_of_row_has_its_table_column_for_column(RowTable table) {
        assertThat(
                        DATABASE.jdbc()
                                .sql(
                                        """
                                        select string_agg(column_name, ', ' order by ordinal_position)
                                        from   information_schema.columns
                                        where  table_schema = 'records' and table_name = ?
                                        and    column_name not in ('child_id', 'known', 'valid')
                                        """)
                                .param(table.name())
                                .query(String.class)
                                .single())
                .isEqualTo(table.columns());
    }

    static Stream<RowTable> tables() {
        return Stream.of(Row.class.getPermittedSubclasses())
                .map(kind -> RowTable.of(kind.asSubclass(Row.class)));
    }

    private void write(Difference difference) {
        DATABASE.inTransaction(() -> tables.write(List.of(difference)));
    }

    private List<String> stored() {
        return tables().flatMap(table ->
                        DATABASE
                                .jdbc()
                                .sql(
                                        """
                                        select to_jsonb(r)::text as row from records.%s r
                                        order by row_key, known
                                        """
                                                .formatted(table.name()))
                                .query((row, _) -> row.getString(1))
                                .list()
                                .stream())
                .toList();
    }
}
