package org.goldenthread.bench.acts;

import java.time.Instant;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.command.person.MergePersons;

/**
 * Two records are of one person: somebody proposes it, and a manager, asked for the same once more,
 * approves.
 */
public record DemoMerge(Instant knownAt, MergePersons act, boolean approved, DemoStaff by)
        implements DemoEntry {}
