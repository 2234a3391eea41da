package org.goldenthread.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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
    private final ImportProgress progress;
    private final SideBySide sideBySide;

    TakingBack(
            ImportJobs jobs,
            NamedChildren named,
            ChildStreams streams,
            CommandDispatcher acts,
            ImportProperties properties,
            ImportProgress progress,
            SideBySide sideBySide) {
        this.jobs = jobs;
        this.named = named;
        this.streams = streams;
        this.acts = acts;
        this.properties = properties;
        this.progress = progress;
        this.sideBySide = sideBySide;
    }

    void work(ImportJob job, UUID taken, BooleanSupplier goOn) {
        List<NamedChildren.Place> places = named.of(jobs.numberOf(taken));
        jobs.expect(job, places.size());
        Set<String> gone = jobs.takenBackBefore(job);
        int done = Math.toIntExact(job.childrenDone());
        for (int from = done; from < places.size(); from += ChildrenTogether.MOST) {
            if (!goOn.getAsBoolean()) {
                throw new ImportRun.Stopped();
            }
            List<NamedChildren.Place> together =
                    places.subList(from, Math.min(places.size(), from + ChildrenTogether.MOST));
            Taken back = new Taken(job, taken, gone, from == done);
            progress.add(job, takenBack(back, together));
        }
    }

    /**
     * What is taken back, and whether a crash may have kept some of it from being counted: only of
     * those who were in hand then.
     */
    private record Taken(ImportJob job, UUID imported, Set<String> gone, boolean resumed) {}

    /** Side by side, but for those who are merged: they share a timeline. */
    private List<ImportStep> takenBack(Taken back, List<NamedChildren.Place> places) {
        Map<ChildId, ChildId> survivors = new ConcurrentHashMap<>();
        sideBySide.each(
                places,
                place -> survivors.put(place.child(), streams.timeline(place.child()).child()));
        Map<ChildId, List<NamedChildren.Place>> families =
                places.stream()
                        .collect(
                                Collectors.groupingBy(place ->
                                        Objects.requireNonNull(survivors.get(place.child()))));
        Map<ChildId, Tally> tallies = new ConcurrentHashMap<>();
        sideBySide.each(families.values(), family -> inTurn(back, family, tallies));
        return places.stream()
                .<ImportStep>map(place ->
                        new ImportStep.Done(
                                Objects.requireNonNull(tallies.get(place.child())), null))
                .toList();
    }

    private void inTurn(Taken back, List<NamedChildren.Place> family, Map<ChildId, Tally> tallies) {
        long counted = 0;
        for (NamedChildren.Place place : family) {
            long before =
                    back.resumed()
                            ? Math.max(0, withdrawnBy(back.job(), place.child()) - counted)
                            : 0;
            Tally tally =
                    takenBack(
                            back.job(),
                            back.imported(),
                            back.gone(),
                            place.row(),
                            place.child(),
                            before);
            tallies.put(place.child(), tally);
            counted += tally.recorded();
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
