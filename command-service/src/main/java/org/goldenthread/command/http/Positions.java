package org.goldenthread.command.http;

import java.util.List;
import java.util.UUID;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.pathway.ids.EventId;

/** Where settled events stand in the journal. */
interface Positions {

    /**
     * One settled event as it is answered.
     *
     * @param type the word it is stored under
     * @param stream the stream's name
     * @param version the number of the event within its stream, from 0
     * @param position its place in the whole journal
     */
    record Placed(EventId eventId, String type, UUID stream, long version, long position) {

        static Placed at(long position, AppendedEvent event) {
            return new Placed(
                    event.eventId(), event.type(), event.stream(), event.version(), position);
        }
    }

    /** These events with their places, and how far a reader must have come to see them all. */
    CommandAnswer.Done place(List<AppendedEvent> settled);
}
