package org.goldenthread.command.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.imports.ChildrenOfReturn.Named;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ImportStep.Done;
import org.goldenthread.command.streams.ChildStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Settles children of a return side by side, so that they share commits. What one child says is
 * decided on its own timeline alone, so it makes no difference who is first; only those who are
 * merged share one, and are settled one after the other, as the return has them.
 */
@Component
class ChildrenTogether {

    /**
     * So many children are settled and then counted together at most: as many may be recorded and
     * not counted when the service goes down.
     */
    static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(ChildrenTogether.class);

    private final ChildrenOfReturn children;
    private final ChildIntake intake;
    private final ChildStreams streams;
    private final SideBySide sideBySide;

    ChildrenTogether(
            ChildrenOfReturn children,
            ChildIntake intake,
            ChildStreams streams,
            SideBySide sideBySide) {
        this.children = children;
        this.intake = intake;
        this.streams = streams;
        this.sideBySide = sideBySide;
    }

    /**
     * Settles them all. When that stops, because nothing more can be settled or the database is
     * gone, it throws.
     *
     * @param done takes what was settled, by the turn of the child in the return
     */
    void settle(ImportJob job, List<Named> named, Map<Long, Done> done) {
        Map<?, List<ChildInHand>> families =
                children.inHand(job, named).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ChildInHand::survivor,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        sideBySide.each(families.values(), family -> settleInTurn(job, family, done));
    }

    private void settleInTurn(ImportJob job, List<ChildInHand> family, Map<Long, Done> done) {
        long recorded = 0;
        for (ChildInHand child : family) {
            // What others of the family have brought is not in what was read before.
            Done settled = settled(job, recorded == 0 ? child : child.unread(), recorded);
            done.put(child.number(), settled);
            recorded += settled.tally().recorded();
        }
    }

    /** One child that cannot be settled never stops the others; a lost database stops all. */
    private Done settled(ImportJob job, ChildInHand child, long counted) {
        try {
            ChildRecord record = child.read().orElseGet(() -> streams.record(child.child()));
            return child.number() <= job.childrenDone() + MOST
                    ? intake.resume(job, child, record, counted)
                    : intake.settle(job, child, record);
        } catch (RuntimeException e) {
            if (StandStill.isReason(e)) {
                throw e;
            }
            LOG.error(
                    "import {}: child number {} could not be recorded",
                    job.id(),
                    child.number(),
                    e);
            return new Done(notRecorded(child), null);
        }
    }

    private static Tally notRecorded(ChildInHand child) {
        long rows = child.stated().rows();
        ImportFinding finding =
                new ImportFinding(
                        new SourceRow("child " + child.number(), 0),
                        "GT-IM-9",
                        "The child could not be recorded because of a fault of the service.",
                        Recorded.NOTHING);
        return new Tally(null, rows, 0, 0, rows, List.of(finding));
    }
}
