package org.goldenthread.bench;

import java.time.Instant;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.reading.CommandShape;

/** An act of the invented authority, and when its recording was known. */
public record DemoCommand(Instant knownAt, AboutChildren act) implements DemoEntry {

    /** The act's name as it stands in the address, for example {@code record-care-entry}. */
    public String name() {
        return CommandShape.nameOf(act.getClass());
    }
}
