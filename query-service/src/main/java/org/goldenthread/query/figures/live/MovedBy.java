package org.goldenthread.query.figures.live;

import java.time.Instant;
import java.util.UUID;

/**
 * The event that moved a figure; never what it says, nor about whom.
 *
 * @param type its stored name
 */
public record MovedBy(UUID eventId, String type, long position, Instant knownAt) {}
