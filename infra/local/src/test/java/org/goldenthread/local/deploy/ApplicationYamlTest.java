package org.goldenthread.local.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** A word in a service's own file that nobody reads sets nothing, and nobody hears of it. */
class ApplicationYamlTest {

    /** Words of a map, which may hold any. */
    private static final Set<String> OF_OTHERS =
            Set.of("spring.datasource.hikari.datasourceproperties.options");

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void every_word_of_every_profile_is_a_setting_that_there_is(String service) throws IOException {
        Set<String> words = new TreeSet<>();
        String text =
                Files.readString(
                        ComposeFile.HOME.resolve(service + "/src/main/resources/application.yaml"));
        for (Object profile : new Yaml().loadAll(text)) {
            collect("", profile, words);
        }
        words.removeAll(OF_OTHERS);

        assertThat(words).isNotEmpty();
        assertThat(KnownSettings.all()).containsAll(words);
    }

    private static void collect(String prefix, Object value, Set<String> words) {
        if (value instanceof Map<?, ?> inner) {
            inner.forEach((key, one) ->
                    collect(prefix.isEmpty() ? "" + key : prefix + "." + key, one, words));
        } else {
            words.add(KnownSettings.plain(prefix));
        }
    }
}
