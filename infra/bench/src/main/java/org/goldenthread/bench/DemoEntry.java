package org.goldenthread.bench;

import java.time.Instant;

/** One line of the invented authority's diary: an act, or the voiding of an earlier one. */
public sealed interface DemoEntry permits DemoAct, DemoVoid {

    /** When it became known. */
    Instant knownAt();
}
