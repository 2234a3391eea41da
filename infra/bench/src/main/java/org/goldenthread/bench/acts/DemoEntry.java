package org.goldenthread.bench.acts;

import java.time.Instant;
import org.goldenthread.bench.people.DemoStaff;

/**
 * One line of the invented authority's diary: an act about children, the correction of an earlier
 * one, a step to merge two records, or an act about no child.
 */
public sealed interface DemoEntry permits DemoCommand, DemoCorrection, DemoMerge, DemoReference {

    /** When it became known. */
    Instant knownAt();

    /** Who recorded it. */
    DemoStaff by();
}
