package org.goldenthread.query.records.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.goldenthread.query.records.RecordsProjector;
import org.goldenthread.query.records.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the rebuilt rows in the place of the live ones in one transaction, and sends the processor
 * back to the position of the rebuild. Readers see the one or the other; a batch that the processor
 * had begun finds that the records went back, and is done again from there.
 */
final class Adoption {

    private final JdbcClient jdbc;
    private final TokenStore tokens;
    private final TransactionTemplate transaction;

    Adoption(DataSource source, TokenStore tokens, PlatformTransactionManager transactions) {
        this.jdbc = JdbcClient.create(source);
        this.tokens = tokens;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Replaces what is live; throws when events wait that the rebuild would lose. */
    void adopt(Contents contents, Map<String, DomainEventMessage<?>> leftOut) {
        transaction.executeWithoutResult(_ -> {
            List<Integer> segments = lockTokens();
            lockTables();
            keepLetters(contents.position(), leftOut);
            RebuiltTable.all().forEach(this::replace);
            jdbc.sql("update records.progress set position = ?, projection = ?")
                    .params(contents.position(), Projection.VERSION)
                    .update();
            segments.forEach(segment -> goBack(segment, contents));
        });
    }

    /**
     * The processor writes its token first and rows after it; whoever keeps to that never waits in
     * a ring.
     */
    private List<Integer> lockTokens() {
        return jdbc.sql(
                        """
                        select segment from records.token where processorname = ? order by segment for update
                        """)
                .param(RecordsProjector.NAME)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private void lockTables() {
        String tables =
                RebuiltTable.all().stream()
                        .map(RebuiltTable::live)
                        .collect(Collectors.joining(", "));
        jdbc.sql("lock table " + tables + " in share row exclusive mode").update();
    }

    /**
     * Of what waits, only that stays which the rebuild could not understand either; what comes
     * after the position will come again.
     */
    private void keepLetters(long position, Map<String, DomainEventMessage<?>> leftOut) {
        jdbc.sql(
                        """
                        delete from records.dead_letter where eventidentifier in
                            (select event_id::text from records.entry where position > ?)
                        """)
                .param(position)
                .update();
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

    private void replace(RebuiltTable table) {
        String columns = String.join(", ", table.columns(jdbc));
        jdbc.sql("delete from " + table.live()).update();
        jdbc.sql(
                        "insert into %s (%s) select %s from %s"
                                .formatted(table.live(), columns, columns, table.next()))
                .update();
    }

    /** Takes the token from whoever holds it, and lets it go again at the position. */
    private void goBack(int segment, Contents contents) {
        jdbc.sql("update records.token set owner = null where processorname = ? and segment = ?")
                .param(RecordsProjector.NAME)
                .param(segment)
                .update();
        tokens.fetchToken(RecordsProjector.NAME, segment);
        tokens.storeToken(contents.upTo(), RecordsProjector.NAME, segment);
        tokens.releaseClaim(RecordsProjector.NAME, segment);
    }

    /** The live records know something that the rebuilt ones do not. */
    static final class CannotAdopt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotAdopt(String sentence) {
            super(sentence);
        }
    }
}
