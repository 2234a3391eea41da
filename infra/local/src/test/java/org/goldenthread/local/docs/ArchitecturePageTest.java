package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the house, each with what it says of itself, and the words for what is in them. */
class ArchitecturePageTest {

    /** A room that is fuller says in its description why. */
    private static final int FULL = 25;

    private static final Pattern CLASS_NAMED = Pattern.compile("`([A-Z]\\w+)`");

    private static final String ROOMS = "\n## The rooms\n";

    private final SortedMap<String, List<Path>> rooms = SourceTree.rooms();

    @Test
    void the_page_names_every_room_and_what_it_is_for() throws IOException {
        Path page = Generated.HOME.resolve("docs/architecture.md");
        String written = Files.readString(page);
        String ours = written.substring(0, written.indexOf(ROOMS) + ROOMS.length());

        Generated.mustBeCurrent("architecture.md", ours + table());
    }

    @Test
    void the_page_names_no_class_that_is_gone() throws IOException {
        List<String> named =
                CLASS_NAMED
                        .matcher(Files.readString(Generated.HOME.resolve("docs/architecture.md")))
                        .results()
                        .map(found -> found.group(1))
                        .toList();

        assertThat(named).isNotEmpty();
        assertThat(classes().keySet()).containsAll(named);
    }

    @Test
    void a_room_says_what_it_is_for_and_a_full_one_why_it_is_full() {
        assertThat(rooms.values())
                .allSatisfy(room -> {
                    String about = SourceTree.about(room);
                    assertThat(about)
                            .as("description of the room of " + room.getFirst())
                            .isNotBlank();
                    if (room.size() > FULL) {
                        assertThat(about)
                                .as("%d files: %s", room.size(), room.getFirst().getParent())
                                .contains("One room because ");
                    }
                });
    }

    @Test
    void a_simple_name_means_one_thing() {
        assertThat(classes()).allSatisfy((name, files) -> assertThat(files).as(name).hasSize(1));
    }

    private Map<String, List<Path>> classes() {
        return rooms.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(SourceTree::nameOf));
    }

    private String table() {
        StringBuilder text = new StringBuilder("\n| room | files | what it is for |\n");
        text.append("| --- | ---: | --- |\n");
        rooms.forEach((name, files) ->
                text.append(
                        "| `%s` | %d | %s |\n"
                                .formatted(
                                        name,
                                        files.size(),
                                        Generated.cell(
                                                Objects.requireNonNull(SourceTree.about(files))))));
        return text.toString();
    }
}
