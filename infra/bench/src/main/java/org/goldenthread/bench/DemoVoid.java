package org.goldenthread.bench;

import java.time.Instant;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.ids.ChildId;

/**
 * The last fact that an earlier act settled for this child was entered in error. Its event is known
 * only once the act has been answered.
 */
public record DemoVoid(Instant knownAt, DemoAct wrong, ChildId child, CorrectionReason reason)
        implements DemoEntry {}
