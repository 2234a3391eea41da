package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childprotection.Conference;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.junit.jupiter.api.Test;

class CensusChildTest {

    private static final String REFERRED =
            "<CINreferralDate>2023-05-02</CINreferralDate><ReferralSource>2A</ReferralSource>"
                    + "<PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA>";

    private final List<Entry> journal = new ArrayList<>();

    @Test
    void a_whole_episode_becomes_facts_that_belong_together() {
        Restated restated =
                take(
                        details(
                                """
                                <CINclosureDate>2024-02-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
                                <Assessments><AssessmentActualStartDate>2023-05-03</AssessmentActualStartDate>
                                  <AssessmentAuthorisationDate>2023-06-12</AssessmentAuthorisationDate>
                                  <FactorsIdentifiedAtAssessment><AssessmentFactors>2A</AssessmentFactors><AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment>
                                </Assessments>
                                <CINPlanDates><CINPlanStartDate>2023-06-12</CINPlanStartDate><CINPlanEndDate>2023-07-03</CINPlanEndDate></CINPlanDates>
                                <Section47><S47ActualStartDate>2023-06-13</S47ActualStartDate><InitialCPCtarget>2023-07-04</InitialCPCtarget>
                                  <DateOfInitialCPC>2023-07-03</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47>
                                <ChildProtectionPlans><CPPstartDate>2023-07-03</CPPstartDate><CPPendDate>2024-02-01</CPPendDate>
                                  <InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
                                  <NumberOfPreviousCPP>1</NumberOfPreviousCPP>
                                  <Reviews><CPPreviewDate>2023-10-02</CPPreviewDate><CPPreviewDate>2024-02-01</CPPreviewDate></Reviews>
                                </ChildProtectionPlans>
                                """));

        assertThat(restated.findings()).isEmpty();
        ChildInNeedEpisode episode = ChildInNeedEpisode.of(timeline()).getFirst();
        assertThat(episode.countsAsInNeed()).isTrue();
        assertThat(episode.endedOn()).contains(day("2024-02-01"));
        assertThat(timeline().of(AssessmentCompleted.class))
                .singleElement()
                .satisfies(known ->
                        assertThat(known.fact().factors())
                                .containsExactly(
                                        AssessmentFactor.DRUGS_CHILD, AssessmentFactor.NEGLECT));
        assertThat(ChildInNeedPlan.of(timeline()).getFirst().endedOn()).contains(day("2023-07-03"));
        assertThat(Enquiry.of(timeline()).getFirst().endedOn()).contains(day("2023-07-03"));
        assertThat(Conference.of(timeline()).getFirst().held().fact().transferIn()).isFalse();
        ProtectionPlan plan = ProtectionPlan.of(timeline()).getFirst();
        assertThat(plan.referral()).isEqualTo(episode.referral());
        assertThat(plan.latestCategory()).contains(CategoryOfAbuse.EMOTIONAL);
        assertThat(plan.start().fact().previousPlans()).isEqualTo(1);
        assertThat(plan.reviews()).hasSize(2);
        assertThat(plan.endedOn()).contains(day("2024-02-01"));
    }

    @Test
    void the_same_file_twice_records_nothing_new() {
        String file = details("<CINclosureDate>2024-02-01</CINclosureDate>");
        Restated first = take(file);
        Restated second = take(file);

        assertThat(first.events()).hasSize(4);
        assertThat(first.alreadyKnown()).isZero();
        assertThat(second.events()).isEmpty();
        assertThat(second.alreadyKnown()).isEqualTo(4);
        assertThat(second.findings()).isEqualTo(first.findings());
        assertThat(second.findings()).extracting(ImportFinding::rule).containsExactly("CIN-8805");
    }

    @Test
    void a_later_file_brings_the_end_and_corrects() {
        take(details(plan("")));
        Restated later =
                take(
                        details(
                                plan("<CPPendDate>2024-03-01</CPPendDate>")
                                        .replace(">NEG<", ">SAB<")));

        assertThat(later.events()).hasSize(2);
        assertThat(later.events().getFirst())
                .isInstanceOfSatisfying(
                        FactAmended.class,
                        amended ->
                                assertThat(
                                                ((ProtectionPlanStarted) amended.fact())
                                                        .latestCategory())
                                        .isEqualTo(CategoryOfAbuse.SEXUAL));
        assertThat(ProtectionPlan.of(timeline()).getFirst().endedOn()).contains(day("2024-03-01"));
    }

