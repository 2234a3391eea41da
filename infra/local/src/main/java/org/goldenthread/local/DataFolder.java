package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.stream.Stream;
import org.goldenthread.local.files.OwnersFile;

/** The folder that is kept between runs; one local run at a time uses it. */
final class DataFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes what is missing and locks the folder; the lock dies with this process. */
    static DataFolder open(Path root) {
        try {
            for (String folder : new String[] {"logs", "tmp", "home", "keys", "running"}) {
                OwnersFile.keepToOwner(Files.createDirectories(root.resolve(folder)));
            }
            keepKeysToOwner(root.resolve("keys"));
            FileChannel channel =
                    FileChannel.open(
                            root.resolve("running/lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            lock(channel, root);
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new CannotStart("cannot write to the data directory " + root + ": " + e, e);
        }
    }

    /** Keys of earlier runs, or out of a copy, may have lost their permissions. */
    private static void keepKeysToOwner(Path keys) throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            for (Path file : files.toList()) {
                OwnersFile.keepToOwner(file);
            }
        }
    }

    /** An earlier run may still be stopping: that takes seconds, so wait for some. */
    private static void lock(FileChannel channel, Path root) throws IOException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (channel.tryLock() == null) {
                if (System.nanoTime() > last) {
                    throw new CannotStart("Golden Thread is already running on " + root);
                }
                Thread.sleep(Duration.ofMillis(200));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("told to stop", e);
        }
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Path key(String name) {
        return root.resolve("keys").resolve(name);
    }

    /** Notes about the processes of the run that uses, or last used, this folder. */
    Path running(String name) {
        return root.resolve("running").resolve(name);
    }

    Path folder(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
