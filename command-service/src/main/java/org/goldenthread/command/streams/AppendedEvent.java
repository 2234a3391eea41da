package org.goldenthread.command.streams;

import java.util.UUID;
import org.goldenthread.pathway.ids.EventId;

/**
 * One event that an act let into a stream.
 *
 * @param type the word it is stored under
 * @param version the number of the event within its stream, from 0
 */
public record AppendedEvent(EventId eventId, String type, UUID stream, long version) {}
