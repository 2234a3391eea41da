package org.goldenthread.query.worklists.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.query.figures.indicators.Protection;
import org.goldenthread.query.figures.indicators.TellingScenario;
import org.junit.jupiter.api.Test;

/** The beginnings of what is overdue and of what is due soon: first reviews after three months. */
class AgendaIT extends TellingScenario {

    private final Clocks clocks = new Clocks(DATABASE.jdbc());

    @Test
    void each_list_begins_with_what_is_due_first_and_says_how_much_there_is() {
        tell(child(), Protection.plan(1, "2025-01-06"));
        tell(child(), Protection.plan(2, "2025-01-02"));
        tell(child(), Protection.plan(3, "2025-01-03"));
        tell(child(), Protection.plan(4, "2025-01-13"));
        tell(child(), Protection.plan(5, "2025-03-03"));

        Map<ClockState, Beginning> beginnings = clocks.beginnings(onTheTenthOfApril(), 2);

        assertThat(beginnings).containsOnlyKeys(ClockState.OVERDUE, ClockState.NOT_YET_DUE);
        Beginning overdue = Objects.requireNonNull(beginnings.get(ClockState.OVERDUE));
        assertThat(overdue.runs())
                .extracting(run -> run.dueOn() + ", " + run.daysOver() + " over")
                .containsExactly("2025-04-02, 8 over", "2025-04-03, 7 over");
        assertThat(overdue.total()).isEqualTo(3);
        Beginning soon = Objects.requireNonNull(beginnings.get(ClockState.NOT_YET_DUE));
        assertThat(soon.runs()).extracting(run -> run.dueOn() + "").containsExactly("2025-04-13");
        assertThat(soon.total()).isEqualTo(1);
    }

    private ClockQuestion onTheTenthOfApril() {
        return new ClockQuestion(
                ClockCatalogue.read().all().stream()
                        .filter(clock -> clock.code().equals("K04"))
                        .toList(),
                known(),
                LocalDate.parse("2025-04-10"),
                ClockState.OPEN,
                Optional.of(10),
                ClockQuestion.Narrowing.NONE,
                false);
    }
}
