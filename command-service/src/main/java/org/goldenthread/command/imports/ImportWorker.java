package org.goldenthread.command.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.goldenthread.command.deciding.Likenesses;
import org.goldenthread.platform.problems.Causes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works off the queue of imports, one at a time, however many instances of the service run. */
@Component
class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    /** Any number will do, as long as it is always this one and not the journal's. */
    private static final long ONE_WORKER = 0x696d7074L;

    private final ImportJobs jobs;
    private final SealedUploads uploads;
    private final ImportProgress progress;
    private final ChildrenTogether together;
    private final EndOfReturn end;
    private final TakingBack takingBack;
    private final Likenesses likenesses;
    private final List<StatutoryReturn> returns;
    private final DataSource dataSource;
    private final Clock clock;
    private final ImportProperties properties;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    ImportWorker(
            ImportJobs jobs,
            SealedUploads uploads,
            ImportProgress progress,
            ChildrenTogether together,
            EndOfReturn end,
            TakingBack takingBack,
            Likenesses likenesses,
            List<StatutoryReturn> returns,
            DataSource dataSource,
            Clock clock,
            ImportProperties properties) {
        this.jobs = jobs;
        this.uploads = uploads;
        this.together = together;
        this.progress = progress;
        this.end = end;
        this.takingBack = takingBack;
        this.likenesses = likenesses;
        this.returns = returns;
        this.dataSource = dataSource;
        this.clock = clock;
        this.properties = properties;
    }

    /** There is something new in the queue. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("imports").start(this::work);
    }

    /** Waits for the children in hand. */
    @Override
    public void stop() {
        running = false;
        wake.release();
        Thread worker = thread;
        if (worker != null) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                workOff();
                if (wake.tryAcquire(properties.lookAgain().toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Does everything that waits, unless another instance is at it. */
    private void workOff() {
        try (Connection held = dataSource.getConnection();
                Statement statement = held.createStatement()) {
            if (!answer(statement, "pg_try_advisory_lock")) {
                return;
            }
            try {
                Optional<ImportJob> job = jobs.next();
                while (running && job.isPresent()) {
                    work(job.get());
                    job = jobs.next();
                }
            } finally {
                answer(statement, "pg_advisory_unlock");
            }
        } catch (ImportRun.Stopped _) {
            // Goes on at the next start.
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn("imports wait: {}", Causes.of(e));
        }
    }

    private static boolean answer(Statement statement, String function) throws SQLException {
        try (ResultSet answer =
                statement.executeQuery("select " + function + "(" + ONE_WORKER + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void work(ImportJob job) throws IOException {
        if (job.takesBack() instanceof UUID taken) {
            jobs.running(job, clock.instant());
            takingBack.work(job, taken, () -> running);
            jobs.finish(job, null, clock.instant());
            return;
        }
        try {
            read(job);
        } finally {
            if (job.dryRun()) {
                likenesses.forget(job.number());
            }
        }
    }

    private void read(ImportJob job) throws IOException {
        StatutoryReturn kind =
                returns.stream()
                        .filter(each -> each.name().equals(job.kind()))
                        .findFirst()
                        .orElse(null);
        if (kind == null) {
            jobs.finish(job, "This service does not know this kind of return.", clock.instant());
            return;
        }
        jobs.running(job, clock.instant());
        try {
            ImportRun run = new ImportRun(job, jobs, progress, together, end, () -> running);
            kind.read(uploads.of(job.number()), job.authority(), run);
            run.over();
            jobs.finish(job, run.emptyBecause().orElse(null), clock.instant());
        } catch (UnreadableReturn | ChildIntake.Overtaken e) {
            jobs.finish(job, String.valueOf(e.getMessage()), clock.instant());
        }
    }
}
