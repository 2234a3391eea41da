package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The disk of the data folder runs full while people work, and has room again later. */
class FullDiskIT {

    private static final Path DISK = Path.of("target", "stories", "small-disk").toAbsolutePath();
    private static final int A_PIECE = 64 * 1024;

    @Test
    void whoever_asks_is_told_to_come_again_and_nothing_is_lost_once_there_is_room()
            throws Exception {
        Files.createDirectories(DISK);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=256m", "tmpfs", DISK.toString()),
                "skipped: this user may not mount a small disk");
        try {
            try (Product product = Product.emptyIn(DISK.resolve("data"))) {
                product.ready();
                Load load = Load.on(product);

                Path ballast = DISK.resolve("ballast");
                fill(ballast);
                load.isRefused();
                fill(ballast);
                load.isRefused();
                Files.delete(ballast);
                load.goesOn();

                Load.Told told = load.ended();
                System.out.println("disk full: " + told);
                told.isWhole();
                load.everythingIsReady();
                for (String service : new String[] {"command-service", "query-service"}) {
                    assertThat(product.logOf(service))
                            .as("stack traces in the log of " + service)
                            .doesNotContain("500 failure");
                }
            }
        } finally {
            run("umount", "-l", DISK.toString());
        }
    }

    /** Takes what room there is. */
    private static void fill(Path ballast) throws IOException {
        byte[] piece = new byte[A_PIECE];
        try (OutputStream out =
                Files.newOutputStream(
                        ballast,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException _) {
            // Full.
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
