package org.goldenthread.query.worklists.clocks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asof.AsKnown;

/** What is due next for one child. */
public final class ChildClocks {

    /** All of them: nobody has nearly as many clocks that run. */
    private static final int MOST = 100;

    private final ClockCatalogue catalogue;
    private final Clocks clocks;

    ChildClocks(ClockCatalogue catalogue, Clocks clocks) {
        this.catalogue = catalogue;
        this.clocks = clocks;
    }

    /**
     * The clocks that run for this child on the day it was known, as far as somebody with these
     * roles may see them, the first to be due first. The caller holds the transaction; a merged
     * child is asked for by the survivor's id.
     */
    public List<ClockRun> next(UUID child, AsKnown known, Set<Role> roles) {
        return clocks.runs(
                new ClockQuestion(
                        catalogue.visibleTo(roles),
                        known,
                        known.day(),
                        ClockState.OPEN,
                        Optional.empty(),
                        ClockQuestion.Narrowing.to(child),
                        false),
                0,
                MOST);
    }
}
