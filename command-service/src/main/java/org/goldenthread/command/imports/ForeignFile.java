package org.goldenthread.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says by its bytes what a file is that is not text, or not text of the kind that was asked for.
 */
public final class ForeignFile {

    /** So much of a file tells what it is; a declaration that is read stands within it. */
    public static final int BEGINNING = 4_096;

    /** Text has next to no control characters; a stray one in a row is the fault of that row. */
    private static final int ONE_IN = 10;

    /** How the files begin that people take for tables, in hexadecimal. */
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("d0cf11e0a1b11ae1", "an Excel workbook (or another Office file)");
        BEGINNINGS.put("25504446", "a PDF document");
        BEGINNINGS.put("7b5c727466", "a word-processor document (RTF)");
        BEGINNINGS.put("1f8b", "a compressed file (gzip)");
        BEGINNINGS.put("377abcaf271c", "an archive (7z)");
        BEGINNINGS.put("526172211a07", "an archive (rar)");
        BEGINNINGS.put("89504e470d0a1a0a", "a picture");
        BEGINNINGS.put("ffd8ff", "a picture");
        BEGINNINGS.put("47494638", "a picture");
    }

    private ForeignFile() {}

    /** What the file is, when it is not text. */
    public static Optional<String> notText(byte[] file) {
        if (WideText.of(file).isPresent()) {
            return Optional.empty();
        }
        String start = HexFormat.of().formatHex(file, 0, Math.min(8, file.length));
        if (start.startsWith("504b0304") || start.startsWith("504b0506")) {
            return Optional.of(zipped(file));
        }
        return BEGINNINGS.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() ->
                        mostlyControls(file)
                                ? Optional.of("not text but the file of another program")
                                : Optional.empty());
    }

    /** What the text is, when it is the text of another format than a table. */
    public static Optional<String> notTable(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of("a web page");
        }
        if (start.startsWith("<?xml") || start.startsWith("<")) {
            return Optional.of("an XML file");
        }
        return start.startsWith("{") || start.startsWith("[")
                ? Optional.of("a JSON file")
                : Optional.empty();
    }

    /** Workbooks and documents are zip archives; the names of what is in them are not packed. */
    private static String zipped(byte[] file) {
        String names = new String(file, StandardCharsets.ISO_8859_1);
        if (names.contains("xl/")) {
            return "an Excel workbook";
        }
        if (names.contains("opendocument.spreadsheet")) {
            return "a spreadsheet (OpenDocument)";
        }
        return names.contains("word/")
                ? "a Word document"
                : "a zip archive, or a workbook such as those of Excel";
    }

    private static boolean mostlyControls(byte[] file) {
        byte[] start = Arrays.copyOf(file, Math.min(BEGINNING, file.length));
        long controls =
                IntStream.range(0, start.length)
                        .filter(i -> start[i] >= 0 && start[i] < ' ')
                        .filter(i -> "\t\n\f\r".indexOf(start[i]) < 0)
                        .count();
        return controls * ONE_IN > start.length;
    }
}
