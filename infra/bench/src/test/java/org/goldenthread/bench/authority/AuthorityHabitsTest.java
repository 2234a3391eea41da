package org.goldenthread.bench.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.bench.acts.DemoAmend;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoCorrection;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.acts.DemoVoid;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.correction.AmendFact;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.command.frontdoor.RecordContact;
import org.goldenthread.pathway.codes.ReferralSource;
import org.junit.jupiter.api.Test;

/** Who records what, how late, and at what times of the year. */
class AuthorityHabitsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<DemoEntry> ENTRIES = entries();

    @Test
    void people_of_five_agencies_act_each_as_their_role_may() {
        for (DemoEntry entry : ENTRIES) {
            assertThat(Arrays.asList(actOf(entry).getAnnotation(CommandDescription.class).by()))
                    .as(entry.toString())
                    .contains(entry.by().role());
        }
        assertThat(ENTRIES)
                .extracting(entry -> entry.by().agency())
                .contains("council", "nhs", "school", "police", "charity");
        assertThat(ENTRIES.stream().map(entry -> entry.by().subject()).distinct())
                .hasSizeGreaterThan(200);
    }

    @Test
    void two_people_merge_records_the_second_a_manager() {
        Map<Object, DemoMerge> proposed = new HashMap<>();
        int approved = 0;
        for (DemoMerge step : of(DemoMerge.class).toList()) {
            if (!step.approved()) {
                proposed.put(step.act(), step);
                continue;
            }
            approved++;
            DemoMerge before = Objects.requireNonNull(proposed.get(step.act()), "not proposed");
            assertThat(step.knownAt()).isAfter(before.knownAt());
            assertThat(step.by().subject()).isNotEqualTo(before.by().subject());
            assertThat(step.by().role().word()).isEqualTo("manager");
        }
        assertThat(approved).isGreaterThan(4);
    }

    /** A fortieth of all at the least is put right later, and never before it was said. */
    @Test
    void some_facts_are_corrected_and_some_taken_back() {
        assertThat(of(DemoCorrection.class))
                .hasSizeGreaterThan(ENTRIES.size() / 80)
                .allSatisfy(late -> assertThat(late.knownAt()).isAfter(late.wrong().knownAt()));
        assertThat(of(DemoAmend.class)).hasSizeGreaterThan(20);
        assertThat(of(DemoVoid.class)).hasSizeGreaterThan(20);
    }

    /**
     * Schools and the council tell the same day or the next, as the police do; the NHS in a week.
     */
    @Test
    void agencies_tell_as_late_as_each_is_used_to() {
        assertThat(medianDelay("council")).isLessThanOrEqualTo(1);
        assertThat(medianDelay("school")).isLessThanOrEqualTo(1);
        assertThat(medianDelay("police")).isEqualTo(1);
        assertThat(medianDelay("nhs")).isBetween(3L, 7L);
        assertThat(shareLaterThanAFortnight("nhs")).isGreaterThan(0.05);
        assertThat(shareLaterThanAFortnight("police"))
                .isLessThan(shareLaterThanAFortnight("nhs") / 3);
    }

    @Test
    void schools_are_silent_in_august_and_offices_at_christmas_and_on_sundays() {
        long june = contacts(ReferralSource.SCHOOL, Month.JUNE);
        assertThat(june).isGreaterThan(20);
        assertThat(contacts(ReferralSource.SCHOOL, Month.AUGUST)).isZero();
        assertThat(contacts(ReferralSource.POLICE, Month.AUGUST)).isGreaterThan(20);
        assertThat(recorded())
                .filteredOn(day -> day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25)
                .hasSizeLessThan(5);
        long sundays = recorded().filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY).count();
        long tuesdays = recorded().filter(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY).count();
        assertThat(sundays).isLessThan(tuesdays / 5);
        long ofThePoliceOnSundays =
                ENTRIES.stream()
                        .filter(entry -> entry.by().agency().equals("police"))
                        .filter(entry -> dayOf(entry).getDayOfWeek() == DayOfWeek.SUNDAY)
                        .count();
        assertThat(ofThePoliceOnSundays).isGreaterThan(20);
    }

    private static Stream<LocalDate> recorded() {
        return ENTRIES.stream()
                .filter(entry -> !entry.by().agency().equals("police"))
                .map(AuthorityHabitsTest::dayOf);
    }

    private static LocalDate dayOf(DemoEntry entry) {
        return LocalDate.ofInstant(entry.knownAt(), ZoneOffset.UTC);
    }

    private static long contacts(ReferralSource source, Month month) {
        return of(DemoCommand.class)
                .map(DemoCommand::act)
                .filter(act ->
                        act instanceof RecordContact contact
                                && contact.source() == source
                                && contact.receivedOn().getMonth() == month)
                .count();
    }

    /** Of contacts alone: whoever tells of one waits for nothing that others tell. */
    private static Stream<Long> delays(String agency) {
        return of(DemoCommand.class)
                .filter(told -> told.by().agency().equals(agency))
                .filter(told -> told.act() instanceof RecordContact)
                .map(told -> ((Dated) told.act()).effectiveOn().until(dayOf(told), ChronoUnit.DAYS))
                .sorted();
    }

    private static double shareLaterThanAFortnight(String agency) {
        return delays(agency).filter(days -> days > 14).count() / (double) delays(agency).count();
    }

    private static long medianDelay(String agency) {
        List<Long> all = delays(agency).toList();
        return all.get(all.size() / 2);
    }

    private static Class<? extends Command> actOf(DemoEntry entry) {
        return switch (entry) {
            case DemoCommand told -> told.act().getClass();
            case DemoAmend _ -> AmendFact.class;
            case DemoVoid _ -> VoidFact.class;
            case DemoMerge step -> step.act().getClass();
            case DemoReference said -> said.act().getClass();
        };
    }

    private static <E extends DemoEntry> Stream<E> of(Class<E> kind) {
        return ENTRIES.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<DemoEntry> entries() {
        List<DemoEntry> entries = new ArrayList<>();
        Authority.middling(1, FIRST, FIRST.plusYears(1), 0.1, 4)
                .acts()
                .forEachRemaining(entries::add);
        return entries;
    }
}
