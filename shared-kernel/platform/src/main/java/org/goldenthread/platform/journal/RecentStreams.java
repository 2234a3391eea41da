package org.goldenthread.platform.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The events of the streams that were read most recently. Events never change, so only what came
 * since has to be read: that is asked for every time, for another instance may have added to the
 * stream. Nothing is remembered for long: what events say of people goes when their keys go.
 */
public final class RecentStreams {

    private final int most;
    private final Duration rememberedFor;
    private final Map<String, Known> streams = new LinkedHashMap<>(64, 0.75f, true);
    private int events;

    /** A stream up to some event, and when its first event was read. */
    private record Known(List<DomainEventMessage<?>> events, long since) {

        static final Known NOTHING = new Known(List.of(), 0);
    }

    /**
     * Remembers so many events at most.
     *
     * @param rememberedFor and each for no longer than this
     */
    RecentStreams(int most, Duration rememberedFor) {
        this.most = most;
        this.rememberedFor = rememberedFor;
    }

    /**
     * The whole stream.
     *
     * @param from reads its events from this sequence number on
     */
    List<DomainEventMessage<?>> read(
            String stream, LongFunction<List<DomainEventMessage<?>>> from) {
        long now = System.nanoTime();
        Known known = known(stream, now);
        List<DomainEventMessage<?>> more = from.apply(known.events().size());
        if (more.isEmpty()) {
            return known.events();
        }
        List<DomainEventMessage<?>> all = new ArrayList<>(known.events());
        all.addAll(more);
        List<DomainEventMessage<?>> whole = List.copyOf(all);
        remember(stream, new Known(whole, known == Known.NOTHING ? now : known.since()));
        return whole;
    }

    /** Forgets all, because somebody's content must not be read any more. */
    public synchronized void forget() {
        streams.clear();
        events = 0;
    }

    private synchronized Known known(String stream, long now) {
        Known known = streams.get(stream);
        return known == null || now - known.since() > rememberedFor.toNanos()
                ? Known.NOTHING
                : known;
    }

    private synchronized void remember(String stream, Known known) {
        Known before = streams.put(stream, known);
        events += known.events().size() - (before == null ? 0 : before.events().size());
        Iterator<Known> eldest = streams.values().iterator();
        while (events > most && eldest.hasNext()) {
            events -= eldest.next().events().size();
            eldest.remove();
        }
    }
}
