package org.goldenthread.query.jobs.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.worklists.teams.Team;
import org.goldenthread.query.worklists.teams.Teams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who mends what was found of a child: the team of whoever recorded something of the child last,
 * and the data team where only returns speak of the child, or nobody is in a team.
 */
@Component
class Owners {

    static final String DATA_TEAM = "Data team";

    private final JdbcClient jdbc;
    private final Teams teams;
    private final Knowledge knowledge;

    Owners(JdbcClient jdbc, Teams teams, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.teams = teams;
        this.knowledge = knowledge;
    }

    /** The owner for each of these children whose findings are not the data team's. */
    Map<UUID, String> of(Collection<UUID> children) {
        return knowledge.answer(Optional.empty(), Optional.empty(), known -> of(children, known));
    }

    private Map<UUID, String> of(Collection<UUID> children, AsKnown known) {
        Map<UUID, String> workers = workers(children, known);
        Map<String, Optional<String>> teamOf = new HashMap<>();
        Map<UUID, String> owners = new HashMap<>();
        workers.forEach((child, worker) ->
                teamOf.computeIfAbsent(worker, one -> team(one, known))
                        .ifPresent(team -> owners.put(child, team)));
        return owners;
    }

    private Optional<String> team(String worker, AsKnown known) {
        return teams.of(worker, known).stream().map(Team::name).sorted().findFirst();
    }

    /** Who recorded something of each child last, and did not import it for themselves. */
    private Map<UUID, String> workers(Collection<UUID> children, AsKnown known) {
        return jdbc
                .sql(
                        """
                        select distinct on (stream) stream, who from records.entry
                        where stream = any (?) and (grade = 'recorded' or sent_by is not null) and who is not null
                        and   position <= ?
                        order by stream, position desc
                        """)
                .param(children.toArray(UUID[]::new))
                .param(known.position())
                .query((row, _) ->
                        Map.entry(row.getObject("stream", UUID.class), row.getString("who")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
