package org.goldenthread.bench.authority;

import java.time.Instant;
import java.util.UUID;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.EventId;

/**
 * An event as it stands in the journal, but for its position.
 *
 * @param stream whose stream it stands in, a child's or an adult's
 * @param sequence the how manieth of the stream it is, from 0
 */
public record ToldEvent(
        UUID stream,
        PersonKind kind,
        long sequence,
        EventId id,
        Instant knownAt,
        JournalEvent event,
        DemoStaff by) {}
