package org.goldenthread.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PerMinuteTest {

    private Instant now = Instant.parse("2026-11-29T10:00:20Z");
    private final PerMinute twice = new PerMinute(2, () -> now);

    /** At twenty seconds past the minute forty are left of it. */
    @Test
    void the_third_of_two_waits_for_the_rest_of_the_minute_and_others_do_not() {
        assertThat(twice.wait("ann")).isEmpty();
        assertThat(twice.wait("ann")).isEmpty();

        assertThat(twice.wait("ann")).isEqualTo(Optional.of(Duration.ofSeconds(40)));
        assertThat(twice.wait("ben")).isEmpty();
    }

    @Test
    void counting_begins_anew_with_the_next_minute() {
        for (int asked = 0; asked < 5; asked++) {
            twice.wait("ann");
        }
        now = Instant.parse("2026-11-29T10:01:00Z");

        assertThat(twice.wait("ann")).isEmpty();
    }
}
