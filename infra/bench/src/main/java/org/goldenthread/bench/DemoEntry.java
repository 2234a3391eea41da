package org.goldenthread.bench;

import java.time.Instant;

/** One line of the invented authority's diary: an act, or the correction of an earlier one. */
public sealed interface DemoEntry permits DemoAct, DemoCorrection {

    /** When it became known. */
    Instant knownAt();
}
