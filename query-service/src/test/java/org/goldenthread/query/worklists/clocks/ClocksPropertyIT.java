package org.goldenthread.query.worklists.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.records.RandomAuthority;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.WrittenJournal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the clocks narrowly is the same part of what is asked widely. */
@Tag("long")
class ClocksPropertyIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();

    private final Clocks clocks = new Clocks(DATABASE.jdbc());

    @ParameterizedTest(name = "seed = {0}")
    @ValueSource(longs = {31, 32})
    void those_still_open_are_the_open_ones_of_all(long seed) {
        Random random = new Random(seed);
        WrittenJournal journal = RandomAuthority.write(DATABASE, random, 12);
        List<ClockRun> met = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            AsKnown known = journal.asKnown(random.nextLong(1, journal.head() + 1));
            LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(400));
            List<ClockRun> open =
                    runs(known, day, EnumSet.allOf(ClockState.class)).stream()
                            .filter(run -> ClockState.OPEN.contains(run.state()))
                            .toList();

            assertThat(runs(known, day, ClockState.OPEN)).isEqualTo(open);
            met.addAll(open);
        }
        assertThat(met).extracting(ClockRun::state).contains(ClockState.OVERDUE);
    }

    private List<ClockRun> runs(AsKnown known, LocalDate day, Set<ClockState> states) {
        return clocks.runs(
                new ClockQuestion(
                        ClockCatalogue.read().all(),
                        known,
                        day,
                        states,
                        Optional.empty(),
                        ClockQuestion.Narrowing.NONE,
                        false),
                0,
                Integer.MAX_VALUE);
    }
}
