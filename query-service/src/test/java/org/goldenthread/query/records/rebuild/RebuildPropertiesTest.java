package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A rebuild is done beside the work of the day, which needs connections too. */
class RebuildPropertiesTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Test
    void on_few_connections_most_are_left_to_those_who_ask() {
        assertThat(workers(0).hands(5)).isOne();
        assertThat(workers(0).hands(1)).isOne();
        assertThat(workers(0).hands(8)).isEqualTo(Math.min(2, PROCESSORS));
    }

    @Test
    void on_many_connections_every_processor_works() {
        assertThat(workers(0).hands(4 * PROCESSORS)).isEqualTo(PROCESSORS);
        assertThat(workers(0).hands(1_000)).isEqualTo(PROCESSORS);
    }

    @Test
    void whoever_says_how_many_gets_as_many() {
        assertThat(workers(7).hands(5)).isEqualTo(7);
    }

    private static RebuildProperties workers(int workers) {
        Duration any = Duration.ofSeconds(1);
        return new RebuildProperties(workers, any, any, any, any);
    }
}
