package org.goldenthread.command.commands;

import java.util.Set;
import java.util.UUID;

/** Whatever can be asked. Its streams are settled together: all of them, or none. */
public sealed interface Command permits AboutChildren, Identifying, StreamCommand {

    /** The streams it settles; at least one. */
    Set<UUID> streams();

    /** The people under whose keys it may seal personal content. */
    Set<UUID> keyHolders();
}
