package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A return is looked at, recorded and taken back: what was foretold is what the figures then say,
 * and after taking back they say what they said before.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookedAtAndTakenBackIT {

    private static final int CHILDREN = 60;
    private static final List<String> OVER = List.of("completed", "failed");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Map<String, ?> SENT_BY_MISTAKE = Map.of("reason", "test");

    private static Product product;
    private static EveryFigure figures;
    private static Map<String, JsonNode> before = Map.of();
    private static Map<String, String> rowsBefore = Map.of();
    private static Map<String, JsonNode> imported = Map.of();
    private static long recordedAt;
    private static String secondReturn = "";
    private static String takingBack = "";

    @TempDir private static Path folder;

    @BeforeAll
    static void start() {
        product = Product.empty("looked-at-and-taken-back");
        product.ready();
        figures = new EveryFigure(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /** What this return would move by what it foretells, and by what the figures then say. */
    @Test
    @Order(1)
    void the_figures_after_a_return_are_those_that_were_foretold() {
        Caller manager = product.as(Role.MANAGER);
        String wren = Children.registered(manager, "Wren", "2012-04-02");
        manager.command("record-care-entry", Children.care(wren, "2024-06-12"));
        done(
                "ssda903",
                InventedReturn.of(CHILDREN, LocalDate.of(2025, 3, 31), false)
                        .child("0051", "2", LocalDate.of(2015, 5, 4))
                        .stay("0051", LocalDate.of(2024, 9, 2), "V2", null)
                        .in(folder),
                "false");
        done("cin-census", InventedCensus.in(folder, CHILDREN, false), "false");
        before = figures.known(CaughtUp.on(product));
        rowsBefore = rows();

        Map<String, Path> second =
                InventedReturn.of(CHILDREN + 10, LocalDate.of(2026, 3, 31), true)
                        // Lost its zeros, so that it is proposed to be the child from before.
                        .child("51", "2", LocalDate.of(2015, 5, 4))
                        .stay("51", LocalDate.of(2024, 9, 2), "V2", null)
                        // Nobody recorded the end: it came with the birthday of 7 August 2025.
                        .child("AGED", "1", LocalDate.of(2007, 8, 7))
                        .stay("AGED", LocalDate.of(2025, 5, 1), "V2", null)
                        .in(folder);
        secondReturn =
                isForetold(
                        "ssda903",
                        second,
                        List.of("LA-01", "LA-02", "LA-03"),
                        EveryFigure.foretoldDays(TODAY));

        recordedAt = CaughtUp.position(product);
        imported = figures.known("&asKnown=" + recordedAt);
        assertThat(imported).isNotEqualTo(before);
    }

    /** Of the census, whose first referral is of January 2024. */
    @Test
    @Order(5)
    void the_figures_after_a_census_are_those_that_were_foretold() {
        isForetold(
                "cin-census",
                InventedCensus.in(folder, CHILDREN, true),
                List.of("CN-03", "CN-04", "CP-01", "CP-06", "CP-07", "FD-02"),
                EveryFigure.foretoldDays(TODAY).subList(0, 4));
    }

    private static String isForetold(
            String kind, Map<String, Path> parts, List<String> codes, List<LocalDate> days) {
        Answer told = team().readCommands(done(kind, parts, "true") + "/figures");
        assertThat(told.body().path("foretold").valueStream().map(JsonNode::stringValue))
                .containsAll(codes);
        Map<String, Long> foretold = new HashMap<>();
        told.body()
                .path("figures")
                .forEach(move ->
                        foretold.put(
                                move.path("code").stringValue()
                                        + " "
                                        + move.path("from").asString("")
                                        + " "
                                        + move.path("asAt").stringValue(),
                                move.path("change").longValue()));
        Map<String, Long> was = counted(codes, days);
        String path = done(kind, parts, "false");
        Map<String, Long> is = counted(codes, days);
        Map<String, Long> moved = new TreeMap<>();
        is.forEach((figure, value) -> {
            long change = value - was.getOrDefault(figure, 0L);
            if (change != 0) {
                moved.put(figure, change);
            }
        });
        System.out.println(kind + " foretold: " + new TreeMap<>(foretold));
        assertThat(foretold).containsExactlyInAnyOrderEntriesOf(moved);
        assertThat(moved.values()).anyMatch(change -> change < 0).anyMatch(change -> change > 0);
        return path;
    }

    private static Map<String, Long> counted(List<String> codes, List<LocalDate> days) {
        CaughtUp.on(product);
        Map<String, Long> values = new TreeMap<>();
        for (String code : codes) {
            boolean period = List.of("CP-01", "CP-07", "FD-02", "LA-02", "LA-03").contains(code);
            for (LocalDate day : days) {
                String from = period ? yearStart(day).toString() : "";
                values.put(
                        code + " " + from + " " + day, figures.counted(code, from, day.toString()));
            }
        }
        return values;
    }

    private static LocalDate yearStart(LocalDate day) {
        return LocalDate.of(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear(), 4, 1);
    }

    /** Killed half-way, it goes on after the next start, and withdraws each fact once. */
    @Test
    @Order(2)
    void a_taking_back_that_was_killed_goes_on_and_everything_is_again_as_it_was() {
        assertThat(proposals()).hasSize(1);
        String back =
                Samples.taken(team().postCommands(secondReturn + "/taking-back", SENT_BY_MISTAKE));
        takingBack = back.substring(back.lastIndexOf('/') + 1);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        team().readCommands(back).body().path("progress").path("done").asLong(0)
                                > 10);
        product.killEverything();
        product.startAgain();
        Answer half = team().readCommands(back);
        System.out.println("killed while taking back: " + half.text());
        Answer over = Samples.awaitState(team(), back, OVER);
        CaughtUp.on(product);

        assertThat(over.body().path("state").stringValue()).as(over.text()).isEqualTo("completed");
        // Each child's part is recorded once: nothing twice, nothing left out.
        assertThat(told().size()).isEqualTo(Counts.recorded(over));
        assertThat(
                        product.database()
                                .sql(
                                        """
                                        select count(*) from (select from records.entry
                                          where correlation = ? and supersedes is not null
                                          group by supersedes having count(*) > 1) twice
                                        """)
                                .param(takingBack)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(proposals()).isEmpty();
    }

    @Test
    @Order(3)
    void taken_back_every_figure_and_every_row_is_as_before_and_as_known_then_as_it_was_then() {
        assertThat(differences(before, figures.known(CaughtUp.on(product)))).isEmpty();
        assertThat(differences(rowsBefore, rows())).isEmpty();
        assertThat(differences(imported, figures.known("&asKnown=" + recordedAt))).isEmpty();
    }

    private static List<String> differences(Map<String, ?> expected, Map<String, ?> actual) {
        assertThat(actual.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
        return expected.entrySet().stream()
                .filter(one -> !one.getValue().equals(actual.get(one.getKey())))
                .map(one ->
                        one.getKey()
                                + ": "
                                + one.getValue()
                                + " became "
                                + actual.get(one.getKey()))
                .toList();
    }

    /** The events of the taking back, but for the merge that it no longer proposes. */
    private static List<String> told() {
        return product.database()
                .sql(
                        """
                        select event_id::text from records.entry where correlation = ? and type <> 'merge-undone'
                        """)
                .param(takingBack)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** What the import brought is gone again, each case by an event of the taking back. */
    @Test
    @Order(4)
    void the_bridge_from_then_to_now_says_that_it_was_taken_back() {
        Answer answer =
                product.as(Role.PERFORMANCE_OFFICER)
                        .ask(
                                "/api/indicators/LA-01/bridge?asAt=2025-03-31&limit=1000"
                                        + "&fromKnown="
                                        + recordedAt);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode bridge = answer.body();

        assertThat(bridge.path("opening").path("numerator").asLong(0))
                .isEqualTo(
                        Objects.requireNonNull(imported.get("LA-01 asAt=2025-03-31"))
                                .path("numerator")
                                .longValue());
        assertThat(bridge.path("closing").path("numerator").asLong(0))
                .isEqualTo(
                        Objects.requireNonNull(before.get("LA-01 asAt=2025-03-31"))
                                .path("numerator")
                                .longValue());
        List<String> told = told();
        assertThat(
                        bridge.path("lines")
                                .valueStream()
                                .map(line -> line.path("eventIds").path(0).stringValue()))
                .isNotEmpty()
                .allMatch(told::contains);
    }

    private static List<JsonNode> proposals() {
        return Cases.items(
                product.as(Role.MANAGER)
                        .ask("/api/merges?stage=proposed" + CaughtUp.on(product))
                        .body(),
                "merges");
    }

    /**
     * Of each table of rows, a digest of what is known now and of whom, but not by which event;
     * that a merge was proposed and is no more is known from then on.
     */
    private static Map<String, String> rows() {
        CaughtUp.on(product);
        Map<String, String> digests = new TreeMap<>();
        for (String table : tables()) {
            digests.put(
                    table,
                    product.database()
                            .sql(
                                    """
                                    select count(*) || ' ' || coalesce(md5(string_agg(line, ' ' order by line)), '')
                                    from   (select (to_jsonb(r) - %s)::text as line from records.%s r
                                            where upper_inf(r.known)) as now
                                    """
                                            .formatted("'{known,event_ids}'::text[]", table))
                            .query(String.class)
                            .single());
        }
        return digests;
    }

    private static List<String> tables() {
        return product.database()
                .sql(
                        """
                        select c.table_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'records' and c.column_name = 'known'
                          and t.table_type = 'BASE TABLE' and c.table_name <> 'merge' order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Sends a return and waits; answers where its import tells of itself. */
    private static String done(String kind, Map<String, Path> parts, String dryRun) {
        String path =
                Samples.taken(
                        team().importReturn(
                                        "/api/imports/" + kind, parts, Map.of("dryRun", dryRun)));
        Answer over = Samples.awaitState(team(), path, OVER);
        assertThat(over.body().path("state").stringValue()).as(over.text()).isEqualTo("completed");
        assertThat(Counts.recorded(over)).as(over.text()).isPositive();
        return path;
    }

    private static Caller team() {
        return product.as(Role.DATA_TEAM);
    }
}
