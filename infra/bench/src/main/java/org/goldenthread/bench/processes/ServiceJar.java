package org.goldenthread.bench.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A service's jar as this machine starts it soonest: unpacked beside itself, and with what the JDK
 * has learnt of it in an earlier run (its AOT cache: JEP 483, 514 and 515). Both are made anew for
 * a new jar. Who starts it with nothing learnt yet learns, which its end takes some seconds for.
 */
public final class ServiceJar {

    private static final List<String> ALWAYS =
            List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:-UsePerfData",
                    "-Duser.timezone=UTC",
                    "-Daxoniq.update-checker.disabled=true",
                    "-Ddisable-axoniq-console-message=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    // Each class that cannot be kept would be a warning.
                    "-Xlog:aot*=error");

    private final Path jar;
    private final boolean learns;
    private final Path learnt;
    private final Path learning;

    private ServiceJar(Path jar, boolean learns) {
        this.jar = jar;
        this.learns = learns;
        this.learnt = jar.resolveSibling("learnt.aot");
        this.learning = jar.resolveSibling("learning-%s.aot".formatted(UUID.randomUUID()));
    }

    /** Finds this jar unpacked, or unpacks it; throws when that cannot be written. */
    public static ServiceJar unpacked(Path jar) throws IOException {
        return new ServiceJar(UnpackedJar.of(jar), true);
    }

    /** This jar as it was built, for a comparison: nothing is unpacked, nothing is learnt. */
    public static ServiceJar asBuilt(Path jar) {
        return new ServiceJar(jar, false);
    }

    /** The name of the jar's file. */
    public String name() {
        return String.valueOf(jar.getFileName());
    }

    /** Whether an earlier run has ended in peace, so that there is nothing to be learnt. */
    public boolean isLearnt() {
        return learns && Files.exists(learnt);
    }

    /** Forgets what was learnt, for a comparison. */
    public void forget() throws IOException {
        if (learns) {
            Files.deleteIfExists(learnt);
        }
    }

    /** The command that starts it with these options of the JVM and these arguments. */
    public List<String> command(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(ALWAYS);
        command.addAll(options);
        if (learns) {
            command.add(isLearnt() ? "-XX:AOTCache=" + learnt : "-XX:AOTCacheOutput=" + learning);
        }
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * The command that starts this class from all classes at hand, with these options of the JVM
     * and these arguments: those of a jar of jars are found by its own launcher.
     */
    public static List<String> classesAtHand(
            Class<?> main, List<String> options, String... arguments) {
        String classes = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(ALWAYS);
        command.addAll(options);
        command.addAll(List.of("-cp", classes));
        if (System.getProperty("loader.main") == null) {
            command.add(main.getName());
        } else {
            command.add("-Dloader.main=" + main.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /** Keeps what a run has learnt; call it when the process has ended. */
    public void ended() throws IOException {
        if (Files.exists(learning) && Files.size(learning) > 0) {
            // At once, or another start would find half of it.
            Files.move(learning, learnt, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(learning);
        Files.deleteIfExists(Path.of(learning + ".config"));
    }
}
