package org.goldenthread.query.worklists.work;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.query.worklists.teams.Team;

/** Says whose work it is that somebody sees as their team's. */
final class MyTeam {

    private MyTeam() {}

    /** These teams in words; or else that it is the agency's work. */
    static String words(List<Team> teams) {
        if (teams.isEmpty()) {
            return "You are in no team yet: this is the work of your agency.";
        }
        String all = teams.stream().map(Team::words).collect(Collectors.joining("; "));
        return (teams.size() == 1 ? "Your team: " : "Your teams: ") + all + ".";
    }
}
