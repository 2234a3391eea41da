import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module that has tests: what of them should run, and what did. */
record TestModule(Path folder) {

    private static final Path STORIES = Path.of("infra", "local");

    static List<TestModule> below(Path root) throws IOException {
        try (Stream<Path> poms = Files.find(root, 3, (file, _) -> file.endsWith("pom.xml"))) {
            return poms.map(pom -> new TestModule(pom.getParent().normalize()))
                    .filter(module -> Files.isDirectory(module.tests()))
                    .sorted((one, other) -> one.folder.compareTo(other.folder))
                    .toList();
        }
    }

    boolean is(Path other) {
        return folder.equals(other.normalize());
    }

    Stream<TestReport> reportsSince(FileTime begun) {
        return Stream.of("surefire-reports", "failsafe-reports")
                .map(name -> folder.resolve("target").resolve(name))
                .flatMap(TestModule::files)
                .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                .filter(file -> isSince(begun, file))
                .map(file -> TestReport.read(file, folder.equals(STORIES)));
    }

    /**
     * Its classes of tests that none of these tells of, or tells that nothing was in them; the
     * module itself when that is all of them.
     */
    List<String> without(List<TestReport> reports) {
        Set<String> told =
                reports.stream()
                        .filter(report -> report.tests() > 0)
                        .map(TestReport::name)
                        .collect(Collectors.toSet());
        List<String> classes = classes();
        List<String> without = classes.stream().filter(name -> !told.contains(name)).toList();
        return without.size() == classes.size() && classes.size() > 1
                ? List.of(folder + ", " + classes.size() + " classes,")
                : without;
    }

    private List<String> classes() {
        return files(tests())
                .map(file -> tests().relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.matches(".*(Test|IT)\\.java"))
                .map(name -> name.replace(".java", "").replace('/', '.'))
                .sorted()
                .toList();
    }

    private Path tests() {
        return folder.resolve("src/test/java");
    }

    private static boolean isSince(FileTime begun, Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(begun) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
