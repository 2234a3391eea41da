package org.goldenthread.local.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Metrics by their names, and with each label that is asked of them, as {@code name} and {@code
 * name{label}}.
 */
final class WatchedMetrics {

    private static final Path DEPLOY = Product.HOME.resolve("infra/deploy");
    private static final Pattern LABELS_NAMED =
            Pattern.compile("\\b(?:by|without|on|ignoring) *\\([^)]*\\)");
    private static final Pattern SELECTOR =
            Pattern.compile("([a-zA-Z_:][\\w:]*+)(?! *\\()(?:\\{([^}]*)\\})?");
    private static final Pattern LABEL =
            Pattern.compile("(\\w+) *[=!]~?=?\"(?:[^\"\\\\]|\\\\.)*\"");

    /** What Prometheus says itself of whatever it reads. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "up{job");

    private WatchedMetrics() {}

    /** What an alert or the dashboard asks for. */
    static Set<String> watched() {
        Set<String> watched = new TreeSet<>();
        Stream.concat(expressions(alerts()), expressions(dashboard()))
                .forEach(text -> watched.addAll(selected(text)));
        watched.removeAll(OF_PROMETHEUS);
        return watched;
    }

    /** What a service measures, as it tells Prometheus. */
    static Set<String> measured(String told) {
        Set<String> measured = new TreeSet<>();
        told.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line ->
                        measured.addAll(selected(line.substring(0, line.lastIndexOf(' ')))));
        return measured;
    }

    private static Set<String> selected(String text) {
        Set<String> selected = new TreeSet<>();
        String plain = LABELS_NAMED.matcher(text).replaceAll(" ").replaceAll("\\[[^\\]]*\\]", " ");
        SELECTOR.matcher(plain)
                .results()
                .forEach(found -> {
                    selected.add(found.group(1));
                    labels(found).forEach(label -> selected.add(found.group(1) + "{" + label));
                });
        return selected;
    }

    private static Stream<String> labels(MatchResult selector) {
        return selector.group(2) == null
                ? Stream.empty()
                : LABEL.matcher(selector.group(2)).results().map(label -> label.group(1));
    }

    private static Stream<String> expressions(JsonNode document) {
        return document.findValuesAsString("expr").stream();
    }

    private static JsonNode alerts() {
        return new JsonMapper().valueToTree(new Yaml().load(text("alerts/golden-thread.yaml")));
    }

    private static JsonNode dashboard() {
        return new JsonMapper().readTree(text("dashboard/golden-thread.json"));
    }

    private static String text(String file) {
        try {
            return Files.readString(DEPLOY.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
