package org.goldenthread.query.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.RandomQuestion;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of figures when the identity of half of the children of random histories is erased.
 */
@Tag("long")
class ErasurePropertyIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.read();

    /** They ask for a day of birth, or for the day on which being unaccompanied ceased. */
    private static final Set<String> NEED_IDENTITY = Set.of("EH-03", "RE-06");

    private static final int CHILDREN = 10;

    private static long erased;

    private final IndicatorEngine figures = new IndicatorEngine(DATABASE.jdbc());

    @AfterAll
    static void some_cases_were_of_children_whose_identity_was_erased() {
        assertThat(erased).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void every_case_still_counts_and_only_what_tells_an_age_says_erased(long seed) {
        Random random = new Random(seed);
        WrittenJournal journal = RandomAuthority.write(DATABASE, random, CHILDREN);
        List<IndicatorQuery> questions = questions(random, journal.asKnown(journal.head()));
        AsKnown earlier = journal.asKnown(random.nextLong(1, journal.head() + 1));
        CATALOGUE.all().stream()
                .map(indicator -> RandomQuestion.about(indicator, random, earlier))
                .forEach(questions::add);
        List<Value> before = questions.stream().map(figures::value).toList();
        List<Map<String, Value>> ages = questions.stream().map(this::byAge).toList();
        List<ChildId> half =
                IntStream.range(0, CHILDREN / 2)
                        .mapToObj(number -> new ChildId(new UUID(5, number)))
                        .toList();

        half.forEach(child ->
                journal.tell(
                        child,
                        journal.asKnown(journal.head()).instant(),
                        new IdentityErased(ErasureReason.COURT_ORDER, List.of())));

        for (int i = 0; i < questions.size(); i++) {
            IndicatorQuery asked = questions.get(i);
            IndicatorQuery now =
                    asked.knowing(new AsKnown(journal.head(), asked.known().instant()));
            String code = asked.indicator().code();
            if (!NEED_IDENTITY.contains(code)) {
                assertThat(figures.value(asked)).as(code).isEqualTo(before.get(i));
                onlyMoved(code, ages.get(i), byAge(asked));
            }
            if (!NEED_IDENTITY.contains(code) && i < CATALOGUE.all().size()) {
                assertThat(figures.value(now)).as(code).isEqualTo(before.get(i));
            }
        }
        assertThat(half).allMatch(ErasurePropertyIT::nothingLeftOf);
    }

    /** Bands lose what "erased" gains. */
    private static void onlyMoved(String code, Map<String, Value> before, Map<String, Value> now) {
        before.forEach((band, value) -> {
            if (!band.equals("erased")) {
                assertThat(counted(now.get(band))).as(code).isLessThanOrEqualTo(counted(value));
            }
        });
        erased += counted(now.get("erased"));
        assertThat(now.values().stream().mapToLong(ErasurePropertyIT::counted).sum())
                .as(code)
                .isEqualTo(before.values().stream().mapToLong(ErasurePropertyIT::counted).sum());
    }

    private static long counted(@Nullable Value value) {
        return value == null || value.numerator() == null ? 0 : value.numerator();
    }

    private Map<String, Value> byAge(IndicatorQuery question) {
        return question.indicator().breakdowns().contains("age")
                ? figures.breakdown(question, "age")
                : Map.of();
    }

    private static boolean nothingLeftOf(ChildId child) {
        return DATABASE.jdbc()
                .sql(
                        """
                        select not exists (select from records.child where child_id = :child
                                           and   (not erased or ages is not null))
                        and    not exists (select from records.clue where child_id = :child)
                        and    not exists (select from records.uasc where child_id = :child
                                           and   ended_on <> year_ending_on + 1)
                        """)
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    private static List<IndicatorQuery> questions(Random random, AsKnown known) {
        List<IndicatorQuery> questions = new ArrayList<>();
        CATALOGUE
                .all()
                .forEach(
                        indicator -> questions.add(RandomQuestion.about(indicator, random, known)));
        return questions;
    }
}
