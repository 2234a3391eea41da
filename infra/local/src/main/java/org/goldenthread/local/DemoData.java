package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.goldenthread.bench.acts.DemoCorrection;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.authority.DemoAuthority;
import org.goldenthread.local.files.OwnersFile;

/**
 * Sends the invented authority to command-service at the first start. A note in the data folder
 * says for which day it was made and whether all of it was sent; a start after a crash goes on with
 * the same acts under the same keys, so nothing is there twice.
 */
final class DemoData {

    private static final long SEED = 20_260_331;
    private static final int BATCH = 200;
    private static final String DONE = "done";

    private final Path note;

    private DemoData(Path note) {
        this.note = note;
    }

    /** Notes, before anything else is made in the data folder, whether this start sends any. */
    static DemoData of(DataFolder data, boolean wanted) {
        Path note = data.folder("demo");
        boolean firstStart = !Files.exists(data.folder("database"));
        if (firstStart && wanted) {
            write(note, LocalDate.now(ZoneOffset.UTC).toString());
        }
        return new DemoData(note);
    }

    /** Sends what has not been sent yet, unless there is no more need to. */
    void send(DemoSender sender, BooleanSupplier noNeed) {
        String day = Files.exists(note) ? read(note) : DONE;
        if (day.equals(DONE)) {
            return;
        }
        LocalDate today = LocalDate.parse(day);
        List<DemoEntry> entries = DemoTeams.among(DemoAuthority.entries(today, SEED), today);
        System.out.println(
                "Sending demo data: " + entries.size() + " acts of an invented authority");
        int refused = 0;
        int shown = 0;
        for (int from = 0; from < entries.size() && !noNeed.getAsBoolean(); ) {
            List<DemoSender.Item> batch = batch(entries, day, from);
            refused += sender.send(batch);
            from += batch.size();
            if (from - shown >= BATCH * 10) {
                shown = from;
                System.out.println("  " + from + " sent");
            }
        }
        if (!noNeed.getAsBoolean()) {
            write(note, DONE);
            System.out.println(
                    "Demo data sent" + (refused == 0 ? "" : ", " + refused + " refused"));
        }
    }

    /** The next entries; one that voids another waits until that has been answered. */
    static List<DemoSender.Item> batch(List<DemoEntry> entries, String day, int from) {
        List<DemoSender.Item> items = new ArrayList<>();
        Set<DemoEntry> unanswered = new HashSet<>();
        for (DemoEntry entry : entries.subList(from, Math.min(from + BATCH, entries.size()))) {
            if (entry instanceof DemoCorrection late && unanswered.contains(late.wrong())) {
                break;
            }
            unanswered.add(entry);
            items.add(new DemoSender.Item("demo-" + day + "-" + (from + items.size()), entry));
        }
        return items;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            OwnersFile.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
