package org.goldenthread.command.imports.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a later census says otherwise than an earlier one is found, and recorded all the same. */
class LaterCensusContradictsTest {

    private static final String WHO =
            "<UPN>A123456789012</UPN><PersonBirthDate>2015-06-01</PersonBirthDate><Sex>F</Sex>";
    private static final String REFERRED =
            "<CINreferralDate>2022-05-02</CINreferralDate><ReferralSource>2A</ReferralSource>"
                    + "<PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA>";
    private static final String CIN_PLAN =
            "<CINPlanDates><CINPlanStartDate>2022-06-01</CINPlanStartDate></CINPlanDates>";
    private static final String CP_PLAN =
            "<ChildProtectionPlans><CPPstartDate>2022-07-01</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                    + "<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>";

    private final List<Entry> journal = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "GT-IM-24, <Sex>F<, <Sex>M<",
        "GT-IM-25, 2015-06-01, 2015-01-06",
        "GT-IM-26, A123456789012, J123456789000",
        "GT-IM-26, <UPN>A123456789012</UPN>, <UPNunknown>UN2</UPNunknown>",
        "GT-IM-27, WBRI, WIRI",
        "GT-IM-28, 2023-03-20, 2023-03-21"
    })
    void who_the_child_is_does_not_change(String rule, String before, String said) {
        String earlier =
                of(2023, WHO + "<PersonDeathDate>2023-03-20</PersonDeathDate>", episode(REFERRED));
        take(earlier);
        Restated later = take(nextYear(earlier.replace(before, said)));

        assertThat(contradictions(later))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo(rule);
                    assertThat(found.recorded()).isEqualTo(Recorded.AS_STATED);
                    assertThat(found.row().table()).isEqualTo("ChildIdentifiers");
                    assertThat(found.sentence())
                            .doesNotContain("2015", "A1234", "J1234", "UN2", "WIRI", "2023");
                });
        assertThat(later.events()).isNotEmpty();
    }

    @Test
    void the_same_said_again_contradicts_nothing() {
        String earlier = of(2023, WHO, episode(REFERRED + CIN_PLAN + CP_PLAN));
        take(earlier);

        assertThat(contradictions(take(nextYear(earlier)))).isEmpty();
        assertThat(contradictions(take(earlier))).isEmpty();
    }

    @Test
    void what_was_unknown_may_become_known_and_what_is_left_out_stays() {
        take(
                of(
                        2023,
                        "<UPNunknown>UN1</UPNunknown><ExpectedPersonBirthDate>2023-05-01</ExpectedPersonBirthDate><Sex>U</Sex>",
                        episode(REFERRED)));
        Restated born = take(of(2024, WHO.replace("2015-06-01", "2023-05-03"), episode(REFERRED)));
        Restated silent = take(of(2025, "", episode(REFERRED)));

        assertThat(contradictions(born)).isEmpty();
        assertThat(contradictions(silent)).isEmpty();
        // The sex that the third census leaves out is still the one of the second.
        assertThat(Identity.of(timeline()).sex()).contains(Sex.FEMALE);
        assertThat(Identity.of(timeline()).birthDate()).contains(day("2023-05-03"));
    }

    @Test
    void a_new_upn_with_the_former_one_beside_it_is_explained() {
        take(of(2023, WHO, episode(REFERRED)));
        String later =
                of(
                        2024,
                        WHO.replace("A123456789012", "J123456789000")
                                + "<FormerUPN>A123456789012</FormerUPN>",
                        episode(REFERRED));
        String otherFormer = later.replace("<FormerUPN>A123456789012", "<FormerUPN>F999999999999");

        assertThat(contradictions(restated(otherFormer))).hasSize(1);
        assertThat(contradictions(restated(later))).isEmpty();
        assertThat(rules(restated(later.replace("<FormerUPN>A1", "<FormerUPN>x"))))
                .contains("CIN-1560Q");
    }

    @Test
    void a_birth_recorded_by_hand_is_contradicted_too() {
        take(
                of(
                        2023,
                        "<ExpectedPersonBirthDate>2023-05-01</ExpectedPersonBirthDate><Sex>U</Sex>",
                        episode(REFERRED)));
        take(of(2024, WHO.replace("2015-06-01", "2023-05-03"), episode(REFERRED)));

        assertThat(
                        rules(
                                take(
                                        of(
                                                2025,
                                                WHO.replace("2015-06-01", "2023-05-04"),
                                                episode(REFERRED)))))
                .contains("GT-IM-25");
    }

    @ParameterizedTest
    @CsvSource({
        "referral, 2022-05-02, 2022-05-09",
        "child in need plan, 2022-06-01, 2022-06-08",
        "child protection plan, 2022-07-01, 2022-07-04"
    })
    void what_was_open_and_has_another_first_day_is_found(String what, String before, String said) {
        String earlier = of(2023, WHO, episode(REFERRED + CIN_PLAN + CP_PLAN));
        take(earlier);

        assertThat(contradictions(take(nextYear(earlier.replace(before, said)))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("GT-IM-29");
                    assertThat(found.sentence()).contains(what);
                });
    }

    @Test
    void what_ended_by_the_last_day_of_the_year_before_need_not_stand_in_the_next() {
        // Closed on 31 March: not open at the end of that day, so not of the next year.
        take(
                of(
                        2023,
                        WHO,
                        episode(
                                REFERRED
                                        + "<CINclosureDate>2023-03-31</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>")));
        String next = of(2024, WHO, episode(REFERRED.replace("2022-05-02", "2023-06-05")));
        assertThat(contradictions(restated(next))).isEmpty();

        take(
                of(
                        2023,
                        WHO,
                        episode(
                                REFERRED
                                        + "<CINclosureDate>2023-04-01</CINclosureDate><ReasonForClosure>RC1</ReasonForClosure>")));
        assertThat(rules(restated(next))).contains("GT-IM-29");
    }

    @Test
    void a_wrong_check_letter_is_found_and_the_number_recorded() {
        // 2*1 + 3*2 + 4*3 + 5*4 + 6*5 + 7*6 + 8*7 + 9*8 + 10*9 + 11*0 + 12*1 + 13*2 = 368 = 16 *
        // 23: A.
        assertThat(rules(restated(of(2024, WHO, "")))).doesNotContain("CIN-1510");
        Restated wrong = restated(of(2024, WHO.replace("A1234", "B1234"), ""));

        assertThat(wrong.findings())
                .filteredOn(found -> "CIN-1510".equals(found.rule()))
                .singleElement()
                .extracting(ImportFinding::recorded)
                .isEqualTo(Recorded.AS_STATED);
        assertThat(wrong.findings().toString()).doesNotContain("123456789012");
    }

    @Test
    void a_plan_open_past_the_eighteenth_birthday_is_found_as_at_the_year_end() {
        String plan = episode(REFERRED + CP_PLAN);
        // Eighteen on 31 March 2024, the last day of the year: ended by then. A day later: not yet.
        assertThat(rules(restated(of(2024, WHO.replace("2015-06-01", "2006-03-31"), plan))))
                .contains("GT-AG-1");
        assertThat(rules(restated(of(2024, WHO.replace("2015-06-01", "2006-04-01"), plan))))
                .doesNotContain("GT-AG-1");
        assertThat(rules(restated(of(2025, WHO.replace("2015-06-01", "2006-04-01"), plan))))
                .contains("GT-AG-1");
        String ended = plan.replace("<InitialC", "<CPPendDate>2024-03-30</CPPendDate><InitialC");
        assertThat(rules(restated(of(2024, WHO.replace("2015-06-01", "2006-03-31"), ended))))
                .doesNotContain("GT-AG-1");
    }

    private static String episode(String details) {
        return "<CINdetails>" + details + "</CINdetails>";
    }

    private static String of(int year, String who, String episodes) {
        return Census.file(who, episodes)
                .replace("<Year>2024", "<Year>" + year)
                .replace("2024-03-31", year + "-03-31");
    }

    private static String nextYear(String file) {
        return file.replace("<Year>2023", "<Year>2024").replace(">2023-03-31<", ">2024-03-31<");
    }

    private static List<ImportFinding> contradictions(Restated restated) {
        return restated.findings().stream()
                .filter(found -> String.valueOf(found.rule()).matches("GT-IM-2[4-9]"))
                .toList();
    }

    private static List<String> rules(Restated restated) {
        return restated.findings().stream().map(ImportFinding::rule).map(String::valueOf).toList();
    }

    private Restated restated(String file) {
        return Census.read(file).children.getFirst().restate(timeline(), day("2026-08-01"));
    }

    private Restated take(String file) {
        Restated restated = restated(file);
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
