package org.goldenthread.bench.acts;

import java.time.Instant;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.reading.CommandShape;

/** An act of the invented authority that is about no child: who is in a team, for example. */
public record DemoReference(Instant knownAt, StreamCommand act, DemoStaff by) implements DemoEntry {

    /** The act's name as it stands in the address, for example {@code set-team}. */
    public String name() {
        return CommandShape.nameOf(act.getClass());
    }
}
