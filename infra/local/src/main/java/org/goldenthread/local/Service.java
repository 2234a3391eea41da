package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.goldenthread.bench.processes.ServiceJar;

/**
 * One of the two services as a process of its own. It ends itself when its standard input ends, so
 * it never outlives the launcher.
 */
final class Service implements AutoCloseable {

    private static final boolean UNIX = !System.getProperty("os.name").startsWith("Windows");

    private final String name;
    private final int port;
    private final Path log;
    private final ProcessNote note;
    private final ServiceJar jar;
    private final Process process;

    private Service(
            String name, int port, Path log, ProcessNote note, ServiceJar jar, Process process) {
        this.name = name;
        this.port = port;
        this.log = log;
        this.note = note;
        this.jar = jar;
        this.process = process;
    }

    /** Starts the service's jar on its port with these settings in its environment. */
    static Service start(
            String name, Settings settings, DataFolder data, int port, Map<String, String> with) {
        ServiceJar jar = jar(settings.home().resolve(name).resolve("target"), name + "-app.jar");
        ProcessBuilder start = new ProcessBuilder(command(jar, data));
        start.directory(data.folder("home").toFile());
        start.environment().putAll(with);
        start.environment().put("SERVER_PORT", Integer.toString(port));
        start.redirectErrorStream(true);
        start.redirectOutput(ProcessBuilder.Redirect.appendTo(data.log(name).toFile()));
        try {
            Process process = start.start();
            ProcessNote note = new ProcessNote(data.running(name));
            note.write(process.toHandle());
            return new Service(name, port, data.log(name), note, jar, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceJar jar(Path folder, String file) {
        Path built = folder.resolve(file);
        if (!Files.exists(built)) {
            throw new CannotStart(built + " is not built; ./run builds it");
        }
        try {
            return ServiceJar.unpacked(built);
        } catch (IOException e) {
            throw new CannotStart("cannot unpack " + built + ": " + e, e);
        }
    }

    private static List<String> command(ServiceJar jar, DataFolder data) {
        List<String> command = new ArrayList<>();
        if (UNIX) {
            // Ctrl-C reaches every process of the terminal; the launcher alone decides the order of
            // stopping.
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        }
        command.addAll(
                jar.command(
                        List.of(
                                "-Xmx1g",
                                "-Djava.io.tmpdir=" + data.folder("tmp"),
                                "-Duser.home=" + data.folder("home"))));
        return command;
    }

    /** Waits until the service says that it can do its work, or there is no more need to. */
    void awaitReady(BooleanSupplier noNeed) {
        if (!Health.awaitUp(port, process, noNeed)) {
            throw new CannotStart(
                    name + " does not start. The end of " + log + ":\n" + LogTail.of(log));
        }
    }

    /** Calls this when the service ends, for whatever reason, with words for a person. */
    void whenEnded(Consumer<String> then) {
        process.onExit().thenAccept(ended -> then.accept(farewell(ended.exitValue())));
    }

    private String farewell(int status) {
        return "%s has ended by itself (exit status %d); start again with ./run. The end of %s:\n%s"
                .formatted(name, status, log, LogTail.of(log));
    }

    /** Tells the service to finish what it is doing and end, and waits for that. */
    @Override
    public void close() throws IOException {
        try {
            process.getOutputStream().close();
        } catch (IOException _) {
            // The service has ended already: there is nobody to tell.
        }
        if (jar.isLearnt()) {
            Stopping.await(process.toHandle());
        } else {
            Stopping.awaitLearner(process.toHandle());
        }
        jar.ended();
        note.erase();
    }
}
