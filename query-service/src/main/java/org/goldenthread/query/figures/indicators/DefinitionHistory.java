package org.goldenthread.query.figures.indicators;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which definitions an indicator has had, and who adopted them when. */
@Component
class DefinitionHistory {

    private final IndicatorCatalogue catalogue;
    private final Knowledge knowledge;
    private final JdbcClient jdbc;

    DefinitionHistory(IndicatorCatalogue catalogue, Knowledge knowledge, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.jdbc = jdbc;
    }

    /** All versions, as known at a moment. */
    record Versions(String code, Instant asKnown, long position, List<Version> definitions) {}

    /**
     * One version.
     *
     * @param state in-force, superseded or proposed
     */
    record Version(@JsonUnwrapped Shown words, String state, List<Adoption> adopted) {}

    /** When it was adopted, and by whom. */
    record Adoption(
            long position,
            Instant knownAt,
            @Nullable String who,
            @Nullable String role,
            UUID eventId) {}

    private record Row(int adopted, boolean open, Adoption adoption) {}

    Versions of(String code, KnowledgeRequest asked) {
        List<Indicator> versions = catalogue.versions(catalogue.asked(code).code());
        return knowledge.answer(
                asked,
                known -> {
                    List<Row> rows = rows(code, known);
                    return new Versions(
                            code,
                            known.instant(),
                            known.position(),
                            versions.stream().map(version -> version(version, rows)).toList());
                });
    }

    private static Version version(Indicator indicator, List<Row> rows) {
        List<Row> own = rows.stream().filter(row -> row.adopted() == indicator.version()).toList();
        boolean first = indicator.version() == 1;
        boolean inForce = rows.isEmpty() ? first : own.stream().anyMatch(Row::open);
        return new Version(
                Shown.of(indicator),
                inForce ? "in-force" : first || !own.isEmpty() ? "superseded" : "proposed",
                own.stream().map(Row::adoption).toList());
    }

    private List<Row> rows(String code, AsKnown known) {
        return jdbc.sql(
                        """
                        select d.adopted, d.known @> :known as open, e.position, e.known_at, e.who, e.role, e.event_id
                        from   reference.definition d
                        join   records.entry e on e.position = lower(d.known)
                        where  d.indicator = :code and lower(d.known) <= :known
                        order  by e.position
                        """)
                .param("code", code)
                .param("known", known.position())
                .query((row, _) ->
                        new Row(
                                row.getInt("adopted"),
                                row.getBoolean("open"),
                                new Adoption(
                                        row.getLong("position"),
                                        row.getObject("known_at", OffsetDateTime.class).toInstant(),
                                        row.getString("who"),
                                        row.getString("role"),
                                        row.getObject("event_id", UUID.class))))
                .list();
    }
}
