package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data team sends a return from a file, leaves it, and reads what was found. */
@InTheBrowser
class DataTeamBrowserIT {

    private static final String HEADER =
            """
            CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
            %1$s,2,02/02/2012,WBRI,UN1,,
            """;

    /** One stay in care years ago, and a row that no calendar has. */
    private static final String EPISODES =
            """
            CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
            %1$s,01/06/2019,S,V2,N1,U6,PR1,01/09/2019,E4A,,ME5 7AA,ME5 7AB,
            %1$s,31/02/2020,S,V2,N1,U6,PR1,,,,ME5 7AA,ME5 7AB,
            """;

    private static final String NO_SUCH_DAY =
            "The date in DECOM is not a real date of the form dd/mm/yyyy.";

    @TempDir private Path folder;

    @Test
    void a_return_is_sent_left_and_found_again_with_every_row_that_broke_a_rule()
            throws IOException {
        try (Visit team = Visit.of(Role.DATA_TEAM)) {
            sendAReturnAndLeave(team, "BROWSER1");

            team.open("/work-in-progress");
            team.follow("Import of an SSDA903 return");
            team.part("#progress td").first().waitFor();

            assertThat(team.text()).contains("Completed", "1 of 1 children", NO_SUCH_DAY);
            team.mustKeepNobodyOut();
        }
    }

    @Test
    void the_same_without_javascript() throws IOException {
        try (Visit team = Visit.withoutJavaScript(Role.DATA_TEAM)) {
            sendAReturnAndLeave(team, "BROWSER2");

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> {
                                team.open("/work-in-progress");
                                team.follow("Import of an SSDA903 return");
                                return team.text();
                            },
                            text -> text.contains("Completed"));
            assertThat(team.text()).contains("1 of 1 children", NO_SUCH_DAY);
        }
    }

    private void sendAReturnAndLeave(Visit team, String child) throws IOException {
        team.follow("Work in progress").press("Send a statutory return");
        team.give("Header", file("header.csv", HEADER.formatted(child)));
        team.give("Episodes", file("episodes.csv", EPISODES.formatted(child)));
        team.press("Send the SSDA903 return");
        assertThat(team.heading()).isEqualTo("Import of an SSDA903 return");
        team.open("/");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
