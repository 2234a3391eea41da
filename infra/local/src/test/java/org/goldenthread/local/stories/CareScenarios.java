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

/** Children who come into care, move, leave and return. */
final class CareScenarios {

    static final List<Scenario> ALL =
            List.of(
                    new Scenario("1: a care entry recorded after the quarter", CareScenarios::late),
                    new Scenario("3: a care entry on the wrong child", CareScenarios::wrongChild),
                    new Scenario("5: orders and moves are no entries", CareScenarios::changes),
                    new Scenario("6: short breaks, then care", CareScenarios::shortBreaks),
                    new Scenario(
                            "7: a return within a year, until the exit is corrected",
                            CareScenarios::returned),
                    new Scenario(
                            "8: three children of one mother in two instances",
                            CareScenarios::mother),
                    new Scenario("14: turning 18 in care", CareScenarios::adult),
                    new Scenario("14: leaving care at 17", CareScenarios::leaver),
                    new Scenario("15: an end on the day of the snapshot", CareScenarios::lastDay));

    private static final String LAST_QUARTER = during("2025-01-01", "2025-03-31");
    private static final String YEAR = during("2024-04-01", "2025-03-31");

    private CareScenarios() {}

    /** A care entry with foster carers, recorded on this day. */
    static Page entry(Diary diary, String recordedOn, Someone child, String on, String status) {
        return diary.told(
                recordedOn,
                "record-care-entry",
                "childId",
                child,
                "enteredOn",
                on,
                "legalStatus",
                status,
                "need",
                "N1",
                "placement",
                "U6",
                "provider",
                "PR1");
    }

    /** An exit from care, recorded on this day. */
    static Page exit(Diary diary, String recordedOn, Someone child, String on, String reason) {
        return diary.told(
                recordedOn, "record-care-exit", "childId", child, "leftOn", on, "reason", reason);
    }

    private static Consumer<Knowing> late(Diary diary) {
        Someone wren = diary.child("2025-01-06", "Wren", "2015-04-02");
        Page entered = entry(diary, "2025-04-09", wren, "2025-03-28", "V2");
        return known -> {
            assertThat(known.on("2025-04-08").counted("LA-02", LAST_QUARTER)).isZero();
            assertThat(known.on("2025-04-09").counted("LA-02", LAST_QUARTER)).isEqualTo(1);
            assertThat(known.counted("LA-02", LAST_QUARTER)).isEqualTo(1);
            // Eight working days from the day to its recording, more than the five of K40.
            assertThat(known.counted("DQ-01", LAST_QUARTER)).isEqualTo(1);
            assertThat(entered.answer().eventId()).isNotBlank();
        };
    }

    private static Consumer<Knowing> wrongChild(Diary diary) {
        Someone rail = diary.child("2024-01-08", "Rail", "2014-01-01");
        Someone crake = diary.child("2024-01-08", "Crake", "2014-02-02");
        Page wrong = entry(diary, "2024-05-13", rail, "2024-05-13", "V2");
        diary.told(
                "2024-08-01",
                "correct-together",
                "corrections",
                List.of(
                        Map.of(
                                "name",
                                "void-fact",
                                "command",
                                Map.of(
                                        "childId", rail,
                                        "eventId", wrong,
                                        "reason", "wrong-child")),
                        Map.of(
                                "name",
                                "record-care-entry",
                                "command",
                                Map.of(
                                        "childId", crake,
                                        "enteredOn", "2024-05-13",
                                        "legalStatus", "V2",
                                        "need", "N1",
                                        "placement", "U6",
                                        "provider", "PR1"))));
        return known -> {
            Knowing before = known.on("2024-07-31");
            assertThat(before.counted("LA-01", at("2024-06-30"))).isEqualTo(1);
            assertThat(before.strands(rail, "care-period")).hasSize(1);
            assertThat(before.strands(crake, "care-period")).isEmpty();
            assertThat(known.counted("LA-01", at("2024-06-30"))).isEqualTo(1);
            assertThat(known.strands(rail, "care-period")).isEmpty();
            assertThat(known.strands(crake, "care-period")).hasSize(1);
            // The audit shows both: what was recorded first, and what took it away.
            assertThat(known.history(rail))
                    .extracting(event -> event.path("type").stringValue())
                    .containsExactly("child-registered", "care-entry-recorded", "fact-voided");
        };
    }

