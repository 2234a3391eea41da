package org.goldenthread.query.records.rebuild;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.query.records.RecordsProjector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the rebuilt tables in the place of the live ones in one transaction (ADR 30). They are told
 * on first to where the live records are, while those stand still, and whoever has an earlier view
 * is waited for: so everybody finds the same rows in the one as in the other.
 */
final class Adoption {

    private final JdbcClient jdbc;
    private final TokenStore tokens;
    private final TransactionTemplate transaction;
    private final TransactionTemplate beside;
    private final EarlierViews views;
    private final TableLocks locks;
    private final TableSwitch tables;
    private final RebuildNotes rebuilds;
    private final RebuildProperties properties;

    Adoption(
            DataSource source,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            RebuildProperties properties) {
        this.jdbc = JdbcClient.create(source);
        this.tokens = tokens;
        this.transaction = new TransactionTemplate(transactions);
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.views = new EarlierViews(source, properties.lookAgain());
        this.locks = new TableLocks(jdbc, properties.lookAgain());
        this.tables = new TableSwitch(jdbc);
        this.rebuilds = new RebuildNotes(source);
        this.properties = properties;
    }

    /**
     * Replaces what is live; throws when the live records know something that the rebuilt ones do
     * not, or while somebody goes on reading for longer than is waited.
     */
    void adopt(UUID rebuild, RebuiltRecords told) throws InterruptedException {
        for (long tries = properties.tries(); tries > 0; tries--) {
            rebuilds.mustGoOn(rebuild);
            told.upTo(written());
            mustBeReadable(told);
            if (views.haveEnded(0, properties.hold())
                    && switchedWhileLiveStandsStill(rebuild, told)) {
                return;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        throw new CannotAdopt(
                "Somebody has been reading the records, in one view, for longer than a rebuild"
                        + " waits; nothing was replaced. Ask again when that has ended.");
    }

    /** What stays out because this release is too old for it must not be lost to a newer one. */
    private static void mustBeReadable(RebuiltRecords told) {
        for (DomainEventMessage<?> event : told.leftOut().values()) {
            try {
                UnreadableEvent.read(event);
            } catch (UnreadableEvent e) {
                throw new CannotAdopt(e.problem().detail());
            } catch (RuntimeException _) {
                // Out of order, not out of date: whether it waits live too is judged by itself.
            }
        }
    }

    private boolean switchedWhileLiveStandsStill(UUID rebuild, RebuiltRecords told) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    List<Integer> segments = lockTokens();
                    long live = written();
                    int session = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
                    boolean taken =
                            Boolean.TRUE.equals(
                                            beside.execute(_ ->
                                                    waited(() -> catchUp(told, live, session))))
                                    && waited(() -> locks.take(status, properties.hold()));
                    if (taken) {
                        mustBeReadable(told);
                        tables.replace(told);
                        rebuilds.adopted(rebuild);
                    }
                    if (taken && told.contents().position() > live) {
                        segments.forEach(segment -> goOn(segment, told.contents()));
                    }
                    return taken;
                }));
    }

    private boolean catchUp(RebuiltRecords told, long live, int session)
            throws InterruptedException {
        told.upTo(live);
        return views.haveEnded(session, properties.hold());
    }

    /** Within a transaction: who is interrupted has waited in vain, and is told so after it. */
    private static boolean waited(Callable<Boolean> waiting) {
        try {
            return waiting.call();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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

    private long written() {
        return jdbc.sql("select position from records.progress").query(Long.class).single();
    }

    /** Takes the token from whoever holds it, and lets it go again at the position. */
    private void goOn(int segment, Contents contents) {
        jdbc.sql("update records.token set owner = null where processorname = ? and segment = ?")
                .param(RecordsProjector.NAME)
                .param(segment)
                .update();
        tokens.fetchToken(RecordsProjector.NAME, segment);
        tokens.storeToken(contents.upTo(), RecordsProjector.NAME, segment);
        tokens.releaseClaim(RecordsProjector.NAME, segment);
    }
}
