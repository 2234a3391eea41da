package org.goldenthread.bench.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.bench.scratch.ScratchDatabase;

/**
 * The limit: {@code pgbench} on the same server reads a stream, appends one event to it and
 * commits, with nothing in between and nobody's lock. Nothing is measured where it is not
 * installed.
 */
final class PlainAppends {

    private static final String TABLE =
            """
            create schema plain;
            create table plain.event_entry (like journal.event_entry including indexes);
            create sequence plain.position;
            """;

    private static final String SCRIPT =
            """
            \\set stream random(1, 1000000000)
            select payload_type, payload from plain.event_entry where aggregate_identifier = :stream::text order by sequence_number;
            insert into plain.event_entry (global_index, event_identifier, aggregate_identifier, sequence_number, type,
              payload_type, payload_revision, payload, meta_data, time_stamp, known_at)
            values (nextval('plain.position'), gen_random_uuid(), :stream::text, 0, 'child', 'child-registered', '1',
              convert_to(repeat('x', 400), 'UTF8'), convert_to(repeat('y', 300), 'UTF8'), now()::text, now())
              on conflict do nothing;
            """;

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final ScratchDatabase database;
    private final Path script;

    PlainAppends(ScratchDatabase database, Path folder) throws IOException {
        this.database = database;
        this.script = Files.writeString(folder.resolve("append.sql"), SCRIPT);
        for (String statement : TABLE.split(";\n")) {
            database.jdbc().sql(statement).update();
        }
    }

    /** How many transactions a second so many clients make. */
    OptionalDouble perSecond(int clients, Duration howLong)
            throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            return OptionalDouble.empty();
        }
        Process run =
                new ProcessBuilder(
                                program.get().toString(),
                                "-n",
                                "-M",
                                "prepared",
                                "-h",
                                "localhost",
                                "-p",
                                Integer.toString(database.port()),
                                "-U",
                                "postgres",
                                "-f",
                                script.toString(),
                                "-c",
                                Integer.toString(clients),
                                "-T",
                                Long.toString(howLong.toSeconds()),
                                "postgres")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor(1, TimeUnit.MINUTES);
        Matcher tps = TPS.matcher(said);
        if (!tps.find()) {
            throw new IOException("pgbench said: " + said);
        }
        return OptionalDouble.of(Double.parseDouble(tps.group(1)));
    }

    private static Optional<Path> program() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
