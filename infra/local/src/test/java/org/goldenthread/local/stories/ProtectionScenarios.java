package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.local.stories.Knowing.at;
import static org.goldenthread.local.stories.Knowing.during;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenthread.local.stories.Diary.Page;
import org.goldenthread.local.stories.Diary.Someone;
import org.goldenthread.platform.access.Role;

/** Children who are referred, in need, protected, and known twice. */
final class ProtectionScenarios {

    static final List<Scenario> ALL =
            List.of(
                    new Scenario(
                            "2: a protection plan one day earlier",
                            ProtectionScenarios::dayEarlier),
                    new Scenario("4: a closure that was an error", ProtectionScenarios::reopened),
                    new Scenario(
                            "9: one child recorded as two, each with a plan",
                            ProtectionScenarios::merged),
                    new Scenario("10: the population is revised", ProtectionScenarios::population),
                    new Scenario("13: a death recorded late", ProtectionScenarios::death));

    private static final List<String> PRESENT = List.of("social-care", "police", "health");

    private ProtectionScenarios() {}

    /** A referral, accepted the same day. */
    static Page referred(Diary diary, String recordedOn, Someone child, String on) {
        Page referral =
                diary.told(
                        recordedOn,
                        "receive-referral",
                        "childId",
                        child,
                        "receivedOn",
                        on,
                        "source",
                        "1A");
        diary.told(recordedOn, "accept-referral", "childId", child, "decidedOn", on, "need", "N1");
        return referral;
    }

    /** An enquiry that leads to a conference and, on its day, a plan; both pages in this order. */
    static List<Page> protectedFrom(Diary diary, Someone child, String enquiryOn, String planOn) {
        diary.told(
                enquiryOn,
                "start-section-47-enquiry",
                "childId",
                child,
                "startedOn",
                enquiryOn,
                "present",
                PRESENT);
        Page conference =
                diary.told(
                        planOn,
                        "hold-initial-conference",
                        "childId",
                        child,
                        "heldOn",
                        planOn,
                        "outcomes",
                        List.of("protection-plan"));
        Page plan =
                diary.told(
                        planOn,
                        "start-child-protection-plan",
                        "childId",
                        child,
                        "startedOn",
                        planOn,
                        "category",
                        "NEG");
        return List.of(conference, plan);
    }

    private static Map<String, Object> amended(Someone child, Page page, String field, String day) {
        return Map.of(
                "name",
                "amend-fact",
                "command",
                Map.of(
                        "childId",
                        child,
                        "eventId",
                        page,
                        "fact",
                        new Content(page, Map.of(field, day)),
                        "reason",
                        "wrong-detail"));
    }

    private static Consumer<Knowing> dayEarlier(Diary diary) {
        Someone plover = diary.child("2024-04-02", "Plover", "2016-06-06");
        referred(diary, "2024-04-15", plover, "2024-04-15");
        List<Page> plan = protectedFrom(diary, plover, "2024-04-22", "2024-05-03");
        diary.told(
                "2024-06-10",
                "correct-together",
                "corrections",
                List.of(
                        amended(plover, plan.get(0), "heldOn", "2024-05-02"),
                        amended(plover, plan.get(1), "startedOn", "2024-05-02")));
        String may = during("2024-05-01", "2024-05-31");
        return known -> {
            assertThat(known.on("2024-06-09").counted("CP-06", at("2024-05-02"))).isZero();
            assertThat(known.counted("CP-06", at("2024-05-02"))).isEqualTo(1);
            assertThat(known.strands(plover, "cp-plan")).hasSize(1);
            assertThat(known.among("CP-08", may)).isEqualTo(1);
            assertThat(known.counted("CP-08", may)).isZero();
            // Nine or eight working days from the enquiry to the conference: in time both ways.
            assertThat(known.on("2024-06-09").counted("CP-03", may)).isEqualTo(1);
            assertThat(known.counted("CP-03", may)).isEqualTo(1);
        };
    }

    private static Consumer<Knowing> reopened(Diary diary) {
        Someone sanderling = diary.child("2025-01-07", "Sanderling", "2015-05-05");
        referred(diary, "2025-01-13", sanderling, "2025-01-13");
        Page closed =
                diary.told(
                        "2025-03-03",
                        "close-child-in-need-episode",
                        "childId",
                        sanderling,
                        "closedOn",
                        "2025-03-03",
                        "reason",
                        "RC7");
        diary.told(
                "2025-03-13",
                "void-fact",
                "childId",
                sanderling,
                "eventId",
                closed,
                "reason",
                "never-happened");
        return known -> {
            Knowing before = known.on("2025-03-12");
            assertThat(before.counted("CN-03", at("2025-03-10"))).isZero();
            assertThat(known.counted("CN-03", at("2025-03-10"))).isEqualTo(1);
            assertThat(known.counted("FD-04", during("2025-01-01", "2025-12-31"))).isZero();
            assertThat(known.among("FD-04", during("2025-01-01", "2025-12-31"))).isEqualTo(1);
            assertThat(known.strands(sanderling, "cin-episode"))
                    .singleElement()
                    .satisfies(episode -> assertThat(episode.path("endedOn").isString()).isFalse());
        };
    }

