package org.goldenthread.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenthread.local.identity.IdentityProvider;
import org.goldenthread.local.identity.IdentitySettings;

/** The one-command local run: database, identity provider and both services on this machine. */
public final class LocalRun {

    private static final String COMMAND_SERVICE = "command-service";
    private static final String QUERY_SERVICE = "query-service";

    private final Settings settings;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<String> wrong = new AtomicReference<>("");

    private LocalRun(Settings settings) {
        this.settings = settings;
    }

    /** Starts everything and stays until it is told to stop. */
    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        try {
            Path home = Path.of(System.getProperty("goldenthread.home", ".")).toAbsolutePath();
            LocalRun run = new LocalRun(Settings.from(System.getenv(), home));
            StopSignals.call(run.over::countDown);
            try {
                run.start();
                run.over.await();
            } finally {
                run.stop();
            }
            return run.wrong.get().isEmpty() ? 0 : 1;
        } catch (CannotStart reason) {
            System.err.println("Golden Thread cannot start: " + reason.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("Golden Thread cannot start: " + e);
            return 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void start() throws IOException {
        DataFolder data = keep(DataFolder.open(settings.data()));
        Leftovers.stop(data, COMMAND_SERVICE, QUERY_SERVICE);
        Ports.mustBeFree(settings.commandPort(), "COMMAND_PORT");
        Ports.mustBeFree(settings.queryPort(), "QUERY_PORT");
        Ports.mustBeFree(settings.identityPort(), "IDENTITY_PORT");
        DemoData demo = DemoData.of(data, settings.demo());
        System.out.println("Starting on " + settings.data() + " ...");
        Database database = keep(Database.start(data));
        keep(DatabaseWatch.over(data));
        Map<String, String> shared = ServiceSettings.shared(settings, data, database);
        Service command = service(data, COMMAND_SERVICE, settings.commandPort(), shared, database);
        Service query = service(data, QUERY_SERVICE, settings.queryPort(), shared, database);
        keep(IdentityProvider.start(identity(data)));
        command.awaitReady(this::isOver);
        query.awaitReady(this::isOver);
        command.whenEnded(this::endedByItself);
        query.whenEnded(this::endedByItself);
        if (!isOver()) {
            demo.send(new DemoSender(settings), this::isOver);
        }
        if (!isOver()) {
            System.out.println(Announcement.of(settings));
        }
    }

    private boolean isOver() {
        return over.getCount() == 0;
    }

    /** One service without the other is of no use to anybody: say so, and end. */
    private void endedByItself(String what) {
        if (!isOver() && wrong.compareAndSet("", what)) {
            System.err.println(what);
            over.countDown();
        }
    }

    private Service service(
            DataFolder data, String name, int port, Map<String, String> shared, Database database) {
        return keep(
                Service.start(
                        name, settings, data, port, ServiceSettings.of(name, shared, database)));
    }

    private IdentitySettings identity(DataFolder data) {
        return new IdentitySettings(
                settings.identityPort(), settings.queryAddress(), data.key("tokens.json"));
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (started) {
            started.push(part);
        }
        return part;
    }

    /** Stops what was started, the last first: the database goes after those who write to it. */
    private void stop() {
        System.out.println("Stopping ...");
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e);
            }
        }
        System.out.println("Stopped. The data stays in " + settings.data());
    }
}
