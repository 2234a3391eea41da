package org.goldenthread.bench.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.bench.authority.Authority;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the journal after authorities were written into it, asked of PostgreSQL. */
class AuthorityWriterIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    /** Changes with anything that a row holds, and with the order of rows. */
    private static final String DIGEST =
            """
            select md5(string_agg(md5(e::text), '' order by global_index)) from journal.event_entry e
            """;

    @TempDir Path folder;

    @Test
    void three_authorities_stand_there_in_one_order_without_gaps() throws Exception {
        try (ScratchDatabase database = started()) {
            AuthorityWriter.Written written =
                    new AuthorityWriter(database.source(), folder).write(authorities(3, 11));

            assertThat(written.events()).isGreaterThan(5_000);
            assertThat(number(database, "select count(*) from journal.event_entry"))
                    .isEqualTo(written.events());
            assertThat(
                            number(
                                    database,
                                    """
                                    select count(*) from (
                                      select global_index - lag(global_index, 1, 0::bigint) over all_rows as step,
                                             known_at < lag(known_at, 1, known_at) over all_rows as back,
                                             sequence_number - lag(sequence_number, 1, -1::bigint)
                                               over (partition by aggregate_identifier order by global_index) as next
                                      from journal.event_entry
                                      window all_rows as (order by global_index)) each
                                    where step <> 1 or back or next <> 1
                                    """))
                    .isZero();
            assertThat(
                            number(
                                    database,
                                    """
                                    select count(distinct left(convert_from(meta_data, 'utf8')::jsonb ->> 'recordedBy', 4))
                                    from journal.event_entry
                                    """))
                    .as("authorities by the first letters of those who record")
                    .isEqualTo(3);
            assertThat(folder).isDirectoryNotContaining("glob:**run-*");
        }
    }

    @Test
    void the_same_seed_gives_the_same_journal_to_the_byte() throws Exception {
        String once = digest("one", authorities(2, 11));

        assertThat(digest("two", authorities(2, 11))).isEqualTo(once);
        assertThat(digest("three", authorities(2, 12))).isNotEqualTo(once);
    }

    @Test
    void the_measure_says_what_it_was_measured_on() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            new WriteAuthority(out).run(folder, WriteAuthority.middling(1, 1, 0.01, 3));
        }

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("cores", "PostgreSQL", "events a second", "MiB in the database", "heap");
    }

    @Test
    void a_journal_that_has_begun_is_left_alone() throws Exception {
        try (ScratchDatabase database = started();
                PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream())) {
            WriteAuthority measure = new WriteAuthority(nowhere);
            AuthorityWriter.Written written =
                    measure.run(database.source(), folder, authorities(1, 3));

            assertThatThrownBy(() -> measure.run(database.source(), folder, authorities(1, 4)))
                    .hasMessage("the journal is not empty");
            assertThat(number(database, "select count(*) from journal.event_entry"))
                    .isEqualTo(written.events());
        }
    }

    private String digest(String name, List<Authority> authorities) throws Exception {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve(name))) {
            database.migrate();
            new AuthorityWriter(database.source(), folder).write(authorities);
            return database.jdbc().sql(DIGEST).query(String.class).single();
        }
    }

    private ScratchDatabase started() throws Exception {
        ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"));
        database.migrate();
        return database;
    }

    private static List<Authority> authorities(int many, long seed) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(
                        number -> Authority.middling(number, FIRST, FIRST.plusYears(1), 0.01, seed))
                .toList();
    }

    private static long number(ScratchDatabase database, String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
