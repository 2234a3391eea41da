package org.goldenthread.platform.operations.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.goldenthread.platform.testing.Postgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A library of two files of before: one made a shelf, the other gave its books an author. One file
 * of today, under the number of the second, makes the shelf with both; a third adds the readers.
 */
class FoldedMigrationsIT {

    private final String url = Postgres.freshDatabase();
    private final JdbcClient jdbc = JdbcClient.create(Postgres.as("golden_owner", url));

    @Test
    void an_empty_database_gets_all_tables() {
        FoldedMigrations.migrate(after());

        assertThat(tables()).containsExactly("reader", "shelf");
    }

    /** Given books on the shelf of before, when today's files come, then they stand there still. */
    @Test
    void tables_of_before_are_kept_with_what_is_in_them_and_go_on() {
        before("2").migrate();
        jdbc.sql("insert into shelf values ('Oliver Twist', 'Dickens')").update();

        FoldedMigrations.migrate(after());

        assertThat(tables()).containsExactly("reader", "shelf");
        assertThat(
                        jdbc.sql("select book || ' by ' || author from shelf")
                                .query(String.class)
                                .list())
                .containsExactly("Oliver Twist by Dickens");
        assertThatCode(() -> FoldedMigrations.migrate(after())).doesNotThrowAnyException();
        assertThat(after().validateWithResult().validationSuccessful).isTrue();
    }

    /** The author is missing: today's file would not add it, and nobody would know. */
    @Test
    void tables_that_were_not_up_to_date_before_are_refused_and_left_as_they_are() {
        before("1").migrate();

        assertThatThrownBy(() -> FoldedMigrations.migrate(after()))
                .hasMessageContaining("Start the version of 29 November 2026 on them once");

        assertThat(tables()).containsExactly("shelf");
        assertThatCode(() -> before("2").migrate()).doesNotThrowAnyException();
    }

    /** Only folding may rewrite a history; whoever edits a file is told, as ever. */
    @Test
    void a_file_that_says_something_else_than_when_it_was_run_is_refused() {
        FoldedMigrations.migrate(after());
        jdbc.sql("update flyway_schema_history set checksum = 1 where version = '2'").update();

        assertThatThrownBy(() -> FoldedMigrations.migrate(after()))
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("checksum mismatch");
    }

    private Flyway before(String version) {
        return Flyway.configure()
                .dataSource(url, "golden_owner", "")
                .locations("classpath:folding/before")
                .target(version)
                .load();
    }

    private Flyway after() {
        return Flyway.configure()
                .dataSource(url, "golden_owner", "")
                .locations("classpath:folding/after")
                .load();
    }

    private List<String> tables() {
        return jdbc.sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_name not like 'flyway%' order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
