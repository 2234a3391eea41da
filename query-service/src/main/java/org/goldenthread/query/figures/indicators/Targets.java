package org.goldenthread.query.figures.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.query.asof.AsKnown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an indicator is to reach, as known at a moment. The caller holds the transaction. */
@Component
public class Targets {

    private final JdbcClient jdbc;

    Targets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A target.
     *
     * @param toDay the last day on which it holds; until further notice if absent
     */
    public record Target(
            LocalDate fromDay, @Nullable LocalDate toDay, BigDecimal value, String source) {

        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
        }
    }

    /** Every target of this indicator. */
    public List<Target> of(String code, AsKnown known) {
        return jdbc.sql(
                        """
                        select from_day, to_day, value, source from reference.target
                        where  indicator = ? and known @> ?
                        """)
                .param(code)
                .param(known.position())
                .query((row, _) ->
                        new Target(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                row.getBigDecimal("value"),
                                row.getString("source")))
                .list();
    }

    /** The one of these that counts on a day: where several hold, the one that starts last. */
    public static Optional<Target> on(LocalDate day, List<Target> targets) {
        return targets.stream()
                .filter(target -> target.holdsOn(day))
                .max(Comparator.comparing(Target::fromDay));
    }
}
