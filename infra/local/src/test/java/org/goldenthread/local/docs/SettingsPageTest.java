package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What of ours can be set, as the records say that hold it. */
class SettingsPageTest {

    private final SortedMap<String, String> rows = new TreeMap<>();

    @Test
    void the_page_lists_every_setting_with_its_default_and_meaning() throws Exception {
        for (Map.Entry<String, List<Path>> room : SourceTree.rooms().entrySet()) {
            for (Path file : room.getValue()) {
                Class<?> type =
                        Class.forName(
                                "org.goldenthread."
                                        + room.getKey()
                                        + "."
                                        + SourceTree.nameOf(file));
                if (type.isAnnotationPresent(ConfigurationProperties.class)) {
                    list(type, Files.readString(file));
                }
            }
        }

        assertThat(rows).containsKey("goldenthread.identity.issuer");
        Generated.mustBeCurrent("settings.md", page());
    }

    private void list(Class<?> type, String source) {
        String prefix = type.getAnnotation(ConfigurationProperties.class).value();
        RecordComponent[] components = type.getRecordComponents();
        Parameter[] parameters = type.getDeclaredConstructors()[0].getParameters();
        for (int i = 0; i < components.length; i++) {
            String name = prefix + "." + kebab(components[i].getName());
            DefaultValue value = parameters[i].getAnnotation(DefaultValue.class);
            String meaning = meaning(components[i].getName(), source);
            assertThat(meaning).as("the meaning of " + name).isNotBlank();
            row(name, value == null ? "" : String.join(", ", value.value()), meaning);
        }
    }

    private void row(String name, String value, String meaning) {
        rows.put(
                name,
                "| `%s` | %s | %s |\n"
                        .formatted(
                                name,
                                value.isEmpty() ? "" : "`" + value + "`",
                                Generated.cell(meaning)));
    }

    private static String meaning(String component, String source) {
        Matcher text =
                Pattern.compile("@param " + component + "\\s(.*?)(?=@param|\\*/)", Pattern.DOTALL)
                        .matcher(source);
        return text.find()
                ? text.group(1)
                        .replaceAll("\\n\\s*\\*", " ")
                        .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                        .strip()
                : "";
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private String page() {
        return """
        # Settings

        What of ours can be set, beside Spring Boot's own settings: as a property, or as an environment variable in capitals, dots
        as underscores and without dashes (`goldenthread.public-address` is `GOLDENTHREAD_PUBLICADDRESS`). Where there is no default, it must be set or may be absent, as it says.
        Generated from the code: `./test -Dapprove=true` writes it anew.

        | setting | default | meaning |
        | --- | --- | --- |
        """
                + String.join("", rows.values());
    }
}
