package org.goldenthread.query.figures.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.query.figures.indicators.Value;
import org.junit.jupiter.api.Test;

/** What a follower hears, and in which order. */
class FollowerTest {

    private static final LiveProperties LIVE =
            new LiveProperties(
                    500,
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(1),
                    Duration.ofMillis(500),
                    256);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final List<String> heard = new ArrayList<>();
    private Follower follower = following(Optional.empty());

    @Test
    void hears_where_it_begins_and_then_every_movement() {
        follower.tell(List.of(), 7);
        follower.tell(List.of(moved("LA-01", 8)), 8);

        hear(2);

        assertThat(heard).containsExactly("up to 7", "LA-01 up to 8", "end");
    }

    @Test
    void says_only_with_the_last_of_several_movements_that_all_is_told() {
        follower.tell(List.of(), 7);
        follower.tell(List.of(moved("LA-01", 9), moved("CP-06", 9)), 9);

        hear(3);

        assertThat(heard).containsExactly("up to 7", "LA-01 up to 7", "CP-06 up to 9", "end");
    }

    @Test
    void does_not_hear_again_what_it_has_heard() {
        follower = following(Optional.of(8L));
        follower.tell(List.of(moved("LA-01", 8)), 8);
        follower.tell(List.of(moved("LA-01", 10)), 10);

        hear(2);

        assertThat(heard).containsExactly("up to 8", "LA-01 up to 10", "end");
    }

    @Test
    void is_dropped_when_more_waits_than_may() {
        follower.tell(List.of(), 1);
        for (int i = 2; i <= LIVE.waiting(); i++) {
            follower.tell(List.of(moved("LA-01", i)), i);
        }
        assertThat(follower.isGone()).isFalse();

        follower.tell(List.of(moved("LA-01", 9_999)), 9_999);

        assertThat(follower.isGone()).isTrue();
        follower.follow();
        assertThat(heard).containsExactly("end");
    }

    @Test
    void goes_when_its_time_is_over() {
        follower.leaveWhenOver(NOON);
        assertThat(follower.isGone()).isFalse();

        follower.leaveWhenOver(NOON.plusMillis(1));

        assertThat(follower.isGone()).isTrue();
    }

    private int most;

    private void hear(int events) {
        most = events;
        follower.follow();
    }

    private Follower following(Optional<Long> since) {
        return new Follower(
                Set.of("LA-01", "CP-06"), since, new Noting(), NOON.minus(LIVE.longest()), LIVE);
    }

    /** Notes what it is told, and leaves after so many events. */
    private final class Noting implements Wire {

        @Override
        public void tell(Movement movement, long upTo) {
            note(movement.code() + " up to " + upTo);
        }

        @Override
        public void beat(long upTo) {
            note("up to " + upTo);
        }

        @Override
        public void end() {
            Thread.interrupted();
            heard.add("end");
        }

        private void note(String event) {
            heard.add(event);
            if (heard.size() == most) {
                follower.leave();
            }
        }
    }

    private static Movement moved(String code, long position) {
        return new Movement(
                code,
                "Children looked after",
                1,
                new Value(null, "x", null, null, null, null, null),
                LocalDate.of(2026, 11, 22),
                null,
                null,
                NOON,
                position,
                null);
    }
}
