package org.goldenthread.command.imports;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** One kind of return that can be taken in; a component of this type makes it available. */
public interface StatutoryReturn {

    /** Its name in addresses, for example {@code cin-census}. */
    String name();

    /** The parts that an upload may have. */
    Set<String> parts();

    /**
     * The number of the authority whose return it is, as the files themselves say it; nothing where
     * they do not.
     */
    default Optional<String> authorityIn(Upload upload) throws IOException {
        return Optional.empty();
    }

    /**
     * Reads the return and hands on its children one by one, always in the same order.
     *
     * @param authority whose return it is
     * @throws UnreadableReturn when it cannot be read at all
     */
    void read(Upload upload, LocalAuthority authority, Taking taking) throws IOException;

    /** Who takes what was read. */
    interface Taking {

        /** How many children there are, as soon as it is known. */
        void expect(long children);

        /** One child, complete. */
        void take(StatedChild child);

        /** Something wrong that belongs to no child. */
        void found(ImportFinding finding);

        /** So many rows that could not be read as any child's. */
        void lost(ImportFinding finding, long rows);

        /**
         * Every child was handed on. Whom an earlier return named and this one does not is missing
         * from it, if this is so of the child.
         */
        default void missing(Predicate<ChildTimeline> belongsHere, ImportFinding finding) {}
    }
}
