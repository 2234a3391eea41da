package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.body;
import static org.goldenthread.command.imports.SendingReturns.recorded;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.InForce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A return is looked at before it is recorded, and taken back afterwards. */
@RunningCommandService
class TakingBackIT {

    private static final String GIRL = "F,04/05/2018,WBRI,UN1,,";
    private static final String WHY = "{\"reason\": \"test\", \"words\": \"PlantedWords\"}";

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    @Autowired ChildStreams streams;
    @Autowired ImportWorker worker;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void looking_counts_and_finds_what_the_import_does_and_writes_nothing() throws Exception {
        SmallCare small =
                new SmallCare()
                        .child("D1", "F,04/05/2018,XXXX,UN1,,")
                        .open("D1", "28/01/2025")
                        .child("D2", GIRL)
                        .open("D2", "31/02/2025");
        long events = events();
        long numbers = jdbc.sql("select count(*) from vault.identifier").query(Long.class).single();

        JsonNode look = imported("920", small, "true");

        assertThat(look.get("dryRun").booleanValue()).isTrue();
        assertThat(events()).isEqualTo(events);
        assertThat(jdbc.sql("select count(*) from vault.identifier").query(Long.class).single())
                .isEqualTo(numbers);
        assertThat(team.findings(look).getFirst().get("childNumber").stringValue()).isEqualTo("D1");
        JsonNode done = imported("920", small, "false");
        assertThat(look.get("counts")).isEqualTo(done.get("counts"));
        assertThat(team.rules(look)).isEqualTo(team.rules(done));
        // Looked at again, everything is known.
        assertThat(recorded(imported("920", small, "true"))).isZero();
        assertThat(
                        jdbc.sql("select count(*) from imports.likeness where dry_run is not null")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void looking_says_which_figures_would_move_and_by_how_much() throws Exception {
        // Two are looked after from January 2025; one goes home in June, before the next 31 March.
        // Short breaks count for none, and who was born in 2001 came of age in 2019.
        SmallCare small =
                new SmallCare()
                        .child("F1", GIRL)
                        .open("F1", "28/01/2025")
                        .child("F2", "M,04/05/2017,WBRI,UN1,,")
                        .episode("F2", "28/01/2025,S,V2,N1,U6,PR1,02/06/2025,E4A,,,,")
                        .child("F3", GIRL)
                        .episode("F3", "28/01/2025,S,V4,N1,U6,PR1,,,,,,")
                        .child("F4", "F,01/02/2001,WBRI,UN1,,")
                        .open("F4", "28/01/2018");

        JsonNode look = imported("927", small, "true");
        JsonNode told = team.read("/api/imports/" + look.get("id").stringValue() + "/figures");
        JsonNode figures = told.get("figures");

        assertThat(figures)
                .filteredOn(figure -> figure.get("code").stringValue().equals("LA-01"))
                .extracting(figure ->
                        figure.get("asAt").stringValue() + " " + figure.get("change").longValue())
                .contains("2025-03-31 2", "2026-03-31 1", "2018-03-31 1")
                .doesNotContain("2019-03-31 1", "2024-03-31 1");
        // F1, F2 and F4 began with S; F2 left in June 2025, F4 at 18 on 1 February 2019. What a
        // return cannot move by a child at a time is not told.
        assertThat(figures)
                .filteredOn(figure -> figure.hasNonNull("from"))
                .extracting(figure ->
                        "%s %s to %s %d"
                                .formatted(
                                        figure.get("code").stringValue(),
                                        figure.get("from").stringValue(),
                                        figure.get("asAt").stringValue(),
                                        figure.get("change").longValue()))
                .containsExactlyInAnyOrder(
                        "LA-02 2024-04-01 to 2025-03-31 2",
                        "LA-02 2017-04-01 to 2018-03-31 1",
                        "LA-03 2025-04-01 to 2026-03-31 1",
                        "LA-03 2018-04-01 to 2019-03-31 1");
        assertThat(told.get("foretold"))
                .extracting(JsonNode::stringValue)
                .contains("LA-01", "LA-02", "LA-03", "CP-06", "CN-03")
                .doesNotContain("LA-04", "RE-01", "DQ-01");
        imported("927", small, "false");
        JsonNode again = imported("927", small, "true");
        assertThat(
                        team.read("/api/imports/" + again.get("id").stringValue() + "/figures")
                                .get("figures"))
                .isEmpty();
    }

    @Test
    void looking_finds_who_is_missing_and_who_came_under_another_number() throws Exception {
        imported("921", new SmallCare().child("0051", GIRL).open("0051", "28/01/2025"), "false");
        SmallCare next = new SmallCare().child("51", GIRL).open("51", "28/01/2025");
        long events = events();

        JsonNode look = imported("921", next, "true");

        assertThat(events()).isEqualTo(events);
        assertThat(team.rules(look)).contains("GT-903-7", "GT-IM-11");
        assertThat(team.rules(imported("921", next, "false"))).isEqualTo(team.rules(look));
    }

    @Test
    void what_it_only_looked_at_is_neither_yes_nor_perhaps() throws Exception {
        assertThat(
                        team.send(
                                        "ssda903",
                                        new SmallCare().child("D9", GIRL).files(),
                                        Map.of("dryRun", "perhaps"))
                                .getStatus())
                .isEqualTo(400);
    }

    @Test
    void a_first_import_is_taken_back_as_one_act() throws Exception {
        SmallCare small =
                new SmallCare()
                        .child("K1", GIRL)
                        .open("K1", "28/01/2025")
                        .child("K2", "M,04/05/2017,WBRI,UN1,,")
                        .open("K2", "28/01/2025");
        JsonNode done = imported("922", small, "false");
        List<ChildId> children = children(done);
        assertThat(children).hasSize(2);

        JsonNode back = takenBack(done, WHY);

        // Each child: the registration and the care that began.
        assertThat(recorded(back)).isEqualTo(4);
        assertThat(back.get("takesBack")).isEqualTo(done.get("id"));
        assertThat(back.get("reason").stringValue()).isEqualTo("test");
        children.forEach(child -> assertThat(inForce(child)).isEmpty());
        children.forEach(child -> assertThat(streams.timeline(child).recorded()).hasSize(4));
        assertThat(team.read("/api/imports/" + done.get("id").stringValue()).get("takenBackBy"))
                .isEqualTo(back.get("id"));
        // Asked again, it is the same taking back; sent again, the return is recorded again.
        assertThat(takenBack(done, WHY).get("id")).isEqualTo(back.get("id"));
        assertThat(recorded(imported("922", small, "false"))).isEqualTo(4);
        assertThat(children(done).stream().map(this::inForce)).noneMatch(List::isEmpty);
    }

    @Test
    void what_the_import_amended_and_voided_speaks_again_as_it_did() throws Exception {
        imported(
                "923",
                new SmallCare()
                        .child("A1", GIRL)
                        .episode("A1", "01/05/2024,S,V2,N1,U6,PR1,10/02/2025,E4A,,,,")
                        .child("A2", GIRL)
                        .episode("A2", "02/05/2024,S,V2,N1,U6,PR1,11/02/2025,E4A,,,,")
                        .child("A3", GIRL)
                        .open("A3", "03/05/2024"),
                "false");
        // The second says another legal status, that A2 is still there, and that A3 left.
        JsonNode second =
                imported(
                        "923",
                        new SmallCare()
                                .child("A1", "M,04/05/2018,WBRI,UN1,,")
                                .episode("A1", "01/05/2024,S,C2,N1,U6,PR1,12/02/2025,E4B,,,,")
                                .child("A2", GIRL)
                                .open("A2", "02/05/2024")
                                .child("A3", GIRL)
                                .episode("A3", "03/05/2024,S,V2,N1,U6,PR1,01/03/2025,E4A,,,,"),
                        "false");
        List<ChildId> children = children(second);
        List<List<Fact>> after = children.stream().map(this::inForce).toList();
        takenBack(second, WHY);
        List<List<Fact>> restored = children.stream().map(this::inForce).toList();
        // The first return says of the same children what it said before the second came.
        JsonNode again =
                imported(
                        "923",
                        new SmallCare()
                                .child("A1", GIRL)
                                .episode("A1", "01/05/2024,S,V2,N1,U6,PR1,10/02/2025,E4A,,,,")
                                .child("A2", GIRL)
                                .episode("A2", "02/05/2024,S,V2,N1,U6,PR1,11/02/2025,E4A,,,,")
                                .child("A3", GIRL)
                                .open("A3", "03/05/2024"),
                        "true");

        assertThat(restored).isNotEqualTo(after);
        assertThat(recorded(again)).isZero();
        assertThat(restored.stream().mapToInt(List::size).sum()).isEqualTo(8);
    }

    @Test
    void returns_are_taken_back_one_after_another_in_any_order() throws Exception {
        for (List<Integer> order : List.of(List.of(2, 1), List.of(1, 2))) {
            String authority = order.getFirst() == 2 ? "928" : "929";
            // What stood before both: T1 in care under V2, T2 gone home, T3 in care.
            SmallCare zeroth =
                    new SmallCare()
                            .child("T1", GIRL)
                            .open("T1", "01/05/2024")
                            .child("T2", GIRL)
                            .episode("T2", "02/05/2024,S,V2,N1,U6,PR1,11/02/2025,E4A,,,,")
                            .child("T3", GIRL)
                            .open("T3", "03/05/2024");
            imported(authority, zeroth, "false");
            // The first says that T1 and T3 left, and that T2 left a day later.
            JsonNode first =
                    imported(
                            authority,
                            new SmallCare()
                                    .child("T1", GIRL)
                                    .episode("T1", "01/05/2024,S,V2,N1,U6,PR1,10/02/2025,E4A,,,,")
                                    .child("T2", "M,04/05/2018,WBRI,UN1,,")
                                    .episode("T2", "02/05/2024,S,V2,N1,U6,PR1,12/02/2025,E4A,,,,")
                                    .child("T3", GIRL)
                                    .episode("T3", "03/05/2024,S,V2,N1,U6,PR1,01/03/2025,E4A,,,,"),
                            "false");
            // The second says that T1 did not leave, that T2 left yet a day later, and T3 too.
            JsonNode second =
                    imported(
                            authority,
                            new SmallCare()
                                    .child("T1", GIRL)
                                    .open("T1", "01/05/2024")
                                    .child("T2", GIRL)
                                    .episode("T2", "02/05/2024,S,C2,N1,U6,PR1,13/02/2025,E4B,,,,")
                                    .child("T3", GIRL)
                                    .episode("T3", "03/05/2024,S,V2,N1,U6,PR1,02/03/2025,E4A,,,,"),
                            "false");

            for (int which : order) {
                takenBack(which == 1 ? first : second, WHY);
            }

            // Nothing is left of either: what the first said before is known word for word.
            JsonNode again = imported(authority, zeroth, "true");
            assertThat(recorded(again)).as(again.toString()).isZero();
            List<ChildId> children = children(first);
            assertThat(children.stream().mapToInt(child -> inForce(child).size()).sum())
                    .isEqualTo(7);
        }
    }

    @Test
    void what_people_said_since_stays_and_is_found() throws Exception {
        JsonNode done =
                imported(
                        "924", new SmallCare().child("P1", GIRL).open("P1", "28/01/2025"), "false");
        ChildId child = children(done).getFirst();
        String exit =
                "{\"childId\": \"%s\", \"leftOn\": \"2025-06-02\", \"reason\": \"E4A\"}"
                        .formatted(child);
        MockHttpServletResponse left = team.post("/api/commands/record-care-exit", exit, "manager");
        assertThat(left.getStatus()).as(left.getContentAsString()).isEqualTo(201);

        JsonNode back = takenBack(done, WHY);

        assertThat(team.rules(back)).containsExactly("GT-IM-15");
        assertThat(inForce(child)).hasSize(1);
    }

    @Test
    void a_merge_that_people_approved_stays_and_what_the_import_said_goes() throws Exception {
        // The later return lost the zeros of the number, and says that she came back in January.
        JsonNode first =
                imported(
                        "966",
                        new SmallCare()
                                .child("0052", GIRL)
                                .episode("0052", "01/05/2024,S,V2,N1,U6,PR1,10/06/2024,E4A,,,,"),
                        "false");
        JsonNode second =
                imported(
                        "966", new SmallCare().child("52", GIRL).open("52", "28/01/2025"), "false");
        ChildId survivor = children(first).getFirst();
        ChildId retired = children(second).getFirst();
        List<Fact> before = inForce(survivor);
        merged(survivor, retired);
        assertThat(inForce(survivor)).hasSizeGreaterThan(before.size());

        JsonNode back = takenBack(second, WHY);

        assertThat(back.get("counts").get("refused").longValue()).isZero();
        assertThat(streams.timeline(survivor).isOf(retired)).isTrue();
        assertThat(inForce(survivor)).containsExactlyElementsOf(before);
        // The first return is taken back out of the same merged record as well.
        takenBack(first, WHY);
        assertThat(inForce(survivor)).isEmpty();
    }

    private void merged(ChildId survivor, ChildId retired) throws Exception {
        String merge =
                "{\"survivor\": \"%s\", \"retired\": \"%s\", \"reason\": \"registered-twice\"}"
                        .formatted(survivor, retired);
        MockHttpServletResponse approved =
                team.post("/api/commands/merge-persons", merge, "manager");
        assertThat(approved.getStatus()).as(approved.getContentAsString()).isEqualTo(201);
    }

    @Test
    void a_taking_back_that_was_stopped_goes_on() throws Exception {
        JsonNode done =
                imported(
                        "925",
                        new SmallCare()
                                .child("S1", GIRL)
                                .open("S1", "28/01/2025")
                                .child("S2", GIRL)
                                .open("S2", "29/01/2025"),
                        "false");
        worker.stop();
        String id;
        try {
            id = asked(done, WHY, "data-team").get("id").stringValue();
            jdbc.sql("update imports.job set state = 'running' where id = ?")
                    .param(UUID.fromString(id))
                    .update();
        } finally {
            worker.start();
        }

        assertThat(team.over(id).get("state").stringValue()).isEqualTo("completed");
        children(done).forEach(child -> assertThat(inForce(child)).isEmpty());
    }

    @Test
    void what_a_crash_kept_from_being_counted_is_counted_at_the_next_start() throws Exception {
        JsonNode done =
                imported(
                        "967", new SmallCare().child("S3", GIRL).open("S3", "28/01/2025"), "false");
        JsonNode back = takenBack(done, WHY);
        String id = back.get("id").stringValue();
        // As a crash leaves it after the child's part was recorded, and before it was counted.
        worker.stop();
        try {
            jdbc.sql(
                            "update imports.job set state = 'running', finished_at = null, children_done = 0, rows_read = 0, facts_recorded = 0 where id = ?")
                    .param(UUID.fromString(id))
                    .update();
        } finally {
            worker.start();
        }

        // The registration, and the care that began.
        assertThat(recorded(team.over(id))).isEqualTo(2);
    }

    @Test
    void taking_back_needs_a_reason_the_data_team_and_an_import() throws Exception {
        JsonNode look =
                imported("926", new SmallCare().child("R1", GIRL).open("R1", "28/01/2025"), "true");
        String path = "/api/imports/" + look.get("id").stringValue() + "/taking-back";

        assertThat(team.post(path, WHY, "data-team").getStatus()).isEqualTo(409);
        assertThat(team.post(path, "{}", "data-team").getStatus()).isEqualTo(400);
        assertThat(team.post(path, "{\"reason\": \"soon\"}", "data-team").getStatus())
                .isEqualTo(400);
        assertThat(team.post(path, WHY, "manager").getStatus()).isEqualTo(403);
        assertThat(
                        team.post(
                                        "/api/imports/" + UUID.randomUUID() + "/taking-back",
                                        WHY,
                                        "data-team")
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from imports.job where position('Planted' in coalesce(encode(words, 'escape'), '')) > 0")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private JsonNode takenBack(JsonNode done, String why) throws Exception {
        JsonNode over = team.over(asked(done, why, "data-team").get("id").stringValue());
        assertThat(over.get("state").stringValue()).as(over.toString()).isEqualTo("completed");
        return over;
    }

    private JsonNode asked(JsonNode done, String why, String role) throws Exception {
        MockHttpServletResponse taken =
                team.post(
                        "/api/imports/" + done.get("id").stringValue() + "/taking-back", why, role);
        assertThat(taken.getStatus()).as(taken.getContentAsString()).isEqualTo(202);
        return body(taken);
    }

    private JsonNode imported(String authority, SmallCare small, String dryRun) throws Exception {
        return team.completed(
                "ssda903", small.files(), Map.of("localAuthority", authority, "dryRun", dryRun));
    }

    private List<ChildId> children(JsonNode done) {
        return jdbc.sql(
                        """
                        select named.child from imports.named join imports.job on job.number = named.job
                        where job.id = ? order by named.line, named.child
                        """)
                .param(UUID.fromString(done.get("id").stringValue()))
                .query((row, _) -> new ChildId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<Fact> inForce(ChildId child) {
        return streams.timeline(child).facts().stream()
                .map(InForce::fact)
                .map(Fact.class::cast)
                .toList();
    }

    private long events() {
        return jdbc.sql("select count(*) from journal.event_entry").query(Long.class).single();
    }
}
