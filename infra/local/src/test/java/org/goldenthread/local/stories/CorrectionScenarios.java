package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.local.stories.CareScenarios.entry;
import static org.goldenthread.local.stories.CareScenarios.exit;
import static org.goldenthread.local.stories.Knowing.at;
import static org.goldenthread.local.stories.Knowing.during;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenthread.local.stories.Diary.Page;
import org.goldenthread.local.stories.Diary.Someone;
import org.goldenthread.platform.access.Role;

/** Corrections of corrections, and what a careless record would lose. */
final class CorrectionScenarios {

    static final List<Scenario> ALL =
            List.of(
                    new Scenario(
                            "17: an exit corrected twice and then taken back",
                            CorrectionScenarios::twice),
                    new Scenario(
                            "18: a merge that is undone, with facts recorded meanwhile",
                            CorrectionScenarios::undone),
                    new Scenario(
                            "19: a bank holiday declared afterwards", CorrectionScenarios::holiday),
                    new Scenario(
                            "20: a closure dated before what followed it",
                            CorrectionScenarios::stranded));

    private CorrectionScenarios() {}

    private static void amended(
            Diary diary, String recordedOn, Someone child, Page page, String field, String day) {
        diary.told(
                recordedOn,
                "amend-fact",
                "childId",
                child,
                "eventId",
                page,
                "fact",
                new Content(page, Map.of(field, day)),
                "reason",
                "wrong-detail");
    }

    private static Consumer<Knowing> twice(Diary diary) {
        Someone kite = diary.child("2024-04-05", "Kite", "2013-01-01");
        entry(diary, "2024-05-07", kite, "2024-05-07", "V2");
        Page left = exit(diary, "2024-09-02", kite, "2024-09-02", "E4A");
        amended(diary, "2024-10-01", kite, left, "leftOn", "2024-08-20");
        amended(diary, "2024-11-01", kite, left, "leftOn", "2024-08-27");
        diary.told(
                "2024-12-02",
                "void-fact",
                "childId",
                kite,
                "eventId",
                left,
                "reason",
                "never-happened");
        return known -> {
            String day = at("2024-08-25");
            assertThat(known.on("2024-08-31").counted("LA-01", day)).isEqualTo(1);
            assertThat(known.on("2024-09-30").counted("LA-01", day)).isEqualTo(1);
            assertThat(known.on("2024-10-31").counted("LA-01", day)).isZero();
            assertThat(known.on("2024-11-30").counted("LA-01", day)).isEqualTo(1);
            assertThat(known.on("2024-11-30").counted("LA-01", at("2024-08-28"))).isZero();
            assertThat(known.counted("LA-01", at("2024-12-31"))).isEqualTo(1);
        };
    }

    private static Consumer<Knowing> undone(Diary diary) {
        Someone harrier = diary.child("2024-04-08", "Harrier", "2012-02-02");
        Someone twin = diary.child("2024-04-08", "Harrier-Twin", "2012-02-02");
        entry(diary, "2024-05-08", twin, "2024-05-08", "V2");
        exit(diary, "2024-07-08", twin, "2024-07-08", "E4A");
        for (Role role : List.of(Role.DATA_TEAM, Role.ADMINISTRATOR)) {
            diary.toldBy(
                    role,
                    "2024-09-09",
                    "merge-persons",
                    "survivor",
                    harrier,
                    "retired",
                    twin,
                    "reason",
                    "registered-twice");
        }
        entry(diary, "2024-11-11", harrier, "2024-11-11", "V2");
        diary.told(
                "2025-01-20",
                "unmerge-persons",
                "survivor",
                harrier,
                "retired",
                twin,
                "reason",
                "different-people");
        String november = during("2024-11-01", "2024-11-30");
        return known -> {
            // While they are one, the entry in November is a return within four months.
            assertThat(known.on("2024-12-31").counted("RE-01", november)).isEqualTo(1);
            assertThat(known.counted("RE-01", november)).isZero();
            assertThat(known.among("RE-01", november)).isEqualTo(1);
            assertThat(known.strands(harrier, "care-period")).hasSize(1);
            assertThat(known.strands(twin, "care-period")).hasSize(1);
            assertThat(known.on("2024-12-31").strands(twin, "care-period")).hasSize(2);
        };
    }

    private static Consumer<Knowing> holiday(Diary diary) {
        Someone osprey = diary.child("2025-09-01", "Osprey", "2016-06-01");
        ProtectionScenarios.referred(diary, "2025-09-01", osprey, "2025-09-01");
        // Sixteen working days from Tuesday 2 September to Wednesday 24 September.
        ProtectionScenarios.protectedFrom(diary, osprey, "2025-09-02", "2025-09-24");
        diary.told(
                "2025-10-06",
                "declare-bank-holiday",
                "day",
                "2025-09-15",
                "name",
                "Invented holiday");
        String september = during("2025-09-01", "2025-09-30");
        return known -> {
            assertThat(known.on("2025-10-05").counted("CP-03", september)).isZero();
            assertThat(known.counted("CP-03", september)).isEqualTo(1);
            assertThat(known.among("CP-03", september)).isEqualTo(1);
        };
    }

    private static Consumer<Knowing> stranded(Diary diary) {
        Someone falcon = diary.child("2024-04-09", "Falcon", "2015-01-15");
        ProtectionScenarios.referred(diary, "2024-05-13", falcon, "2024-05-13");
        Page plan =
                diary.told(
                        "2024-07-15",
                        "start-child-in-need-plan",
                        "childId",
                        falcon,
                        "startedOn",
                        "2024-07-15");
        Map<String, Object> closure =
                Map.of("childId", falcon, "closedOn", "2024-06-28", "reason", "RC8");
        Page refused =
                diary.forbidden(
                        "2024-08-05",
                        "close-child-in-need-episode",
                        "childId",
                        falcon,
                        "closedOn",
                        "2024-06-28",
                        "reason",
                        "RC8");
        diary.told(
                "2024-08-06",
                "correct-together",
                "corrections",
                List.of(
                        Map.of(
                                "name",
                                "void-fact",
                                "command",
                                Map.of(
                                        "childId", falcon,
                                        "eventId", plan,
                                        "reason", "never-happened")),
                        Map.of("name", "close-child-in-need-episode", "command", closure)));
        return known -> {
            assertThat(refused.answer().body().path("conflicts").isEmpty()).isFalse();
            assertThat(
                            refused.answer()
                                    .body()
                                    .path("facts")
                                    .valueStream()
                                    .map(fact -> fact.stringValue()))
                    .contains(plan.answer().eventId());
            assertThat(known.on("2024-08-05").counted("CN-04", at("2024-07-31"))).isEqualTo(1);
            assertThat(known.counted("CN-04", at("2024-07-31"))).isZero();
            assertThat(known.strands(falcon, "cin-episode"))
                    .singleElement()
                    .satisfies(episode ->
                            assertThat(episode.path("endedOn").stringValue())
                                    .isEqualTo("2024-06-28"));
        };
    }
}
