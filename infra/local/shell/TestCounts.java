import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Counts the tests of a run from its reports, by tier, names those that are red, and ends with 1
 * when one is. ./test calls it with a file as old as the run's beginning, and with what the run was
 * for: {@code some} of the tests, {@code all} of them (then a class without a report is red too),
 * {@code write} (the same, and the document that says how many there are is written anew), or one
 * module's folder (then it says which of its classes were left out).
 */
final class TestCounts {

    private static final Path COUNTED = Path.of("README.md");

    public static void main(String[] arguments) throws IOException {
        FileTime begun = Files.getLastModifiedTime(Path.of(arguments[0]));
        String what = arguments[1];
        boolean whole = List.of("all", "write").contains(what);

        List<TestModule> modules = TestModule.below(Path.of("."));
        List<TestReport> reports =
                modules.stream().flatMap(module -> module.reportsSince(begun)).toList();
        Map<String, List<TestReport>> tiers =
                reports.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TestReport::tier, TreeMap::new, Collectors.toList()));
        if (reports.isEmpty()) {
            System.out.println("RED: nothing ran; what Maven says above is why");
            System.exit(1);
        }
        tiers.forEach(
                (tier, those) -> System.out.println(tier.substring(1) + ": " + sentence(those)));
        System.out.println(sentence(reports));

        List<String> red = reports.stream().flatMap(report -> report.red().stream()).toList();
        red.forEach(test -> System.out.println("RED: " + test));
        List<String> missing =
                modules.stream()
                        .filter(module -> whole || module.is(Path.of(what)))
                        .flatMap(module -> module.without(reports).stream())
                        .toList();
        if (whole) {
            missing.forEach(those -> System.out.println("RED: " + those + " did not run"));
        } else if (!missing.isEmpty()) {
            System.out.println(leftOut(missing));
        }
        boolean failed = reports.stream().anyMatch(report -> report.failed() > 0);
        if (failed || whole && !missing.isEmpty()) {
            System.exit(1);
        }
        if (what.equals("write")) {
            writeInto(COUNTED, tiers);
        }
    }

    private static String leftOut(List<String> classes) {
        return classes.stream()
                .map(name -> name.replaceFirst(".*\\.", ""))
                .collect(
                        Collectors.joining(
                                ", ",
                                "Long ones left out, which ./test runs, in %d classes: "
                                        .formatted(classes.size()),
                                ""));
    }

    /** Writes how many tests each tier has into the table of this document. */
    private static void writeInto(Path document, Map<String, List<TestReport>> tiers)
            throws IOException {
        String text = Files.readString(document);
        for (Map.Entry<String, List<TestReport>> tier : tiers.entrySet()) {
            String row =
                    "(?m)^(\\| "
                            + Pattern.quote(tier.getKey().substring(1))
                            + " \\|[^|]*\\| )[\\d,]*\\d";
            long tests = tier.getValue().stream().mapToLong(TestReport::tests).sum();
            text = text.replaceFirst(row, "$1" + "%,d".formatted(tests));
        }
        Files.writeString(document, text);
    }

    private static String sentence(List<TestReport> reports) {
        long tests = reports.stream().mapToLong(TestReport::tests).sum();
        long failed = reports.stream().mapToLong(TestReport::failed).sum();
        long skipped = reports.stream().mapToLong(TestReport::skipped).sum();
        return "%d passed, %d failed, %d skipped"
                .formatted(tests - failed - skipped, failed, skipped);
    }
}
