package org.goldenthread.command.streams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Merge;
import org.goldenthread.platform.journal.StreamsRead;
import org.jspecify.annotations.Nullable;

/** The streams of some children, and of all whom merges connect with them, ready to be settled. */
public final class OpenStreams {

    /** The order in which streams are opened, always the same, so that nobody waits in a ring. */
    public static final Comparator<ChildId> IN_ORDER = Comparator.comparing(ChildId::value);

    private final SortedMap<ChildId, Aggregate<ChildPathway>> streams = new TreeMap<>(IN_ORDER);

    private OpenStreams() {}

    /** Opens them in the order of ids, as far as they can be known beforehand. */
    public static OpenStreams of(Repository<ChildPathway> repository, Collection<ChildId> children)
            throws Exception {
        OpenStreams open = new OpenStreams();
        List<ChildId> next = List.copyOf(children);
        while (!next.isEmpty()) {
            for (ChildId child : next.stream().sorted(IN_ORDER).toList()) {
                Aggregate<ChildPathway> stream =
                        repository.loadOrCreate(child.toString(), ChildPathway::new);
                Long last = stream.version();
                StreamsRead.remember(child.toString(), last == null ? -1 : last);
                open.streams.put(child, stream);
            }
            next =
                    open.soFar().values().stream()
                            .flatMap(stream -> Merge.relatives(stream.entries()))
                            .distinct()
                            .filter(child -> !open.streams.containsKey(child))
                            .toList();
        }
        return open;
    }

    /** What stands in each stream. */
    public SortedMap<ChildId, StreamState> soFar() {
        SortedMap<ChildId, StreamState> soFar = new TreeMap<>(IN_ORDER);
        streams.forEach((child, stream) -> soFar.put(child, stream.invoke(ChildPathway::soFar)));
        return soFar;
    }

    /** The version of a child's own stream; absent before its first event. */
    public @Nullable Long version(ChildId child) {
        Aggregate<ChildPathway> stream = streams.get(child);
        return stream == null ? null : stream.version();
    }

    /** Lets events in, stream by stream, and answers what was settled. */
    public List<AppendedEvent> settle(Map<ChildId, List<PathwayEvent>> events) {
        List<AppendedEvent> settled = new ArrayList<>();
        streams.forEach((child, stream) -> {
            List<PathwayEvent> fresh = events.getOrDefault(child, List.of());
            if (!fresh.isEmpty()) {
                settled.addAll(stream.invoke(self -> self.settle(child, fresh)));
            }
        });
        return settled;
    }
}
