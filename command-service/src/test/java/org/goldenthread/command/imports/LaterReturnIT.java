package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SmallCare.GIRL;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What only shows when a return is laid beside those before it. */
@RunningCommandService
class LaterReturnIT {

    private static final Path CASES =
            Path.of(System.getProperty("sample.returns", "../../shared/data"))
                    .resolveSibling("cases");

    @Autowired MockMvc http;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void who_was_open_and_is_missing_from_the_next_return_is_found() throws Exception {
        SmallCare first =
                new SmallCare()
                        .child("M1", GIRL)
                        .open("M1", "28/01/2025")
                        .child("M2", "M,04/06/2018,WBRI,UN1,,")
                        .open("M2", "05/02/2025")
                        .child("M3", "M,04/07/2018,WBRI,UN1,,")
                        .episode("M3", "05/02/2025,S,V2,N1,U6,PR1,20/02/2025,E4A,,,,");
        team.imported("901", first);

        // M1 is still looked after and stands nowhere; M3 went home in February.
        JsonNode next =
                team.imported(
                        "901",
                        new SmallCare()
                                .child("M2", "M,04/06/2018,WBRI,UN1,,")
                                .open("M2", "05/02/2025"));
        List<JsonNode> missing = team.findings(next, "GT-903-7");

        assertThat(missing).hasSize(1);
        assertThat(missing.getFirst().get("childNumber").stringValue()).isEqualTo("M1");
        assertThat(missing.getFirst().get("childId").isString()).isTrue();
        assertThat(team.findings(team.imported("901", first), "GT-903-7")).isEmpty();
        // Another authority's return misses nobody of ours.
        assertThat(
                        team.findings(
                                team.imported(
                                        "902",
                                        new SmallCare().child("X", GIRL).open("X", "05/02/2025")),
                                "GT-903-7"))
                .isEmpty();
    }

    @Test
    void who_was_in_need_and_is_missing_from_the_next_census_is_found() throws Exception {
        team.completed(
                new SmallCensus(2026)
                        .of("903")
                        .inNeed("N1", "2015-06-01", "M")
                        .inNeed("N2", "2014-06-01", "M"));

        JsonNode next =
                team.completed(new SmallCensus(2026).of("903").inNeed("N2", "2014-06-01", "M"));

        assertThat(team.findings(next, "GT-IM-13"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.get("childNumber").stringValue()).isEqualTo("N1"));
    }

    @Test
    void the_cases_that_councils_send() throws Exception {
        assumeTrue(Files.isDirectory(CASES), "the small inputs are not beside the project");
        sentCase("911", "row-vanishes/y25");
        assertThat(team.rules(sentCase("911", "row-vanishes/y26"))).contains("GT-903-7");
        sentCase("912", "decom-moved/y25");
        JsonNode moved = sentCase("912", "decom-moved/y26");
        assertThat(team.rules(moved)).contains("903-501");
        sentCase("913", "crossyear/y25");
        assertThat(team.rules(sentCase("913", "crossyear/y26")))
                .contains(
                        "903-203",
                        "903-207",
                        "903-208",
                        "903-502",
                        "903-503A",
                        "903-503B",
                        "903-503C",
                        "903-503D",
                        "903-503E",
                        "903-503F");
        assertThat(team.rules(sentCase("914", "ids/float-suffix"))).contains("GT-903-12");
        assertThat(team.rules(sentCase("914", "ids/leading-zeros"))).contains("GT-903-13");
    }

    private JsonNode sentCase(String authority, String files) throws Exception {
        return team.completed(
                "ssda903",
                Map.of(
                        "header",
                        Files.readString(CASES.resolve(files + "-header.csv")),
                        "episodes",
                        Files.readString(CASES.resolve(files + "-episodes.csv"))),
                Map.of("localAuthority", authority));
    }
}
