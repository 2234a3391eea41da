package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CaseChangeTest {

    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);

    @Test
    void a_case_that_counts_the_same_thing_stays_whatever_else_it_rests_on() {
        assertThat(
                        CaseChange.between(
                                List.of(aCase(ANN, "denominator", 1, 9)),
                                List.of(aCase(ANN, "denominator", 1))))
                .isEmpty();
    }

    @Test
    void others_come_and_go() {
        assertThat(
                        CaseChange.between(
                                List.of(aCase(ANN, "numerator", 1), aCase(BEN, "numerator", 2)),
                                List.of(aCase(BEN, "numerator", 2), aCase(BEN, "numerator", 3))))
                .extracting(CaseChange::childId, CaseChange::change)
                .containsExactly(tuple(ANN, "goes"), tuple(BEN, "comes"));
    }

    @Test
    void a_case_that_stands_twice_and_then_once_goes_once() {
        Case twice = aCase(ANN, "numerator", 1);

        assertThat(CaseChange.between(List.of(twice, twice), List.of(twice)))
                .extracting(CaseChange::change)
                .containsExactly("goes");
    }

    private static Case aCase(UUID child, String role, long... events) {
        return new Case(
                child,
                role,
                LongStream.of(events).mapToObj(id -> new UUID(2, id)).toList(),
                Map.of());
    }
}
