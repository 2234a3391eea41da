package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.flywaydb.core.Flyway;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.writing.CopyForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/** Rebuilt tables take the place of the live ones while people read. */
@Tag("long")
@RunningQueryService
class AdoptionIT {

    private static final LocalDate BORN = LocalDate.of(2020, 5, 5);
    private static final String CHILDREN = "select count(*) from records.child";

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired WholeJournal whole;
    @Autowired JournalPositions places;
    @Autowired CopyForms forms;
    @Autowired TokenStore tokens;
    @Autowired PlatformTransactionManager transactions;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource source;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private AskedRebuilds rebuilds;

    @BeforeEach
    void tellOfAnn() {
        rebuilds = new AskedRebuilds(service);
        await(journal.keep(ann, Registered.child(ann, "Ann", BORN)));
    }

    /** One who asked for nothing yet holds no table: only the view tells that somebody reads. */
    @Test
    void who_began_to_read_before_goes_on_seeing_every_row_and_is_waited_for() throws Exception {
        try (Connection reader = reader()) {
            long before = count(reader, "select count(*) from records.progress, records.merge");
            assertThat(before).isNotNegative();
            String id = rebuilds.begin(true);
            rebuilds.compared(id);

            long children = count(reader, CHILDREN);
            long entries = count(reader, "select count(*) from records.entry");

            assertThat(children).isPositive();
            assertThat(entries).isEqualTo(count(reader, "select position from records.progress"));
            assertThat(rebuilds.look(id).path("adopted").asBoolean()).isFalse();
            reader.commit();
            assertThat(rebuilds.ended(id).path("adopted").asBoolean()).isTrue();
            assertThat(count(reader, CHILDREN)).isEqualTo(children);
        }
    }

    /**
     * The view of one who asked a table that no rebuild touches: nothing else would keep it. The
     * owner makes backups; of its sessions the service is told little.
     */
    @ParameterizedTest
    @ValueSource(strings = {"golden_query", "golden_owner"})
    void a_view_of_before_the_rebuilt_rows_alone_keeps_the_live_tables_where_they_are(String role)
            throws Exception {
        try (Connection reader = reader(role)) {
            count(reader, "select count(*) from records.rebuild");
            UUID id = new RebuildNotes(source).begin(true, "a test", places.head());
            Adoption impatient = adoption(Duration.ofMillis(600));
            NextTables next = new NextTables(source, forms);
            next.make();
            RebuiltRecords told = new RebuiltRecords(whole, next, true, 1, _ -> {});
            told.upTo(places.head());
            next.index(1);

            assertThatThrownBy(() -> impatient.adopt(id, told))
                    .isInstanceOf(CannotAdopt.class)
                    .hasMessageContaining("nothing was replaced");

            assertThat(count(reader, CHILDREN)).isPositive();
            next.drop();
        }
        assertThat(AskedRebuilds.differing(rebuilds.done(false))).isEmpty();
    }

    private Adoption adoption(Duration readers) {
        Duration moment = Duration.ofMillis(50);
        return new Adoption(
                source,
                tokens,
                transactions,
                new RebuildProperties(1, moment, moment, readers, Duration.ofMillis(200)));
    }

