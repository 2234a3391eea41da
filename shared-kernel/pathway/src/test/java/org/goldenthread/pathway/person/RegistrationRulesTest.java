package org.goldenthread.pathway.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.Children.registered;
import static org.goldenthread.pathway.testing.Children.sealed;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.testing.Timelines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationRulesTest {

    @Test
    void an_ordinary_registration_breaks_no_rule() {
        assertThat(broken(born("2020-05-01"))).isEmpty();
        assertThat(broken(expected("2026-05-01"))).isEmpty();
    }

    @Test
    void a_child_is_registered_once() {
        assertThat(broken(born("2020-05-01"), born("2020-05-01"))).containsExactly("GT-PS-1");
    }

    @Test
    void a_child_has_a_birth_date_or_an_expected_one() {
        assertThat(broken(dated(null, null))).containsExactly("CIN-8525Q");
    }

    @Test
    void a_child_does_not_have_both_dates() {
        Sealed<LocalDate> date = sealed(day("2020-05-01"));
        assertThat(broken(dated(date, date))).containsExactly("CIN-8525Q");
    }

    @Test
    void an_erased_birth_date_is_still_a_birth_date() {
        assertThat(broken(dated(Sealed.lost(Timelines.CHILD.value()), null))).isEmpty();
    }

    @Test
    void an_unborn_child_has_no_sex() {
        ChildRegistered boy =
                registered(
                        day("2026-01-05"),
                        Sex.MALE,
                        null,
                        sealed(day("2026-05-01")),
                        List.of(),
                        null);
        assertThat(broken(boy)).containsExactly("CIN-8750");
    }

    @Test
    void no_disability_stands_alone() {
        assertThat(broken(withDisabilities(Disability.NONE))).isEmpty();
        assertThat(broken(withDisabilities(Disability.HEARING, Disability.VISION))).isEmpty();
        assertThat(broken(withDisabilities(Disability.NONE, Disability.VISION)))
                .containsExactly("CIN-8790");
    }

    @Test
    void the_local_id_is_short_and_plain() {
        assertThat(broken(withLocalId("A1234567890123456789"))).isEmpty();
        assertThat(broken(withLocalId("A12345678901234567890"))).containsExactly("CIN-1570");
        assertThat(broken(withLocalId("A-1"))).containsExactly("CIN-1580");
    }

    @Test
    void birth_turns_an_expected_child_into_a_born_one() {
        ChildBorn birth = new ChildBorn(day("2026-05-04"), sealed(day("2026-05-03")), Sex.FEMALE);
        assertThat(broken(expected("2026-05-01"), birth)).isEmpty();
        Identity child = Identity.of(Timelines.timeline(expected("2026-05-01"), birth));
        assertThat(child.birthDate()).contains(day("2026-05-03"));
        assertThat(child.sex()).contains(Sex.FEMALE);
        assertThat(child.birthday(18)).contains(day("2044-05-03"));
    }

    @Test
    void a_child_is_born_once() {
        ChildBorn birth = new ChildBorn(day("2026-05-04"), sealed(day("2026-05-03")), Sex.FEMALE);
        assertThat(broken(born("2026-05-03"), birth)).containsExactly("GT-PS-2");
        assertThat(broken(expected("2026-05-01"), birth, birth)).containsExactly("GT-PS-2");
    }

    @Test
    void a_child_dies_once_and_after_birth() {
        PersonDied death = new PersonDied(day("2026-05-04"));
        assertThat(broken(born("2020-05-01"), death)).isEmpty();
        assertThat(broken(born("2020-05-01"), death, death)).containsExactly("GT-PS-6");
        assertThat(broken(born("2026-05-05"), death)).containsExactly("GT-PS-7");
    }

    private static ChildRegistered dated(
            @Nullable Sealed<LocalDate> bornOn, @Nullable Sealed<LocalDate> expectedOn) {
        return registered(day("2026-01-05"), Sex.UNKNOWN, bornOn, expectedOn, List.of(), null);
    }

    private static ChildRegistered withDisabilities(Disability... disabilities) {
        return registered(
                day("2026-01-05"),
                Sex.MALE,
                sealed(day("2020-05-01")),
                null,
                List.of(disabilities),
                null);
    }

    private static ChildRegistered withLocalId(String localId) {
        return registered(
                day("2026-01-05"), Sex.MALE, sealed(day("2020-05-01")), null, List.of(), localId);
    }
}
