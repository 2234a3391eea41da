package org.goldenthread.query.records.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    /** 3,000 events in 2 seconds are 1,500 in one: 4,000 more take 2.67 seconds. */
    @Test
    void what_is_left_takes_as_long_as_the_pace_says() {
        Pace pace = new Pace(3_000, 2);

        assertThat(pace.perSecond()).isEqualTo(1_500);
        assertThat(pace.secondsFor(4_000)).isEqualTo(3);
        assertThat(pace.secondsFor(0)).isZero();
    }

    @Test
    void nothing_is_promised_before_anything_is_told() {
        assertThat(new Pace(0, 2).secondsFor(4_000)).isNull();
        assertThat(new Pace(0, 0).perSecond()).isZero();
    }
}
