package org.goldenthread.command.endpoint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    record Placed(UUID eventId, String type, UUID stream, long version, long position) {}

    /** These events with their places, in the order given. */
    List<Placed> of(List<EventId> events);

    /** The newest position of the journal; 0 when it is empty. */
    long head();

    /** Puts what was found into the order asked for. */
    static List<Placed> inOrder(List<EventId> asked, Collection<Placed> found) {
        Map<UUID, Placed> byId =
                found.stream().collect(Collectors.toMap(Placed::eventId, Function.identity()));
        return asked.stream().map(EventId::value).map(byId::get).toList();
    }
}
