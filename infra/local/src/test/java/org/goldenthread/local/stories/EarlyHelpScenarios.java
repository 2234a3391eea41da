package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.local.stories.Knowing.at;
import static org.goldenthread.local.stories.Knowing.during;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenthread.local.stories.Diary.Page;
import org.goldenthread.local.stories.Diary.Someone;
import tools.jackson.databind.JsonNode;

/** Early help, consent to it, and steps down to it. */
final class EarlyHelpScenarios {

    static final List<Scenario> ALL =
            List.of(
                    new Scenario(
                            "11: a step down that does not last, known late",
                            EarlyHelpScenarios::relapse),
                    new Scenario(
                            "12: consent withdrawn, recorded late", EarlyHelpScenarios::withdrawn),
                    new Scenario(
                            "16: help for two siblings, one of them by mistake",
                            EarlyHelpScenarios::siblings));

    private EarlyHelpScenarios() {}

    /** Early help for these children, recorded on the day it starts. */
    static Page helped(Diary diary, String on, Someone... children) {
        return diary.told(
                on,
                "start-early-help-assessment",
                "childIds",
                List.of((Object[]) children),
                "startedOn",
                on,
                "agency",
                "early-help-service",
                "lead",
                "family-support-worker",
                "reason",
                "parenting",
                "needLevel",
                "2",
                "consent",
                Map.of(
                        "givenBy", "mother",
                        "covers", List.of("assess", "plan", "share"),
                        "method", "written"));
    }

    private static Consumer<Knowing> relapse(Diary diary) {
        Someone pintail = diary.child("2024-04-04", "Pintail", "2014-04-04");
        ProtectionScenarios.referred(diary, "2024-10-14", pintail, "2024-10-14");
        diary.told(
                "2024-11-04",
                "start-child-in-need-plan",
                "childId",
                pintail,
                "startedOn",
                "2024-11-04");
        diary.told(
                "2025-01-10",
                "end-child-in-need-plan",
                "childId",
                pintail,
                "endedOn",
                "2025-01-10");
        diary.told(
                "2025-01-10",
                "close-child-in-need-episode",
                "childId",
                pintail,
                "closedOn",
                "2025-01-10",
                "reason",
                "RC7");
        helped(diary, "2025-01-13", pintail);
        ProtectionScenarios.referred(diary, "2025-05-01", pintail, "2025-04-09");
        String january = during("2025-01-01", "2025-01-31") + "&months=3";
        return known -> {
            Knowing reported = known.on("2025-04-15");
            assertThat(reported.counted("SD-05", january)).isEqualTo(1);
            assertThat(known.among("SD-05", january)).isEqualTo(1);
            // The limit day is 10 April: a referral on the 9th undoes the step down.
            assertThat(known.counted("SD-05", january)).isZero();
        };
    }

    private static Consumer<Knowing> withdrawn(Diary diary) {
        Someone gadwall = diary.child("2025-01-09", "Gadwall", "2018-08-08");
        helped(diary, "2025-01-13", gadwall);
        diary.told(
                "2025-02-17",
                "agree-early-help-plan",
                "childId",
                gadwall,
                "agreedOn",
                "2025-02-17",
                "needs",
                List.of("SF1"));
        diary.told(
                "2025-03-10",
                "withdraw-early-help-consent",
                "childId",
                gadwall,
                "withdrawnOn",
                "2025-02-03",
                "withdrawnBy",
                "mother");
        return known -> {
            JsonNode before = known.on("2025-03-09").chronology(gadwall);
            JsonNode now = known.chronology(gadwall);
            assertThat(before.path("findings").isArray()).isTrue();
            assertThat(
                            before.path("findings")
                                    .valueStream()
                                    .map(finding -> finding.path("rule").stringValue()))
                    .doesNotContain("GT-EH-2");
            assertThat(
                            now.path("findings")
                                    .valueStream()
                                    .map(finding -> finding.path("rule").stringValue()))
                    .contains("GT-EH-2");
        };
    }

    private static Consumer<Knowing> siblings(Diary diary) {
        Someone teasel = diary.child("2025-01-09", "Teasel", "2017-07-07");
        Someone yarrow = diary.child("2025-01-09", "Yarrow", "2019-09-09");
        Page help = helped(diary, "2025-02-10", teasel, yarrow);
        diary.told(
                "2025-03-05",
                "void-fact",
                "childId",
                yarrow,
                "eventId",
                new Told(help, yarrow, "early-help-assessment-started"),
                "reason",
                "wrong-child");
        String february = during("2025-02-01", "2025-02-28");
        return known -> {
            assertThat(known.on("2025-03-04").counted("EH-01", february)).isEqualTo(2);
            assertThat(known.counted("EH-01", february)).isEqualTo(1);
            assertThat(known.strands(teasel, "early-help")).hasSize(1);
            assertThat(known.strands(yarrow, "early-help")).isEmpty();
            assertThat(
                            known.counted(
                                    "EH-01",
                                    at("2025-02-10").replace("asAt", "from") + "&to=2025-02-10"))
                    .isEqualTo(1);
        };
    }
}
