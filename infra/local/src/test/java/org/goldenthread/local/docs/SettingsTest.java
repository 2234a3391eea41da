package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** A wrong setting ends the start, with a sentence that names it. */
class SettingsTest {

    /** What has no default. */
    private static final Map<String, String> NEEDED =
            Map.of(
                    "goldenthread.identity.issuer", "http://localhost:9000",
                    "goldenthread.identity.audience", "golden-thread",
                    "goldenthread.public-address", "https://thread.example",
                    "goldenthread.vault.username", "golden_vault");

    /** Nobody waits for less than no time, and nobody does less than nothing. */
    @Test
    void no_number_no_while_and_no_size_may_be_less_than_nothing() throws Exception {
        List<String> tried = new ArrayList<>();
        for (Class<?> type : types()) {
            for (RecordComponent component : type.getRecordComponents()) {
                String wrong = lessThanNothing(component.getType());
                if (wrong != null) {
                    String name = prefix(type) + "." + kebab(component.getName());
                    tried.add(name);
                    assertThatThrownBy(() -> bind(type, Map.of(name, wrong)))
                            .as(name)
                            .rootCause()
                            .hasMessageContaining("The setting " + name + " is ")
                            .hasMessageContaining("it must be ");
                }
            }
        }

        assertThat(tried).hasSizeGreaterThan(30);
    }

    @Test
    void what_nobody_sets_is_right() throws Exception {
        for (Class<?> type : types()) {
            assertThatCode(() -> bind(type, Map.of()))
                    .as(type.getName())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "command.imports.OwnAuthority, goldenthread.authority, Leeds",
        "query.commandclient.CommandServiceProperties, goldenthread.command-service.url, localhost",
        "query.records.RecordsProperties, goldenthread.records.extend-claim, 3s",
        "query.figures.live.LiveProperties, goldenthread.live.pulse, 10m",
    })
    void what_does_not_fit_is_refused(String type, String name, String wrong) throws Exception {
        Class<?> properties = Class.forName("org.goldenthread." + type);

        assertThatThrownBy(() -> bind(properties, Map.of(name, wrong)))
                .rootCause()
                .hasMessageContaining("The setting " + name + " is ")
                .hasMessageContaining("it must be ");
    }

    private static void bind(Class<?> type, Map<String, String> set) {
        Map<String, String> all = new HashMap<>(NEEDED);
        all.putAll(set);
        new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate(prefix(type), Bindable.of(type));
    }

    private static List<Class<?>> types() throws ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (Map.Entry<String, List<Path>> room : SourceTree.rooms().entrySet()) {
            for (Path file : room.getValue()) {
                Class<?> type =
                        Class.forName(
                                "org.goldenthread."
                                        + room.getKey()
                                        + "."
                                        + SourceTree.nameOf(file));
                if (type.isAnnotationPresent(ConfigurationProperties.class)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static @Nullable String lessThanNothing(Class<?> type) {
        return type == int.class || type == long.class
                ? "-1"
                : type == Duration.class ? "-1s" : type == DataSize.class ? "-1B" : null;
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