    @Test
    void an_end_within_the_year_that_the_return_no_longer_says_is_voided() {
        take(details(plan("<CPPendDate>2024-03-01</CPPendDate>")));
        Restated later = take(details(plan("")));

        assertThat(later.events()).singleElement().isInstanceOf(FactVoided.class);
        assertThat(ProtectionPlan.of(timeline()).getFirst().isOpen()).isTrue();
    }

    @Test
    void an_end_after_the_year_is_not_the_returns_matter() {
        take(details(plan("<CPPendDate>2024-04-01</CPPendDate>")));

        assertThat(take(details(plan(""))).events()).isEmpty();
    }

    @Test
    void a_referral_first_ended_then_accepted_is_restated() {
        take(details("").replace("<ReferralNFA>0<", "<ReferralNFA>true<"));
        assertThat(timeline().of(ReferralNoFurtherAction.class)).hasSize(1);
        take(details(""));

        assertThat(timeline().of(ReferralNoFurtherAction.class)).isEmpty();
        assertThat(timeline().of(ReferralAccepted.class)).hasSize(1);
    }

    @Test
    void what_the_census_does_not_ask_stays_as_practice_recorded_it() {
        take(details(""));
        ReferralAccepted imported =
                timeline().of(ReferralAccepted.class).findFirst().orElseThrow().fact();
        EventId event = timeline().of(ReferralAccepted.class).findFirst().orElseThrow().original();
        record(
                new FactAmended(
                        event,
                        new ReferralAccepted(
                                imported.referral(),
                                day("2023-05-03"),
                                day("2023-05-03"),
                                imported.need(),
                                List.of()),
                        CorrectionReason.WRONG_DETAIL));

        assertThat(take(details("")).events()).isEmpty();
    }

    @Test
    void both_forms_of_reviews_say_the_same() {
        String one =
                "<Reviews><CPPreviewDate>2023-10-02</CPPreviewDate><CPPreviewDate>2024-02-01</CPPreviewDate></Reviews>";
        String many =
                "<Reviews><CPPreviewDate>2023-10-02</CPPreviewDate></Reviews><Reviews><CPPreviewDate>2024-02-01</CPPreviewDate></Reviews>";
        take(details(plan(one)));

        assertThat(ProtectionPlan.of(timeline()).getFirst().reviews()).hasSize(2);
        assertThat(take(details(plan(many))).events()).isEmpty();
    }

    @Test
    void a_conference_outside_an_enquiry_is_a_transfer_in() {
        take(details("<DateOfInitialCPC>2023-06-12</DateOfInitialCPC>"));

        assertThat(Conference.of(timeline()))
                .singleElement()
                .satisfies(conference -> {
                    assertThat(conference.held().fact().transferIn()).isTrue();
                    assertThat(conference.enquiry()).isEmpty();
                });
    }

    @Test
    void an_enquiry_without_a_conference_is_concluded_on_an_unknown_day() {
        String enquiry =
                "<Section47><S47ActualStartDate>2023-06-13</S47ActualStartDate><ICPCnotRequired>%s</ICPCnotRequired></Section47>";
        take(details(enquiry.formatted("1")));
        assertThat(
                        Enquiry.of(timeline())
                                .getFirst()
                                .conclusion()
                                .orElseThrow()
                                .fact()
                                .concludedOn())
                .isNull();
        assertThat(Enquiry.of(timeline()).getFirst().isOpen()).isFalse();

        take(details(enquiry.formatted("0")));
        assertThat(Enquiry.of(timeline()).getFirst().isOpen()).isTrue();
    }

    @Test
    void what_cannot_be_read_is_left_out_and_found_and_nothing_is_repaired() {
        Restated restated =
                take(
                        """
                        <CINdetails><CINreferralDate>2023-05-02</CINreferralDate><ReferralSource>99</ReferralSource>
                          <PrimaryNeedCode>N1</PrimaryNeedCode><ReasonForClosure>RC1</ReasonForClosure><ReferralNFA>0</ReferralNFA>
                          <CINPlanDates><CINPlanStartDate>12/06/2023</CINPlanStartDate></CINPlanDates>
                          <PreProceedingsandFGDM><PPStartDate>2023-07-01</PPStartDate></PreProceedingsandFGDM>
                        </CINdetails>
                        <CINdetails><ReferralSource>1A</ReferralSource><CINPlanDates/></CINdetails>
                        """);

        assertThat(restated.findings())
                .extracting(ImportFinding::rule, ImportFinding::recorded)
                .containsExactly(
                        tuple("GT-IM-4", Recorded.NOTHING),
                        tuple("CIN-8866", Recorded.IN_PART),
                        tuple("GT-IM-6", Recorded.IN_PART),
                        tuple("CIN-4010", Recorded.NOTHING),
                        tuple("CIN-8810", Recorded.IN_PART),
                        tuple("CIN-8600", Recorded.NOTHING));
        assertThat(restated.refused()).isEqualTo(3);
        assertThat(timeline().of(ReferralReceived.class).findFirst().orElseThrow().fact().source())
                .isNull();
        assertThat(ChildInNeedPlan.of(timeline())).isEmpty();
    }

