package org.goldenthread.bench;

import java.time.Instant;

/**
 * One line of the invented authority's diary: an act about children, the correction of an earlier
 * one, or an act about no child.
 */
public sealed interface DemoEntry permits DemoCommand, DemoCorrection, DemoReference {

    /** When it became known. */
    Instant knownAt();
}
