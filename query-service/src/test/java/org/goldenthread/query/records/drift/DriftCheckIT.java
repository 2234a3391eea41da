package org.goldenthread.query.records.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.FailingVault;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.projection.StreamReader;
import org.goldenthread.query.records.writing.RecordsTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ann is as the journal says; of Ben, somebody had a hand in the tables. */
@RunningQueryService
class DriftCheckIT {

    private static final LocalDate BORN = LocalDate.of(2017, 7, 7);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired FailingVault vault;
    @Autowired DriftCheck check;
    @Autowired JdbcClient jdbc;
    @Autowired EventStore events;
    @Autowired RecordsTables tables;

    private final ChildId ann = new ChildId(UUID.randomUUID());
    private final ChildId ben = new ChildId(UUID.randomUUID());

    @BeforeEach
    void tell() {
        journal.keep(ann, Registered.child(ann, "Ann", BORN));
        journal.keep(ben, Registered.child(ben, "Ben", BORN));
        await(journal.keep(ben, new PersonDied(BORN.plusYears(2))));
    }

    @AfterEach
    void mend() {
        vault.mend();
        assertThat(new Http(service, Role.ADMINISTRATOR).post("/api/records/dead-letters/retry"))
                .hasStatusOk();
        var family = new StreamReader(events, tables::positions);
        for (ChildId child : List.of(ann, ben)) {
            var told = family.family(child);
            tables.replace(told.keySet(), Projection.project(told));
        }
    }

    @Test
    void records_that_are_what_the_journal_says_do_not_differ() {
        DriftCheck.Found found = look(ann, ben);

        assertThat(found.children()).containsExactlyInAnyOrder(ann, ben);
        assertThat(found.different()).isEmpty();
    }

    @Test
    void a_row_that_was_changed_is_found_and_whose_it_is() {
        jdbc.sql("update records.child set sex = '0' where child_id = ? and upper_inf(known)")
                .param(ben.value())
                .update();

        assertThat(look(ann, ben).different()).containsExactly(ben);
    }

    /** One row of what was known is missing; the one that is known now is as it should be. */
    @Test
    void a_row_of_the_past_that_is_missing_is_found() {
        int taken =
                jdbc.sql("delete from records.child where child_id = ? and not upper_inf(known)")
                        .param(ben.value())
                        .update();

        assertThat(taken).isOne();
        assertThat(look(ben).different()).containsExactly(ben);
    }

    @Test
    void a_row_too_many_is_found() {
        jdbc.sql(
                        """
                        insert into records.clue (child_id, row_key, event_ids, started_on, clues, known)
                        select child_id, gen_random_uuid(), event_ids, started_on, clues, known
                        from   records.clue where child_id = ?
                        """)
                .param(ann.value())
                .update();

        assertThat(look(ann).different()).containsExactly(ann);
    }

    @Test
    void who_was_merged_is_compared_with_the_survivor() {
        journal.keep(ben, new MergedInto(ann));
        await(journal.keep(ann, new DuplicateAbsorbed(ben)));

        DriftCheck.Found found = look(ben);

        assertThat(found.children()).containsExactlyInAnyOrder(ann, ben);
        assertThat(found.different()).isEmpty();
    }

    @Test
    void who_waits_for_an_event_that_cannot_be_understood_is_not_compared() {
        ChildId cleo = new ChildId(UUID.randomUUID());
        vault.failFor(cleo.value());
        await(journal.keep(cleo, Registered.child(cleo, "Cleo", BORN)));
        vault.mend();

        assertThat(look(cleo).children()).isEmpty();
    }

    @Test
    void what_is_found_is_counted() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        jdbc.sql("update records.child set sex = '0' where child_id = ?")
                .param(ben.value())
                .update();

        DriftWatch watch = new DriftWatch(check, 3, registry);
        watch.count(look(ann, ben));

        assertThat(registry.counter("goldenthread.drift.looked").count()).isEqualTo(2);
        assertThat(registry.counter("goldenthread.drift.found").count()).isEqualTo(1);
        watch.look();
        assertThat(registry.counter("goldenthread.drift.looked").count()).isBetween(2.0, 100.0);
        assertThat(check.sample(5)).hasSizeBetween(1, 5);
    }

    private DriftCheck.Found look(ChildId... children) {
        return check.look(List.of(children).stream().map(ChildId::value).toList());
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
