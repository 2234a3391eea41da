package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The published fake return, and a made-up one of the year after: what the second contradicts is
 * counted twice, by the reader and straight from the rows of both, with no code of ours.
 */
@Tag("long")
class SampleYearBeforeTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("sample.returns", "../../shared/data"), "ssda903");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /** Most episodes of the sample end in the year to this day. */
    private static final LocalDate YEAR_END = LocalDate.of(2018, 3, 31);

    private static final Map<String, Integer> FOUND = new TreeMap<>();
    private static final Map<String, Integer> FIRST = new TreeMap<>();
    private static final List<String[]> UASC = new ArrayList<>();
    private static final List<String[]> DECISIONS = new ArrayList<>();
    private static final List<String[]> MISSING = new ArrayList<>();

    @BeforeAll
    static void record_both() {
        assumeTrue(Files.isDirectory(FOLDER), "the published sample return is not beside us");
        UASC.addAll(rows("uasc"));
        DECISIONS.addAll(rows("placed_for_adoption"));
        MISSING.addAll(rows("missing"));
        // In the sample every decision was changed, and every child was found.
        for (int i = 0; i < DECISIONS.size(); i += 2) {
            DECISIONS.get(i)[3] = "";
            DECISIONS.get(i)[4] = "";
        }
        for (int i = 0; i < MISSING.size(); i += 3) {
            MISSING.get(i)[4] = "";
        }
        SmallReturn first =
                new SmallReturn()
                        .file(Table.HEADER, text("header"))
                        .file(Table.EPISODES, text("episodes"))
                        .and(Table.UASC, lines(UASC))
                        .and(Table.PLACED_FOR_ADOPTION, lines(DECISIONS))
                        .and(Table.MISSING, lines(MISSING));
        Map<String, ChildTimeline> known = new HashMap<>();
        for (StatedChild child : first.read().children) {
            ChildTimeline unknown = unknown(child);
            Restated restated = child.restate(unknown, SmallReturn.TODAY);
            count(restated, FIRST);
            known.put(child.localId(), SmallReturn.record(unknown, restated.events()));
        }
        SmallReturn next =
                new SmallReturn()
                        .file(Table.HEADER, text("header"))
                        .and(Table.EPISODES, "B9,01/05/2018,S,V2,N1,U6,PR1,20/02/2019,E4A,,,,")
                        .and(Table.UASC, lines(nextUasc()))
                        .and(Table.PLACED_FOR_ADOPTION, lines(nextDecisions()))
                        .and(Table.MISSING, lines(nextMissing()));
        for (StatedChild child : next.read().children) {
            count(
                    child.restate(
                            known.getOrDefault(child.localId(), unknown(child)), SmallReturn.TODAY),
                    FOUND);
        }
    }

    /** A third is left out, a third is as before, and of a third the day has moved. */
    private static List<String[]> nextUasc() {
        List<String[]> next = new ArrayList<>();
        for (int i = 0; i < UASC.size(); i++) {
            if (i % 3 != 0) {
                next.add(moved(UASC.get(i), 3, i % 3 == 1 ? 0 : 1));
            }
        }
        return next;
    }

    /** As before, a day later, or a day earlier, in turn. */
    private static List<String[]> nextDecisions() {
        List<String[]> next = new ArrayList<>();
        for (int i = 0; i < DECISIONS.size(); i++) {
            next.add(moved(DECISIONS.get(i), 2, List.of(0, 1, -1).get(i % 3)));
        }
        return next;
    }

    private static List<String[]> nextMissing() {
        List<String[]> next = new ArrayList<>();
        for (int i = 0; i < MISSING.size(); i++) {
            next.add(moved(MISSING.get(i), 3, i % 2));
        }
        return next;
    }

    @Test
    void decisions_for_adoption() {
        Map<String, Integer> plain = new TreeMap<>();
        List<String[]> next = nextDecisions();
        for (int i = 0; i < next.size(); i++) {
            LocalDate before = Objects.requireNonNull(day(DECISIONS.get(i)[2]));
            LocalDate now = Objects.requireNonNull(day(next.get(i)[2]));
            LocalDate ceased = day(DECISIONS.get(i)[3]);
            if (before.isAfter(YEAR_END)) {
                continue;
            }
            boolean changed = ceased != null && !ceased.isAfter(YEAR_END);
            if (!changed && !now.equals(before)) {
                plain.merge("903-560", 1, Integer::sum);
            } else if (changed && now.equals(before)) {
                plain.merge("903-561", 1, Integer::sum);
            } else if (changed && now.isBefore(before)) {
                plain.merge("903-584", 1, Integer::sum);
            }
        }
        assertThat(plain).containsOnlyKeys("903-560", "903-561", "903-584");
        assertThat(found("903-5(60|61|84)")).isEqualTo(plain);
    }

    @Test
    void asylum_seekers() {
        Map<String, LocalDate> born = new HashMap<>();
        rows("header").forEach(row -> born.put(row[0], Objects.requireNonNull(day(row[2]))));
        Map<String, String[]> now = new HashMap<>();
        nextUasc().forEach(row -> now.put(row[0], row));
        Map<String, Integer> plain = new TreeMap<>();
        for (String[] before : UASC) {
            LocalDate ceased = day(before[3]);
            LocalDate adult = Objects.requireNonNull(born.get(before[0])).plusYears(18);
            if (!now.containsKey(before[0])) {
                if (!within(ceased, YEAR_END)) {
                    plain.merge("903-205A", 1, Integer::sum);
                }
            } else {
                LocalDate ceases = day(Objects.requireNonNull(now.get(before[0]))[3]);
                if (!adult.equals(ceased)
                        || !(adult.equals(ceases) || within(ceases, YEAR_END.plusYears(1)))) {
                    plain.merge("903-205B", 1, Integer::sum);
                }
            }
        }
        assertThat(plain).containsOnlyKeys("903-205A", "903-205B");
        assertThat(found("903-205[A-D]")).isEqualTo(plain);
    }

    @Test
    void missing_children() {
        Map<String, Set<LocalDate>> open = new HashMap<>();
        Map<String, Set<LocalDate>> now = new HashMap<>();
        for (String[] row : MISSING) {
            LocalDate from = Objects.requireNonNull(day(row[3]));
            LocalDate to = day(row[4]);
            if (!from.isAfter(YEAR_END) && (to == null || to.isAfter(YEAR_END))) {
                open.computeIfAbsent(row[0], _ -> new HashSet<>()).add(from);
            }
        }
        nextMissing()
                .forEach(row ->
                        now.computeIfAbsent(row[0], _ -> new HashSet<>())
                                .add(Objects.requireNonNull(day(row[3]))));
        int plain =
                (int)
                        open.entrySet().stream()
                                .filter(child ->
                                        !now.getOrDefault(child.getKey(), Set.of())
                                                .containsAll(child.getValue()))
                                .count();
        assertThat(plain).isPositive();
        assertThat(found("903-576")).isEqualTo(Map.of("903-576", plain));
    }

    @Test
    void pupil_numbers() {
        int malformed = 0;
        int wrong = 0;
        for (String[] row : rows("header")) {
            String upn = row[4].strip();
            if (upn.matches("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]")) {
                int sum = 0;
                for (int i = 1; i < upn.length(); i++) {
                    char sign = upn.charAt(i);
                    sum += (i + 1) * (Character.isDigit(sign) ? sign - '0' : LETTERS.indexOf(sign));
                }
                wrong += LETTERS.charAt(sum % 23) == upn.charAt(0) ? 0 : 1;
            } else if (!upn.isEmpty() && !upn.matches("UN[1-5]")) {
                malformed++;
            }
        }
        assertThat(FIRST.get("GT-903-14")).isEqualTo(wrong);
        assertThat(FIRST.getOrDefault("903-168", 0)).isEqualTo(malformed);
        assertThat(FIRST).doesNotContainKeys("903-560", "903-561", "903-576", "903-584");
        assertThat(FIRST.keySet()).noneMatch(rule -> rule.startsWith("903-205"));
    }

    private static Map<String, Integer> found(String rule) {
        Map<String, Integer> some = new TreeMap<>(FOUND);
        some.keySet().removeIf(each -> !each.matches(rule));
        return some;
    }

    private static boolean within(@Nullable LocalDate day, LocalDate end) {
        return day != null && day.isAfter(end.minusYears(1)) && !day.isAfter(end);
    }

    private static void count(Restated restated, Map<String, Integer> into) {
        for (ImportFinding finding : restated.findings()) {
            into.merge(String.valueOf(finding.rule()), 1, Integer::sum);
        }
    }

    private static ChildTimeline unknown(StatedChild child) {
        return ChildTimeline.of(
                new ChildId(
                        UUID.nameUUIDFromBytes(child.localId().getBytes(StandardCharsets.UTF_8))),
                List.of());
    }

    private static String[] moved(String[] row, int column, int days) {
        String[] copy = row.clone();
        if (!copy[column].isEmpty()) {
            copy[column] = LocalDate.parse(copy[column], DAY).plusDays(days).format(DAY);
        }
        return copy;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text, DAY);
    }

    private static String[] lines(List<String[]> rows) {
        return rows.stream().map(row -> String.join(",", row)).toArray(String[]::new);
    }

    private static List<String[]> rows(String name) {
        return new ArrayList<>(
                text(name).lines().skip(1).map(line -> line.split(",", -1)).toList());
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".csv")).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
