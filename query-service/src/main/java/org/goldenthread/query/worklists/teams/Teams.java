package org.goldenthread.query.worklists.teams;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.query.asof.AsKnown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who was in which team as known then. */
@Component
public class Teams {

    private static final String MEMBERS =
            """
            select team, array_agg(member) as members from reference.team
            where  known @> :known::bigint and %s
            group  by team order by team
            """;
    private static final String NAMED = MEMBERS.formatted("team = :asked");
    private static final String WITH =
            MEMBERS.formatted(
                    "team in (select team from reference.team where member = :asked and known @> :known::bigint)");

    private final JdbcClient jdbc;

    /** Teams reached through this client. */
    public Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The team of this name, if there was one. */
    public Optional<Team> named(String name, AsKnown known) {
        return ask(NAMED, name, known).stream().findFirst();
    }

    /** The teams that this worker was in, by name. */
    public List<Team> of(String worker, AsKnown known) {
        return ask(WITH, worker, known);
    }

    private List<Team> ask(String sql, String asked, AsKnown known) {
        return jdbc.sql(sql)
                .param("known", known.position())
                .param("asked", asked)
                .query((row, _) ->
                        new Team(
                                row.getString("team"),
                                Set.of((String[]) row.getArray("members").getArray())))
                .list();
    }
}
