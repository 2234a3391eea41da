package org.goldenthread.query.jobs.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.web.SignedIn;
import org.goldenthread.query.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Statutory returns as pages: sent on with the person's own token, watched, and read. */
@RunningQueryService
class ImportPagesIT {

    private static final MockMultipartFile EPISODES = file("episodes", "CHILD,DECOM\n1,2026");
    private static final MockMultipartFile NOT_CHOSEN = file("header", "");

    @Autowired MockMvcTester service;

    @Test
    void a_return_is_sent_on_and_can_be_left_and_watched() {
        assertThat(team().open("/imports/new"))
                .hasStatusOk()
                .bodyText()
                .contains("multipart/form-data", "name=\"placed_for_adoption\"", "name=\"file\"");

        MvcTestResult sent =
                team().upload(
                                "/imports/ssda903",
                                Map.of("knownAt", "2026-03-31"),
                                EPISODES,
                                NOT_CHOSEN);

        assertThat(sent).hasStatus(303);
        String address = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        MvcTestResult running = team().open(address);
        assertThat(Words.of(running))
                .contains(
                        "You can leave this page; the import goes on",
                        "Running",
                        "1 of 4 children",
                        "Facts recorded 8",
                        "Refused 6")
                .contains("ssda903 from Bearer", "name= episodes", "CHILD,DECOM", "knownAt")
                .doesNotContain("name= header");
        assertThat(running)
                .bodyText()
                .contains("hx-trigger=\"every 2s\"", "value=\"1\"", "Look again", "next=1#findings")
                .contains("&lt;b&gt;nothing&lt;/b&gt;", "Ask the school.", "No day. Give a day.");
        assertThat(team().open(address))
                .bodyText()
                .contains("Completed", "4 of 4 children")
                .doesNotContain("hx-get", "Look again", "goes on");
        assertThat(team().open(address + "/findings.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("table,line,rule,sentence,recorded,child,remedy")
                .contains(
                        "episodes,3,103,",
                        "episodes,4,103,'=1+1,<b>nothing</b>,A1,Ask the school.");
        assertThat(team().open("/work-in-progress"))
                .bodyText()
                .contains(address, "Import of an SSDA903 return")
                .doesNotContain("Start a rebuild");
    }

    @Test
    void a_return_is_looked_at_before_it_is_sent() {
        assertThat(team().open("/imports/new")).bodyText().contains("name=\"dryRun\"");
        MvcTestResult sent = team().upload("/imports/ssda903", Map.of("dryRun", "true"), EPISODES);
        String address = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        team().open(address);

        MvcTestResult looked = team().open(address);

        // 1,191 more children looked after than the records hold now.
        assertThat(Words.of(looked))
                .contains("What would become of an SSDA903 return", "Nothing is recorded")
                .contains("Figures that would move", "LA-01", "31 March 2026", "+1,191")
                .contains("LA-02", "1 April 2025 to 31 March 2026", "-2")
                .contains("would stay as they are", "LA-03 Ceased to be looked after")
                .containsPattern("nothing can be told before the return is recorded: .*RE-01")
                .doesNotContainPattern("nothing can be told .*LA-0[123]")
                .contains("903-141", "1,204", "1,100");
        assertThat(looked).bodyText().contains("?rule=903-141#findings").doesNotContain("Take the");
    }

    @Test
    void an_import_is_taken_back_with_a_reason() {
        MvcTestResult sent = team().upload("/imports/ssda903", Map.of(), EPISODES);
        String address = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        team().open(address);

        assertThat(team().open(address))
                .bodyText()
                .contains("Take the import back", "never-happened");
        assertThat(team().send(address + "/taking-back", Map.of("reason", "test"))).hasStatus(303);
        assertThat(team().send(address + "/taking-back", Map.of("reason", "")))
                .hasStatus(400)
                .bodyText()
                .contains("Say why it is taken back");
        SignedIn administrator = new SignedIn(service, Role.ADMINISTRATOR);
        assertThat(administrator.send(address + "/taking-back", Map.of("reason", "test")))
                .hasStatus(403);
    }

    @Test
    void what_was_found_is_listed_for_who_mends_it() {
        MvcTestResult sent = team().upload("/imports/ssda903", Map.of(), EPISODES);
        String address = Objects.requireNonNull(sent.getResponse().getHeader("Location"));

        // Nobody but the return has said anything of these rows.
        assertThat(Words.of(team().open(address + "/owners?owner=Data team")))
                .contains("Who mends what was found", "Data team", "A1");
        assertThat(new SignedIn(service, Role.MANAGER).open(address + "/owners")).hasStatus(403);
    }

    @Test
    void a_form_without_a_file_is_told_what_is_missing_and_keeps_the_day() {
        assertThat(team().upload("/imports/ssda903", Map.of("knownAt", "2026-03-31"), NOT_CHOSEN))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "href=\"#ssda903-header\"",
                        "At least one file is needed",
                        "value=\"2026-03-31\"");
    }

    @Test
    void only_the_data_team_and_administrators_send_returns() {
        for (Role role : new Role[] {Role.AUDITOR, Role.MANAGER, Role.PERFORMANCE_OFFICER}) {
            SignedIn other = new SignedIn(service, role);
            assertThat(other.open("/imports/new")).hasStatus(403);
            assertThat(other.open("/imports/" + UUID.randomUUID())).hasStatus(403);
            assertThat(other.upload("/imports/ssda903", Map.of(), EPISODES)).hasStatus(403);
        }
        assertThat(new SignedIn(service, Role.MANAGER).open("/work-in-progress")).hasStatus(403);
    }

    private SignedIn team() {
        return new SignedIn(service, Role.DATA_TEAM);
    }

    private static MockMultipartFile file(String part, String text) {
        return new MockMultipartFile(
                part, part + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
