package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every return, clean or dirty: who is looked after is what the rows say, a row of a
 * later return in the place of the one with the same first day. The seed names the case.
 */
@Tag("long")
class GeneratedReturnsTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 4, 1);
    private static final int DAYS = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> REASONS = List.of("S", "L", "P", "T", "B", "U");

    private record Stay(
            LocalDate from, String why, String legalStatus, @Nullable LocalDate to, String ceased) {

        boolean openOn(LocalDate day) {
            return !legalStatus.startsWith("V3")
                    && !from.isAfter(day)
                    && (to == null || to.isAfter(day));
        }

        boolean goesOnIn(Stay next) {
            return ceased.equals("X1")
                    && next.from.equals(to)
                    && !next.why.equals("S")
                    && from.isBefore(next.from);
        }

        Stay until(LocalDate day) {
            return new Stay(from, why, legalStatus, day, ceased);
        }

        String row() {
            return String.join(
                    ",",
                    "A1",
                    DAY.format(from),
                    why,
                    legalStatus,
                    "N1,U6,PR1",
                    to == null ? "" : DAY.format(to),
                    to == null ? "" : ceased,
                    "CARPL,,,");
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_child_is_looked_after_on_the_days_that_the_rows_say(long seed) {
        Collection<Stay> stays = stays(new Random(seed)).values();
        assertSame(stays, returned(stays).recorded());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_return_taken_in_again_records_nothing(long seed) {
        Collection<Stay> stays = stays(new Random(seed)).values();
        assertThat(returned(stays).against(returned(stays).recorded()).events()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void later_returns_restate_the_rows_that_they_have(long seed) {
        Random random = new Random(seed);
        Map<LocalDate, Stay> all = new TreeMap<>();
        ChildTimeline timeline = ChildTimeline.of(CHILD, List.of());
        for (int file = 0; file < 4; file++) {
            Map<LocalDate, Stay> rows = stays(random);
            correctedFirstDay(all, rows)
                    .ifPresent(day -> {
                        Stay corrected = Objects.requireNonNull(all.remove(day));
                        LocalDate from = rows.values().iterator().next().from;
                        all.replaceAll((_, stay) ->
                                !rows.containsKey(stay.from) && stay.goesOnIn(corrected)
                                        ? stay.until(from)
                                        : stay);
                    });
            all.putAll(rows);
            timeline = returned(rows.values()).recordedAfter(timeline);
            assertSame(all.values(), timeline);
            assertThat(returned(rows.values()).against(timeline).events()).isEmpty();
        }
    }

    /**
     * The last known row is open, later rows leave it out and begin for the same reason within 31
     * days of it: it is the same one.
     */
    private static Optional<LocalDate> correctedFirstDay(
            Map<LocalDate, Stay> known, Map<LocalDate, Stay> rows) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Stay last = List.copyOf(known.values()).getLast();
        Stay first = rows.values().iterator().next();
        return !known.containsKey(first.from)
                        && !rows.containsKey(last.from)
                        && last.why.equals(first.why)
                        && last.legalStatus.equals("C2")
                        && first.legalStatus.equals("C2")
                        && (last.to == null
                                || first.to != null
                                        && last.to.equals(first.to)
                                        && first.to.isAfter(first.from))
                        && Math.abs(ChronoUnit.DAYS.between(last.from, first.from)) <= 31
                ? Optional.of(last.from)
                : Optional.empty();
    }

    private static void assertSame(Collection<Stay> stays, ChildTimeline timeline) {
        List<PeriodOfCare> periods = PeriodOfCare.of(timeline);
        for (int i = 0; i < 3 * DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            assertThat(periods.stream().anyMatch(period -> period.openOn(day)))
                    .as("looked after on %s by %s", day, stays)
                    .isEqualTo(stays.stream().anyMatch(stay -> stay.openOn(day)));
        }
    }

    private static SmallReturn returned(Collection<Stay> stays) {
        return SmallReturn.table(
                Table.EPISODES, stays.stream().map(Stay::row).toArray(String[]::new));
    }

    /** Rows that often join, and often do not; some end before they start. */
    private static Map<LocalDate, Stay> stays(Random random) {
        Map<LocalDate, Stay> stays = new TreeMap<>();
        LocalDate next = FIRST.plusDays(random.nextInt(DAYS));
        for (int rows = 1 + random.nextInt(6); rows > 0; rows--) {
            LocalDate from = random.nextInt(3) == 0 ? FIRST.plusDays(random.nextInt(DAYS)) : next;
            LocalDate to =
                    switch (random.nextInt(8)) {
                        case 0 -> null;
                        case 1 -> from.minusDays(random.nextInt(3));
                        default -> from.plusDays(1 + random.nextInt(15));
                    };
            String why = REASONS.get(random.nextInt(REASONS.size()));
            String legalStatus = random.nextInt(5) == 0 ? "V3" : "C2";
            String ceased = random.nextInt(4) == 0 ? "E4A" : "X1";
            stays.put(from, new Stay(from, why, legalStatus, to, ceased));
            next = to == null ? from.plusDays(1) : to;
        }
        return stays;
    }
}
