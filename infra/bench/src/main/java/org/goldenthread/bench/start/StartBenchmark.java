package org.goldenthread.bench.start;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.bench.processes.ServiceJar;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;

/**
 * From the start of a process until it can do its work, and the memory it holds then and after
 * questions or acts: each service on tables that are there already, its jar as it was built,
 * unpacked, and with what the JDK learnt of it.
 */
public final class StartBenchmark {

    private static final List<String> SERVICES = List.of("command-service", "query-service");

    private final PrintStream out;
    private final List<String> services;
    private final List<StartWay> ways;
    private final int times;
    private final int asked;

    /** Prints to this stream; starts each service in each way so many times, and asks so much. */
    public StartBenchmark(
            PrintStream out, List<String> services, List<StartWay> ways, int times, int asked) {
        this.out = out;
        this.services = services;
        this.ways = ways;
        this.times = times;
        this.asked = asked;
    }

    /**
     * Takes the project's folder, in which the services are built, and how often, 5 if not said.
     */
    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Files.createTempDirectory("start-benchmark");
        new StartBenchmark(System.out, SERVICES, List.of(StartWay.values()), times, 2_000)
                .run(Path.of(arguments[0]).toAbsolutePath(), folder);
        System.exit(0);
    }

    /** Runs all of it in this folder; answers each start that was measured, in its order. */
    public List<Started> run(Path home, Path folder)
            throws IOException, InterruptedException, JOSEException {
        List<Started> all = new ArrayList<>();
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"));
                ScratchIdentity identity = ScratchIdentity.start()) {
            Surroundings around = new Surroundings(home, folder, database, identity, asked);
            for (String service : services) {
                around.start(service, ServiceJar.asBuilt(around.jar(service)));
            }
            out.println(Machine.described(database));
            for (String service : services) {
                out.println(service);
                out.println(Started.HEADER);
                for (StartWay way : ways) {
                    List<Started> each = new ArrayList<>();
                    for (int time = 0; time < times; time++) {
                        each.add(around.start(service, way.of(around.jar(service))));
                    }
                    out.println(Started.line(way.words(), each));
                    all.addAll(each);
                }
            }
        }
        return all;
    }
}
