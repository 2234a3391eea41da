package org.goldenthread.query.figures.indicators;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine of all figures: counts, breaks down and lists the cases that an indicator's query
 * answers with. The caller holds the transaction.
 */
public final class IndicatorEngine {

    private static final String COUNTS =
            """
            with cases as (
            %s
            )
            select (%s)::text as key,
                   count(*) filter (where role = 'numerator') as numerator,
                   count(*) filter (where role = 'denominator') as denominator,
                   count(*) filter (where role = 'censored') as censored
            from   cases
            """;
    private static final String CASES =
            """
            with cases as (
            %s
            )
            select * from cases order by cases.* limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    /** An engine over the records reached through this client. */
    public IndicatorEngine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figure that answers this question. */
    public Value value(IndicatorQuery question) {
        if (question.known().isNothing()) {
            return Value.NO_DATA;
        }
        Population population = question.cell() == null ? population(question) : null;
        Value value =
                jdbc.sql(COUNTS.formatted(question.sql(), "null"))
                        .params(question.parameters())
                        .query((row, _) -> value(question, row, population))
                        .single()
                        .by(HeldHistory.of(question, jdbc), question.indicator().measure(), false);
        boolean noPopulation =
                population == null
                        && question.cell() == null
                        && question.indicator().measure() == Indicator.Measure.COUNT_AND_RATE;
        return noPopulation ? value.withoutPopulation() : value;
    }

    /** The figure for each value of one of the indicator's breakdowns or options. */
    public Map<String, Value> breakdown(IndicatorQuery question, String by) {
        Map<String, Value> values = new LinkedHashMap<>();
        List<String> choices = question.indicator().options().getOrDefault(by, List.of());
        for (String choice : choices) {
            values.put(choice, value(question.choosing(by, choice)));
        }
        HeldHistory history = HeldHistory.of(question, jdbc);
        question.indicator()
                .columnOf(by)
                .ifPresent(column ->
                        jdbc.sql(
                                        COUNTS.formatted(question.sql(), column)
                                                + "group by key order by key")
                                .params(question.parameters())
                                .query((row, _) ->
                                        values.put(
                                                key(row),
                                                value(question, row, null)
                                                        .by(
                                                                history,
                                                                question.indicator().measure(),
                                                                true)))
                                .list());
        return values;
    }

    /** From when the history is held that the figure looks back on, where that is too short. */
    public @Nullable LocalDate historyFrom(IndicatorQuery question) {
        HeldHistory history = HeldHistory.of(question, jdbc);
        return history.tooShort() ? history.from() : null;
    }

    /** All cases of the figure in a steady order. */
    public List<Case> cases(IndicatorQuery question) {
        return cases(question, 0, Integer.MAX_VALUE);
    }

    /** The cases of the figure in a steady order, from this one on. */
    public List<Case> cases(IndicatorQuery question, long offset, int limit) {
        return jdbc.sql(CASES.formatted(question.sql()))
                .params(question.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> aCase(question.indicator(), row))
                .list();
    }

    private @Nullable Population population(IndicatorQuery question) {
        return jdbc.sql(
                        """
                        select mid_year, version, people from reference.population
                        where mid_year = ? and known @> ?
                        """)
                .param(question.days().reportingYear() - 1)
                .param(question.reference().position())
                .query(Population.class)
                .optional()
                .orElse(null);
    }

    private static Value value(
            IndicatorQuery question, ResultSet row, @Nullable Population population)
            throws SQLException {
        return Value.of(
                question.indicator(),
                new Value.Counts(
                        row.getLong("numerator"),
                        row.getLong("denominator"),
                        row.getLong("censored")),
                population);
    }

    private static String key(ResultSet row) throws SQLException {
        String key = row.getString("key");
        return key == null ? IndicatorQuery.UNKNOWN : key;
    }

    private static Case aCase(Indicator indicator, ResultSet row) throws SQLException {
        Map<String, @Nullable String> words = new LinkedHashMap<>();
        for (String detail : indicator.details()) {
            words.put(detail, text(row.getObject(Indicator.snake(detail))));
        }
        for (String breakdown : indicator.breakdowns()) {
            words.put(breakdown, text(row.getObject(indicator.columnOf(breakdown).orElseThrow())));
        }
        Array events = row.getArray("event_ids");
        return new Case(
                row.getObject("child_id", UUID.class),
                row.getString("role"),
                List.of((UUID[]) events.getArray()),
                words);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
