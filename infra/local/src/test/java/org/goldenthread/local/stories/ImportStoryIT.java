package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A council's data team sends in its returns; the figures are right, and each case is proved. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportStoryIT {

    /** Counted by hand from the sample's episode rows (all but V3 and V4). */
    private static final Map<String, Long> LOOKED_AFTER =
            Map.of("2015-03-31", 74L, "2016-03-31", 510L, "2017-03-31", 1764L, "2018-03-31", 1201L);

    private static final List<String> OVER = List.of("completed", "failed");

    /** Each history is asked for by itself; every so many-th child stands for all. */
    private static final int ONE_IN = 10;

    private static @Nullable Product product;

    private static String firstImport = "";

    @BeforeAll
    static void start() {
        Samples.mustBeThere();
        product = Product.emptyForMany("returns");
        product.ready();
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void an_import_that_was_killed_half_way_is_completed_after_the_next_start() {
        firstImport = Samples.sent(team(), "/api/imports/ssda903", Samples.ssda903());
        Samples.awaitState(team(), firstImport, List.of("running", "completed"));

        product().killEverything();
        product().startAgain();

        Answer over = Samples.awaitState(team(), firstImport, OVER);
        assertThat(over.body().path("state").stringValue()).as(over.text()).isEqualTo("completed");
    }

    @Test
    @Order(2)
    void the_same_return_again_records_nothing_new() {
        String path = Samples.sent(team(), "/api/imports/ssda903", Samples.ssda903());

        Answer over = Samples.awaitState(team(), path, OVER);

        assertThat(over.body().path("state").stringValue()).as(over.text()).isEqualTo("completed");
        System.out.println("second import of the SSDA903 sample: " + over.text());
        assertThat(Counts.recorded(over)).isZero();
        assertThat(Counts.read(over)).isGreaterThan(25_000);
        assertThat(Counts.findings(over))
                .isPositive()
                .isEqualTo(Counts.findings(team().readCommands(firstImport)));
    }

    @Test
    @Order(3)
    void every_broken_rule_is_a_finding_with_its_table_line_and_sentence() {
        Answer findings = team().readCommands(firstImport + "/findings?limit=1000");

        assertThat(Cases.items(findings.body(), "findings"))
                .anySatisfy(finding -> assertThat(finding.path("rule").isString()).isTrue())
                .allSatisfy(finding -> {
                    assertThat(finding.path("table").asString()).isNotBlank();
                    assertThat(finding.path("line").isNumber()).isTrue();
                    assertThat(finding.path("sentence").asString()).isNotBlank();
                });
    }

    @Test
    @Order(4)
    void the_children_looked_after_at_each_year_end_are_those_of_the_return() {
        CaughtUp.on(product());
        Map<String, Long> values = new TreeMap<>();
        LOOKED_AFTER.forEach((day, _) -> values.put(day, lookedAfter(day)));

        assertThat(values).containsExactlyInAnyOrderEntriesOf(LOOKED_AFTER);
    }

    @Test
    @Order(5)
    void every_case_names_events_that_are_in_the_childs_history() {
        Map<String, Set<String>> named = new TreeMap<>();
        LOOKED_AFTER
                .keySet()
                .forEach(day ->
                        cases(day)
                                .forEach((child, ids) ->
                                        named.computeIfAbsent(child, _ -> new TreeSet<>())
                                                .addAll(ids)));

        assertThat(named).hasSizeGreaterThan(1764);
        Caller auditor = product().as(Role.AUDITOR);
        List<String> children = List.copyOf(named.keySet());
        for (int i = 0; i < children.size(); i += ONE_IN) {
            String child = children.get(i);
            assertThat(Cases.historyIds(history(auditor, child)))
                    .as(child)
                    .isNotEmpty()
                    .containsAll(named.getOrDefault(child, Set.of()));
        }
    }

    @Test
    @Order(6)
    void both_census_files_are_read_and_counted() {
        for (String file : List.of("fake_CIN_data.xml", "CIN_Census_2021.xml")) {
            String path = Samples.sent(team(), "/api/imports/cin-census", Samples.census(file));
            Answer over = Samples.awaitState(team(), path, OVER);

            assertThat(over.body().path("state").stringValue())
                    .as(over.text())
                    .isEqualTo("completed");
            assertThat(Counts.recorded(over)).as(over.text()).isPositive();
        }
    }

    @Test
    @Order(7)
    void a_rebuild_from_the_journal_gives_the_same_records() {
        Rebuilds.giveTheSameRecords(product());
    }

    private static Product product() {
        if (product == null) {
            throw new IllegalStateException("not started");
        }
        return product;
    }

    private static Caller team() {
        return product().as(Role.DATA_TEAM);
    }

    private static long lookedAfter(String day) {
        Answer answer =
                product().as(Role.PERFORMANCE_OFFICER).ask("/api/indicators/LA-01?asAt=" + day);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("value").longValue();
    }

    /** All cases of a day, page by page. */
    private static Map<String, Set<String>> cases(String day) {
        Caller officer = product().as(Role.PERFORMANCE_OFFICER);
        Map<String, Set<String>> all = new TreeMap<>();
        String path = "/api/indicators/LA-01/cases?limit=1000&asAt=" + day;
        Answer page = officer.ask(path);
        all.putAll(Cases.of(page).eventIdsByChild());
        while (page.body().path("next").isString()) {
            page = officer.ask(path + "&next=" + page.body().path("next").stringValue());
            all.putAll(Cases.of(page).eventIdsByChild());
        }
        return all;
    }

    private static Answer history(Caller auditor, String child) {
        return auditor.ask("/api/children/" + child + "/history?limit=1000");
    }
}
