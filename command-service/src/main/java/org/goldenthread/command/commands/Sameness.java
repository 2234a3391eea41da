package org.goldenthread.command.commands;

import java.util.List;
import java.util.UUID;
import org.goldenthread.platform.problems.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * How two people on record stand to each other.
 *
 * @param proposedBy who proposed the merge that waits for approval; absent when none waits
 * @param retiredInto the survivor of the merge that the one to be retired is in; absent when in
 *     none
 * @param survivorInto the same of the one who is to survive
 * @param conflicts what the rules forbid of both as one, and of neither alone
 */
public record Sameness(
        @Nullable String proposedBy,
        @Nullable UUID retiredInto,
        @Nullable UUID survivorInto,
        List<Conflict> conflicts) {}
