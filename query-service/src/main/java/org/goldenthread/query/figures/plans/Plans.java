package org.goldenthread.query.figures.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.reference.PlanOutcome;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The plans as they were known. The caller holds the transaction. */
@Component
class Plans {

    private static final String KNOWN =
            """
            select plan, title, from_day, to_day, source, outcomes, version,
                   nullif(lower(known), 0) as known_from
            from   reference.plan where known @> :known
            """;

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, the latest first. */
    List<PlanVersion> all(AsKnown known) {
        return jdbc.sql(KNOWN + "order by from_day desc, plan")
                .param("known", known.position())
                .query((row, _) -> version(row))
                .list();
    }

    /** The plan of this name, or the problem that there is none. */
    PlanVersion named(String id, AsKnown known) {
        return jdbc.sql(KNOWN + "and plan = :plan")
                .param("known", known.position())
                .param("plan", id)
                .query((row, _) -> version(row))
                .optional()
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown("unknown-plan", "There is no plan of that name.")));
    }

    private static PlanVersion version(ResultSet row) throws SQLException {
        long knownFrom = row.getLong("known_from");
        return new PlanVersion(
                row.getString("plan"),
                row.getString("title"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("source"),
                row.getInt("version"),
                knownFrom == 0 ? null : knownFrom,
                Json.PLAIN.readValue(
                        row.getString("outcomes"), new TypeReference<List<PlanOutcome>>() {}));
    }
}
