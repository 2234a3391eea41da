package org.goldenthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.goldenthread.bench.DemoAct;
import org.goldenthread.bench.DemoAuthority;

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
        List<DemoAct> acts = DemoAuthority.acts(LocalDate.parse(day), SEED);
        System.out.println("Sending demo data: " + acts.size() + " acts of an invented authority");
        int refused = 0;
        for (int from = 0; from < acts.size() && !noNeed.getAsBoolean(); from += BATCH) {
            refused += sender.send(batch(acts, day, from));
            if (from % (BATCH * 10) == 0 && from > 0) {
                System.out.println("  " + from + " sent");
            }
        }
        if (!noNeed.getAsBoolean()) {
            write(note, DONE);
            System.out.println(
                    "Demo data sent" + (refused == 0 ? "" : ", " + refused + " refused"));
        }
    }

    private static List<DemoSender.Item> batch(List<DemoAct> acts, String day, int from) {
        List<DemoSender.Item> items = new ArrayList<>();
        for (int i = from; i < Math.min(from + BATCH, acts.size()); i++) {
            items.add(new DemoSender.Item("demo-" + day + "-" + i, acts.get(i)));
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
