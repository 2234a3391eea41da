package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.platform.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;

/**
 * What the services' own settings files say is said to somebody: a word that nobody reads is a slip
 * of the pen, and Spring passes over it in silence.
 */
class ApplicationFilesTest {

    /** Read by the logging system and the pool, which describe nothing of it. */
    private static final Pattern HANDED_ON =
            Pattern.compile("spring\\.datasource\\.hikari\\..*|logging\\.level\\..*");

    private static final Set<String> KNOWN = new HashSet<>();

    @BeforeAll
    static void read_what_can_be_set() throws IOException {
        for (URL described :
                Collections.list(
                        ApplicationFilesTest.class
                                .getClassLoader()
                                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (var text = described.openStream()) {
                for (JsonNode property :
                        Json.STRICT.readTree(text.readAllBytes()).get("properties")) {
                    KNOWN.add(property.get("name").stringValue());
                }
            }
        }
        Pattern.compile("\\| `(goldenthread\\.[^`]+)`")
                .matcher(Files.readString(Generated.HOME.resolve("docs/settings.md")))
                .results()
                .forEach(ours -> KNOWN.add(ours.group(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void every_word_is_a_setting(String service) throws IOException {
        assertThat(documents(service))
                .allSatisfy(document ->
                        assertThat(document.keySet())
                                .filteredOn(word -> !HANDED_ON.matcher(word).matches())
                                .filteredOn(word -> !KNOWN.contains(word))
                                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void the_profile_of_axon_server_turns_it_on_and_says_where_it_is(String service)
            throws IOException {
        assertThat(documents(service))
                .filteredOn(document ->
                        "axon-server".equals(document.get("spring.config.activate.on-profile")))
                .singleElement()
                .satisfies(profile ->
                        assertThat(profile)
                                .containsEntry("axon.axonserver.enabled", "true")
                                .containsEntry(
                                        "axon.axonserver.servers",
                                        "${AXON_SERVER:localhost:8124}"));
    }

    @Test
    void somebody_has_described_what_can_be_set() {
        assertThat(KNOWN)
                .contains(
                        "spring.threads.virtual.enabled",
                        "axon.axonserver.enabled",
                        "goldenthread.vault.username");
    }

    /** A file holds several documents; each as its words and values. */
    private static List<Map<String, String>> documents(String service) throws IOException {
        Path file = Generated.HOME.resolve(service + "/src/main/resources/application.yaml");
        return new YamlPropertySourceLoader()
                .load(service, new FileSystemResource(file)).stream()
                        .map(source -> words((EnumerablePropertySource<?>) source))
                        .toList();
    }

    private static Map<String, String> words(EnumerablePropertySource<?> source) {
        Map<String, String> words = new HashMap<>();
        for (String word : source.getPropertyNames()) {
            words.put(word, String.valueOf(source.getProperty(word)));
        }
        return words;
    }
}
