package org.goldenthread.local.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The compose file as an engine reads it, and what stands beside it. */
record ComposeFile(Map<String, Map<String, Object>> services) {

    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    static final Path FOLDER = HOME.resolve("infra/deploy/compose");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:\\?|:-([^}]*))}");

    static ComposeFile read() throws IOException {
        Map<String, Map<String, Map<String, Object>>> all = new Yaml().load(text());
        return new ComposeFile(Objects.requireNonNull(all.get("services")));
    }

    /** Every variable that it asks for. */
    static SortedSet<String> variables() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        VARIABLE.matcher(text()).results().map(found -> found.group(1)).forEach(names::add);
        return names;
    }

    /** The lines of the example of its settings. */
    static Map<String, String> example() throws IOException {
        Map<String, String> lines = new TreeMap<>();
        Files.readAllLines(FOLDER.resolve("env.example")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(line -> lines.put(line[0], line[1]));
        return lines;
    }

    private static String text() throws IOException {
        return Files.readString(FOLDER.resolve("compose.yaml"));
    }

    /** What a service finds in its environment, with these settings. */
    Map<String, String> environment(String service, Map<String, String> settings) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(service, "environment")
                .forEach((name, value) -> environment.put(name, filled(value, settings)));
        return environment;
    }

    /** The names of what a service finds in its environment. */
    List<String> variablesOf(String service) {
        return List.copyOf(map(service, "environment").keySet());
    }

    String image(String service, Map<String, String> settings) {
        return filled(of(service).getOrDefault("image", ""), settings);
    }

    /** Where what of the house stands in a service's container: path there, file here. */
    Map<String, Path> mounted(String service) {
        Map<String, Path> mounted = new LinkedHashMap<>();
        for (String volume : list(service, "volumes")) {
            String[] parts = volume.split(":");
            if (parts[0].startsWith(".")) {
                mounted.put(parts[1], FOLDER.resolve(parts[0]).normalize());
            }
        }
        return mounted;
    }

    @SuppressWarnings("unchecked")
    List<String> list(String service, String key) {
        return (List<String>) of(service).getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String service, String key) {
        return (Map<String, Object>) of(service).getOrDefault(key, Map.of());
    }

    private Map<String, Object> of(String service) {
        return Objects.requireNonNull(services.get(service), service);
    }

    private static String filled(Object value, Map<String, String> settings) {
        return VARIABLE.matcher(String.valueOf(value))
                .replaceAll(found -> Matcher.quoteReplacement(filled(found, settings)));
    }

    private static String filled(MatchResult found, Map<String, String> settings) {
        String set = settings.getOrDefault(found.group(1), "");
        if (!set.isEmpty()) {
            return set;
        }
        if (found.group(3) == null) {
            throw new IllegalArgumentException(found.group(1) + " is not set");
        }
        return found.group(3);
    }
}