    private static Consumer<Knowing> changes(Diary diary) {
        Someone teal = diary.child("2024-04-15", "Teal", "2012-03-03");
        entry(diary, "2024-05-01", teal, "2024-05-01", "C1");
        diary.told(
                "2024-06-03",
                "change-legal-status",
                "childId",
                teal,
                "changedOn",
                "2024-06-03",
                "legalStatus",
                "C2");
        diary.told(
                "2024-07-01",
                "change-placement",
                "childId",
                teal,
                "changedOn",
                "2024-07-01",
                "sameCarer",
                false,
                "placement",
                "U4",
                "provider",
                "PR1",
                "reasonPlaceChanged",
                "CARPL");
        return known -> {
            assertThat(known.counted("LA-02", YEAR)).isEqualTo(1);
            assertThat(known.counted("RE-01", YEAR)).isZero();
            assertThat(known.among("RE-01", YEAR)).isEqualTo(1);
            assertThat(known.strands(teal, "care-episode")).hasSize(3);
            assertThat(known.strands(teal, "care-period")).hasSize(1);
        };
    }

    private static Consumer<Knowing> shortBreaks(Diary diary) {
        Someone knot = diary.child("2024-04-16", "Knot", "2013-03-03");
        for (String month : List.of("05", "06", "07")) {
            entry(diary, "2024-" + month + "-03", knot, "2024-" + month + "-03", "V4");
            exit(diary, "2024-" + month + "-05", knot, "2024-" + month + "-05", "E8");
        }
        entry(diary, "2024-09-02", knot, "2024-09-02", "V2");
        return known -> {
            assertThat(known.counted("LA-01", at("2024-06-04"))).isZero();
            assertThat(known.counted("LA-01", at("2024-09-02"))).isEqualTo(1);
            assertThat(known.among("RE-01", YEAR)).isEqualTo(1);
            assertThat(known.counted("RE-01", YEAR)).isZero();
            assertThat(known.counted("LA-02", YEAR)).isEqualTo(1);
        };
    }

    private static Consumer<Knowing> returned(Diary diary) {
        Someone dotterel = diary.child("2023-09-01", "Dotterel", "2013-05-05");
        entry(diary, "2023-09-04", dotterel, "2023-09-04", "V2");
        Page left = exit(diary, "2024-06-03", dotterel, "2024-06-01", "E4B");
        Page sameDay =
                diary.forbidden(
                        "2024-06-04",
                        "record-care-entry",
                        "childId",
                        dotterel,
                        "enteredOn",
                        "2024-06-01",
                        "legalStatus",
                        "V2",
                        "need",
                        "N1",
                        "placement",
                        "U6",
                        "provider",
                        "PR1");
        Page again = entry(diary, "2025-05-20", dotterel, "2025-05-20", "V2");
        diary.told(
                "2025-07-01",
                "amend-fact",
                "childId",
                dotterel,
                "eventId",
                left,
                "fact",
                new Content(left, Map.of("leftOn", "2024-05-15")),
                "reason",
                "wrong-detail");
        String may = during("2025-05-01", "2025-05-31");
        return known -> {
            assertThat(sameDay.answer().body().path("rule").stringValue()).endsWith("431");
            assertThat(known.on("2025-06-30").counted("RE-01", may)).isEqualTo(1);
            // 370 days from the corrected exit to the return.
            assertThat(known.counted("RE-01", may)).isZero();
            assertThat(known.among("RE-01", may)).isEqualTo(1);
            assertThat(again.answer().position()).isPositive();
        };
    }

    private static Consumer<Knowing> mother(Diary diary) {
        String mother = "0198a5d0-0000-7000-8000-00000000a801";
        List<Someone> children =
                List.of(
                        childOf(diary, mother, "Snipe", "2016-01-01"),
                        childOf(diary, mother, "Curlew", "2017-02-02"),
                        childOf(diary, mother, "Whimbrel", "2018-03-03"));
        entry(diary, "2024-05-01", children.get(0), "2024-05-01", "C1");
        entry(diary, "2024-05-11", children.get(1), "2024-05-11", "C1");
        entry(diary, "2025-01-13", children.get(2), "2025-01-13", "C1");
        return known -> {
            assertThat(known.counted("RE-06", during("2024-05-01", "2024-06-30"))).isZero();
            assertThat(known.among("RE-06", during("2024-05-01", "2024-06-30"))).isEqualTo(1);
            assertThat(known.counted("RE-06", during("2025-01-01", "2025-01-31"))).isEqualTo(1);
        };
    }

