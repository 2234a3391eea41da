package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every file with damage in one line: the other rows are read as if nothing had
 * happened, and every row is read or lost. The seed names the case.
 */
class DamagedLinesTest {

    private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> HARM =
            List.of("\"", ",", "\"\"", ",\"", "\",", "x", "\t", ";");

    static LongStream seeds() {
        return LongStream.range(0, 600);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_other_rows_are_read_as_before(long seed) {
        Random random = new Random(seed);
        String end = ENDS.get(random.nextInt(ENDS.size()));
        List<byte[]> lines = lines(random);
        int harmed = 1 + random.nextInt(lines.size() - 1);
        List<TableRow> before = read(lines, end).rows();
        List<byte[]> after = new ArrayList<>(lines);
        after.set(harmed, harm(lines.get(harmed), random));

        SmallReturn returned = read(after, end);

        assertThat(withoutLine(returned.rows(), harmed)).isEqualTo(withoutLine(before, harmed));
        assertThat(returned.rows().size() + returned.lost).isEqualTo(lines.size() - 1);
    }

    /** A line number counts from 1; the heading is the first. */
    private static List<TableRow> withoutLine(List<TableRow> rows, int harmed) {
        return rows.stream()
                .filter(row -> row.place().line() != harmed + 1)
                .sorted((one, other) -> Long.compare(one.place().line(), other.place().line()))
                .toList();
    }

    private static SmallReturn read(List<byte[]> lines, String end) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            file.writeBytes(line);
            file.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
        }
        return new SmallReturn().file(Table.EPISODES, file.toByteArray()).read();
    }

    private static List<byte[]> lines(Random random) {
        List<byte[]> lines = new ArrayList<>();
        lines.add(utf8(String.join(",", Table.EPISODES.columns())));
        for (int row = 0; row < 2 + random.nextInt(6); row++) {
            List<String> cells = new ArrayList<>();
            for (String column : Table.EPISODES.columns()) {
                String cell = column.equals("CHILD") ? "CH\u00C9" + row : cell(random);
                cells.add(random.nextBoolean() ? cell : "\"" + cell + "\"");
            }
            lines.add(utf8(String.join(",", cells)));
        }
        return lines;
    }

    private static String cell(Random random) {
        return random.nextInt(3) == 0 ? "" : "v" + random.nextInt(1000);
    }

    /** Puts in or takes out a few characters, or bytes that are no text; never a whole line. */
    private static byte[] harm(byte[] line, Random random) {
        int at = 1 + random.nextInt(line.length - 1);
        ByteArrayOutputStream harmed = new ByteArrayOutputStream();
        harmed.write(line, 0, at);
        switch (random.nextInt(4)) {
            case 0 -> harmed.write(0xFF);
            case 1 -> at = Math.min(line.length, at + 1 + random.nextInt(3));
            default -> harmed.writeBytes(utf8(HARM.get(random.nextInt(HARM.size()))));
        }
        harmed.write(line, at, line.length - at);
        return harmed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
