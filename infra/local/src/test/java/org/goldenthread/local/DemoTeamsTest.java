package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.authority.DemoAuthority;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.reference.SetTeam;
import org.goldenthread.pathway.codes.Worker;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DemoTeamsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<DemoEntry> AUTHORITY = DemoAuthority.entries(TODAY, 1);
    private static final List<DemoEntry> ALL = DemoTeams.among(AUTHORITY, TODAY);

    @Test
    void teams_are_there_before_anything_else_and_change_as_it_becomes_known() {
        assertThat(ALL)
                .containsAll(AUTHORITY)
                .hasSize(AUTHORITY.size() + 5)
                .isSortedAccordingTo(Comparator.comparing(DemoEntry::knownAt));
        assertThat(ALL.subList(0, 3)).allMatch(DemoReference.class::isInstance);
    }

    @Test
    void whoever_recorded_the_past_is_in_a_team() {
        Map<String, List<String>> teams = new LinkedHashMap<>();
        said().forEach(team ->
                teams.put(
                        team.name().text(), team.members().stream().map(Worker::subject).toList()));

        assertThat(teams)
                .containsOnlyKeys("North early help", "North safeguarding", "Children in care");
        assertThat(Objects.requireNonNull(teams.get("North early help")))
                .containsExactlyInAnyOrder(
                        "hattie", "hana", "cora", "mona", "heidi", "nadia", "skye", "tomos");
        assertThat(Objects.requireNonNull(teams.get("North safeguarding")))
                .containsExactlyInAnyOrder("sol", "sana", "mona", "chris", "paddy");
        assertThat(Objects.requireNonNull(teams.get("Children in care")))
                .containsExactlyInAnyOrder("rowan", "mona");
        assertThat(
                        ALL.stream()
                                .map(DemoEntry::by)
                                .map(DemoStaff::subject)
                                .collect(Collectors.toSet()))
                .isSubsetOf(
                        teams.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    @Test
    void every_one_is_read_again_as_it_was_written_and_accepted() {
        CommandCatalogue catalogue = new CommandCatalogue();
        for (SetTeam team : said()) {
            ObjectNode command = DemoSender.command(team, Instant.EPOCH, DemoStaff.ALL.getFirst());
            command.remove("knownAt");
            command.remove("recordedBy");

            assertThat(catalogue.named("set-team").orElseThrow().read(command))
                    .isEqualTo(new CommandShape.Reading(team, List.of()));
            assertThat(team.objection(List.of(), TODAY)).isEmpty();
        }
    }

    private static List<SetTeam> said() {
        return ALL.stream()
                .filter(DemoReference.class::isInstance)
                .map(entry -> (SetTeam) ((DemoReference) entry).act())
                .toList();
    }
}
