package org.goldenthread.command.commands;

import java.time.LocalDate;

/** What says that something is so from a day on; its codes must be in use on that day. */
public interface Dated {

    /** The day from which, or on which, it is so. */
    LocalDate effectiveOn();
}
