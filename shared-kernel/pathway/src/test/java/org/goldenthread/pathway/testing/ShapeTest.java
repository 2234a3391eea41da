package org.goldenthread.pathway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules themselves: each catches what it is there for. */
class ShapeTest {

    @Test
    void catches_whoever_asks_the_time_or_throws_dice() {
        assertThat(isCaught(AsksTheTime.class)).isTrue();
        assertThat(isCaught(AsksTheDay.class)).isTrue();
        assertThat(isCaught(MakesAnId.class)).isTrue();
        assertThat(isCaught(ThrowsDice.class)).isTrue();
    }

    @Test
    void lets_pass_who_is_given_a_clock() {
        assertThat(isCaught(IsGivenAClock.class)).isFalse();
    }

    private static boolean isCaught(Class<?> type) {
        return Shape.NEITHER_CLOCK_NOR_CHANCE
                .evaluate(new ClassFileImporter().importClasses(type))
                .hasViolation();
    }

    static final class AsksTheTime {
        Instant time() {
            return Instant.now();
        }
    }

    static final class AsksTheDay {
        LocalDate day() {
            return LocalDate.now();
        }
    }

    static final class MakesAnId {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    static final class ThrowsDice {
        int number() {
            return new Random().nextInt();
        }
    }

    static final class IsGivenAClock {
        Instant time(Clock clock) {
            return clock.instant();
        }
    }
}
