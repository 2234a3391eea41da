package org.goldenthread.query.worklists.clocks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.worklists.clocks.ClockQuestion.Narrowing;
import org.goldenthread.query.worklists.teams.Team;
import org.goldenthread.query.worklists.teams.Teams;

/** Works out whose work is asked for, by the teams that there were as known then. */
final class Colleagues {

    private final Teams teams;

    Colleagues(Teams teams) {
        this.teams = teams;
    }

    /** What was asked, with the team by its members; a team that there was not is a problem. */
    Narrowing narrowing(WorkAsked asked, WorkAsker asker, AsKnown known) {
        Narrowing narrowing = asked.narrowing();
        if (asked.team().isPresent()) {
            narrowing = narrowing.toMembers(members(asked.team().get(), known));
        }
        return asker.colleague().isPresent()
                ? colleagues(narrowing, asker.colleague().get(), known)
                : narrowing;
    }

    private Set<String> members(String team, AsKnown known) {
        return teams.named(team, known)
                .map(Team::members)
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.malformed(
                                        List.of(
                                                new Fault(
                                                        "team",
                                                        "must be a team that there was as known then")))));
    }

    private Narrowing colleagues(Narrowing narrowing, Caller caller, AsKnown known) {
        List<Team> own = teams.of(caller.subject(), known);
        return own.isEmpty()
                ? narrowing.toAgency(caller.agency())
                : narrowing.toMembers(
                        own.stream()
                                .flatMap(team -> team.members().stream())
                                .collect(Collectors.toUnmodifiableSet()));
    }
}
