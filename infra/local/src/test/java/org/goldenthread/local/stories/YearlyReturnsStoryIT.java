package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three yearly returns, each restating the years before, imported in the order in which they were
 * sent: any year end can be asked as known after any of them, and stays what it was.
 */
class YearlyReturnsStoryIT {

    private static final List<String> YEAR_ENDS = List.of("2022-03-31", "2023-03-31", "2024-03-31");
    private static final List<String> SENT = List.of("2022-07-01", "2023-07-01", "2024-07-01");

    private static final String ALDA = "A01,01/06/2021,S,V2,N1,U6,PR1,";
    private static final String BERIT = "B02,10/10/2021,S,V2,N1,U6,PR1,";
    private static final String CORA = "C03,01/12/2021,S,C2,N1,U6,PR1,";
    private static final String DISA = "D04,05/05/2023,S,V2,N1,U6,PR1,";
    private static final String BREAKS = "E05,06/06/2022,S,V4,N2,U6,PR1,";
    private static final String OPEN = ",,,ME5 7AA,ME5 7AB,";

    /** Each return's rows: the second brings an end and a child late, the third corrects an end. */
    private static final List<List<String>> RETURNS =
            List.of(
                    List.of(ALDA + OPEN, BERIT + OPEN),
                    List.of(
                            ALDA + ended("01/09/2022", "E4A"),
                            BERIT + OPEN,
                            CORA + OPEN,
                            BREAKS + OPEN),
                    List.of(
                            BERIT + ended("15/01/2022", "E4A"),
                            CORA + ended("12/12/2023", "E4A"),
                            DISA + OPEN));

    /** Children looked after: a row as known after each return, a column for each year end. */
    private static final List<List<Long>> LOOKED_AFTER =
            List.of(List.of(2L, 2L, 2L), List.of(3L, 2L, 2L), List.of(2L, 1L, 1L));

    private static Product product;

    @TempDir private static Path folder;

    private static String ended(String day, String reason) {
        return day + "," + reason + ",,ME5 7AA,ME5 7AB,";
    }

    @BeforeAll
    static void start() {
        product = Product.empty("yearly-returns");
        product.ready();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void every_year_end_is_right_as_known_after_every_return_and_stays_so() throws IOException {
        for (int year = 0; year < SENT.size(); year++) {
            importReturn(year);
            // What the earlier returns said is what they said, whatever comes later.
            for (int known = 0; known <= year; known++) {
                assertThat(asKnown(SENT.get(known)))
                        .as("as known after return %d, asked after return %d", known, year)
                        .isEqualTo(LOOKED_AFTER.get(known));
            }
        }
        // Nothing can have been known before what the journal holds already.
        assertThat(sent(0, "2020-07-01").status()).isEqualTo(409);
    }

    private static void importReturn(int year) throws IOException {
        String path = Samples.taken(sent(year, SENT.get(year)));
        Answer over = Samples.awaitState(team(), path, List.of("completed", "failed"));
        assertThat(over.body().path("state").stringValue()).as(over.text()).isEqualTo("completed");
    }

    private static Answer sent(int year, String knownAt) throws IOException {
        return team().importReturn(
                        "/api/imports/ssda903",
                        Map.of(
                                "header",
                                file(
                                        "header-" + year + ".csv",
                                        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
                                        List.of(
                                                "A01,2,02/02/2012,WBRI,UN1,,",
                                                "B02,1,03/03/2013,WBRI,UN1,,",
                                                "C03,2,04/04/2014,WBRI,UN1,,",
                                                "D04,1,05/05/2015,WBRI,UN1,,",
                                                "E05,2,06/06/2016,WBRI,UN1,,")),
                                "episodes",
                                file(
                                        "episodes-" + year + ".csv",
                                        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,"
                                                + "REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                                        RETURNS.get(year))),
                        Map.of("knownAt", knownAt));
    }

    private static Path file(String name, String columns, List<String> rows) throws IOException {
        return Files.writeString(
                folder.resolve(name), columns + "\n" + String.join("\n", rows) + "\n");
    }

    private static List<Long> asKnown(String sentOn) {
        Caller officer = product.as(Role.PERFORMANCE_OFFICER);
        return YEAR_ENDS.stream()
                .map(day -> {
                    Answer answer =
                            officer.ask(
                                    "/api/indicators/LA-01?asAt=%s&asKnown=%sT23:59:00Z"
                                            .formatted(day, sentOn));
                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                    return answer.body().path("value").longValue();
                })
                .toList();
    }

    private static Caller team() {
        return product.as(Role.DATA_TEAM);
    }
}
