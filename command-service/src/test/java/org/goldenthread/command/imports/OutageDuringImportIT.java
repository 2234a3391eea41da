package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.platform.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A database that goes away in the middle of a return costs time and no child. */
@RunningCommandService
@ExtendWith(OutputCaptureExtension.class)
class OutageDuringImportIT {

    private final JdbcClient owner =
            JdbcClient.create(Postgres.as("golden_owner", RunningCommandService.OnPostgres.URL));

    @Autowired MockMvc http;

    /** The first event that an import brings ends its connection; a sequence outlives that. */
    @BeforeEach
    void theDatabaseGoesAwayOnce() {
        run("create sequence journal.outage");
        run("grant usage on sequence journal.outage to golden_command");
        run(
                """
                create function journal.go_away() returns trigger language plpgsql as $$
                begin
                    if nextval('journal.outage') = 1 then
                        raise exception 'going away' using errcode = '57P01';
                    end if;
                    return new;
                end $$
                """);
        run(
                "create trigger go_away before insert on journal.event_entry"
                        + " for each row execute function journal.go_away()");
    }

    @AfterEach
    void itStays() {
        run("drop function journal.go_away() cascade");
        run("drop sequence journal.outage");
    }

    @Test
    void the_child_in_hand_is_recorded_after_the_outage_and_the_log_says_what_it_was(
            CapturedOutput log) throws Exception {
        SendingReturns team = new SendingReturns(http);

        JsonNode over =
                team.completed(
                        "ssda903",
                        new SmallCare()
                                .child("OUT1", SmallCare.GIRL)
                                .open("OUT1", "28/01/2025")
                                .files(),
                        Map.of("localAuthority", "968"));

        assertThat(owner.sql("select last_value from journal.outage").query(Long.class).single())
                .as("inserts tried")
                .isGreaterThan(1);
        assertThat(team.rules(over)).doesNotContain("GT-IM-9");
        assertThat(SendingReturns.recorded(over)).isPositive();
        assertThat(log.getOut().lines().filter(line -> line.contains("imports wait")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line)
                                .contains(
                                        "caused by org.postgresql.util.PSQLException, state 57P01")
                                .doesNotContain("going away"));
    }

    private void run(String sql) {
        owner.sql(sql).update();
    }
}
