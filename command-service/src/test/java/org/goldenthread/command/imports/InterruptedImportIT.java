package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** An upload that waits, and an import that a crash interrupted. */
@RunningCommandService
class InterruptedImportIT {

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    @Autowired ImportWorker worker;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void an_upload_lies_sealed_and_only_until_it_is_done() throws Exception {
        worker.stop();
        String id;
        try {
            id =
                    team.sent(
                            "cin-census",
                            new SmallCensus(2024).planned("PlantedId").files(),
                            Map.of());
            var pieces = jdbc.sql("select sealed from imports.piece").query(byte[].class).list();
            assertThat(pieces).isNotEmpty();
            assertThat(pieces)
                    .noneMatch(piece ->
                            new String(piece, StandardCharsets.ISO_8859_1).contains("Planted"));
        } finally {
            worker.start();
        }
        assertThat(team.over(id).get("state").stringValue()).isEqualTo("completed");
        assertThat(jdbc.sql("select count(*) from imports.piece").query(Long.class).single())
                .isZero();
    }

    @Test
    void an_import_that_a_crash_interrupted_goes_on_without_duplicates() throws Exception {
        SmallCensus file = new SmallCensus(2024).planned("crash1").planned("crash2");
        team.completed(file);
        worker.stop();
        String id;
        try {
            id = team.sent("cin-census", file.files(), Map.of());
            jdbc.sql(
                            "update imports.job set state = 'running', children_done = 1, rows_read = 3, refused = 1, already_known = 5 where id = ?")
                    .param(UUID.fromString(id))
                    .update();
        } finally {
            worker.start();
        }
        JsonNode status = team.over(id);

        assertThat(status.get("state").stringValue()).isEqualTo("completed");
        assertThat(status.get("counts").get("factsRecorded").longValue()).isZero();
        assertThat(status.get("counts").get("alreadyKnown").longValue()).isEqualTo(10);
        assertThat(status.get("counts").get("rowsRead").longValue()).isEqualTo(6);
        assertThat(status.get("counts").get("refused").longValue()).isEqualTo(2);
    }
}
