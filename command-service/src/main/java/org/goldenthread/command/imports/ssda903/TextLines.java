package org.goldenthread.command.imports.ssda903;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.goldenthread.command.imports.WideText;
import org.goldenthread.command.imports.Windows1252;

/**
 * The lines of a file whose encoding nobody declares: UTF-8, UTF-16 or UTF-32 with their byte order
 * mark or UTF-16 without, else line by line Windows-1252 what is not UTF-8. Lines end in CR, LF or
 * both.
 *
 * @param notUtf8 the first line that was read as Windows-1252
 */
record TextLines(List<Line> all, OptionalLong notUtf8) {

    /**
     * One line.
     *
     * @param number where it stands in the file, from 1
     */
    record Line(long number, String text) {}

    static TextLines of(byte[] file) {
        Optional<Charset> wide = WideText.of(file);
        if (wide.isPresent()) {
            return of(new String(file, wide.get()).getBytes(StandardCharsets.UTF_8));
        }
        List<Line> all = new ArrayList<>();
        OptionalLong notUtf8 = OptionalLong.empty();
        int from = WideText.startsWith(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (from < file.length) {
            int to = endOfLine(file, from);
            byte[] line = Arrays.copyOfRange(file, from, to);
            long number = all.size() + 1;
            Optional<String> text = Windows1252.utf8(line);
            if (text.isEmpty() && notUtf8.isEmpty()) {
                notUtf8 = OptionalLong.of(number);
            }
            all.add(new Line(number, text.orElseGet(() -> Windows1252.decode(line))));
            boolean both = to + 1 < file.length && file[to] == '\r' && file[to + 1] == '\n';
            from = to + (both ? 2 : 1);
        }
        return new TextLines(List.copyOf(all), notUtf8);
    }

    private static int endOfLine(byte[] file, int from) {
        int to = from;
        while (to < file.length && file[to] != '\r' && file[to] != '\n') {
            to++;
        }
        return to;
    }
}
