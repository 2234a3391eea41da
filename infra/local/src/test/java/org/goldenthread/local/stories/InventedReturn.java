package org.goldenthread.local.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A return of looked-after children that nobody ever sent: many children, always the same. */
final class InventedReturn {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST = LocalDate.of(2014, 4, 1);

    private final List<String> header = new ArrayList<>();
    private final List<String> episodes = new ArrayList<>();

    private InventedReturn() {
        header.add("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        episodes.add(
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,"
                        + "HOME_POST,PL_POST,URN");
    }

    static InventedReturn empty() {
        return new InventedReturn();
    }

    /**
     * So many children with up to three stays each, as their return says it at this day. A later
     * one takes some ends back and moves others.
     */
    static InventedReturn of(int children, LocalDate sentOn, boolean later) {
        InventedReturn sent = new InventedReturn();
        for (int number = 0; number < children; number++) {
            sent.invent("N" + number, new Random(number), sentOn, later);
        }
        return sent;
    }

    private void invent(String number, Random chance, LocalDate sentOn, boolean later) {
        LocalDate born = FIRST.minusYears(16).plusDays(chance.nextInt(365 * 22));
        child(number, chance.nextBoolean() ? "1" : "2", born);
        LocalDate start = latest(born, FIRST).plusDays(chance.nextInt(2500));
        for (int stay = 0; stay <= chance.nextInt(3); stay++) {
            LocalDate end = start.plusDays(1 + chance.nextInt(900));
            String status = chance.nextInt(8) == 0 ? "V4" : chance.nextInt(3) == 0 ? "C2" : "V2";
            boolean open = chance.nextInt(6) == 0;
            int changed = chance.nextInt(5);
            if (later && changed == 0) {
                open = true;
            } else if (later && changed == 1) {
                end = end.minusDays(chance.nextInt(100)).isAfter(start) ? end.minusDays(1) : end;
            }
            if (!start.isBefore(born.plusYears(18)) || start.isAfter(sentOn)) {
                return;
            }
            stay(number, start, status, open || end.isAfter(sentOn) ? null : end);
            if (open) {
                return;
            }
            start = end.plusDays(1 + chance.nextInt(200));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    InventedReturn child(String number, String sex, LocalDate born) {
        header.add(String.join(",", number, sex, DAY.format(born), "WBRI", "UN1", "", ""));
        return this;
    }

    /** From one day to another; no end if it goes on. */
    InventedReturn stay(String number, LocalDate from, String status, @Nullable LocalDate to) {
        String end = to == null ? "," : DAY.format(to) + ",E4A";
        episodes.add(
                String.join(",", number, DAY.format(from), "S", status, "N1", "U6", "PR1", end)
                        + ",,ME4 4AA,ME7 1AB,SC012345");
        return this;
    }

    /** Written into this folder, by the part names of the public contract. */
    Map<String, Path> in(Path folder) {
        Map<String, Path> parts = new LinkedHashMap<>();
        parts.put("header", written(folder.resolve("header.csv"), header));
        parts.put("episodes", written(folder.resolve("episodes.csv"), episodes));
        return parts;
    }

    private static Path written(Path file, List<String> lines) {
        try {
            return Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
