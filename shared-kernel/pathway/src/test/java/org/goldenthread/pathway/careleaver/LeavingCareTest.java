package org.goldenthread.pathway.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.event;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.List;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.testing.Care;
import org.goldenthread.pathway.testing.Children;
import org.junit.jupiter.api.Test;

/** A child born on 1 March 2006: 14 in 2020, 16 in 2022, 18 in 2024, 25 in 2031. */
class LeavingCareTest {

    private final Care care = care(1);
    private final Care again = care(2);

    @Test
    void leaves_at_17_as_relevant_and_turns_former_relevant_at_18() {
        given(born("2006-03-01"), care.entered("2021-01-01"), care.left("2023-02-01", "E4A"))
                .then(
                        "relevant 2023-02-01 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void stays_with_carers_at_18_as_former_relevant() {
        given(born("2006-03-01"), care.entered("2021-01-01"), care.left("2024-03-01", "E17"))
                .then("former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void turns_18_in_care_whether_or_not_anybody_records_the_exit() {
        given(born("2006-03-01"), care.entered("2021-01-01"))
                .then("former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void needs_thirteen_weeks_in_care() {
        // 91 days from 1 January 2023 end on 2 April.
        given(born("2006-03-01"), care.entered("2023-01-01"), care.left("2023-04-01", "E4A"))
                .then();
        given(born("2006-03-01"), care.entered("2023-01-01"), care.left("2023-04-02", "E4A"))
                .then(
                        "relevant 2023-04-02 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void counts_days_up_to_the_eighteenth_birthday_only() {
        // 91 days before 1 March 2024 (a leap year) is 1 December 2023.
        given(born("2006-03-01"), care.entered("2023-12-02"), care.left("2024-06-01", "E5")).then();
        given(born("2006-03-01"), care.entered("2023-12-01"), care.left("2024-06-01", "E5"))
                .then("former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void adds_up_periods_of_care() {
        // 60 days at 15 and 31 at 16 make 91; with 30 they make 90.
        given(
                        born("2006-03-01"),
                        care.entered("2021-06-01"),
                        care.left("2021-07-31", "E4A"),
                        again.entered("2022-05-01"),
                        again.left("2022-06-01", "E4A"))
                .then(
                        "relevant 2022-06-01 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
        given(
                        born("2006-03-01"),
                        care.entered("2021-06-01"),
                        care.left("2021-07-31", "E4A"),
                        again.entered("2022-05-01"),
                        again.left("2022-05-31", "E4A"))
                .then();
    }

    @Test
    void does_not_count_days_before_the_fourteenth_birthday() {
        // Eighty days of care, seventy of them at 13; 81 more at 16 make 91 with the ten at 14.
        given(
                        born("2006-03-01"),
                        care.entered("2019-12-22"),
                        care.left("2020-03-11", "E4A"),
                        again.entered("2022-05-01"),
                        again.left("2022-07-20", "E4A"))
                .then();
        given(
                        born("2006-03-01"),
                        care.entered("2019-12-22"),
                        care.left("2020-03-11", "E4A"),
                        again.entered("2022-05-01"),
                        again.left("2022-07-21", "E4A"))
                .then(
                        "relevant 2022-07-21 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void short_breaks_do_not_count() {
        given(
                        born("2006-03-01"),
                        care.entered("2022-05-01", "V4"),
                        care.left("2022-12-01", "E8"),
                        again.entered("2023-01-01"),
                        again.left("2023-03-01", "E4A"))
                .then();
    }

    @Test
    void nobody_leaves_care_before_the_sixteenth_birthday() {
        given(born("2006-03-01"), care.entered("2021-01-01"), care.left("2022-02-28", "E4A"))
                .then();
    }

    @Test
    void who_leaves_on_the_sixteenth_birthday_was_16_in_care() {
        given(born("2006-03-01"), care.entered("2021-01-01"), care.left("2022-03-01", "E4A"))
                .then(
                        "relevant 2022-03-01 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void who_is_looked_after_again_is_a_care_leaver_no_longer() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2022-06-01", "E4A"),
                        again.entered("2022-09-01"),
                        again.left("2022-09-08", "E4B"))
                .then(
                        "relevant 2022-06-01 to 2022-09-01, looked-after",
                        "relevant 2022-09-08 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void short_breaks_do_not_end_being_a_care_leaver() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2022-06-01", "E4A"),
                        again.entered("2022-09-01", "V3"),
                        again.left("2022-09-08", "E8"))
                .then(
                        "relevant 2022-06-01 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void leaves_no_care_that_another_authority_takes_over_or_that_was_no_childs() {
        for (String reason : List.of("E3", "E15", "E2")) {
            given(born("2006-03-01"), care.entered("2021-01-01"), care.left("2023-02-01", reason))
                    .then();
        }
    }

    @Test
    void birthdays_of_29_february_fall_on_the_28th_in_common_years() {
        given(born("2004-02-29"), care.entered("2019-01-01"), care.left("2020-02-28", "E4A"))
                .then();
        given(born("2004-02-29"), care.entered("2019-01-01"), care.left("2020-02-29", "E4A"))
                .then(
                        "relevant 2020-02-29 to 2022-02-28",
                        "former-relevant 2022-02-28 to 2029-02-28, aged-out");
    }

    @Test
    void death_ends_it() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        new PersonDied(day("2023-05-05")))
                .then("relevant 2023-02-01 to 2023-05-05, died");
        given(born("2006-03-01"), care.entered("2021-01-01"), new PersonDied(day("2024-02-29")))
                .then();
    }

    @Test
    void an_exit_that_was_voided_never_was() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        new FactVoided(event(3), CorrectionReason.NEVER_HAPPENED))
                .then("former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void an_exit_that_was_before_16_after_all_makes_no_care_leaver() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        new FactAmended(
                                event(3),
                                care.left("2022-02-01", "E4A"),
                                CorrectionReason.WRONG_DETAIL))
                .then();
    }

    @Test
    void keeps_its_name_when_the_exit_is_corrected() {
        var stage =
                LeavingCare.of(
                                timeline(
                                        born("2006-03-01"),
                                        care.entered("2021-01-01"),
                                        care.left("2023-02-01", "E4A"),
                                        new FactAmended(
                                                event(3),
                                                care.left("2023-02-03", "E4A"),
                                                CorrectionReason.WRONG_DETAIL)))
                        .getFirst();
        assertThat(stage.key()).isEqualTo(event(3));
        assertThat(stage.begunBy()).containsExactly(event(2), event(3), event(4));
        assertThat(stage.startedOn()).isEqualTo(day("2023-02-03"));
    }

    @Test
    void support_ends_on_the_day_it_is_said_to() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        ended("2023-09-01", CareLeaverClosure.RETURNED_HOME))
                .then("relevant 2023-02-01 to 2023-09-01, returned-home");
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        ended("2023-02-01", CareLeaverClosure.REFUSED))
                .then();
    }

    @Test
    void support_that_ended_can_be_taken_up_again() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        ended("2023-09-01", CareLeaverClosure.REFUSED),
                        recorded("2025-01-01", CareLeaverEligibility.FORMER_RELEVANT))
                .then(
                        "relevant 2023-02-01 to 2023-09-01, refused",
                        "former-relevant 2025-01-01 to 2031-03-01, aged-out");
    }

    @Test
    void who_was_in_care_elsewhere_is_what_is_recorded() {
        given(born("2006-03-01"), recorded("2023-02-01", CareLeaverEligibility.RELEVANT))
                .then(
                        "relevant 2023-02-01 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
        given(born("2006-03-01"), recorded("2023-02-01", CareLeaverEligibility.QUALIFYING))
                .then("qualifying 2023-02-01 to 2031-03-01, aged-out");
    }

    @Test
    void what_is_recorded_besides_what_is_so_already_opens_nothing() {
        given(
                        born("2006-03-01"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        recorded("2023-05-01", CareLeaverEligibility.RELEVANT))
                .then(
                        "relevant 2023-02-01 to 2024-03-01",
                        "former-relevant 2024-03-01 to 2031-03-01, aged-out");
    }

    @Test
    void the_code_tells_the_age_where_the_day_of_birth_is_lost() {
        given(erased(), care.entered("2021-01-01"), care.left("2024-03-01", "E17"))
                .then("former-relevant 2024-03-01 to 2031-03-01, aged-out");
        given(erased(), care.entered("2021-01-01"), care.left("2024-03-01", "E5")).then();
    }

    @Test
    void a_day_of_birth_that_nobody_may_know_is_not_read() {
        var timeline =
                timeline(
                        born("2006-03-05"),
                        care.entered("2021-01-01"),
                        care.left("2023-02-01", "E4A"),
                        recorded("2023-08-01", CareLeaverEligibility.RELEVANT));
        assertThat(LeavingCare.byCodesAlone(timeline))
                .extracting(LeavingCareTest::inWords)
                .containsExactly("relevant from 2023-08-01");
    }

    @Test
    void what_is_recorded_holds_without_a_day_of_birth() {
        given(erased(), recorded("2023-02-01", CareLeaverEligibility.RELEVANT))
                .then("relevant from 2023-02-01");
    }

    static CareLeaverEligibilityRecorded recorded(String day, CareLeaverEligibility eligibility) {
        return new CareLeaverEligibilityRecorded(day(day), eligibility);
    }

    static CareLeaverSupportEnded ended(String day, CareLeaverClosure why) {
        return new CareLeaverSupportEnded(day(day), why);
    }

    private static ChildRegistered erased() {
        return Children.registered(
                day("2007-03-01"),
                Sex.FEMALE,
                Sealed.lost(CHILD.value()),
                null,
                List.of(Disability.NONE),
                null);
    }

    private static Given given(PathwayEvent... events) {
        return new Given(
                LeavingCare.of(timeline(events)).stream().map(LeavingCareTest::inWords).toList());
    }

    private record Given(List<String> stages) {

        void then(String... expected) {
            assertThat(stages).containsExactly(expected);
        }
    }

    private static String inWords(LeavingCare stage) {
        return stage.eligibility().code()
                + stage.endedOn()
                        .map(end -> " " + stage.startedOn() + " to " + end)
                        .orElse(" from " + stage.startedOn())
                + stage.closure().map(why -> ", " + why.code()).orElse("");
    }
}
