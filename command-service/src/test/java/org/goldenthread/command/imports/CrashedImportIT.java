package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** An import whose service went down after a child was recorded, and before it was counted. */
@RunningCommandService
@ExtendWith(WorkerAtWork.class)
class CrashedImportIT {

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    @Autowired ImportWorker worker;
    private SendingReturns team;

    /** A piece of an upload, which is deleted once its import is over. */
    private record Piece(long job, String part, int number, byte[] sealed) {}

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    /**
     * Two children, each registered and taken into care: four facts. The first was counted before
     * the crash and the second was not, so that its two facts are still to be counted: as recorded,
     * since nobody knew them before this import.
     */
    @Test
    void a_child_that_was_recorded_and_never_counted_is_counted_as_recorded() throws Exception {
        SmallCare small =
                new SmallCare()
                        .child("C1", SmallCare.GIRL)
                        .open("C1", "28/01/2025")
                        .child("C2", "F,04/06/2018,WBRI,UN1,,")
                        .open("C2", "28/01/2025");
        String id = sentWhileNothingIsWorkedOff(small);
        List<Piece> upload = upload(id);
        worker.start();
        assertThat(SendingReturns.recorded(team.over(id))).isEqualTo(4);

        worker.stop();
        goBackBeforeTheSecondWasCounted(id, upload);
        worker.start();

        JsonNode over = team.over(id);
        assertThat(SendingReturns.recorded(over)).as("facts").isEqualTo(2);
        assertThat(over.at("/counts/alreadyKnown").longValue()).as("known").isZero();
        assertThat(over.at("/counts/refused").longValue()).as("refused").isZero();
        assertThat(over.at("/progress/done").longValue()).isEqualTo(2);
        // Sent once more, all four are known, as ever.
        JsonNode again = team.completed("ssda903", small.files(), Map.of("localAuthority", "938"));
        assertThat(SendingReturns.recorded(again)).isZero();
        assertThat(again.at("/counts/alreadyKnown").longValue()).isEqualTo(4);
    }

    /**
     * Children are recorded side by side, so more than one may be recorded and not yet counted:
     * here the second and the third of three, with two facts each.
     */
    @Test
    void of_children_that_were_recorded_together_and_never_counted_each_is_counted()
            throws Exception {
        SmallCare small =
                new SmallCare()
                        .child("C1", SmallCare.GIRL)
                        .open("C1", "28/01/2025")
                        .child("C2", "F,04/06/2018,WBRI,UN1,,")
                        .open("C2", "28/01/2025")
                        .child("C3", "F,04/07/2018,WBRI,UN1,,")
                        .open("C3", "28/01/2025");
        worker.stop();
        String id = team.sent("ssda903", small.files(), Map.of("localAuthority", "940"));
        List<Piece> upload = upload(id);
        worker.start();
        team.over(id);

        worker.stop();
        goBackBeforeTheSecondWasCounted(id, upload);
        worker.start();

        JsonNode over = team.over(id);
        assertThat(SendingReturns.recorded(over)).as("facts").isEqualTo(4);
        assertThat(over.at("/counts/alreadyKnown").longValue()).as("known").isZero();
        assertThat(over.at("/progress/done").longValue()).isEqualTo(3);
    }

    private String sentWhileNothingIsWorkedOff(SmallCare small) throws Exception {
        worker.stop();
        return SendingReturns.body(
                        team.send("ssda903", small.files(), Map.of("localAuthority", "938")))
                .get("id")
                .stringValue();
    }

    private List<Piece> upload(String id) {
        return jdbc.sql(
                        """
                        select job, part, piece.number, sealed from imports.piece piece
                        join imports.job on job.number = piece.job where job.id = ?
                        """)
                .param(UUID.fromString(id))
                .query((row, _) ->
                        new Piece(
                                row.getLong("job"),
                                row.getString("part"),
                                row.getInt("number"),
                                row.getBytes("sealed")))
                .list();
    }

    /** As a crash leaves it: the journal has the second child, and the job has not counted it. */
    private void goBackBeforeTheSecondWasCounted(String id, List<Piece> upload) {
        jdbc.sql(
                        """
                        update imports.job set state = 'running', finished_at = null, children_done = 1,
                          rows_read = 0, facts_recorded = 0, already_known = 0, refused = 0
                        where id = ?
                        """)
                .param(UUID.fromString(id))
                .update();
        upload.forEach(piece ->
                jdbc.sql(
                                "insert into imports.piece (job, part, number, sealed) values (?, ?, ?, ?)")
                        .params(piece.job(), piece.part(), piece.number(), piece.sealed())
                        .update());
    }
}
