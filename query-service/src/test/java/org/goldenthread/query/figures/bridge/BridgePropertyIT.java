package org.goldenthread.query.figures.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Case;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.RandomQuestion;
import org.goldenthread.query.records.RandomAuthority;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.WrittenJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bridges of every indicator between any two moments of random histories. */
@Tag("long")
class BridgePropertyIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.read();
    private static final Set<Reason> MET = EnumSet.noneOf(Reason.class);

    private final IndicatorEngine figures = new IndicatorEngine(DATABASE.jdbc());
    private final Bridging bridging = new Bridging(DATABASE.jdbc());

    @AfterAll
    static void the_histories_had_every_reason_in_them_that_facts_can_give() {
        assertThat(MET).contains(Reason.LATE, Reason.AMENDED, Reason.VOIDED, Reason.MERGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void adds_up_and_replayed_on_the_opening_gives_the_closing(long seed) {
        Random random = new Random(seed);
        WrittenJournal journal = RandomAuthority.write(DATABASE, random, 10);
        DATABASE.inTransaction(() -> {
            for (Indicator indicator : CATALOGUE.all()) {
                for (int i = 0; i < 3; i++) {
                    IndicatorQuery opening =
                            RandomQuestion.about(indicator, random, some(journal, random));
                    addsUp(opening, answeredFrom(opening, some(journal, random)));
                }
            }
        });
    }

    private void addsUp(IndicatorQuery opening, IndicatorQuery closing) {
        Bridge bridge = bridging.between(opening, closing);
        bridge.lines().forEach(line -> MET.add(line.reason()));

        assertThat(bridge.addsUp()).as("%s", bridge).isTrue();
        assertThat(replayed(bridge)).isEqualTo(keys(figures.cases(closing)));
        assertThat(bridging.between(closing, opening)).isEqualTo(bridge.mirrored());
        assertThat(bridge.lines()).allSatisfy(line -> assertThat(line.eventIds()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {4})
    void the_parts_of_a_breakdown_each_add_up_and_together_are_the_whole(long seed) {
        Random random = new Random(seed);
        WrittenJournal journal = RandomAuthority.write(DATABASE, random, 10);
        DATABASE.inTransaction(() -> {
            for (Indicator indicator : CATALOGUE.all()) {
                IndicatorQuery opening =
                        RandomQuestion.about(indicator, random, some(journal, random));
                IndicatorQuery closing = answeredFrom(opening, some(journal, random));
                List<String> ways = indicator.breakdowns();
                String by = ways.get(random.nextInt(ways.size()));

                Map<String, Bridge> parts = bridging.parts(opening, closing, by);

                assertThat(parts.values())
                        .as("%s by %s", indicator.code(), by)
                        .allMatch(Bridge::addsUp);
                assertThat(cases(parts.values(), Bridge::opening))
                        .isEqualTo(keys(figures.cases(opening)));
                assertThat(cases(parts.values(), Bridge::closing))
                        .isEqualTo(keys(figures.cases(closing)));
            }
        });
    }

    private Map<CaseMovement.Key, Long> cases(
            Collection<Bridge> parts, Function<Bridge, Bridge.Side> side) {
        return keys(
                parts.stream()
                        .flatMap(part -> figures.cases(side.apply(part).question()).stream())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15})
    void the_event_named_is_the_one_that_turned_the_case(long seed) {
        Random random = new Random(seed);
        WrittenJournal journal = RandomAuthority.write(DATABASE, random, 10);
        DATABASE.inTransaction(() -> {
            for (Indicator indicator : CATALOGUE.all()) {
                IndicatorQuery opening =
                        RandomQuestion.about(indicator, random, journal.asKnown(1));
                AsKnown last = new AsKnown(journal.head(), opening.known().instant());
                for (Line line : bridging.between(opening, opening.knowing(last)).lines()) {
                    long position = positionOf(line);
                    long before = count(opening, position - 1, line);
                    long after = count(opening, position, line);

                    assertThat(after)
                            .as("%s", line)
                            .isEqualTo(count(opening, journal.head(), line));
                    assertThat(before).as("%s", line).isNotEqualTo(after);
                }
            }
        });
    }

    private static AsKnown some(WrittenJournal journal, Random random) {
        return journal.asKnown(random.nextLong(1, journal.head() + 1));
    }

    private static IndicatorQuery answeredFrom(IndicatorQuery question, AsKnown known) {
        return question.knowing(known).referringTo(known);
    }

    private Map<CaseMovement.Key, Long> replayed(Bridge bridge) {
        Map<CaseMovement.Key, Long> counts =
                new HashMap<>(keys(figures.cases(bridge.opening().question())));
        for (Line line : bridge.lines()) {
            if (line instanceof Line.OfCase one) {
                counts.merge(keyOf(one), line.change(), Long::sum);
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Map<CaseMovement.Key, Long> keys(List<Case> cases) {
        return CaseMovement.counts(cases);
    }

    private static CaseMovement.Key keyOf(Line line) {
        List<Case> sides = new ArrayList<>();
        if (line instanceof Line.OfCase one) {
            if (one.before() != null) {
                sides.add(one.before());
            }
            if (one.after() != null) {
                sides.add(one.after());
            }
        }
        assertThat(sides).hasSize(1);
        return CaseMovement.Key.of(sides.getFirst());
    }

    private long count(IndicatorQuery question, long position, Line line) {
        AsKnown known = new AsKnown(position, question.known().instant());
        return keys(figures.cases(question.knowing(known))).getOrDefault(keyOf(line), 0L);
    }

    private static long positionOf(Line line) {
        return DATABASE.jdbc()
                .sql("select position from records.entry where event_id = ?")
                .param(line.eventIds().getFirst())
                .query(Long.class)
                .single();
    }
}
