package org.goldenthread.command.earlyhelp;

import java.util.List;
import java.util.Set;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.pathway.ids.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * An act about one child or about several children of a family at once: either {@code childId} or
 * {@code childIds} names them.
 */
interface FamilyCommand extends PathwayCommand, Dated {

    /** The child, if it is about one. */
    @Nullable ChildId childId();

    /** The children, if it is about several. */
    @Nullable List<ChildId> childIds();

    @Override
    default Set<ChildId> children() {
        ChildId one = childId();
        List<ChildId> several = childIds();
        return one != null ? Set.of(one) : several != null ? Set.copyOf(several) : Set.of();
    }

    /**
     * Throws {@link IllegalArgumentException} when words of one child would be those of several.
     */
    static void checkOwnWords(@Nullable List<ChildId> childIds, @Nullable String words) {
        if (words != null && childIds != null && childIds.size() > 1) {
            throw new IllegalArgumentException(
                    "A child’s own words belong to that child: record this for each child alone.");
        }
    }

    /** Throws {@link IllegalArgumentException} unless exactly one of both names children. */
    static void check(@Nullable ChildId childId, @Nullable List<ChildId> childIds) {
        boolean several = childIds != null && !childIds.isEmpty();
        if ((childId != null) == several) {
            throw new IllegalArgumentException(
                    "Name one child in childId, or at least one in childIds.");
        }
    }
}
