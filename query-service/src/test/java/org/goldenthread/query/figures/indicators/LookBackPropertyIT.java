package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.records.RandomAuthority;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.WrittenJournal;
import org.goldenthread.query.records.writing.RecordsTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever an indicator reads of what was over before its days, its file says ({@code looks back}).
 * Nobody keeps a list: everything that was over before is taken away, and the cases may differ only
 * as far back as the file says.
 */
@Tag("long")
class LookBackPropertyIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.read();
    private static final int QUESTIONS = 4;

    /** Which were seen to look back when all that was over before their days was taken away. */
    private static final Set<String> SEEN = new TreeSet<>();

    /** What says who a child is, and of whom; it is no history of help. */
    private static final Set<String> OF_THE_CHILD =
            Set.of("child", "clue", "merge", "parent_link", "sibling_link", "uasc", "care_leaver");

    private final IndicatorEngine figures = new IndicatorEngine(DATABASE.jdbc());

    @AfterAll
    static void something_was_taken_away_that_mattered() {
        assertThat(SEEN).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothing_is_read_of_before_but_what_the_file_says(long seed) {
        Random random = new Random(seed);
        WrittenJournal journal = RandomAuthority.write(DATABASE, random, 25);
        AsKnown known = journal.asKnown(journal.head());
        for (Indicator indicator : CATALOGUE.all()) {
            for (int i = 0; i < QUESTIONS; i++) {
                IndicatorQuery asked = RandomQuestion.about(indicator, random, known);
                List<Case> held = figures.cases(asked);
                LocalDate first = asked.days().first();
                if (!casesWithout(first, asked).equals(held)) {
                    SEEN.add(indicator.code());
                }
                LookBack back = indicator.looksBack();
                Optional<LocalDate> from =
                        back == null || !back.appliesTo(asked.chosen())
                                ? Optional.of(first)
                                : back.from(asked.days());
                from.ifPresent(day ->
                        assertThat(casesWithout(day, asked))
                                .as(
                                        "%s about %s, without what was over before %s",
                                        indicator.code(), asked.days(), day)
                                .isEqualTo(held));
            }
        }
    }

    private List<Case> casesWithout(LocalDate day, IndicatorQuery asked) {
        return DATABASE.undone(() -> {
            for (String table : RecordsTables.names()) {
                if (!OF_THE_CHILD.contains(table)) {
                    DATABASE.jdbc()
                            .sql(
                                    "delete from records."
                                            + table
                                            + " where ended_on is not null and greatest(started_on, ended_on) < ?")
                            .param(day)
                            .update();
                }
            }
            return figures.cases(asked);
        });
    }
}
