package org.goldenthread.bench.acts;

import java.time.Instant;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;

/** The last fact that an earlier act settled was entered in error. */
public record DemoVoid(Instant knownAt, DemoCommand wrong, ChildId child, CorrectionReason reason)
        implements DemoCorrection {

    @Override
    public boolean corrects(String type) {
        return true;
    }

    @Override
    public DemoCommand of(EventId event) {
        return new DemoCommand(knownAt, new VoidFact(child, event, reason), by());
    }
}
