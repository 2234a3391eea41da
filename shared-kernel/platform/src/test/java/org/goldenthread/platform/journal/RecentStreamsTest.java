package org.goldenthread.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class RecentStreamsTest {

    private final Map<String, List<DomainEventMessage<?>>> stored = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void only_what_came_since_is_read_and_it_is_always_asked_for() {
        RecentStreams recent = new RecentStreams(100, Duration.ofMinutes(1));
        append("ann", 3);

        assertThat(read(recent, "ann")).hasSize(3);
        append("ann", 2);
        assertThat(read(recent, "ann")).isEqualTo(stored.get("ann"));
        assertThat(read(recent, "ann")).hasSize(5);

        assertThat(asked).containsExactly("ann from 0", "ann from 3", "ann from 5");
    }

    @Test
    void a_stream_that_is_not_there_is_looked_for_each_time() {
        RecentStreams recent = new RecentStreams(100, Duration.ofMinutes(1));

        assertThat(read(recent, "ann")).isEmpty();
        append("ann", 1);
        assertThat(read(recent, "ann")).hasSize(1);
    }

    @Test
    void the_stream_that_was_read_longest_ago_is_forgotten_first() {
        RecentStreams recent = new RecentStreams(5, Duration.ofMinutes(1));
        append("ann", 2);
        append("ben", 2);
        append("cy", 2);
        read(recent, "ann");
        read(recent, "ben");
        read(recent, "ann");
        read(recent, "cy");
        asked.clear();

        read(recent, "ann");
        read(recent, "ben");

        assertThat(asked).containsExactly("ann from 2", "ben from 0");
    }

    @Test
    void a_stream_longer_than_all_that_may_be_remembered_is_not() {
        RecentStreams recent = new RecentStreams(5, Duration.ofMinutes(1));
        append("ann", 6);

        read(recent, "ann");
        assertThat(read(recent, "ann")).hasSize(6);

        assertThat(asked).containsExactly("ann from 0", "ann from 0");
    }

    @Test
    void nothing_is_remembered_beyond_its_time_however_often_it_is_read() {
        RecentStreams recent = new RecentStreams(100, Duration.ofNanos(-1));
        append("ann", 2);

        read(recent, "ann");
        read(recent, "ann");

        assertThat(asked).containsExactly("ann from 0", "ann from 0");
    }

    @Test
    void nothing_is_remembered_once_somebody_was_erased() {
        RecentStreams recent = new RecentStreams(3, Duration.ofMinutes(1));
        append("ann", 2);
        read(recent, "ann");
        recent.forget();
        asked.clear();

        read(recent, "ann");
        read(recent, "ann");

        assertThat(asked).containsExactly("ann from 0", "ann from 2");
    }

    private List<DomainEventMessage<?>> read(RecentStreams recent, String stream) {
        return recent.read(
                stream,
                from -> {
                    asked.add(stream + " from " + from);
                    List<DomainEventMessage<?>> all = stored.getOrDefault(stream, List.of());
                    return all.subList(Math.toIntExact(from), all.size());
                });
    }

    private void append(String stream, int events) {
        List<DomainEventMessage<?>> all = stored.computeIfAbsent(stream, _ -> new ArrayList<>());
        for (int i = 0; i < events; i++) {
            all.add(new GenericDomainEventMessage<>("child", stream, all.size(), "said"));
        }
    }
}
