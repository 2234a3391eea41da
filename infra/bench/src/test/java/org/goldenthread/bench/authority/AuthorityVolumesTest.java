package org.goldenthread.bench.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.goldenthread.pathway.facts.EventNames;
import org.junit.jupiter.api.Test;

/**
 * A year of a middling authority has as many events of each kind as were counted in Medway, whose
 * published figures for the years to March 2024 and 2025 are written out here. A quarter of an
 * authority is told; each row may be off by a quarter, and all together by a seventh.
 *
 * <p>Of some kinds the language has no fact: visits, core groups, reviews of child in need plans,
 * health and education plans. Their part of each row is left out.
 */
class AuthorityVolumesTest {

    private static final double SCALE = 0.25;
    private static final Map<String, Integer> COUNTED = counted();

    /** 24,200 contacts, and what was decided about half of them. */
    @Test
    void contacts() {
        assertRow(24_200 + 12_100, "contact-");
    }

    /** 1,720 assessments: consent, start, completion, plan, three reviews, closure. */
    @Test
    void early_help() {
        assertRow(1_720 * 8, "early-help-", "lead-practitioner-");
    }

    /** 5,015 referrals, 5,377 assessments, 2,009 enquiries of two events, and 475 conferences. */
    @Test
    void referrals_assessments_enquiries_and_conferences() {
        assertRow(
                2 * (5_015 + 5_377 + 2_009) + 475,
                "referral-",
                "assessment-",
                "section-47-",
                "initial-cp-conference-");
    }

    /** 404 plans started, 392 ended; 299 open with 2.3 reviews a year. */
    @Test
    void child_protection_plans_and_their_reviews() {
        assertRow(404 + 392 + 299 * 2.3, "cp-plan-", "review-cp-conference-");
    }

    /** 1,192 plans started, 1,215 ended. */
    @Test
    void child_in_need_plans() {
        assertRow(1_192 + 1_215, "cin-plan-");
    }

    /** 1,718 episodes ended and 2,038 children assessed as not in need. */
    @Test
    void closures() {
        assertRow(1_718 + 2_038, "cin-episode-closed");
    }

    /** 156 entries, 139 exits; 495 in care with 1.2 further episodes and 2.3 reviews a year. */
    @Test
    void care() {
        assertRow(
                156 + 139 + 495 * (1.2 + 2.3),
                "care-entry-",
                "care-exit-",
                "cla-review-",
                "placement-changed",
                "legal-status-");
    }

    /** Who the families are, and corrections, make up for what the language cannot say yet. */
    @Test
    void all_together() {
        assertThat(COUNTED.values().stream().mapToInt(Integer::intValue).sum() / SCALE)
                .isCloseTo(120_000, Percentage.withPercentage(15));
    }

    /** What was published of single steps, too: none is hidden in a row that fits as a whole. */
    @Test
    void single_steps() {
        Map.of(
                        "referral-received", 5_015,
                        "referral-nfa", 604,
                        "section-47-started", 2_009,
                        "initial-cp-conference-held", 475,
                        "cp-plan-started", 404,
                        "cin-plan-started", 1_192,
                        "care-entry-recorded", 156,
                        "care-exit-recorded", 139,
                        "early-help-assessment-started", 1_720)
                .forEach((kind, published) ->
                        assertThat(COUNTED.getOrDefault(kind, 0) / SCALE)
                                .as(kind)
                                .isCloseTo(published, Percentage.withPercentage(40)));
    }

    private static void assertRow(double published, String... kinds) {
        double told =
                COUNTED.entrySet().stream()
                                .filter(count ->
                                        Stream.of(kinds).anyMatch(count.getKey()::startsWith))
                                .mapToInt(Map.Entry::getValue)
                                .sum()
                        / SCALE;
        assertThat(told).isCloseTo(published, within(published / 4));
    }

    private static Map<String, Integer> counted() {
        LocalDate first = LocalDate.of(2024, 4, 1);
        Instant begin = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<String, Integer> counted = new HashMap<>();
        InOrder<ToldEvent> told =
                Authority.middling(1, first, first.plusYears(1), SCALE, 2_026).events();
        while (told.hasNext()) {
            ToldEvent next = told.next();
            if (!next.knownAt().isBefore(begin)) {
                counted.merge(EventNames.nameOf(next.event().getClass()), 1, Integer::sum);
            }
        }
        return counted;
    }
}
