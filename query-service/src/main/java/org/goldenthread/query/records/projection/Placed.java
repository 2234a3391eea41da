package org.goldenthread.query.records.projection;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * An event of one stream and its place in the journal.
 *
 * @param knownAt the latest instant at which any event up to this one was known
 */
public record Placed(long position, Instant knownAt, DomainEventMessage<?> event) {}
