package org.goldenthread.query.records.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.query.records.projection.NotUnderstood;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.projection.StreamReader;
import org.goldenthread.query.records.rows.KnownRow;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.RowComparison;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells a few children anew from the journal, as far as the live records are, and compares every
 * row. Who waits for an event that cannot be understood is not compared.
 */
final class DriftCheck {

    /** Streams at random places; whatever the last place is behind begins again at the first. */
    private static final String SAMPLE =
            """
            with place as materialized (select gen_random_uuid() as id from generate_series(1, ?))
            select distinct coalesce((select stream from records.entry where stream >= place.id order by stream limit 1),
                                     (select stream from records.entry order by stream limit 1))
            from   place
            """;

    private static final String[] OF_CHILDREN =
            EventNames.all().stream()
                    .filter(PathwayEvent.class::isAssignableFrom)
                    .map(EventNames::nameOf)
                    .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final EventStore journal;
    private final RecordsTables tables;
    private final RowComparison rows;
    private final TransactionTemplate oneView;

    DriftCheck(
            JdbcClient jdbc,
            EventStore journal,
            RecordsTables tables,
            RowComparison rows,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.tables = tables;
        this.rows = rows;
        this.oneView = new TransactionTemplate(transactions);
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneView.setReadOnly(true);
    }

    /**
     * What was found.
     *
     * @param children who were told anew
     * @param different those of them of whom the live records say something else
     */
    record Found(Set<ChildId> children, Set<ChildId> different) {}

    /** Some streams, at most so many. */
    List<UUID> sample(int most) {
        return jdbc.sql(SAMPLE).param(most).query(UUID.class).list().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Compares the children of these streams, and whoever they were merged with. */
    Found look(Collection<UUID> streams) {
        return Objects.requireNonNull(oneView.execute(_ -> compare(streams)));
    }

    private Found compare(Collection<UUID> streams) {
        StreamReader reader = new StreamReader(journal, tables::positions);
        Set<ChildId> children = new HashSet<>();
        List<KnownRow> told = new ArrayList<>();
        for (UUID stream : streams) {
            ChildId child = new ChildId(stream);
            if (!children.contains(child) && isOfChild(stream)) {
                Map<ChildId, List<PositionedEvent>> family = family(reader, child);
                children.addAll(family.keySet());
                told.addAll(Projection.project(family));
            }
        }
        return new Found(children, rows.differing(children, told));
    }

    private Map<ChildId, List<PositionedEvent>> family(StreamReader reader, ChildId child) {
        try {
            Map<ChildId, List<PositionedEvent>> family = reader.family(child);
            return waits(family.keySet()) ? Map.of() : family;
        } catch (NotUnderstood | UnreadableEvent _) {
            return Map.of();
        }
    }

    /** Publications, backfills and adults have streams too. */
    private boolean isOfChild(UUID stream) {
        return jdbc.sql(
                        "select exists (select from records.entry where stream = ? and type = any (?))")
                .params(stream, OF_CHILDREN)
                .query(Boolean.class)
                .single();
    }

    private boolean waits(Collection<ChildId> family) {
        String[] streams = family.stream().map(ChildId::toString).toArray(String[]::new);
        return jdbc.sql(
                        """
                        select exists (select from records.dead_letter where aggregateidentifier = any (?))
                        """)
                .params((Object) streams)
                .query(Boolean.class)
                .single();
    }
}
