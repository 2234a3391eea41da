package org.goldenthread.query.records.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.UnknownSerializedType;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.problems.Causes;
import org.goldenthread.platform.problems.Outage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads from an event of the journal what the history shows of it. An event that cannot be read is
 * shown as such; only an outage is thrown, since what is read again afterwards is not the same.
 */
public final class EntryMapper {

    private static final Logger LOG = LoggerFactory.getLogger(EntryMapper.class);

    private EntryMapper() {}

    /** The entry of an event at this position, known when it says itself. */
    public static EntryRow row(DomainEventMessage<?> event, long position) {
        return row(event, position, knownAt(event));
    }

    /** When the event was known, as it says itself. */
    public static Instant knownAt(EventMessage<?> event) {
        return Provenance.knownAt(event.getMetaData()).orElse(event.getTimestamp());
    }

    /** The entry of an event at this position, known then. */
    public static EntryRow row(DomainEventMessage<?> event, long position, Instant knownAt) {
        Provenance by = Provenance.of(event.getMetaData());
        Object payload = payload(event);
        return new EntryRow(
                position,
                UUID.fromString(event.getIdentifier()),
                UUID.fromString(event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                typeOf(payload),
                payload instanceof JournalEvent known ? EventNames.revisionOf(known.getClass()) : 0,
                effectiveOn(payload),
                knownAt,
                event.getTimestamp(),
                by.recordedBy(),
                by.role(),
                by.agency(),
                by.sourceSystem(),
                by.correlation(),
                payload instanceof Correction correction ? correction.supersedes().value() : null,
                by.grade().name().toLowerCase(Locale.ROOT),
                payload instanceof Correction correction ? correction.reason().code() : null,
                by.sentBy());
    }

    /**
     * What the event says; nothing when that cannot be read. Throws when the vault is out of reach.
     */
    public static @Nullable Object payload(DomainEventMessage<?> event) {
        try {
            return event.getPayload();
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.warn("event {} cannot be read: {}", event.getIdentifier(), Causes.of(e));
            return null;
        }
    }

    private static String typeOf(@Nullable Object payload) {
        return switch (payload) {
            case JournalEvent event -> EventNames.nameOf(event.getClass());
            case UnknownSerializedType unknown -> unknown.serializedType().getName();
            case null, default -> "unreadable";
        };
    }

    private static @Nullable LocalDate effectiveOn(@Nullable Object payload) {
        return switch (payload) {
            case Fact fact -> fact.effectiveOn();
            case FactAmended amended -> amended.fact().effectiveOn();
            case null, default -> null;
        };
    }
}