    /** The count of children never goes down, whatever moment a question falls into. */
    @Test
    void who_asks_on_and_on_meanwhile_never_finds_less_than_before() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        List<String> wrong = new ArrayList<>();
        List<Thread> askers = new ArrayList<>();
        for (String asked :
                List.of(
                        CHILDREN,
                        "select count(*) from records.child_known((select position from records.progress))",
                        "select least(count(*), (select position from records.progress)) from records.entry")) {
            askers.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                long least = 1;
                                while (!enough.get()) {
                                    long found = jdbc.sql(asked).query(Long.class).single();
                                    if (found < least) {
                                        synchronized (wrong) {
                                            wrong.add(asked + ": " + found + " < " + least);
                                        }
                                    }
                                    least = found;
                                }
                            }));
        }

        for (int i = 0; i < 3; i++) {
            await(journal.keep(new ChildId(UUID.randomUUID()), Registered.child(ann, "Ben", BORN)));
            rebuilds.done(true);
        }
        enough.set(true);
        for (Thread asker : askers) {
            asker.join();
        }

        assertThat(wrong).isEmpty();
        assertThat(AskedRebuilds.differing(rebuilds.done(false))).isEmpty();
    }

    /**
     * Owners, grants, columns, indexes, keys, comments, functions and views, all by their words.
     */
    @Test
    void adopting_twice_leaves_everything_but_the_rows_as_the_migrations_made_it() {
        List<String> migrated = catalogue(RecordsDatabase.fresh().jdbc());

        rebuilds.done(true);
        rebuilds.done(true);

        assertThat(migrated).hasSizeGreaterThan(200);
        assertThat(catalogue(jdbc)).isEqualTo(migrated);
        assertThat(
                        jdbc.sql("select count(*) from records.care_leaver_days")
                                .query(Long.class)
                                .single())
                .isNotNegative();
    }

    @Test
    void the_next_migration_finds_the_tables_that_it_knows() {
        rebuilds.done(true);
        Flyway flyway =
                Flyway.configure()
                        .dataSource(RunningQueryService.OnPostgres.URL, "golden_owner", "")
                        .schemas("records")
                        .locations("classpath:db/records")
                        .load();
        JdbcClient owner =
                JdbcClient.create(Postgres.as("golden_owner", RunningQueryService.OnPostgres.URL));

        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        owner.sql("alter table records.enquiry add column tried text").update();
        owner.sql("create index on records.enquiry (tried)").update();
        assertThat(AskedRebuilds.differing(rebuilds.done(true))).isEmpty();
        assertThat(catalogue(jdbc)).anyMatch(line -> line.contains("enquiry_tried_idx"));
        owner.sql("alter table records.enquiry drop column tried").update();
        assertThat(AskedRebuilds.differing(rebuilds.done(true))).isEmpty();
    }

    private static List<String> catalogue(JdbcClient database) {
        return database.sql(
                        """
                        select format('table %s %s %s %s', relname, relowner::regrole, relacl, obj_description(c.oid, 'pg_class'))
                        from   pg_class c where relnamespace = 'records'::regnamespace and relkind in ('r', 'v')
                        union all
                        select format('column %s %s %s %s %s %s', attrelid::regclass, attname, atttypid::regtype, attnotnull,
                                      pg_get_expr(adbin, adrelid), col_description(attrelid, attnum))
                        from   pg_attribute a join pg_class c on c.oid = attrelid
                        left   join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum
                        where  relnamespace = 'records'::regnamespace and attnum > 0 and not attisdropped and relkind in ('r', 'v')
                        union all
                        select pg_get_indexdef(indexrelid) from pg_index i join pg_class c on c.oid = indrelid
                        where  relnamespace = 'records'::regnamespace
                        union all
                        select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                        from   pg_constraint where connamespace = 'records'::regnamespace
                        union all
                        select format('function %s %s %s %s %s', pg_get_functiondef(oid), proowner::regrole, proacl, provolatile,
                                      obj_description(oid, 'pg_proc'))
                        from   pg_proc where pronamespace = 'records'::regnamespace
                        union all
                        select format('view %s %s', viewname, definition) from pg_views where schemaname = 'records'
                        order  by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void one_that_is_cancelled_leaves_the_live_records_as_they_are() throws Exception {
        jdbc.sql("update records.child set sex = '0' where child_id = ?")
                .param(ann.value())
                .update();
        try (Connection reader = reader()) {
            count(reader, CHILDREN);
            String id = rebuilds.begin(true);
            JsonNode compared = rebuilds.compared(id);
            assertThat(AskedRebuilds.differing(compared)).containsExactly("records.child");

            assertThat(new Http(service, Role.AUDITOR).post("/api/rebuilds/" + id + "/cancel"))
                    .as("only who may begin it")
                    .hasStatus(403);
            assertThat(rebuilds.cancel(id)).hasStatus(202);

            JsonNode ended = rebuilds.ended(id);
            assertThat(ended.path("state").asString()).isEqualTo("cancelled");
            assertThat(ended.path("adopted").asBoolean()).isFalse();
            assertThat(rebuilds.cancel(id)).hasStatus(409);
            assertThat(rebuilds.cancel(UUID.randomUUID().toString())).hasStatus(404);
        }
        assertThat(
                        jdbc.sql("select sex from records.child where child_id = ?")
                                .param(ann.value())
                                .query(String.class)
                                .single())
                .isEqualTo("0");
        rebuilds.done(true);
        assertThat(AskedRebuilds.differing(rebuilds.done(false))).isEmpty();
    }

    private static Connection reader() throws SQLException {
        return reader("golden_query");
    }

    private static Connection reader(String role) throws SQLException {
        Connection reader = Postgres.as(role, RunningQueryService.OnPostgres.URL).getConnection();
        reader.setAutoCommit(false);
        reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return reader;
    }

    private static long count(Connection reader, String sql) throws SQLException {
        try (ResultSet row = reader.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void await(TestJournal.Kept event) {
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .ask(
                                        "/api/indicators/LA-01?asAt=2026-03-31&after="
                                                + event.position()))
                .hasStatusOk();
    }
}
