package org.goldenthread.bench.acts;

import java.time.Instant;
import org.goldenthread.command.correction.AmendFact;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.Json;

/** A fact that an earlier act settled was wrong in part; it holds nothing personal. */
public record DemoAmend(Instant knownAt, DemoCommand wrong, ChildId child, Fact right)
        implements DemoCorrection {

    @Override
    public boolean corrects(String type) {
        return type.equals(EventNames.nameOf(right.getClass()));
    }

    @Override
    public DemoCommand of(EventId event) {
        return new DemoCommand(
                knownAt,
                new AmendFact(
                        child,
                        event,
                        EventNames.nameOf(right.getClass()),
                        Json.PLAIN.valueToTree(right),
                        CorrectionReason.WRONG_DETAIL),
                by());
    }
}
