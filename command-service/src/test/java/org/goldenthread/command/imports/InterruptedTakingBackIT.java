package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.recorded;
import static org.goldenthread.command.imports.SmallCare.GIRL;

import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.streams.ChildStreams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A taking back that was stopped, or that a crash interrupted. */
@RunningCommandService
class InterruptedTakingBackIT {

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    @Autowired ChildStreams streams;
    @Autowired ImportWorker worker;
    private SendingReturns team;
    private ReturnsTakenBack returns;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
        returns = new ReturnsTakenBack(team, jdbc, streams);
    }

    @Test
    void a_taking_back_that_was_stopped_goes_on() throws Exception {
        JsonNode done =
                team.imported(
                        "925",
                        new SmallCare()
                                .child("S1", GIRL)
                                .open("S1", "28/01/2025")
                                .child("S2", GIRL)
                                .open("S2", "29/01/2025"));
        worker.stop();
        String id;
        try {
            id = returns.asked(done);
            jdbc.sql("update imports.job set state = 'running' where id = ?")
                    .param(UUID.fromString(id))
                    .update();
        } finally {
            worker.start();
        }

        assertThat(team.over(id).get("state").stringValue()).isEqualTo("completed");
        returns.children(done).forEach(child -> assertThat(returns.inForce(child)).isEmpty());
    }

    @Test
    void what_a_crash_kept_from_being_counted_is_counted_at_the_next_start() throws Exception {
        JsonNode done =
                team.imported("967", new SmallCare().child("S3", GIRL).open("S3", "28/01/2025"));
        JsonNode back = returns.takenBack(done);
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
}
