package org.goldenthread.command.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.problems.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** One job at work: passes over what was done before, settles the rest, keeps count. */
final class ImportRun implements StatutoryReturn.Taking {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ImportJob job;
    private final ImportJobs jobs;
    private final ChildIntake intake;
    private final EndOfReturn end;
    private final BooleanSupplier goOn;
    private long child;
    private long loose;
    private @Nullable ImportFinding firstLoss;

    ImportRun(
            ImportJob job,
            ImportJobs jobs,
            ChildIntake intake,
            EndOfReturn end,
            BooleanSupplier goOn) {
        this.job = job;
        this.end = end;
        this.jobs = jobs;
        this.intake = intake;
        this.goOn = goOn;
    }

    /** The service is stopping; the job goes on when it starts again. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void expect(long children) {
        jobs.expect(job, children);
    }

    @Override
    public void take(StatedChild stated) {
        if (!goOn.getAsBoolean()) {
            throw new Stopped();
        }
        long before = child++;
        if (before >= job.childrenDone()) {
            Tally tally = settled(stated, before == job.childrenDone());
            tally.findings().forEach(this::notice);
            jobs.add(job, tally);
        }
    }

    @Override
    public void found(ImportFinding finding) {
        lost(finding, null, 0);
    }

    @Override
    public void lost(ImportFinding finding, long rows) {
        lost(finding, null, rows);
    }

    @Override
    public void missing(Predicate<ChildTimeline> belongsHere, ImportFinding finding) {
        end.missing(job, belongsHere).forEach(child -> lost(finding, child, 0));
    }

    /** Everything was read: what only the whole return shows. */
    void over() {
        end.resembling(job).forEach(found -> lost(found.finding(), found.child(), 0));
    }

    private void lost(ImportFinding finding, @Nullable ChildId about, long rows) {
        notice(finding);
        if (loose++ >= job.looseFindings()) {
            jobs.addLoose(job, finding, about, rows);
        }
    }

    /** Why nothing was read, if nothing was. */
    Optional<String> emptyBecause() {
        return jobs.rowsRead(job) > 0
                ? Optional.empty()
                : Optional.of(
                        "Nothing of the return was read. "
                                + (firstLoss == null ? "It holds no rows." : firstLoss.sentence()));
    }

    private void notice(ImportFinding finding) {
        if (firstLoss == null && finding.recorded() == Recorded.NOTHING) {
            firstLoss = finding;
        }
    }

    /** One child that cannot be settled never stops the others; a lost database stops all. */
    private Tally settled(StatedChild stated, boolean first) {
        try {
            return first ? intake.resume(job, stated) : intake.settle(job, stated);
        } catch (ChildIntake.Overtaken
                | TransientDataAccessException
                | RecoverableDataAccessException
                | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.error("import {}: child number {} could not be recorded", job.id(), child, e);
            ImportFinding finding =
                    new ImportFinding(
                            new SourceRow("child " + child, 0),
                            "GT-IM-9",
                            "The child could not be recorded because of a fault of the service.",
                            Recorded.NOTHING);
            return new Tally(null, stated.rows(), 0, 0, stated.rows(), List.of(finding));
        }
    }
}
