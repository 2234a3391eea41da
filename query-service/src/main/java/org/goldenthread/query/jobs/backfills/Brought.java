package org.goldenthread.query.jobs.backfills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.query.asof.AsKnown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what was told of the past: known, as whoever sent it says, before the journal took it. Of
 * two backfills that run at one time it is the first's.
 */
@Component
class Brought {

    private static final String COUNTED =
            """
            with running as (
                select * from unnest(cast(:ids as uuid[]), cast(:after as bigint[]), cast(:before as bigint[]),
                                     cast(:from as timestamptz[]), cast(:to as timestamptz[])) with ordinality
                              as r (id, after, before, known_from, known_to, place)
            ),
            told as (
                select (select r.id from running r
                        where  e.position > r.after and e.position < r.before
                        and    e.known_at between r.known_from and r.known_to
                        order  by r.place limit 1) as backfill
                from   records.entry e
                where  e.grade = 'imported' and e.known_at < e.appended_at and e.position <= :known
            )
            select backfill, count(*) as events from told group by backfill
            """;

    private final JdbcClient jdbc;

    Brought(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many events each of these brought, and under nothing how many none of them did. */
    Map<Optional<BackfillId>, Long> by(List<Window> windows, AsKnown known) {
        Map<Optional<BackfillId>, Long> counted = new HashMap<>();
        jdbc.sql(COUNTED)
                .param("ids", texts(windows, window -> window.backfill().toString()))
                .param("after", texts(windows, window -> Long.toString(window.after())))
                .param("before", texts(windows, window -> Long.toString(window.before())))
                .param("from", texts(windows, window -> window.from().toString()))
                .param("to", texts(windows, window -> window.to().toString()))
                .param("known", known.position())
                .query(row -> {
                    counted.put(
                            Optional.ofNullable(row.getObject("backfill", UUID.class))
                                    .map(BackfillId::new),
                            row.getLong("events"));
                });
        return counted;
    }

    private static String[] texts(List<Window> windows, Function<Window, String> text) {
        return windows.stream().map(text).toArray(String[]::new);
    }
}
