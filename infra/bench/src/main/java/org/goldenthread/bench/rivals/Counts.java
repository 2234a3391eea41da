package org.goldenthread.bench.rivals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The simple projection as a handler of Axon: of each stream how many events it has and where the
 * last of them stands. What comes together in a batch is written at its end, with one statement.
 */
final class Counts {

    private static final String BATCH = Counts.class.getName();

    private static final String WRITE =
            """
            insert into axon.counts select * from unnest(?::text[], ?::bigint[], ?::bigint[])
            on conflict (stream) do update set events = counts.events + excluded.events, last = excluded.last
            """;

    private final JdbcClient jdbc;

    Counts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many events of a stream, the last of them here. */
    private record Count(long events, long last) {

        Count and(Count more) {
            return new Count(events + more.events, more.last);
        }
    }

    /** The content is not looked at, so that it need not be read. */
    @EventHandler
    void on(EventMessage<?> message, UnitOfWork<?> work) {
        Map<String, Count> batch =
                work.root()
                        .getOrComputeResource(
                                BATCH,
                                _ -> {
                                    Map<String, Count> begun = new LinkedHashMap<>();
                                    work.root().onPrepareCommit(_ -> write(begun));
                                    return begun;
                                });
        if (message instanceof DomainEventMessage<?> event
                && message instanceof TrackedEventMessage<?> tracked) {
            long position = tracked.trackingToken().position().orElseThrow();
            batch.merge(event.getAggregateIdentifier(), new Count(1, position), Count::and);
        }
    }

    private void write(Map<String, Count> batch) {
        jdbc.sql(WRITE)
                .param(batch.keySet().toArray(String[]::new))
                .param(batch.values().stream().map(Count::events).toArray(Long[]::new))
                .param(batch.values().stream().map(Count::last).toArray(Long[]::new))
                .update();
    }
}
