package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.as;
import static org.goldenthread.command.imports.SendingReturns.body;
import static org.goldenthread.command.imports.SmallCare.EPISODES;
import static org.goldenthread.command.imports.SmallCare.HEADER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/**
 * What an import says of files with faults: every row counted, and in words why nothing was read.
 */
@RunningCommandService
class ReadingReturnsIT {

    @Autowired MockMvc http;

    /**
     * Seven rows: a good header row and one without a child; the names once more; a good episode,
     * one with an open mark, one too short, and one whose day is none.
     */
    @Test
    void rows_read_and_rows_refused_are_the_rows_of_the_file() throws Exception {
        JsonNode over =
                over(
                        "ssda903",
                        Map.of(
                                "header",
                                text(
                                        HEADER
                                                + "RC1,F,04/05/2018,WBRI,UN1,,\n,F,04/05/2018,WBRI,UN1,,\n"
                                                + HEADER),
                                "episodes",
                                text(
                                        EPISODES
                                                + "RC1,02/03/2025,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345\n"
                                                + "RC2,02/03/2025,S,V2,N1,U6,PR1,,,,\"ME4 4AA,ME7 1AB,SC012345\n"
                                                + "RC3,02/03/2025,S,V2\n"
                                                + "RC1,soon,S,V2,N1,U6,PR1,,,,ME4 4AA,ME7 1AB,SC012345\n"
                                                + ",,,,,,,,,,,,\n")));

        assertThat(over.get("state").stringValue()).isEqualTo("completed");
        assertThat(over.get("counts").get("rowsRead").longValue()).isEqualTo(2);
        assertThat(over.get("counts").get("refused").longValue()).isEqualTo(5);
        assertThat(over.get("progress").toString()).isEqualTo("{\"done\":1,\"children\":1}");
    }

    @Test
    void an_import_that_read_nothing_failed_and_says_why() throws Exception {
        for (Map.Entry<String, byte[]> file :
                Map.of(
                                "is a zip archive",
                                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 3},
                                "holds no rows",
                                text(EPISODES),
                                "must name the columns",
                                text("RC9,02/03/2025,S,V2,N1,U6,PR1,,,,,,\n"),
                                "never closed",
                                text(EPISODES + "\"RC9,02/03/2025,S,V2,N1,U6,PR1,,,,,,\n"),
                                "DECOM is not a real date",
                                text(EPISODES + "RC9,2025-03-02,S,V2,N1,U6,PR1,,,,,,\n"))
                        .entrySet()) {
            JsonNode over = over("ssda903", Map.of("episodes", file.getValue()));

            assertThat(over.get("state").stringValue()).as(file.getKey()).isEqualTo("failed");
            assertThat(over.get("failure").stringValue())
                    .startsWith("Nothing of the return was read. ")
                    .contains(file.getKey());
            assertThat(over.get("counts").get("rowsRead").longValue()).isZero();
            assertThat(over.get("counts").get("factsRecorded").longValue()).isZero();
        }
    }

    @Test
    void what_was_known_already_was_read_all_the_same() throws Exception {
        Map<String, byte[]> file =
                Map.of(
                        "episodes",
                        (EPISODES + "RC\u00C94,02/03/2025,S,V2,N1,U6,PR1,,,,,,\n")
                                .getBytes(Charset.forName("windows-1252")));

        over("ssda903", file);
        JsonNode again = over("ssda903", file);

        assertThat(again.get("state").stringValue()).isEqualTo("completed");
        assertThat(again.get("counts").get("factsRecorded").longValue()).isZero();
        assertThat(again.get("counts").get("rowsRead").longValue()).isEqualTo(1);
    }

    private JsonNode over(String kind, Map<String, byte[]> files) throws Exception {
        var request = multipart("/api/imports/" + kind);
        files.forEach((part, bytes) -> request.file(new MockMultipartFile(part, bytes)));
        MockHttpServletResponse sent =
                http.perform(request.with(as("data-team"))).andReturn().getResponse();
        assertThat(sent.getStatus()).isEqualTo(202);
        String id = body(sent).get("id").stringValue();
        return new SendingReturns(http).over(id);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
