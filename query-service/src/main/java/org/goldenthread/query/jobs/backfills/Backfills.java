package org.goldenthread.query.jobs.backfills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.goldenthread.pathway.backfills.Backfill;
import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.ids.BackfillId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.jobs.backfills.BackfillList.BackfillShown;
import org.goldenthread.query.jobs.backfills.BackfillList.Said;
import org.goldenthread.query.jobs.backfills.BackfillList.StepShown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists backfills as they were known: all of them share one stream of the journal. */
@Component
class Backfills {

    private final JdbcClient jdbc;
    private final EventStore journal;
    private final Brought brought;

    Backfills(JdbcClient jdbc, EventStore journal, Brought brought) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.brought = brought;
    }

    /** A page of the backfills declared by then. */
    BackfillList list(AsKnown known, Page page) {
        List<Said> said = said(known);
        List<Backfill> all = Backfill.of(said.stream().map(Said::event).toList());
        Map<Optional<BackfillId>, Long> facts =
                brought.by(all.stream().map(one -> Window.of(one, said)).toList(), known);
        List<BackfillShown> fetched =
                all.stream()
                        .skip(page.offset())
                        .limit(page.oneMore())
                        .map(one -> shown(one, said, facts))
                        .toList();
        return new BackfillList(
                known.instant(),
                known.position(),
                facts.getOrDefault(Optional.<BackfillId>empty(), 0L),
                page.cut(fetched),
                page.next(fetched, known));
    }

    private static BackfillShown shown(
            Backfill one, List<Said> said, Map<Optional<BackfillId>, Long> facts) {
        var declared = one.declared();
        return new BackfillShown(
                declared.backfill(),
                one.stage().name().toLowerCase(Locale.ROOT),
                declared.authority().toString(),
                declared.source().text(),
                declared.reason().text(),
                declared.from(),
                declared.to(),
                facts.getOrDefault(Optional.of(declared.backfill()), 0L),
                said.stream()
                        .filter(step -> step.event().backfill().equals(declared.backfill()))
                        .map(Backfills::step)
                        .toList());
    }

    private static StepShown step(Said said) {
        return new StepShown(
                said.id(),
                EventNames.nameOf(said.event().getClass()),
                said.knownAt(),
                said.teller().recordedBy(),
                said.teller().role(),
                said.teller().agency());
    }

    private List<Said> said(AsKnown known) {
        Map<UUID, Long> positions =
                jdbc
                        .sql(
                                "select event_id, position from records.entry where stream = ? and position <= ?")
                        .param(BackfillEvent.STREAM)
                        .param(known.position())
                        .query((row, _) ->
                                Map.entry(
                                        row.getObject("event_id", UUID.class),
                                        row.getLong("position")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<Said> said = new ArrayList<>();
        try (var events = journal.readEvents(BackfillEvent.STREAM.toString(), 0).asStream()) {
            events.forEach(event -> {
                Long position = positions.get(UUID.fromString(event.getIdentifier()));
                if (position != null && event.getPayload() instanceof BackfillEvent told) {
                    said.add(said(told, position, event));
                }
            });
        }
        return said;
    }

    private static Said said(BackfillEvent told, long position, DomainEventMessage<?> event) {
        return new Said(
                told,
                EventId.of(event.getIdentifier()),
                position,
                Provenance.knownAt(event.getMetaData()).orElse(event.getTimestamp()),
                Provenance.of(event.getMetaData()));
    }
}