    @Test
    void findings_repeat_no_content() {
        Restated restated =
                take(
                        details("")
                                .replace(">N1<", ">PlantedSurname<")
                                .replace("2A", "PlantedSurname"));

        assertThat(restated.findings().toString()).doesNotContain("Planted");
    }

    @Test
    void what_is_dated_after_the_return_was_known_is_not_recorded() {
        Restated restated = take(details(plan("<CPPendDate>2030-04-01</CPPendDate>")));

        assertThat(ProtectionPlan.of(timeline()).getFirst().isOpen()).isTrue();
        assertThat(restated.findings()).extracting(ImportFinding::rule).contains("GT-IM-1");
    }

    @Test
    void a_child_is_registered_once_and_its_birth_follows() {
        String unborn =
                Census.file(
                        "<ExpectedPersonBirthDate>2023-09-01</ExpectedPersonBirthDate><Sex>U</Sex>",
                        details(""));
        String born =
                Census.file(
                        "<PersonBirthDate>2023-08-25</PersonBirthDate><Sex>M</Sex>", details(""));
        takeFile(unborn);
        takeFile(born);

        Identity identity = Identity.of(timeline());
        assertThat(identity.birthDate()).contains(day("2023-08-25"));
        assertThat(identity.expectedOn()).contains(day("2023-09-01"));
        assertThat(identity.sex()).contains(Sex.MALE);
        assertThat(timeline().of(ChildRegistered.class)).hasSize(1);
        assertThat(timeline().of(ChildBorn.class)).hasSize(1);
        assertThat(takeFile(born).events()).isEmpty();
    }

    /** Eighteen on the day of the plan: the row is recorded as it stands, with a finding. */
    @Test
    void the_plan_of_somebody_of_eighteen_is_recorded_and_found() {
        Restated restated =
                takeFile(
                        Census.file(
                                "<PersonBirthDate>2005-07-03</PersonBirthDate><Sex>F</Sex>",
                                details(plan(""))));

        assertThat(ProtectionPlan.of(timeline())).hasSize(1);
        assertThat(restated.findings())
                .filteredOn(finding -> "GT-CP-5".equals(finding.rule()))
                .extracting(ImportFinding::recorded)
                .containsExactly(Recorded.AS_STATED);
    }

    @Test
    void death_closes_the_book() {
        takeFile(
                Census.file(
                        "<PersonBirthDate>2015-06-01</PersonBirthDate><GenderCurrent>2</GenderCurrent><PersonDeathDate>2024-01-05</PersonDeathDate>",
                        details(
                                "<CINclosureDate>2024-01-05</CINclosureDate><ReasonForClosure>RC2</ReasonForClosure>")));

        assertThat(timeline().of(PersonDied.class)).hasSize(1);
        assertThat(
                        ChildInNeedEpisode.of(timeline())
                                .getFirst()
                                .closure()
                                .orElseThrow()
                                .fact()
                                .reason())
                .isEqualTo(ReasonForClosure.DIED);
    }

    private static String details(String more) {
        return "<CINdetails>" + REFERRED + more + "</CINdetails>";
    }

    private static String plan(String more) {
        return "<DateOfInitialCPC>2023-07-03</DateOfInitialCPC><ChildProtectionPlans><CPPstartDate>2023-07-03</CPPstartDate>"
                + "<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
                + "<NumberOfPreviousCPP>0</NumberOfPreviousCPP>"
                + more
                + "</ChildProtectionPlans>";
    }

    private Restated take(String episodes) {
        return takeFile(Census.file(episodes));
    }

    private Restated takeFile(String file) {
        Restated restated =
                Census.read(file).children.getFirst().restate(timeline(), day("2024-08-01"));
        restated.events().forEach(this::record);
        return restated;
    }

    private void record(PathwayEvent event) {
        int number = journal.size() + 1;
        journal.add(
                new Entry(new EventId(new UUID(0, number)), Instant.ofEpochSecond(number), event));
    }

    private ChildTimeline timeline() {
        return ChildTimeline.of(CHILD, journal);
    }
}
