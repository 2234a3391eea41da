package org.goldenthread.pathway.careleaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.careleaver.LeavingCareTest.ended;
import static org.goldenthread.pathway.careleaver.LeavingCareTest.recorded;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.util.List;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class CareLeaverRulesTest {

    private final Care care = care(1);

    @Test
    void a_relevant_child_is_16_or_17() {
        assertThat(relevant("2022-02-28")).containsExactly("GT-CL-1");
        assertThat(relevant("2022-03-01")).isEmpty();
        assertThat(relevant("2024-02-29")).isEmpty();
        assertThat(relevant("2024-03-01")).containsExactly("GT-CL-1");
    }

    @Test
    void a_former_relevant_one_is_18_to_24() {
        assertThat(former("2024-02-29")).containsExactly("GT-CL-1");
        assertThat(former("2024-03-01")).isEmpty();
        assertThat(former("2031-02-28")).isEmpty();
        assertThat(former("2031-03-01")).containsExactly("GT-CL-1");
    }

    @Test
    void a_qualifying_one_is_16_to_24() {
        assertThat(of(CareLeaverEligibility.QUALIFYING, "2022-02-28")).containsExactly("GT-CL-1");
        assertThat(of(CareLeaverEligibility.QUALIFYING, "2031-02-28")).isEmpty();
    }

    @Test
    void nobody_is_recorded_as_eligible_for_care_says_so() {
        assertThat(of(CareLeaverEligibility.ELIGIBLE, "2023-01-01")).containsExactly("GT-CL-1");
    }

    @Test
    void who_is_looked_after_is_no_care_leaver_yet() {
        assertThat(
                        broken(
                                born("2006-03-01"),
                                care.entered("2023-01-01"),
                                recorded("2023-02-01", CareLeaverEligibility.RELEVANT)))
                .containsExactly("GT-CL-2");
        assertThat(
                        broken(
                                born("2006-03-01"),
                                care.entered("2023-01-01"),
                                care.left("2023-02-01", "E4A"),
                                recorded("2023-02-01", CareLeaverEligibility.RELEVANT)))
                .isEmpty();
    }

    @Test
    void no_support_ends_that_nobody_had() {
        assertThat(broken(born("2006-03-01"), ended("2023-02-01", CareLeaverClosure.REFUSED)))
                .containsExactly("GT-CL-3");
        assertThat(
                        broken(
                                born("2006-03-01"),
                                recorded("2023-01-01", CareLeaverEligibility.RELEVANT),
                                ended("2023-02-01", CareLeaverClosure.REFUSED),
                                ended("2023-03-01", CareLeaverClosure.REFUSED)))
                .containsExactly("GT-CL-3");
        assertThat(
                        broken(
                                born("2006-03-01"),
                                recorded("2023-01-01", CareLeaverEligibility.RELEVANT),
                                ended("2031-03-02", CareLeaverClosure.REFUSED)))
                .containsExactly("GT-CL-3");
    }

    @Test
    void what_the_record_says_need_not_be_recorded() {
        assertThat(
                        broken(
                                born("2006-03-01"),
                                care.entered("2021-01-01"),
                                care.left("2023-02-01", "E4A"),
                                recorded("2023-05-01", CareLeaverEligibility.RELEVANT)))
                .containsExactly("GT-CL-4");
    }

    @Test
    void nobody_becomes_a_care_leaver_after_death() {
        assertThat(
                        broken(
                                born("2006-03-01"),
                                new PersonDied(day("2023-01-01")),
                                recorded("2023-05-01", CareLeaverEligibility.RELEVANT)))
                .containsExactly("GT-AC-1");
    }

    private static List<String> relevant(String day) {
        return of(CareLeaverEligibility.RELEVANT, day);
    }

    private static List<String> former(String day) {
        return of(CareLeaverEligibility.FORMER_RELEVANT, day);
    }

    private static List<String> of(CareLeaverEligibility eligibility, String day) {
        return broken(born("2006-03-01"), recorded(day, eligibility));
    }
}
