package org.goldenthread.query.records.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.platform.journal.UnreadableEvent;
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
    private final Rebuilds rebuilds;
    private volatile Thread running = new Thread();

    Rebuilder(
            DataSource source,
            WholeJournal journal,
            JournalPositions places,
            CopyForms forms,
            Adoption adoption,
            RecordsNews news,
            RebuildProperties properties) {
        this.news = news;
        this.properties = properties;
        this.source = source;
        this.journal = journal;
        this.places = places;
        this.forms = forms;
        this.adoption = adoption;
        this.rebuilds = new Rebuilds(source);
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
            } catch (Adoption.CannotAdopt e) {
                rebuilds.finish(id, e.getMessage());
            } catch (RuntimeException e) {
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
        next.make();
        Contents contents = journal.contents(position);
        Map<String, DomainEventMessage<?>> leftOut =
                new ParallelReplay(journal, next, contents, properties.hands())
                        .all(read -> rebuilds.progress(id, read));
        next.analyze();
        long live = awaitLive(position);
        List<Comparison> tables = new Digests(source).compare(position);
        rebuilds.compared(id, live, leftOut.size(), tables);
        if (adopt) {
            leftOut.values().forEach(Rebuilder::mustBeReadable);
            adoption.adopt(contents, leftOut);
            rebuilds.adopted(id);
        }
        next.drop();
    }

    /** What stays out because this release is too old for it must not be lost to a newer one. */
    private static void mustBeReadable(DomainEventMessage<?> event) {
        try {
            UnreadableEvent.read(event);
        } catch (UnreadableEvent e) {
            throw new Adoption.CannotAdopt(e.problem().detail());
        } catch (RuntimeException _) {
            // Out of order, not out of date: adopting judges that itself.
        }
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
