package org.goldenthread.bench.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An authority is a stream: in order, without gaps, and the same for the same seed. */
class AuthorityStreamTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    @Test
    void what_is_known_never_goes_back_and_no_stream_has_a_gap() {
        Map<UUID, Long> next = new HashMap<>();
        Instant last = Instant.MIN;
        InOrder<ToldEvent> told = years(2, 0.1, 5).events();
        while (told.hasNext()) {
            ToldEvent event = told.next();
            assertThat(event.knownAt()).isAfterOrEqualTo(last).isBefore("2026-04-01T00:00:00Z");
            assertThat(event.sequence()).isEqualTo(next.getOrDefault(event.stream(), 0L));
            next.put(event.stream(), event.sequence() + 1);
            last = event.knownAt();
        }
        assertThat(next).hasSizeGreaterThan(1_000);
    }

    @Test
    void the_same_seed_tells_the_same_and_another_one_something_else() {
        List<ToldEvent> once = all(years(1, 0.02, 5));

        assertThat(all(years(1, 0.02, 5))).isEqualTo(once);
        assertThat(all(years(1, 0.02, 6))).isNotEqualTo(once).doesNotContainAnyElementsOf(once);
    }

    @Test
    void another_authority_of_the_same_seed_has_nobody_in_common_with_it() {
        List<UUID> here = all(years(1, 0.02, 5)).stream().map(ToldEvent::stream).toList();
        Authority other = Authority.middling(2, FIRST, FIRST.plusYears(1), 0.02, 5);

        assertThat(all(other)).extracting(ToldEvent::stream).doesNotContainAnyElementsOf(here);
    }

    @Test
    void more_years_begin_with_what_fewer_tell() {
        List<ToldEvent> one = all(years(1, 0.03, 8));
        List<ToldEvent> three = all(years(3, 0.03, 8));

        assertThat(three).hasSizeGreaterThan(2 * one.size());
        assertThat(three.subList(0, one.size())).isEqualTo(one);
    }

    /**
     * Half an authority hears of some 2,000 families a year, and most stories are over within two
     * years: at no time do more than 2,500 go on, however many years are told.
     */
    @Test
    void only_the_stories_that_go_on_are_held() {
        InOrder<ToldEvent> told = years(5, 0.5, 5).events();
        long events = 0;
        while (told.hasNext()) {
            told.next();
            events++;
        }

        assertThat(events).isGreaterThan(300_000);
        assertThat(told.stories()).isGreaterThan(10_000);
        assertThat(told.mostOpen()).isLessThan(2_500);
    }

    private static Authority years(int years, double scale, long seed) {
        return Authority.middling(1, FIRST, FIRST.plusYears(years), scale, seed);
    }

    private static List<ToldEvent> all(Authority authority) {
        List<ToldEvent> all = new ArrayList<>();
        authority.events().forEachRemaining(all::add);
        return all;
    }
}
