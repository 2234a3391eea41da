package org.goldenthread.platform.journal;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The streams that a decision was taken from. The journal lets its events in only when nothing was
 * added meanwhile to any of them, also to those that the decision adds nothing to: of merged
 * records one is corrected while another is added to, perhaps by another instance.
 */
public final class StreamsRead {

    private static final String READ = StreamsRead.class.getName();

    private StreamsRead() {}

    /**
     * Remembers, within the unit of work at hand, that a stream was read up to this sequence
     * number; -1 when it was empty.
     */
    public static void remember(String stream, long last) {
        CurrentUnitOfWork.get()
                .<Map<String, Long>>getOrComputeResource(READ, _ -> new HashMap<>())
                .put(stream, last);
    }

    /** Those of the unit of work at hand, if there is one; each only once. */
    static Map<String, Long> take() {
        return CurrentUnitOfWork.map(
                        work -> {
                            Map<String, Long> read = work.getOrDefaultResource(READ, Map.of());
                            work.resources().remove(READ);
                            return read;
                        })
                .orElse(Map.of());
    }
}
