package org.goldenthread.pathway.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.InNeed.assessed;
import static org.goldenthread.pathway.testing.InNeed.assessment;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.conference;
import static org.goldenthread.pathway.testing.InNeed.enquiry;
import static org.goldenthread.pathway.testing.InNeed.id;
import static org.goldenthread.pathway.testing.InNeed.noConference;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.InNeed.transferIn;
import static org.goldenthread.pathway.testing.Timelines.broken;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.junit.jupiter.api.Test;

class EnquiryRulesTest {

    @Test
    void an_enquiry_that_leads_to_a_conference_breaks_nothing() {
        assertThat(after(enquiry(1, "2024-02-12"), conference(1, "2024-03-04"))).isEmpty();
    }

    @Test
    void an_enquiry_starts_on_the_day_of_the_referral_at_the_earliest() {
        assertThat(after(enquiry(1, "2024-01-10"), noConference(1, "2024-01-20"))).isEmpty();
        assertThat(after(enquiry(1, "2024-01-09"), noConference(1, "2024-01-20")))
                .containsExactly("CIN-2889");
    }

    @Test
    void an_episode_has_one_open_enquiry() {
        assertThat(after(enquiry(1, "2024-02-12"), enquiry(2, "2024-02-13")))
                .containsExactly("CIN-8839", "CIN-8890");
    }

    @Test
    void an_enquiry_starts_after_the_conference_of_the_one_before() {
        assertThat(
                        after(
                                enquiry(1, "2024-02-12"),
                                conference(1, "2024-03-04"),
                                enquiry(2, "2024-03-05")))
                .isEmpty();
        assertThat(
                        after(
                                enquiry(1, "2024-02-12"),
                                conference(1, "2024-03-04"),
                                enquiry(2, "2024-03-04")))
                .containsExactly("CIN-8890");
    }

    @Test
    void an_enquiry_that_needed_no_conference_stands_in_nobodys_way() {
        assertThat(
                        after(
                                enquiry(1, "2024-02-12"),
                                noConference(1, "2024-03-04"),
                                enquiry(2, "2024-02-20")))
                .isEmpty();
    }

    @Test
    void an_enquiry_comes_before_its_conference_and_conclusion() {
        assertThat(after(enquiry(1, "2024-03-05"), conference(1, "2024-03-04")))
                .containsExactly("CIN-8615");
        assertThat(after(enquiry(1, "2024-03-05"), noConference(1, "2024-03-04")))
                .containsExactly("GT-CP-4");
    }

    @Test
    void an_episode_is_closed_when_its_enquiries_have_come_to_something() {
        assertThat(
                        after(
                                enquiry(1, "2024-02-12"),
                                closed(1, "2024-04-01", ReasonForClosure.NO_LONGER_IN_NEED)))
                .containsExactly("CIN-8868");
        assertThat(
                        after(
                                enquiry(1, "2024-02-12"),
                                noConference(1, "2024-02-20"),
                                closed(1, "2024-04-01", ReasonForClosure.NO_LONGER_IN_NEED)))
                .isEmpty();
    }

    @Test
    void an_enquiry_without_an_assessment_is_questioned() {
        assertThat(broken(referral(1, "2024-01-10"), enquiry(1, "2024-02-12")))
                .containsExactly("CIN-2991Q");
    }

    @Test
    void a_target_on_a_weekend_is_questioned() {
        assertThat(after(targeted("2024-03-04"))).isEmpty();
        assertThat(after(targeted("2024-03-03"))).containsExactly("CIN-8870Q");
    }

    @Test
    void a_conference_is_held_after_the_referral_and_on_a_working_weekday() {
        assertThat(after(transferIn("2024-01-10"))).isEmpty();
        assertThat(after(transferIn("2024-01-09"))).containsExactly("CIN-1104");
        assertThat(after(transferIn("2024-03-02"))).containsExactly("CIN-8875");
    }

    @Test
    void a_conference_is_not_recorded_with_an_enquiry_and_without_one() {
        assertThat(
                        after(
                                enquiry(1, "2024-02-12"),
                                conference(1, "2024-03-04"),
                                transferIn("2024-03-05")))
                .isEmpty();
        assertThat(
                        after(
                                enquiry(1, "2024-02-12"),
                                conference(1, "2024-03-04"),
                                transferIn("2024-03-04")))
                .containsExactly("CIN-2884");
    }

    @Test
    void an_enquiry_starts_with_social_care_police_and_health() {
        assertThat(
                        after(
                                with(
                                        PartnerAgency.SOCIAL_CARE,
                                        PartnerAgency.POLICE,
                                        PartnerAgency.HEALTH)))
                .isEmpty();
        assertThat(after(with(PartnerAgency.SOCIAL_CARE, PartnerAgency.POLICE)))
                .containsExactly("GT-CP-2");
    }

    @Test
    void a_conference_without_an_enquiry_is_a_transfer_in() {
        assertThat(
                        after(
                                new InitialConferenceHeld(
                                        id(1), null, day("2024-03-04"), false, List.of())))
                .containsExactly("GT-CP-3");
    }

    @Test
    void an_enquiry_ends_with_its_conference_even_when_concluded_earlier() {
        Section47Concluded towardsConference =
                new Section47Concluded(
                        enquiry(1), day("2024-02-20"), day("2024-02-20"), List.of(), false);

        assertThat(
                        Enquiry.of(timeline(enquiry(1, "2024-02-12"), towardsConference))
                                .getFirst()
                                .endedOn())
                .isEmpty();
        assertThat(
                        Enquiry.of(
                                        timeline(
                                                enquiry(1, "2024-02-12"),
                                                towardsConference,
                                                conference(1, "2024-03-04")))
                                .getFirst()
                                .endedOn())
                .contains(day("2024-03-04"));
    }

    private static Section47Started with(PartnerAgency... present) {
        return new Section47Started(enquiry(1), id(1), day("2024-02-12"), List.of(present), null);
    }

    private static Section47Started targeted(String target) {
        return new Section47Started(enquiry(1), id(1), day("2024-02-12"), List.of(), day(target));
    }

    private static List<String> after(PathwayEvent... events) {
        List<PathwayEvent> all =
                new ArrayList<>(
                        List.of(
                                referral(1, "2024-01-10"),
                                assessment(1, "2024-01-10"),
                                assessed(1, "2024-02-10", AssessmentFactor.NEGLECT)));
        all.addAll(List.of(events));
        return broken(all.toArray(PathwayEvent[]::new));
    }
}