    private static Someone childOf(Diary diary, String parent, String name, String bornOn) {
        Someone child = diary.child("2024-04-02", name, bornOn);
        diary.told(
                "2024-04-02",
                "link-parent",
                "childId",
                child,
                "parentId",
                parent,
                "kind",
                "birth-mother",
                "since",
                bornOn);
        return child;
    }

    private static Consumer<Knowing> adult(Diary diary) {
        Someone merlin = diary.child("2024-04-17", "Merlin", "2006-10-07");
        entry(diary, "2024-05-02", merlin, "2024-05-02", "C2");
        exit(diary, "2024-10-08", merlin, "2024-10-07", "E17");
        return known -> {
            assertThat(known.counted("LA-01", at("2024-10-06"))).isEqualTo(1);
            assertThat(known.counted("LA-01", at("2024-10-07"))).isZero();
            assertThat(known.counted("LA-03", YEAR)).isEqualTo(1);
            assertThat(known.strands(merlin, "cp-plan")).isEmpty();
            assertThat(known.on("2024-10-06").level(merlin)).isEqualTo("looked-after");
            assertThat(known.on("2024-10-06").strands(merlin, "care-leaver")).isEmpty();
            // On the birthday nobody had recorded the exit yet; nobody needs to.
            for (Knowing then : List.of(known.on("2024-10-07"), known.on("2024-10-08"), known)) {
                assertThat(then.level(merlin)).isEqualTo("care-leaver");
                assertThat(then.strands(merlin, "care-leaver"))
                        .singleElement()
                        .satisfies(strand -> {
                            assertThat(strand.path("startedOn").stringValue())
                                    .isEqualTo("2024-10-07");
                            assertThat(strand.path("endedOn").isNull()).isTrue();
                            assertThat(strand.path("details").path("eligibility").stringValue())
                                    .isEqualTo("former-relevant");
                        });
            }
        };
    }

    private static Consumer<Knowing> leaver(Diary diary) {
        Someone kestrel = diary.child("2024-04-18", "Kestrel", "2007-11-11");
        entry(diary, "2024-05-02", kestrel, "2024-05-02", "V2");
        Page left = exit(diary, "2024-09-03", kestrel, "2024-09-02", "E5");
        diary.told(
                "2024-11-01",
                "void-fact",
                "childId",
                kestrel,
                "eventId",
                left,
                "reason",
                "never-happened");
        exit(diary, "2025-01-07", kestrel, "2025-01-06", "E6");
        diary.told(
                "2025-03-03",
                "end-care-leaver-support",
                "childId",
                kestrel,
                "endedOn",
                "2025-03-01",
                "reason",
                "refused");
        return known -> {
            assertThat(known.on("2024-10-01").level(kestrel)).isEqualTo("care-leaver");
            assertThat(known.on("2024-10-01").strands(kestrel, "care-leaver"))
                    .extracting(CareScenarios::stage)
                    .containsExactly("relevant from 2024-09-02");
            assertThat(known.on("2024-11-01").level(kestrel)).isEqualTo("looked-after");
            assertThat(known.on("2024-11-01").strands(kestrel, "care-leaver")).isEmpty();
            assertThat(known.on("2025-01-07").strands(kestrel, "care-leaver"))
                    .extracting(CareScenarios::stage)
                    .containsExactly("relevant from 2025-01-06");
            assertThat(known.strands(kestrel, "care-leaver"))
                    .extracting(CareScenarios::stage)
                    .containsExactly("relevant from 2025-01-06 to 2025-03-01, refused");
            assertThat(known.level(kestrel)).isEqualTo("universal");
        };
    }

    private static String stage(JsonNode strand) {
        JsonNode end = strand.path("endedOn");
        return strand.path("details").path("eligibility").stringValue()
                + " from "
                + strand.path("startedOn").stringValue()
                + (end.isNull()
                        ? ""
                        : " to "
                                + end.stringValue()
                                + ", "
                                + strand.path("details").path("closure").stringValue());
    }

    private static Consumer<Knowing> lastDay(Diary diary) {
        Someone hobby = diary.child("2024-04-18", "Hobby", "2011-06-06");
        entry(diary, "2024-06-06", hobby, "2024-06-06", "V2");
        exit(diary, "2025-03-31", hobby, "2025-03-31", "E4A");
        return known -> {
            assertThat(known.counted("LA-01", at("2025-03-30"))).isEqualTo(1);
            assertThat(known.counted("LA-01", at("2025-03-31"))).isZero();
            assertThat(known.counted("LA-03", YEAR)).isEqualTo(1);
        };
    }
}