    private static Consumer<Knowing> merged(Diary diary) {
        Someone dunlin = diary.child("2023-02-01", "Dunlin", "2014-07-07");
        referred(diary, "2023-02-06", dunlin, "2023-02-06");
        protectedFrom(diary, dunlin, "2023-02-13", "2023-02-27");
        diary.told(
                "2023-06-05",
                "end-child-protection-plan",
                "childId",
                dunlin,
                "endedOn",
                "2023-06-05",
                "reason",
                "risk-reduced");
        diary.told(
                "2023-06-12",
                "close-child-in-need-episode",
                "childId",
                dunlin,
                "closedOn",
                "2023-06-12",
                "reason",
                "RC7");
        Someone again = diary.child("2024-02-01", "Dunlin-Again", "2014-07-07");
        referred(diary, "2024-02-05", again, "2024-02-05");
        protectedFrom(diary, again, "2024-02-12", "2024-02-26");
        for (Role role : List.of(Role.DATA_TEAM, Role.ADMINISTRATOR)) {
            diary.toldBy(
                    role,
                    "2024-05-07",
                    "merge-persons",
                    "survivor",
                    dunlin,
                    "retired",
                    again,
                    "reason",
                    "registered-twice");
        }
        String february = during("2024-02-01", "2024-02-29");
        return known -> {
            assertThat(known.on("2024-05-06").counted("CP-08", february)).isZero();
            assertThat(known.counted("CP-08", february)).isEqualTo(1);
            assertThat(known.among("CP-08", february)).isEqualTo(1);
            assertThat(known.strands(dunlin, "cp-plan")).hasSize(2);
            assertThat(known.strands(again, "cp-plan")).hasSize(2);
            assertThat(known.on("2024-05-06").strands(again, "cp-plan")).hasSize(1);
        };
    }

    private static Consumer<Knowing> population(Diary diary) {
        Someone godwit = diary.child("2024-04-03", "Godwit", "2016-01-02");
        referred(diary, "2024-04-16", godwit, "2024-04-16");
        diary.told(
                "2025-08-01",
                "estimate-population",
                "midYear",
                2024,
                "people",
                34_387,
                "source",
                "Invented revision");
        String year = during("2024-04-01", "2025-03-31");
        return known -> {
            var before = known.on("2025-07-31").figure("FD-02", year);
            var now = known.figure("FD-02", year);
            assertThat(now.path("numerator").longValue())
                    .isEqualTo(before.path("numerator").longValue());
            assertThat(before.path("denominator").longValue()).isEqualTo(68_774);
            assertThat(now.path("denominator").longValue()).isEqualTo(34_387);
            assertThat(now.path("rate").path("value"))
                    .isNotEqualTo(before.path("rate").path("value"));
        };
    }

    private static Consumer<Knowing> death(Diary diary) {
        Someone avocet = diary.child("2025-01-08", "Avocet", "2012-12-12");
        referred(diary, "2025-01-14", avocet, "2025-01-14");
        Page plan =
                diary.told(
                        "2025-02-24",
                        "start-child-in-need-plan",
                        "childId",
                        avocet,
                        "startedOn",
                        "2025-02-24");
        Page alone =
                diary.forbidden(
                        "2025-03-03", "record-death", "childId", avocet, "diedOn", "2025-02-10");
        diary.told(
                "2025-03-03",
                "correct-together",
                "corrections",
                List.of(
                        Map.of(
                                "name",
                                "record-death",
                                "command",
                                Map.of("childId", avocet, "diedOn", "2025-02-10")),
                        Map.of(
                                "name",
                                "void-fact",
                                "command",
                                Map.of(
                                        "childId", avocet,
                                        "eventId", plan,
                                        "reason", "never-happened"))));
        return known -> {
            assertThat(
                            alone.answer()
                                    .body()
                                    .path("conflicts")
                                    .valueStream()
                                    .map(conflict -> conflict.path("rule").stringValue()))
                    .contains("CIN-4008");
            assertThat(known.on("2025-03-02").counted("CN-04", at("2025-02-28"))).isEqualTo(1);
            assertThat(known.counted("CN-04", at("2025-02-28"))).isZero();
            // Death ends every strand: nothing of the child is open on the day after.
            assertThat(known.counted("CN-03", at("2025-02-09"))).isEqualTo(1);
            assertThat(known.counted("CN-03", at("2025-02-11"))).isZero();
        };
    }
}
