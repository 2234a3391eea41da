package org.goldenthread.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.person.UnmergePersons;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.timeline.Entry;
import org.springframework.stereotype.Component;

/** Takes an import back, child by child; what was done before a crash is not done again. */
@Component
class TakingBack {

    private final ImportJobs jobs;
    private final NamedChildren named;
    private final ChildStreams streams;
    private final CommandDispatcher acts;
    private final ImportProperties properties;

    TakingBack(
            ImportJobs jobs,
            NamedChildren named,
            ChildStreams streams,
            CommandDispatcher acts,
            ImportProperties properties) {
        this.jobs = jobs;
        this.named = named;
        this.streams = streams;
        this.acts = acts;
        this.properties = properties;
    }

    void work(ImportJob job, UUID taken, BooleanSupplier goOn) {
        long imported = jobs.numberOf(taken);
        List<ChildId> children = named.of(imported);
        jobs.expect(job, children.size());
        Set<String> gone = jobs.takenBackBefore(job);
        List<ChildId> left = children.subList((int) job.childrenDone(), children.size());
        for (ChildId child : left) {
            if (!goOn.getAsBoolean()) {
                throw new ImportRun.Stopped();
            }
            // Only the first can have been in hand when a crash kept it from being counted.
            long before = child.equals(left.getFirst()) ? withdrawnBy(job, child) : 0;
            jobs.add(job, takenBack(job, taken, gone, named.place(imported, child), child, before));
        }
    }

    private long withdrawnBy(ImportJob job, ChildId child) {
        return streams.record(child).toldUnder(job.id().toString()).stream()
                .filter(entry -> !(entry.event() instanceof Merging))
                .count();
    }

    private Tally takenBack(
            ImportJob job,
            UUID taken,
            Set<String> gone,
            SourceRow place,
            ChildId child,
            long before) {
        TakeBackOfChild act =
                new TakeBackOfChild(
                        child, taken.toString(), gone, Objects.requireNonNull(job.reason()));
        for (int tries = 0; tries < properties.tries(); tries++) {
            ChildRecord record = streams.record(child);
            List<PathwayEvent> events = act.events(record);
            if (events.isEmpty()
                    || acts.settle(act, job.provenance(), null, null, null).refusal() == null) {
                withdrawProposals(job, taken, child, record);
                return new Tally(
                        child,
                        1,
                        before + events.size(),
                        0,
                        0,
                        findings(act, record, place, events));
            }
        }
        return new Tally(
                child,
                1,
                0,
                0,
                1,
                List.of(
                        new ImportFinding(
                                place,
                                "GT-IM-16",
                                "What the import recorded of this child could not be taken back.",
                                Recorded.NOTHING)));
    }

    private static List<ImportFinding> findings(
            TakeBackOfChild act, ChildRecord record, SourceRow place, List<PathwayEvent> events) {
        List<ImportFinding> findings = new ArrayList<>();
        int left = act.left(record).size();
        if (left > 0) {
            findings.add(
                    new ImportFinding(
                            place,
                            "GT-IM-14",
                            left
                                    + (left == 1 ? " fact" : " facts")
                                    + " of the import stay: somebody has corrected them since.",
                            Recorded.AS_STATED));
        }
        long since = act.recordedSince(record) - left;
        if (since > 0 && !events.isEmpty()) {
            findings.add(
                    new ImportFinding(
                            place,
                            "GT-IM-15",
                            since
                                    + (since == 1 ? " fact was" : " facts were")
                                    + " recorded of this child since the import and stay: look"
                                    + " whether they are still right.",
                            Recorded.AS_STATED));
        }
        return findings;
    }

    /** What the import only proposed is proposed no more; what people approved stays. */
    private void withdrawProposals(ImportJob job, UUID taken, ChildId child, ChildRecord record) {
        for (Entry entry : record.toldUnder(taken.toString())) {
            if (entry.event() instanceof MergeProposed proposed
                    && !record.timeline().isOf(proposed.survivor())) {
                acts.settle(
                        new UnmergePersons(
                                new PersonId(proposed.survivor().value()),
                                new PersonId(child.value()),
                                UnmergeReason.DIFFERENT_PEOPLE,
                                PersonKind.CHILD),
                        job.provenance(),
                        null,
                        null,
                        null);
            }
        }
    }
}
