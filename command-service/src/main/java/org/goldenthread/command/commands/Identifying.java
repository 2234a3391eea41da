package org.goldenthread.command.commands;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.ids.PersonId;
import org.jspecify.annotations.Nullable;

/** An act on whether two people on record, two children or two adults, are one and the same. */
public non-sealed interface Identifying extends Command {

    /** Whose record goes on. */
    PersonId survivor();

    /** Whose record does not go on by itself. */
    PersonId retired();

    /** What both are; found out from their records where it is left out. */
    @Nullable PersonKind kind();

    /** What follows when they stand so to each other. */
    Verdict decide(Sameness sameness, CommandContext circumstances);

    @Override
    default Set<UUID> streams() {
        return Stream.of(survivor(), retired())
                .map(PersonId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    default Set<UUID> keyHolders() {
        return Set.of();
    }
}
