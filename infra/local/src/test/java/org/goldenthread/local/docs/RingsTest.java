package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No rooms of the house form a ring, in whatever module, by what their sources import. What javac
 * leaves out of classes counts as well: a reader follows it. The one exception are the sealed roots
 * of the language, which name what they permit.
 */
class RingsTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile("org\\.goldenthread\\.([a-z0-9.]+)\\.(?=[A-Z*])");
    private static final String ROOTS = "pathway.facts";

    @Test
    void no_rooms_form_a_ring_but_those_of_the_sealed_roots() throws IOException {
        SortedMap<String, Set<String>> knows = new TreeMap<>();
        for (Map.Entry<String, List<Path>> room : SourceTree.rooms().entrySet()) {
            Set<String> others = new TreeSet<>();
            for (Path file : room.getValue()) {
                others.addAll(namedIn(room.getKey(), file));
            }
            others.remove(room.getKey());
            knows.put(room.getKey(), others);
        }
        assertThat(knows.get("query.records")).contains("query.records.writing");

        while (knows.values().removeIf(others -> noneLeft(others, knows))) {
            // Whoever knows only rooms that are in no ring is in none.
        }

        assertThat(knows).isEmpty();
    }

    private static boolean noneLeft(Set<String> others, Map<String, Set<String>> left) {
        return others.stream().noneMatch(left::containsKey);
    }

    private static Set<String> namedIn(String room, Path file) throws IOException {
        String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
        Set<String> named = new TreeSet<>();
        if (room.equals(ROOTS) && text.contains("sealed interface")) {
            return named;
        }
        NAMED.matcher(text).results().forEach(found -> named.add(found.group(1)));
        return named;
    }
}
