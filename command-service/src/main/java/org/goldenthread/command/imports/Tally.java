package org.goldenthread.command.imports;

import java.util.List;

/** What one child adds to an import's counts and findings. */
record Tally(long rows, long recorded, long known, long refused, List<Finding> findings) {

    /** The rows that were not refused: with these they are all rows of the child. */
    long read() {
        return Math.max(0, rows - refused);
    }
}
