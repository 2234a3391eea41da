package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From when the history is held that a figure looks back on, as known at its position.
 *
 * @param from the first day of what it looks back on; absent where nothing of it is known
 * @param tooShort whether the look-back reaches before that day
 * @param empty whether nothing is held from before the days that the figure is about
 */
record HeldHistory(@Nullable LocalDate from, boolean tooShort, boolean empty) {

    /** That of a figure which looks at its own days alone. */
    static final HeldHistory ENOUGH = new HeldHistory(null, false, false);

    static HeldHistory of(IndicatorQuery question, JdbcClient jdbc) {
        LookBack back = question.indicator().looksBack();
        if (back == null || !back.appliesTo(question.chosen())) {
            return ENOUGH;
        }
        LocalDate from = first(back, question.known().position(), jdbc);
        return from == null
                ? ENOUGH
                : new HeldHistory(
                        from,
                        back.from(question.days()).map(from::isAfter).orElse(true),
                        !from.isBefore(question.days().first()));
    }

    private static @Nullable LocalDate first(LookBack back, long position, JdbcClient jdbc) {
        return jdbc.sql(
                        back.of().tables().stream()
                                .map(
                                        "(select min(started_on) from records.%s_known(:known))"
                                                ::formatted)
                                .collect(Collectors.joining(", ", "select least(", ")")))
                .param("known", position)
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }
}
