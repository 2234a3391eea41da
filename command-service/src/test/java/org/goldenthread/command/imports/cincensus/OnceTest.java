package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.childprotection.ReviewConferenceHeld;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.junit.jupiter.api.Test;

/** The same thing twice in a census is one fact, and nothing of either is lost unnoticed. */
class OnceTest {

    private static final String ASSESSMENT =
            "<Assessments><AssessmentActualStartDate>2023-05-03</AssessmentActualStartDate></Assessments>";
    private static final String CIN_PLAN =
            "<CINPlanDates><CINPlanStartDate>2023-05-20</CINPlanStartDate></CINPlanDates>";
    private static final String ENQUIRY =
            "<Section47><S47ActualStartDate>2023-06-13</S47ActualStartDate></Section47>";
    private static final String REVIEWED =
            "<Reviews><CPPreviewDate>2023-10-02</CPPreviewDate></Reviews>";
    private static final String PLAN =
            "<ChildProtectionPlans><CPPstartDate>2023-07-03</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                    + REVIEWED
                    + "</ChildProtectionPlans>";

    @Test
    void everything_that_stands_twice_in_an_episode_is_one_thing() {
        String all = ASSESSMENT + CIN_PLAN + ENQUIRY + PLAN;

        Restated restated = restated(details(all + all));
        ChildTimeline timeline = recorded(restated);

        assertThat(Assessment.of(timeline)).hasSize(1);
        assertThat(ChildInNeedPlan.of(timeline)).hasSize(1);
        assertThat(Enquiry.of(timeline)).hasSize(1);
        assertThat(ProtectionPlan.of(timeline)).hasSize(1);
        // One finding each; the plan's review is a row of its own.
        assertThat(rules(restated, "GT-IM-22")).hasSize(4);
        assertThat(restated.refused()).isEqualTo(5);
    }

    @Test
    void an_episode_that_stands_twice_is_one_referral() {
        Restated restated = restated(details(ASSESSMENT + PLAN).repeat(2));
        ChildTimeline timeline = recorded(restated);

        assertThat(ChildInNeedEpisode.of(timeline)).hasSize(1);
        assertThat(ProtectionPlan.of(timeline)).hasSize(1);
        assertThat(rules(restated, "GT-IM-22")).hasSize(1);
        // The episode, its assessment, its plan and the review.
        assertThat(restated.refused()).isEqualTo(4);
    }

    @Test
    void of_an_episode_that_is_told_in_two_parts_the_rows_of_both_are_read() {
        String closed =
                "<CINclosureDate>2023-09-01</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>";

        Restated restated = restated(details(ASSESSMENT) + details(closed + ENQUIRY + ASSESSMENT));
        ChildTimeline timeline = recorded(restated);

        assertThat(ChildInNeedEpisode.of(timeline))
                .singleElement()
                .matches(ChildInNeedEpisode::isOpen);
        assertThat(Assessment.of(timeline)).hasSize(1);
        assertThat(Enquiry.of(timeline)).hasSize(1);
        assertThat(rules(restated, "GT-IM-22")).hasSize(2);
        assertThat(restated.refused()).isEqualTo(2);
    }

    @Test
    void a_plan_of_the_same_day_that_says_otherwise_is_the_same_plan_and_the_first_counts() {
        String other =
                PLAN.replace("NEG", "EMO")
                        .replace(
                                "</CPPreviewDate>",
                                "</CPPreviewDate><CPPreviewDate>2024-01-08</CPPreviewDate>");

        Restated restated = restated(details(PLAN + other));
        ChildTimeline timeline = recorded(restated);

        assertThat(ProtectionPlan.of(timeline)).hasSize(1);
        assertThat(timeline.of(ReviewConferenceHeld.class).map(each -> each.fact().heldOn()))
                .containsExactly(day("2023-10-02"), day("2024-01-08"));
        // The plan itself, and the review that both have.
        assertThat(restated.refused()).isEqualTo(2);
    }

    @Test
    void the_same_day_written_in_two_ways_is_the_same_day() {
        Restated restated =
                restated(details(CIN_PLAN + CIN_PLAN.replace("2023-05-20", "2023-05-20+01:00")));

        assertThat(ChildInNeedPlan.of(recorded(restated))).hasSize(1);
    }

    @Test
    void reviews_of_one_day_in_two_elements_are_one_review() {
        Restated restated = restated(details(PLAN.replace(REVIEWED, REVIEWED + REVIEWED)));

        assertThat(recorded(restated).of(ReviewConferenceHeld.class)).hasSize(1);
        assertThat(restated.refused()).isEqualTo(1);
    }

    @Test
    void a_plan_that_stands_in_two_episodes_is_one_plan() {
        Restated restated =
                restated(
                        details(PLAN + CIN_PLAN)
                                + details(PLAN + CIN_PLAN).replace("2023-05-02", "2023-05-09"));
        ChildTimeline timeline = recorded(restated);

        assertThat(ChildInNeedEpisode.of(timeline)).hasSize(2);
        assertThat(ProtectionPlan.of(timeline)).hasSize(1);
        assertThat(ChildInNeedPlan.of(timeline)).hasSize(1);
    }

