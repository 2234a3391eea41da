package org.goldenthread.platform.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.ids.EventId;

/**
 * Where the events stand that this process appended last, so that whoever is told of them need not
 * ask for it.
 */
public final class RecentPositions {

    /** Many more than can be waited for at one time. */
    private static final int MOST = 10_000;

    private final Map<UUID, Long> positions =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Long> eldest) {
                    return size() > MOST;
                }
            };

    /** The position of an event, if it was appended here a short while ago. */
    public synchronized Optional<Long> of(EventId event) {
        return Optional.ofNullable(positions.get(event.value()));
    }

    synchronized void add(List<NextPositions.PlacedEvent> committed) {
        committed.forEach(each ->
                positions.put(
                        UUID.fromString(each.event().message().getIdentifier()),
                        each.at().position()));
    }
}
