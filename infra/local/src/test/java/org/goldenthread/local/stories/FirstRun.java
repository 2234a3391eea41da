package org.goldenthread.local.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.goldenthread.bench.processes.ServiceJar;

/**
 * In the first run of new jars the JDK learns them, so that every later one takes half the time.
 */
final class FirstRun {

    private FirstRun() {}

    /** Starts these jars once and stops them, unless that was done before. */
    static synchronized void learn(Stream<Path> jars, Path data) throws IOException {
        boolean learnt = true;
        for (Path jar : jars.toList()) {
            learnt &= ServiceJar.unpacked(jar).isLearnt();
        }
        if (!learnt) {
            try (Product first = Product.fullyCompiled(data)) {
                first.ready();
            }
        }
    }
}
