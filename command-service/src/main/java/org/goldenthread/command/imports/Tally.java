package org.goldenthread.command.imports;

import java.util.List;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;

/** What one child adds to an import's counts and findings. */
record Tally(
        @Nullable ChildId child,
        long rows,
        long recorded,
        long known,
        long refused,
        List<ImportFinding> findings,
        List<Move> moves) {

    /** Moves no figure. */
    Tally(
            @Nullable ChildId child,
            long rows,
            long recorded,
            long known,
            long refused,
            List<ImportFinding> findings) {
        this(child, rows, recorded, known, refused, findings, List.of());
    }

    /** What restating a child of so many rows adds, and the figures that it would move. */
    static Tally of(ChildId child, long rows, Restated restated, List<Move> moves) {
        return new Tally(
                child,
                rows,
                restated.events().size(),
                restated.alreadyKnown(),
                restated.refused(),
                restated.findings(),
                moves);
    }

    /** The rows that were not refused: with these they are all rows of the child. */
    long read() {
        return Math.max(0, rows - refused);
    }
}
