package org.goldenthread.query.worklists.mending;

import java.util.UUID;

/**
 * Something that a return was found to say of a child, and nobody has mended.
 *
 * @param number of the finding in its import
 * @param rule its number, or empty
 * @param toDo what to do about it
 * @param worker who holds the child's case
 */
public record ToMend(
        UUID childId,
        UUID importId,
        long number,
        String rule,
        String sentence,
        String toDo,
        String worker) {}
