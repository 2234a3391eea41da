package org.goldenthread.command.commands;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.ChildId;

/** An act that settles the streams of children. */
public sealed interface AboutChildren extends Command
        permits PathwayCommand, Correcting, CommandBatch {

    /** The children whose streams it settles; at least one. */
    Set<ChildId> children();

    @Override
    default Set<UUID> streams() {
        return children().stream().map(ChildId::value).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    default Set<UUID> keyHolders() {
        return streams();
    }
}
