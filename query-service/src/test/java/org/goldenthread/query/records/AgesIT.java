package org.goldenthread.query.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.query.records.rows.AgeBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database reckons from a sealed day of birth, against a plain reckoning. */
class AgesIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();
    private static final EventId ROW = new EventId(new UUID(3, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008-02-29",
                "2008-02-28",
                "2008-03-01",
                "2007-12-31",
                "2008-01-01",
                "2010-07-15",
                "1968-02-29",
                "2000-02-29"
            })
    void age_bands_are_those_of_a_plain_reckoning_on_every_day_around_birthdays(LocalDate born) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int years = 0; years <= 19; years++) {
            for (int around = -3; around <= 3; around++) {
                days.add(born.plusYears(years).plusDays(around));
            }
        }
        TreeMap<LocalDate, String> plain = new TreeMap<>();
        days.forEach(day -> plain.put(day, band(born, day)));

        assertThat(bands(DATABASE.seal(new AgeBasis(ROW, born, true)), days)).isEqualTo(plain);
    }

    /** Counts birthdays one after the other; that of 29 February is 28 February in common years. */
    private static String band(LocalDate born, LocalDate day) {
        if (day.isBefore(born)) {
            return "unborn";
        }
        int age = 0;
        while (!birthday(born, age + 1).isAfter(day)) {
            age++;
        }
        return age < 1
                ? "<1"
                : age < 5
                        ? "1-4"
                        : age < 10 ? "5-9" : age < 16 ? "10-15" : age < 18 ? "16-17" : "18+";
    }

    private static LocalDate birthday(LocalDate born, int age) {
        int year = born.getYear() + age;
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        boolean moved = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !leap;
        return LocalDate.of(year, born.getMonthValue(), moved ? 28 : born.getDayOfMonth());
    }

    @Test
    void an_expected_child_is_unborn_and_one_without_a_day_of_unknown_age() {
        LocalDate day = LocalDate.parse("2026-03-31");
        assertThat(bands(DATABASE.seal(new AgeBasis(ROW, day.minusYears(3), false)), List.of(day)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(day, "unborn")));
        assertThat(bands(null, List.of(day)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(day, "unknown")));
    }

    @Test
    void the_eighteenth_birthday_and_the_months_lived_are_those_of_the_day() {
        byte[] leap = DATABASE.seal(new AgeBasis(ROW, LocalDate.parse("2008-02-29"), true));

        assertThat(ask("select records.birthday(?, 18)", LocalDate.class, leap))
                .isEqualTo(LocalDate.parse("2026-02-28"));
        assertThat(ask("select records.months_lived(?, '2009-02-27')", Integer.class, leap))
                .isEqualTo(11);
        assertThat(ask("select records.months_lived(?, '2009-02-28')", Integer.class, leap))
                .isEqualTo(12);
        assertThat(ask("select records.months_lived(?, '2008-03-28')", Integer.class, leap))
                .isZero();
        assertThat(ask("select records.months_lived(?, '2008-03-29')", Integer.class, leap))
                .isEqualTo(1);
    }

    @Test
    void two_children_of_one_day_and_two_days_of_one_child_share_nothing() {
        LocalDate day = LocalDate.parse("2014-05-06");
        byte[] one = DATABASE.seal(new AgeBasis(ROW, day, true));
        byte[] twin = DATABASE.seal(new AgeBasis(new EventId(new UUID(4, 4)), day, true));
        byte[] amended = DATABASE.seal(new AgeBasis(ROW, day.plusDays(1), true));

        List<byte[]> marks = new ArrayList<>();
        for (byte[] sealed : List.of(one, twin, amended)) {
            marks.add(Arrays.copyOf(sealed, 8));
        }
        assertThat(marks).doesNotHaveDuplicates();
        assertThat(DATABASE.seal(new AgeBasis(ROW, day, true))).isEqualTo(one);
    }

    @Test
    void a_session_without_the_key_learns_no_age() {
        byte[] sealed = DATABASE.seal(new AgeBasis(ROW, LocalDate.parse("2014-05-06"), true));
        JdbcClient without = DATABASE.withoutKey();

        assertThatThrownBy(() ->
                        without.sql("select records.age_band(false, ?, current_date)")
                                .param(sealed)
                                .query(String.class)
                                .single())
                .rootCause()
                .hasMessageContaining("golden.ages");
    }

    private static <T> T ask(String sql, Class<T> type, byte[] sealed) {
        return DATABASE.jdbc().sql(sql).param(sealed).query(type).single();
    }

    private static TreeMap<LocalDate, String> bands(
            byte @Nullable [] sealed, Iterable<LocalDate> days) {
        TreeMap<LocalDate, String> bands = new TreeMap<>();
        for (LocalDate day : days) {
            bands.put(
                    day,
                    DATABASE.jdbc()
                            .sql("select records.age_band(false, :ages::bytea, :day)")
                            .param("ages", sealed)
                            .param("day", day)
                            .query(String.class)
                            .single());
        }
        return bands;
    }
}
