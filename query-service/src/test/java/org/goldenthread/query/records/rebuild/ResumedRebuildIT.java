package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.records.writing.CopyForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A rebuild whose process was killed, and the next one. */
@Tag("long")
@RunningQueryService
class ResumedRebuildIT {

    private static final LocalDate BORN = LocalDate.of(2018, 8, 8);

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired WholeJournal whole;
    @Autowired JournalPositions places;
    @Autowired CopyForms forms;
    @Autowired JdbcClient jdbc;
    @Autowired Rebuilder rebuilder;
    @Autowired DataSource source;

    private final List<ChildId> children =
            IntStream.range(0, 6).mapToObj(_ -> new ChildId(UUID.randomUUID())).toList();
    private AskedRebuilds rebuilds;

    @BeforeEach
    void tellOfSix() {
        rebuilds = new AskedRebuilds(service);
        journal.keep(new PopulationEstimated(1998, 64_000, new Wording("estimate")));
        children.forEach(child -> journal.keep(child, Registered.child(child, "Ann", BORN)));
    }

    /**
     * Of six children three were told before the kill; one of these died since. So the rows of two
     * are not told again, however many others the journal holds.
     */
    @Test
    void what_was_written_is_not_told_again_and_what_grew_since_is() throws Exception {
        long position = places.head();
        killedAfter(position, children.subList(0, 3));
        journal.keep(children.getFirst(), new PersonDied(BORN.plusYears(2)));
        long written = stamp(children.get(1));

        JsonNode resumed = rebuilds.ended(rebuilds.begin(true));

        assertThat(resumed.path("state").asString()).as(resumed.toString()).isEqualTo("completed");
        assertThat(resumed.path("eventsRead").asLong()).isEqualTo(resumed.path("events").asLong());
        assertThat(stamp("records", children.get(1))).as("the very row").isEqualTo(written);
        assertThat(AskedRebuilds.differing(resumed)).isEmpty();
        assertThat(AskedRebuilds.differing(rebuilds.done(false))).isEmpty();
    }

    @Test
    void rows_of_another_shape_are_not_gone_on_with() throws Exception {
        killedAfter(places.head(), children.subList(0, 3));
        jdbc.sql(
                        "update records.rebuild set shape = 'of an earlier release' where shape is not null")
                .update();
        jdbc.sql("delete from records_next.child").update();

        assertThat(AskedRebuilds.differing(rebuilds.done(true))).isEmpty();
        assertThat(AskedRebuilds.differing(rebuilds.done(false))).isEmpty();
    }

    /** However far each had come, the last one tells every event once. */
    @Test
    void rebuilds_that_are_stopped_again_and_again_end_in_one_that_is_whole() {
        for (int looks = 0; looks < 12; looks++) {
            journal.keep(children.get(looks % 6), new PersonDied(BORN.plusYears(looks)));
            String id = rebuilds.begin(true);
            for (int look = 0; look < looks * 2; look++) {
                rebuilds.look(id);
            }
            rebuilder.destroy();
            assertThat(rebuilds.ended(id).path("state").asString())
                    .isIn("interrupted", "completed");
        }

        JsonNode whole = rebuilds.done(true);

        assertThat(AskedRebuilds.differing(whole)).isEmpty();
        assertThat(AskedRebuilds.differing(rebuilds.done(false))).isEmpty();
    }

    /** As a kill leaves it: the rows of these and their note, of others nothing, and no end. */
    private void killedAfter(long position, Collection<ChildId> told) throws Exception {
        NextTables next = new NextTables(source, forms);
        next.make();
        Contents contents = whole.contents(Contents.none(), position);
        new ParallelReplay(
                        whole,
                        next,
                        contents,
                        contents.families().stream()
                                .filter(family ->
                                        told.stream()
                                                .anyMatch(
                                                        child -> family.contains(child.toString())))
                                .toList())
                .all(1, _ -> {});
        jdbc.sql(
                        """
                        insert into records.rebuild (adopt, asked_by, position, shape) values (true, 'somebody', ?, ?)
                        """)
                .params(position, next.shape())
                .update();
    }

    private long stamp(ChildId child) {
        return stamp("records_next", child);
    }

    /** Which transaction wrote the row. */
    private long stamp(String schema, ChildId child) {
        return jdbc.sql(
                        "select xmin::text::bigint from %s.child where child_id = ?"
                                .formatted(schema))
                .param(child.value())
                .query(Long.class)
                .single();
    }
}
