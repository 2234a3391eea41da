import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the tests of a run from its reports, by tier; ./test calls it with a file as old as the
 * run's beginning and, where documents are written anew by a whole run, the one that says how many
 * there are.
 */
final class TestCounts {

    private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");

    public static void main(String[] arguments) throws IOException {
        FileTime begun = Files.getLastModifiedTime(Path.of(arguments[0]));
        Map<String, long[]> tiers = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("."))) {
            files.filter(TestCounts::isReport)
                    .filter(file -> isSince(begun, file))
                    .forEach(file -> count(file, tiers));
        }
        long[] all = new long[3];
        tiers.forEach((tier, counts) -> {
            add(all, counts);
            System.out.println(tier.substring(1) + ": " + sentence(counts));
        });
        System.out.println(sentence(all));
        if (arguments.length > 1 && all[1] == 0) {
            writeInto(Path.of(arguments[1]), tiers);
        }
    }

    /** Writes how many tests each tier has into the table of this document. */
    private static void writeInto(Path document, Map<String, long[]> tiers) throws IOException {
        String text = Files.readString(document);
        for (Map.Entry<String, long[]> tier : tiers.entrySet()) {
            String row =
                    "(?m)^(\\| "
                            + Pattern.quote(tier.getKey().substring(1))
                            + " \\|[^|]*\\| )[\\d,]*\\d";
            long tests = tier.getValue()[0] + tier.getValue()[2];
            text = text.replaceFirst(row, "$1" + "%,d".formatted(tests));
        }
        Files.writeString(document, text);
    }

    private static boolean isReport(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.matches(".*/target/(surefire|failsafe)-reports/TEST-[^/]*\\.xml");
    }

    private static boolean isSince(FileTime begun, Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(begun) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(Path file, Map<String, long[]> tiers) {
        String report = read(file);
        Matcher suite = SUITE.matcher(report);
        if (!suite.find()) {
            return;
        }
        String head = suite.group();
        long failed = number(head, "failures") + number(head, "errors");
        long skipped = number(head, "skipped");
        long passed = number(head, "tests") - failed - skipped;
        add(
                tiers.computeIfAbsent(tier(file, head), _ -> new long[3]),
                new long[] {passed, failed, skipped});
    }

    private static String tier(Path file, String head) {
        String path = file.toString().replace('\\', '/');
        if (path.contains("/surefire-reports/")) {
            return "1without infrastructure";
        }
        return path.contains("infra/local") || head.contains(".stories.")
                ? "3stories over the whole product"
                : "2with PostgreSQL or HTTP";
    }

    private static long number(String head, String attribute) {
        Matcher value = Pattern.compile("\\b" + attribute + "=\"(\\d+)\"").matcher(head);
        return value.find() ? Long.parseLong(value.group(1)) : 0;
    }

    private static void add(long[] sum, long[] counts) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    private static String sentence(long[] counts) {
        return String.join(
                ", ",
                List.of(counts[0] + " passed", counts[1] + " failed", counts[2] + " skipped"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
