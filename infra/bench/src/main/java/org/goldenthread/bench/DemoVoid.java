package org.goldenthread.bench;

import java.time.Instant;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;

/** The last fact that an earlier act settled was entered in error. */
public record DemoVoid(Instant knownAt, DemoAct wrong, ChildId child, CorrectionReason reason)
        implements DemoCorrection {

    @Override
    public boolean corrects(String type) {
        return true;
    }

    @Override
    public DemoAct of(EventId event) {
        return new DemoAct(knownAt, new VoidFact(child, event, reason));
    }
}
