package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.recorded;
import static org.goldenthread.command.imports.SmallCare.GIRL;

import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.RecordedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A return is looked at before it is recorded. */
@RunningCommandService
class LookingBeforehandIT {

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void looking_counts_and_finds_what_the_import_does_and_writes_nothing() throws Exception {
        SmallCare small =
                new SmallCare()
                        .girlOfNoSuchEthnicity("D1", "04/05/2018")
                        .open("D1", "28/01/2025")
                        .child("D2", GIRL)
                        .open("D2", "31/02/2025");
        RecordedEvents events = new RecordedEvents(jdbc);
        long before = events.count();
        long numbers = jdbc.sql("select count(*) from vault.identifier").query(Long.class).single();

        JsonNode look = team.lookedAt("920", small);

        assertThat(look.get("dryRun").booleanValue()).isTrue();
        assertThat(events.count()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from vault.identifier").query(Long.class).single())
                .isEqualTo(numbers);
        assertThat(team.findings(look).getFirst().get("childNumber").stringValue()).isEqualTo("D1");
        JsonNode done = team.imported("920", small);
        assertThat(look.get("counts")).isEqualTo(done.get("counts"));
        assertThat(team.rules(look)).isEqualTo(team.rules(done));
        // Looked at again, everything is known.
        assertThat(recorded(team.lookedAt("920", small))).isZero();
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

        JsonNode look = team.lookedAt("927", small);
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
        team.imported("927", small);
        JsonNode again = team.lookedAt("927", small);
        assertThat(
                        team.read("/api/imports/" + again.get("id").stringValue() + "/figures")
                                .get("figures"))
                .isEmpty();
    }

    @Test
    void looking_finds_who_is_missing_and_who_came_under_another_number() throws Exception {
        team.imported("921", new SmallCare().child("0051", GIRL).open("0051", "28/01/2025"));
        SmallCare next = new SmallCare().child("51", GIRL).open("51", "28/01/2025");
        RecordedEvents events = new RecordedEvents(jdbc);
        long before = events.count();

        JsonNode look = team.lookedAt("921", next);

        assertThat(events.count()).isEqualTo(before);
        assertThat(team.rules(look)).contains("GT-903-7", "GT-IM-11");
        assertThat(team.rules(team.imported("921", next))).isEqualTo(team.rules(look));
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
}
