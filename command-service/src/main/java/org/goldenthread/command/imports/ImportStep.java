package org.goldenthread.command.imports;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.command.deciding.Likenesses.Said;
import org.goldenthread.command.deciding.Likenesses.Sign;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;

/** By what an import goes on, in the order of the return. */
sealed interface ImportStep {

    /** The child that it is about, if it is about one who is known. */
    @Nullable ChildId child();

    /** What was found. */
    List<ImportFinding> findings();

    /**
     * One more child is done.
     *
     * @param naming how the return names the child; absent where it could not be recorded, and
     *     where an import is taken back
     */
    record Done(Tally tally, @Nullable Naming naming) implements ImportStep {

        @Override
        public @Nullable ChildId child() {
            return tally.child();
        }

        @Override
        public List<ImportFinding> findings() {
            return tally.findings();
        }
    }

    /** What a return calls a child, where it stands there first, and by what it may be known. */
    record Naming(ChildId child, String localId, SourceRow place, List<Sign> signs) {

        Stream<Said> said() {
            return signs.stream().map(sign -> new Said(child, sign));
        }
    }

    /** A finding that belongs to no child of the return, and how many rows were lost by it. */
    record Loose(ImportFinding finding, @Nullable ChildId child, long lost) implements ImportStep {

        @Override
        public List<ImportFinding> findings() {
            return List.of(finding);
        }
    }
}