    @Test
    void things_of_other_days_or_without_a_day_are_other_things() {
        Restated restated =
                restated(
                        details(
                                CIN_PLAN
                                        + CIN_PLAN.replace("2023-05-20", "2023-06-20")
                                        + "<CINPlanDates/><CINPlanDates/>"));

        assertThat(ChildInNeedPlan.of(recorded(restated))).hasSize(2);
        assertThat(rules(restated, "GT-IM-22")).isEmpty();
        assertThat(restated.refused()).isEqualTo(2);
    }

    @Test
    void a_child_in_two_elements_is_read_whole() {
        String twice =
                Census.file(details(ASSESSMENT))
                        .replace(
                                "</Children>",
                                """
                                <Child><ChildIdentifiers><LAchildID>B2</LAchildID></ChildIdentifiers></Child>
                                <Child><ChildIdentifiers><LAchildID> A1 </LAchildID><UPN>A12345678901B</UPN></ChildIdentifiers>
                                  <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>%s</Child>
                                </Children>\
                                """
                                        .formatted(
                                                details(ENQUIRY)
                                                        .replace("2023-05-02", "2023-06-12")));
        Census census = Census.read(twice);
        StatedChild child =
                census.children.stream()
                        .filter(each -> each.localId().equals("A1"))
                        .findFirst()
                        .orElseThrow();
        ChildTimeline timeline = recorded(child.restate(unknown(), day("2024-06-01")));

        assertThat(census.expected).isEqualTo(2);
        assertThat(census.children).hasSize(2);
        assertThat(child.rows()).isEqualTo(6);
        assertThat(ChildInNeedEpisode.of(timeline)).hasSize(2);
        assertThat(Assessment.of(timeline)).hasSize(1);
        assertThat(Enquiry.of(timeline)).hasSize(1);
        assertThat(timeline.of(ChildRegistered.class).findFirst().orElseThrow().fact().upn())
                .isNotNull();
        assertThat(census.found.stream().filter(found -> "CIN-8510".equals(found.rule())))
                .extracting(ImportFinding::recorded)
                .containsExactly(Recorded.AS_STATED);
    }

    @Test
    void a_second_element_that_says_otherwise_who_the_child_is_does_not_count_there() {
        String twice =
                Census.file("")
                        .replace(
                                "</Children>",
                                "<Child><ChildIdentifiers><LAchildID>A1</LAchildID><Sex>M</Sex></ChildIdentifiers></Child></Children>");
        Census census = Census.read(twice);

        assertThat(census.found)
                .extracting(ImportFinding::recorded)
                .containsExactly(Recorded.IN_PART);
    }

    @Test
    void two_ids_that_differ_in_capitals_are_two_children_but_not_unnoticed() {
        String two =
                Census.file("")
                        .replace(
                                "</Children>",
                                "<Child><ChildIdentifiers><LAchildID>a1</LAchildID></ChildIdentifiers></Child></Children>");
        Census census = Census.read(two);

        assertThat(census.children).hasSize(2);
        assertThat(census.found).extracting(ImportFinding::rule).containsExactly("GT-IM-23");
    }

    /**
     * Known on 1 June 2023: the enquiry and the plan are still to come, the assessment's end too.
     */
    @Test
    void a_row_still_to_come_is_refused_once_with_the_rows_below_it() {
        String ended =
                ASSESSMENT.replace(
                        "</Assessments>",
                        "<AssessmentAuthorisationDate>2023-06-12</AssessmentAuthorisationDate></Assessments>");
        Restated restated =
                Census.read(Census.file(details(ended + ENQUIRY + PLAN)))
                        .children
                        .getFirst()
                        .restate(unknown(), day("2023-06-01"));

        assertThat(restated.refused()).isEqualTo(3);
        assertThat(
                        restated.findings().stream()
                                .filter(found -> "GT-IM-1".equals(found.rule()))
                                .map(ImportFinding::recorded))
                .containsExactly(Recorded.IN_PART, Recorded.NOTHING, Recorded.NOTHING);
    }

    private static Restated restated(String episodes) {
        return Census.read(Census.file(episodes))
                .children
                .getFirst()
                .restate(unknown(), day("2024-06-01"));
    }

    private static String details(String parts) {
        return "<CINdetails><CINreferralDate>2023-05-02</CINreferralDate><ReferralSource>2A</ReferralSource>"
                + "<PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA>"
                + parts
                + "</CINdetails>";
    }

    private static List<String> rules(Restated restated, String rule) {
        return restated.findings().stream()
                .map(found -> Objects.requireNonNull(found.rule()))
                .filter(rule::equals)
                .toList();
    }

    private static ChildTimeline unknown() {
        return ChildTimeline.of(CHILD, List.of());
    }

    private static ChildTimeline recorded(Restated restated) {
        List<Entry> entries = new ArrayList<>();
        restated.events()
                .forEach(event ->
                        entries.add(
                                new Entry(
                                        new EventId(new UUID(0, entries.size())),
                                        Instant.EPOCH,
                                        event)));
        return unknown().with(entries);
    }
}
