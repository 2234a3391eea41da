package org.goldenthread.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ChildrenOfReturn.Named;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ImportStep.Done;
import org.goldenthread.command.imports.ImportStep.Loose;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/**
 * One job at work: passes over what was done before, settles the rest, many children together, and
 * keeps count in the order of the return.
 */
final class ImportRun implements StatutoryReturn.Taking {

    private final ImportJob job;
    private final ImportJobs jobs;
    private final ImportProgress progress;
    private final ChildrenTogether together;
    private final EndOfReturn end;
    private final BooleanSupplier goOn;
    private final List<Named> children = new ArrayList<>();

    /** What is not counted yet, in the order of the return; of children, when they are settled. */
    private final List<Function<Map<Long, Done>, Stream<ImportStep>>> uncounted = new ArrayList<>();

    private long child;
    private long loose;
    private @Nullable ImportFinding firstLoss;

    ImportRun(
            ImportJob job,
            ImportJobs jobs,
            ImportProgress progress,
            ChildrenTogether together,
            EndOfReturn end,
            BooleanSupplier goOn) {
        this.job = job;
        this.jobs = jobs;
        this.progress = progress;
        this.together = together;
        this.end = end;
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
        long number = ++child;
        if (number > job.childrenDone()) {
            children.add(new Named(number, stated));
            uncounted.add(done -> Stream.ofNullable(done.get(number)));
            if (children.size() == ChildrenTogether.MOST) {
                settle();
            }
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
        settle();
        end.missing(job, belongsHere).forEach(child -> lost(finding, child, 0));
    }

    /** Everything was read: what only the whole return shows. */
    void over() {
        settle();
        end.resembling(job).forEach(found -> lost(found.finding(), found.child(), 0));
        settle();
    }

    private void lost(ImportFinding finding, @Nullable ChildId about, long rows) {
        if (loose++ < job.looseFindings()) {
            notice(finding);
        } else {
            uncounted.add(_ -> Stream.of(new Loose(finding, about, rows)));
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

    /** Settles what waits; what was settled is counted also when the rest never can be. */
    private void settle() {
        Map<Long, Done> done = new ConcurrentHashMap<>();
        try {
            together.settle(job, children, done);
        } catch (ChildIntake.Overtaken e) {
            count(done);
            throw e;
        }
        count(done);
    }

    private void count(Map<Long, Done> done) {
        List<ImportStep> steps = uncounted.stream().flatMap(step -> step.apply(done)).toList();
        children.clear();
        uncounted.clear();
        steps.forEach(step -> step.findings().forEach(this::notice));
        if (!steps.isEmpty()) {
            progress.add(job, steps);
        }
    }

    private void notice(ImportFinding finding) {
        if (firstLoss == null && finding.recorded() == Recorded.NOTHING) {
            firstLoss = finding;
        }
    }
}
