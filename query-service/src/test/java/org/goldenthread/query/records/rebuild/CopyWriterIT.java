package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.projection.Difference;
import org.goldenthread.query.records.projection.EntryRow;
import org.goldenthread.query.records.projection.KnownSpan;
import org.goldenthread.query.records.projection.PersonMergeRow;
import org.goldenthread.query.records.projection.PublicationRow;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.RowTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rebuild writes beside what live writing writes of the same rows. */
@Tag("long")
class CopyWriterIT {

    private static final int ROWS = 40;
    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();

    private final NextTables next = new NextTables(DATABASE.source(), DATABASE.forms());

    @BeforeEach
    void empty() {
        DATABASE.forget();
        next.make();
    }

    static Stream<Class<?>> kinds() {
        return Stream.of(Row.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void rows_of_every_kind_are_read_back_as_live_writing_stores_them(Class<? extends Row> kind) {
        List<KnownRow> rows =
                LongStream.range(0, ROWS)
                        .mapToObj(seed -> {
                            RandomRows random = new RandomRows(seed);
                            KnownSpan known = random.known();
                            return new KnownRow(
                                    new ChildId(random.uuid()),
                                    random.of(kind),
                                    known.from(),
                                    known.to());
                        })
                        .toList();

        copy(rows);
        DATABASE.inTransaction(
                () -> DATABASE.tables().write(List.of(new Difference(rows, List.of()))));

        assertSame(RowTable.of(kind).name());
    }

    @Test
    void entries_of_the_history_are_read_back_as_live_writing_stores_them() {
        List<EntryRow> rows =
                LongStream.range(0, ROWS)
                        .mapToObj(seed -> new RandomRows(seed).of(EntryRow.class))
                        .sorted(Comparator.comparing(EntryRow::knownAt))
                        .toList();

        copy(rows);
        rows.forEach(row -> DATABASE.tables().write(List.of(row)));

        assertSame("entry");
    }

    @Test
    void merges_of_adults_are_read_back_as_live_writing_stores_them() {
        List<PersonMergeRow> rows =
                LongStream.range(0, ROWS)
                        .mapToObj(seed -> new RandomRows(seed).of(PersonMergeRow.class))
                        .toList();

        copy(rows);
        rows.forEach(row -> DATABASE.tables().replace(row.retired(), List.of(row)));

        assertSame("person_merge");
    }

    @Test
    void publications_are_read_back_as_live_writing_stores_them() {
        List<PublicationRow> rows =
                LongStream.range(0, ROWS)
                        .mapToObj(seed -> new RandomRows(seed).of(PublicationRow.class))
                        .toList();

        copy(rows);
        DATABASE.tables().publish(rows);

        assertSame("publication");
    }

    private void copy(List<? extends Record> rows) {
        CopyWriter writer = next.writer();
        rows.forEach(writer::write);
        writer.flush();
    }

    private static void assertSame(String table) {
        List<String> live = rows("records." + table);
        assertThat(live).hasSize(ROWS);
        assertThat(rows("records_next." + table)).isEqualTo(live);
    }

    private static List<String> rows(String table) {
        return DATABASE.jdbc()
                .sql("select to_jsonb(r)::text as line from %s r order by 1".formatted(table))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
