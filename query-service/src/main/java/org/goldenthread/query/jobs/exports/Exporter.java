package org.goldenthread.query.jobs.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.children.chronology.ChildTables;
import org.goldenthread.query.children.chronology.History;
import org.goldenthread.query.children.chronology.WholeHistory;
import org.goldenthread.query.jobs.lock.AdvisoryLock;
import org.goldenthread.query.jobs.lock.LongWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Writes exports, one at a time, in the order in which they were asked for. What a service that
 * stops or dies leaves undone is taken up where it was left.
 */
final class Exporter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Exporter.class);

    private final DataSource source;
    private final Exports exports;
    private final Pieces pieces;
    private final WholeHistory history;
    private final Knowledge knowledge;
    private final ExportProperties properties;
    private volatile boolean stopping;
    private volatile Thread working = new Thread();

    Exporter(
            DataSource source,
            Exports exports,
            Pieces pieces,
            WholeHistory history,
            Knowledge knowledge,
            ExportProperties properties) {
        this.source = source;
        this.exports = exports;
        this.pieces = pieces;
        this.history = history;
        this.knowledge = knowledge;
        this.properties = properties;
    }

    /**
     * Sees to it that whatever waits is written, by this instance or by the one that has the turn.
     */
    void wake() {
        Thread.ofPlatform().name("export").start(this::work);
    }

    /** What was asked for just before the turn was given back waits for nobody else. */
    private void work() {
        try {
            do {
                Optional<AdvisoryLock> taken = AdvisoryLock.take(source, LongWork.EXPORT);
                if (taken.isEmpty()) {
                    return;
                }
                try (AdvisoryLock _ = taken.get()) {
                    working = Thread.currentThread();
                    all();
                }
            } while (!stopping && exports.next().isPresent());
        } catch (SQLException | RuntimeException e) {
            LOG.error("exporting ended untidily", e);
        }
    }

    private void all() {
        Optional<Export> next = exports.next();
        while (!stopping && next.isPresent()) {
            one(next.get().id());
            next = exports.next();
        }
    }

    private void one(UUID id) {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = step(id);
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("export {} failed", id, e);
            exports.fail(id, "It could not be done; the log of the service says why.");
        }
    }

    /** Writes the next piece of it; answers whether there is more to do. */
    boolean step(UUID id) throws IOException {
        Export export = exports.named(id).orElseThrow();
        if (export.events() == null) {
            pieces.forgetOld();
            pieces.begin(id, count(export), ChildTables.of(List.of()).getBytes(UTF_8));
            return true;
        }
        List<History.Event> events = following(export);
        if (events.isEmpty()) {
            exports.complete(id, digest(id));
            return false;
        }
        pieces.add(
                id,
                ChildTables.more(events).getBytes(UTF_8),
                events.size(),
                export.reached(),
                events.getLast().position());
        return true;
    }

    private long count(Export export) {
        return asKnown(export, known -> history.count(known, export.form().wanted()));
    }

    private List<History.Event> following(Export export) {
        return asKnown(
                export,
                known ->
                        history.onward(
                                export.reached(),
                                properties.batch(),
                                known,
                                export.form().wanted()));
    }

    private <T> T asKnown(Export export, Function<AsKnown, T> question) {
        return knowledge.answer(
                Optional.of(new Moment.AsBefore(export.known())), Optional.empty(), question);
    }

    private String digest(UUID id) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            pieces.forEach(id, digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is under way is left at the next piece. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        working.join(properties.stopping());
    }
}
