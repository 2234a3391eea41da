package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.local.identity.DemoPerson;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private final List<String> lines =
            Announcement.of(Settings.from(Map.of(), Path.of("."))).lines().toList();

    @Test
    void ends_with_one_line_ready_that_holds_every_address_and_every_sign_in() {
        assertThat(lines).filteredOn(line -> line.startsWith("ready")).hasSize(1);
        assertThat(lines.getLast())
                .startsWith("ready ")
                .contains("http://localhost:8080", "http://localhost:8081", "http://localhost:9000")
                .contains(
                        DemoPerson.ALL.stream()
                                .map(person -> person.username() + "/" + person.password())
                                .toList());
    }

    @Test
    void has_one_person_for_each_role() {
        assertThat(DemoPerson.ALL)
                .extracting(DemoPerson::role)
                .containsExactlyInAnyOrder(Role.values());
    }
}
