package org.goldenthread.bench.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.bench.scratch.ServerTime;
import tools.jackson.databind.JsonNode;

/**
 * Takes returns in, and measures it.
 *
 * @param data the folder of the database
 */
record Importing(DataTeam team, ScratchService service, Path data) {

    Taken of(String authority, Map<String, String> tables)
            throws IOException, InterruptedException {
        Duration serviceBefore = service.processorTime();
        Duration serverBefore = ServerTime.of(data);
        Instant sent = Instant.now();
        JsonNode status = team.over(team.send(authority, tables));
        return new Taken(
                status.at("/progress/done").longValue(),
                status.at("/counts/factsRecorded").longValue(),
                status.at("/counts/alreadyKnown").longValue(),
                status.at("/counts/findings").longValue(),
                Duration.between(sent, Instant.parse(status.path("finishedAt").stringValue())),
                service.processorTime().minus(serviceBefore),
                ServerTime.of(data).minus(serverBefore));
    }
}
