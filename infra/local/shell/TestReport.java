import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one class of tests reported: its tier, its counts, its red tests and the first words of why.
 */
record TestReport(
        String name, String tier, long tests, long failed, long skipped, List<String> red) {

    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");
    private static final Pattern CASE =
            Pattern.compile(
                    "<testcase\\b([^>]*)>\\s*<(?:failure|error)\\b((?:\\s+\\w+=\"[^\"]*\")*)");
    private static final int WORDS = 600;

    static TestReport read(Path file, boolean ofStories) {
        String report = text(file);
        Matcher suite = SUITE.matcher(report);
        String head = suite.find() ? suite.group() : "";
        String name = attribute(head, "name").replaceFirst("\\$.*", "");
        return new TestReport(
                name,
                tier(name, ofStories),
                number(head, "tests"),
                number(head, "failures") + number(head, "errors"),
                number(head, "skipped"),
                red(report));
    }

    /** By its class's name, whichever plugin ran it. */
    private static String tier(String name, boolean ofStories) {
        if (!name.endsWith("IT")) {
            return "1without infrastructure";
        }
        return ofStories || name.contains(".stories.")
                ? "3stories over the whole product"
                : "2with PostgreSQL or HTTP";
    }

    private static List<String> red(String report) {
        List<String> red = new ArrayList<>();
        Matcher one = CASE.matcher(report);
        while (one.find()) {
            if (!one.group(1).endsWith("/")) {
                red.add(
                        attribute(one.group(1), "classname")
                                + "."
                                + attribute(one.group(1), "name")
                                + firstWords(attribute(one.group(2), "message")));
            }
        }
        return red;
    }

    /** On one line, since whoever reads it may see the end of a long output only. */
    private static String firstWords(String message) {
        String plain =
                message.replaceAll("(&#10;|\\s)+", " ")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .strip();
        return plain.isEmpty() ? "" : ": " + plain.substring(0, Math.min(WORDS, plain.length()));
    }

    private static long number(String head, String attribute) {
        String value = attribute(head, attribute);
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    private static String attribute(String head, String attribute) {
        Matcher value = Pattern.compile("\\b" + attribute + "=\"([^\"]*)\"").matcher(head);
        return value.find() ? value.group(1) : "";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
