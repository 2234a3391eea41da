package org.goldenthread.query.worklists.mending;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.worklists.teams.Team;
import org.goldenthread.query.worklists.teams.Teams;

/**
 * Whose children are asked for.
 *
 * @param workers who hold them; anybody if absent
 * @param agency the agency of who holds them; any if absent
 */
public record Holders(Optional<Set<String>> workers, Optional<String> agency) {

    /** Anybody. */
    public static final Holders ANYBODY = new Holders(Optional.empty(), Optional.empty());

    /** One worker. */
    public static Holders worker(String worker) {
        return new Holders(Optional.of(Set.of(worker)), Optional.empty());
    }

    /** Those who share a team with somebody, or else the agency, as known then. */
    public static Holders colleagues(Caller caller, Teams teams, AsKnown known) {
        Set<String> members =
                teams.of(caller.subject(), known).stream()
                        .map(Team::members)
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet());
        return members.isEmpty()
                ? new Holders(Optional.empty(), Optional.of(caller.agency()))
                : new Holders(Optional.of(members), Optional.empty());
    }
}
