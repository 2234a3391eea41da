package org.goldenthread.command.commands;

/**
 * An act on what was recorded before: who recorded it, and who asks, decide what may be done. It is
 * decided for each of its children alone, and the rules judge what it proposes.
 */
public non-sealed interface Correcting extends AboutChildren {

    /** What follows for the child of this record. */
    Decision decide(ChildRecord record, CommandContext circumstances);
}
