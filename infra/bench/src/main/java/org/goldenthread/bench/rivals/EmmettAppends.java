package org.goldenthread.bench.rivals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.goldenthread.bench.scratch.Percentiles;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.platform.Json;
import tools.jackson.databind.JsonNode;

/** Appends with Emmett: as many processes of Node as are said share the appenders. */
final class EmmettAppends {

    private final Emmett emmett;
    private final ScratchDatabase database;

    EmmettAppends(Emmett emmett, ScratchDatabase database) {
        this.emmett = emmett;
        this.database = database;
    }

    /**
     * What one process is asked.
     *
     * @param migrate whether it makes its tables
     */
    private record Appending(
            String address,
            boolean migrate,
            String type,
            JsonNode data,
            Map<String, String> metadata,
            int appenders,
            boolean newStreams,
            long warmUpMillis,
            long millis) {}

    /** Makes its tables. */
    void make() throws IOException, InterruptedException {
        emmett.start("append.mjs", asked(true, new AppendLoad(true, 1, Duration.ZERO), 1)).said();
    }

    /** Throws when what stands there afterwards is not what was appended. */
    AppendRate run(AppendLoad load, int processes) throws IOException, InterruptedException {
        long before = standing();
        List<Emmett.Script> scripts = new ArrayList<>();
        for (int number = 0; number < processes; number++) {
            scripts.add(emmett.start("append.mjs", asked(false, load, processes)));
        }
        LongStream.Builder nanos = LongStream.builder();
        long appended = 0;
        long millis = 0;
        for (Emmett.Script script : scripts) {
            JsonNode said = script.said();
            said.path("nanos").forEach(each -> nanos.add(each.asLong()));
            appended += said.path("before").asLong() + said.path("nanos").size();
            millis = Math.max(millis, said.path("millis").asLong());
        }
        String who = processes == 1 ? "Emmett" : "Emmett, %d nodes".formatted(processes);
        AppendLoad.mustStand(who, before + appended, standing());
        return new AppendRate(
                who,
                load.appenders(),
                Percentiles.of(nanos.build().toArray()),
                Duration.ofMillis(millis));
    }

    private Appending asked(boolean migrate, AppendLoad load, int processes) {
        return new Appending(
                address(database),
                migrate,
                SmallFact.TYPE,
                Json.PLAIN.readTree(SmallFact.json()),
                SmallFact.metadata(),
                load.appenders() / processes,
                load.newStreams(),
                load.warmUp().toMillis(),
                load.howLong().toMillis());
    }

    /** How Node addresses it. */
    static String address(ScratchDatabase database) {
        return "postgresql://postgres@localhost:%d/postgres".formatted(database.port());
    }

    private long standing() {
        return database.jdbc().sql("select count(*) from emt_messages").query(Long.class).single();
    }
}
