package org.goldenthread.bench.acts;

import java.time.Instant;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.reading.CommandShape;

/** An act of the invented authority, when its recording was known, and who recorded it. */
public record DemoCommand(Instant knownAt, AboutChildren act, DemoStaff by) implements DemoEntry {

    /** The act's name as it stands in the address, for example {@code record-care-entry}. */
    public String name() {
        return CommandShape.nameOf(act.getClass());
    }
}
