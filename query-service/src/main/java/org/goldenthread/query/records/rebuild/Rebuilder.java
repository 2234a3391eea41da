package org.goldenthread.query.records.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.query.asof.RecordsNews;
import org.goldenthread.query.jobs.lock.AdvisoryLock;
import org.goldenthread.query.jobs.lock.LongWork;
import org.goldenthread.query.records.writing.CopyForms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rebuilds the records, one time at a time, while whoever asked goes on with other things. */
public final class Rebuilder implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);

    private final DataSource source;
    private final WholeJournal journal;
    private final JournalPositions places;
    private final CopyForms forms;
    private final Adoption adoption;
    private final RecordsNews news;
    private final RebuildProperties properties;
    private final int hands;
    private final RebuildNotes rebuilds;
    private volatile Thread running = new Thread();

    Rebuilder(
            DataSource source,
            WholeJournal journal,
            JournalPositions places,
            CopyForms forms,
            Adoption adoption,
            RecordsNews news,
            RebuildProperties properties,
            int hands) {
        this.hands = hands;
        this.news = news;
        this.properties = properties;
        this.source = source;
        this.journal = journal;
        this.places = places;
        this.forms = forms;
        this.adoption = adoption;
        this.rebuilds = new RebuildNotes(source);
    }

    /** Begins a rebuild up to the newest event; answers nothing when one is under way. */
    public Optional<UUID> begin(boolean adopt, String by) throws SQLException {
        Optional<AdvisoryLock> taken = AdvisoryLock.take(source, LongWork.REBUILD);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        AdvisoryLock turn = taken.get();
        try {
            long position = places.head();
            UUID id = rebuilds.begin(adopt, by, position);
            running =
                    Thread.ofPlatform().name("rebuild").start(() -> run(turn, id, position, adopt));
            return Optional.of(id);
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private void run(AdvisoryLock turn, UUID id, long position, boolean adopt) {
        try (turn) {
            try {
                rebuild(id, position, adopt);
                rebuilds.finish(id, null);
            } catch (CannotAdopt e) {
                rebuilds.finish(id, e.getMessage());
            } catch (CancelledRebuild _) {
                new NextTables(source, forms).drop();
                rebuilds.cancelled(id);
            } catch (RuntimeException e) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                LOG.error("rebuild {} failed", id, e);
                rebuilds.finish(id, "It could not be done; the log of the service says why.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) {
            LOG.error("rebuild {} ended untidily", id, e);
        }
    }

    private void rebuild(UUID id, long position, boolean adopt) throws InterruptedException {
        NextTables next = new NextTables(source, forms);
        boolean goesOn = rebuilds.goesOn(id, next.shape()) && next.goOn();
        if (!goesOn) {
            rebuilds.afresh(id);
            next.make();
        }
        RebuiltRecords told =
                new RebuiltRecords(
                        journal, next, !goesOn, hands, read -> rebuilds.progress(id, read));
        told.upTo(position);
        next.index(hands);
        rebuilds.mustGoOn(id);
        long live = awaitLive(position);
        List<Comparison> tables = new Digests(source).compare(position);
        rebuilds.compared(id, live, told.leftOut().size(), tables);
        if (adopt) {
            adoption.adopt(id, told);
        }
        next.drop();
    }

    /** The live records may be a little behind; those that stand still are waited for in vain. */
    private long awaitLive(long position) throws InterruptedException {
        JdbcClient jdbc = JdbcClient.create(source);
        long patience = properties.patience().dividedBy(properties.lookAgain());
        long heard = news.heard();
        long written = written(jdbc);
        for (long still = 0; still < patience && written < position; still++) {
            // Another instance may be the one that writes; nobody wakes us then.
            news.await(heard, properties.lookAgain());
            heard = news.heard();
            long now = written(jdbc);
            still = now > written ? 0 : still;
            written = now;
        }
        return written;
    }

    private static long written(JdbcClient jdbc) {
        return jdbc.sql("select position from records.progress").query(Long.class).single();
    }

    /** A rebuild that is under way when the service stops is left undone. */
    @Override
    public void destroy() {
        running.interrupt();
    }
}
