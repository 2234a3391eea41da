package org.goldenthread.command.http;

import java.util.List;
import org.goldenthread.platform.problems.Problem;

/** What one act is answered with. */
sealed interface CommandAnswer {

    /** The act was settled; {@code position} is where a reader must have come to see it. */
    record Done(List<Positions.Placed> events, long position) implements CommandAnswer {}

    /** The act was not done. */
    record Refused(Problem problem) implements CommandAnswer {}
}
