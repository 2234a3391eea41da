package org.goldenthread.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two instances, each with its one writer, and many who decide on the same few streams at the same
 * moment: whoever was told "written" stands in the journal once, whoever was told anything else
 * does not.
 */
class ManyWritersPropertyIT {

    private static final int STREAMS = 5;
    private static final int PEOPLE = 16;
    private static final int ACTS = 25;

    private final ScratchJournal journal = new ScratchJournal();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothing_told_is_lost_nothing_is_doubled_and_no_place_is_left_out(long seed)
            throws Exception {
        Set<String> told = ConcurrentHashMap.newKeySet();
        Set<String> refused = ConcurrentHashMap.newKeySet();
        try (JournalWriter one = writer();
                JournalWriter other = writer();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int number = person;
                JournalWriter writer = person % 2 == 0 ? one : other;
                work.add(() ->
                        live(writer, number, new SplittableRandom(seed + number), told, refused));
            }
            for (var done : people.invokeAll(work)) {
                done.get();
            }
        }

        List<ScratchJournal.Row> rows = journal.rows();
        assertThat(told).hasSizeGreaterThan(ACTS);
        assertThat(new HashSet<>(rows.stream().map(ScratchJournal.Row::unitOfWork).toList()))
                .isEqualTo(told)
                .doesNotContainAnyElementsOf(refused);
        Map<String, Long> next = new HashMap<>();
        Map<String, Integer> eventsOf = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ScratchJournal.Row row = rows.get(i);
            assertThat(row.position()).isEqualTo(i + 1L);
            assertThat(row.sequence()).isEqualTo(next.getOrDefault(row.stream(), 0L));
            next.put(row.stream(), row.sequence() + 1);
            eventsOf.merge(row.unitOfWork(), 1, Integer::sum);
        }
        assertThat(eventsOf.values()).as("each act adds two events").containsOnly(2);
        assertThat(rows).extracting(ScratchJournal.Row::knownAt).isSorted();
    }

    /** Reads where a stream stands, decides, and adds two events there; a conflict is let be. */
    private Void live(
            JournalWriter writer,
            int person,
            SplittableRandom random,
            Set<String> told,
            Set<String> refused) {
        for (int act = 0; act < ACTS; act++) {
            String unit = person + "/" + act;
            String stream = "stream-" + random.nextInt(STREAMS);
            long next = standing(stream);
            try {
                writer.write(ScratchJournal.adds(unit, stream, next, next + 1));
                told.add(unit);
            } catch (ConcurrencyException _) {
                refused.add(unit);
            }
        }
        return null;
    }

    private long standing(String stream) {
        return journal.jdbc()
                .sql("select count(*) from journal.event_entry where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    private JournalWriter writer() {
        return new JournalWriter(journal.transaction(Clock.systemUTC()), 100);
    }
}
