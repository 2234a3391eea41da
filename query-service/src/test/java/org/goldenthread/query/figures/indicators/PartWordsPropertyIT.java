package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.records.RandomAuthority;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.WrittenJournal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever breakdown the cases of any indicator carry is told in words. */
@Tag("long")
class PartWordsPropertyIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();

    /** The beginnings of postcodes, and the ids of parents, are names and no codes. */
    private static final Set<String> NAMES = Set.of("locality", "parent");

    @Test
    void no_case_of_any_indicator_shows_a_bare_code() {
        WrittenJournal journal = RandomAuthority.write(DATABASE, new Random(11), 30);
        AsKnown known = journal.asKnown(journal.head());
        IndicatorEngine figures = new IndicatorEngine(DATABASE.jdbc());
        List<String> bare = new ArrayList<>();
        long seen = 0;
        for (Indicator indicator : IndicatorCatalogue.read().all()) {
            for (Map.Entry<String, String> word : words(figures, indicator, known)) {
                String shown = PartWords.of(word.getKey(), word.getValue());
                seen++;
                if (shown.matches("[A-Z]{1,5}[0-9]*[A-Z]?|[a-z].*[-_].*|true|false")) {
                    bare.add(indicator.code() + " " + word.getKey() + " " + shown);
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(bare.stream().distinct()).isEmpty();
    }

    private static List<Map.Entry<String, String>> words(
            IndicatorEngine figures, Indicator indicator, AsKnown known) {
        Days days =
                indicator.kind() == Indicator.Kind.SNAPSHOT
                        ? new Days.AsAt(LocalDate.of(2024, 9, 30))
                        : new Days.FromTo(LocalDate.of(2024, 2, 1), LocalDate.of(2025, 12, 31));
        return figures.cases(new IndicatorQuery(indicator, days, Map.of(), known)).stream()
                .flatMap(one -> one.words().entrySet().stream())
                .filter(word -> !NAMES.contains(word.getKey()))
                .flatMap(word ->
                        Stream.ofNullable(word.getValue())
                                .map(words -> Map.entry(word.getKey(), words)))
                .toList();
    }
}
