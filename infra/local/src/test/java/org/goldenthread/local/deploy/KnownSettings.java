package org.goldenthread.local.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be set: ours, as their page lists them, and what the libraries say of theirs. */
final class KnownSettings {

    private static final Pattern OURS = Pattern.compile("(?m)^\\| `([a-z.-]+)` \\|");

    private KnownSettings() {}

    /** All of them, without the dashes that may be there or not. */
    static Set<String> all() throws IOException {
        Set<String> names = new TreeSet<>();
        OURS.matcher(Files.readString(ComposeFile.HOME.resolve("docs/settings.md")))
                .results()
                .forEach(found -> names.add(plain(found.group(1))));
        for (URL url :
                Collections.list(
                        KnownSettings.class
                                .getClassLoader()
                                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream text = url.openStream()) {
                for (JsonNode one : JsonMapper.shared().readTree(text).path("properties")) {
                    names.add(plain(one.path("name").asString()));
                }
            }
        }
        return names;
    }

    /** The same as environment variables name them. */
    static Set<String> asVariables() throws IOException {
        return all().stream()
                .map(name -> name.replace('.', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
