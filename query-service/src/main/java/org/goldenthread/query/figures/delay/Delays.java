package org.goldenthread.query.figures.delay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works out from the two times how a figure is delayed. The caller holds the transaction. */
public final class Delays {

    /** So long after its end a past figure is taken as final. */
    static final int SETTLED_AFTER = 180;

    /** And so much longer ago than the figure asked for. */
    static final int OLDER_BY = 90;

    /** So many past figures are looked at, the latest ones. */
    static final int MOST = 12;

    /** Twenty years of months; farther back no journal goes. */
    private static final int FARTHEST = 240;

    private static final List<Integer> LAGS = List.of(0, 7, 30, 90);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The whole, in per cent. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String ARRIVALS =
            """
            with cases as (
            %s
            )
            select distinct e.event_id, coalesce(e.agency, 'unknown') as agency,
                   greatest(0, (e.known_at at time zone 'Europe/London')::date - e.effective_on) as days
            from   cases, unnest(cases.event_ids) as behind (event_id)
            join   records.entry e on e.event_id = behind.event_id
            where  e.supersedes is null and e.effective_on is not null and not records.from_return(e.source)
            """;

    private final JdbcClient jdbc;
    private final IndicatorEngine figures;

    /** Over the records reached through this client. */
    public Delays(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.figures = new IndicatorEngine(jdbc);
    }

    /** How the figure is delayed, by past ones so many months apart. */
    public Delay of(IndicatorQuery question, int months) {
        int age = daysAfter(question.days(), question.known());
        List<IndicatorQuery> past = past(question, months, Math.max(age, 0));
        return new Delay(
                arrivals(question, past),
                LAGS.stream().map(lag -> Growth.of(lag, grown(past, lag))).toList(),
                expected(question, past, age));
    }

    private Forecast expected(IndicatorQuery question, List<IndicatorQuery> past, int age) {
        BigDecimal known = number(question);
        if (age < 0) {
            return Forecast.none(null, known, past.size(), "The period has not ended yet.");
        }
        if (known == null) {
            return Forecast.none(age, null, past.size(), "There is no figure that could grow.");
        }
        int decimals = isPercentage(question) ? question.indicator().decimals() : 0;
        Forecast expected = Forecast.of(age, known, grown(past, age), decimals);
        return isPercentage(question) ? expected.atMost(HUNDRED) : expected;
    }

    /** The latest past figures that are settled, and that the journal saw from their first day. */
    private List<IndicatorQuery> past(IndicatorQuery question, int months, int age) {
        LocalDate begun = begun(question.known());
        List<IndicatorQuery> past = new ArrayList<>();
        for (int steps = 1; steps <= FARTHEST && past.size() < MOST; steps++) {
            IndicatorQuery earlier = question.about(question.days().earlier(steps, months));
            if (earlier.days().first().isBefore(begun)) {
                break;
            }
            int old = daysAfter(earlier.days(), question.known());
            if (old >= SETTLED_AFTER && old >= age + OLDER_BY) {
                past.add(earlier);
            }
        }
        return past;
    }

    private List<Grown> grown(List<IndicatorQuery> past, int lag) {
        List<Grown> grown = new ArrayList<>();
        for (IndicatorQuery question : past) {
            BigDecimal last = number(question);
            BigDecimal early = number(question.knowing(soonAfter(question, lag)));
            if (early != null && last != null) {
                grown.add(new Grown(early, last));
            }
        }
        return grown;
    }

    /** What was known at the end of the day so many days after the last. */
    private AsKnown soonAfter(IndicatorQuery question, int lag) {
        OffsetDateTime midnight =
                question.days().last().plusDays(lag + 1L).atStartOfDay(LONDON).toOffsetDateTime();
        long position =
                jdbc.sql(
                                """
                                select position from records.entry
                                where known_at < ? and position <= ?
                                order by known_at desc, position desc limit 1
                                """)
                        .param(midnight)
                        .param(question.known().position())
                        .query(Long.class)
                        .optional()
                        .orElse(0L);
        return new AsKnown(position, midnight.minusSeconds(1).toInstant());
    }

    private LocalDate begun(AsKnown known) {
        return jdbc.sql(
                        """
                        select (known_at at time zone 'Europe/London')::date from records.entry
                        where position <= ? order by known_at, position limit 1
                        """)
                .param(known.position())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(LocalDate.MAX);
    }

    private List<Arrival> arrivals(IndicatorQuery question, List<IndicatorQuery> past) {
        Map<UUID, Integer> all = new HashMap<>();
        Map<String, Map<UUID, Integer>> byAgency = new TreeMap<>();
        List<IndicatorQuery> questions = new ArrayList<>(past);
        questions.add(question);
        for (IndicatorQuery each : questions) {
            jdbc.sql(ARRIVALS.formatted(each.indicator().sql()))
                    .params(each.parameters())
                    .query(row -> {
                        UUID event = row.getObject("event_id", UUID.class);
                        int days = row.getInt("days");
                        all.put(event, days);
                        byAgency.computeIfAbsent(row.getString("agency"), _ -> new HashMap<>())
                                .put(event, days);
                    });
        }
        List<Arrival> arrivals = new ArrayList<>();
        if (!all.isEmpty()) {
            arrivals.add(Arrival.of("all", all.values()));
        }
        byAgency.forEach((agency, days) -> arrivals.add(Arrival.of(agency, days.values())));
        return arrivals;
    }

    private @Nullable BigDecimal number(IndicatorQuery question) {
        Value value = figures.value(question);
        return value.value() == null && !isPercentage(question) ? BigDecimal.ZERO : value.value();
    }

    private static boolean isPercentage(IndicatorQuery question) {
        return question.indicator().measure() == Indicator.Measure.PERCENTAGE;
    }

    private static int daysAfter(Days days, AsKnown known) {
        return Math.toIntExact(ChronoUnit.DAYS.between(days.last(), known.day()));
    }
}
