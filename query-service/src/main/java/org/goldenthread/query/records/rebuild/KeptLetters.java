package org.goldenthread.query.records.rebuild;

import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of what waits, only that stays which the rebuild could not understand either. */
final class KeptLetters {

    private final JdbcClient jdbc;

    KeptLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each stream its first event that waits; throws where that does not wait live. */
    void keep(Map<String, DomainEventMessage<?>> leftOut) {
        leftOut.values().forEach(this::mustWait);
        jdbc.sql(
                        """
                        delete from records.dead_letter letter where not exists
                            (select from unnest(?::text[], ?::bigint[]) as kept (stream, first)
                             where  letter.aggregateidentifier = kept.stream
                             and    letter.sequencenumber >= kept.first)
                        """)
                .param(
                        leftOut.values().stream()
                                .map(DomainEventMessage::getAggregateIdentifier)
                                .toArray(String[]::new))
                .param(
                        leftOut.values().stream()
                                .map(DomainEventMessage::getSequenceNumber)
                                .toArray(Long[]::new))
                .update();
    }

    private void mustWait(DomainEventMessage<?> event) {
        Optional<Integer> waits =
                jdbc.sql("select 1 from records.dead_letter where eventidentifier = ?")
                        .param(event.getIdentifier())
                        .query(Integer.class)
                        .optional();
        if (waits.isEmpty()) {
            throw new CannotAdopt(
                    "An event that the live records understand could not be read now; nothing was"
                            + " replaced.");
        }
    }
}
