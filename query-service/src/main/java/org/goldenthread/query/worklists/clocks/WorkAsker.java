package org.goldenthread.query.worklists.clocks;

import java.util.Optional;
import java.util.Set;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;

/**
 * Who asks for work.
 *
 * @param roles by which the clocks are chosen that they may see
 * @param colleague the asker, where the work of their colleagues alone is asked for
 */
public record WorkAsker(Set<Role> roles, Optional<Caller> colleague) {

    /** Somebody who asks for whatever the question says. */
    public static WorkAsker of(Caller caller) {
        return new WorkAsker(caller.roles(), Optional.empty());
    }

    /**
     * Somebody who asks for the work of the teams that they are in, as known then; of their agency,
     * when they are in none.
     */
    public static WorkAsker amongColleagues(Caller caller) {
        return new WorkAsker(caller.roles(), Optional.of(caller));
    }
}
