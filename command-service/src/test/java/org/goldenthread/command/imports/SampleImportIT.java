package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.goldenthread.command.imports.SendingReturns.as;
import static org.goldenthread.command.imports.SendingReturns.body;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** The published fake census through the whole service, twice; beside the project or nowhere. */
@Tag("long")
@RunningCommandService
class SampleImportIT {

    private static final Path FOLDER =
            Path.of(System.getProperty("sample.returns", "../../shared/data"));

    @Autowired MockMvc http;

    @Test
    void the_sample_census_is_recorded_once() throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "the sample returns are not beside the project");
        Map<String, Path> parts =
                Map.of("file", FOLDER.resolve("cin-census").resolve("fake_CIN_data.xml"));

        JsonNode first = imported("cin-census", parts);
        JsonNode again = imported("cin-census", parts);

        assertThat(first.get("progress").get("done").longValue()).isEqualTo(332);
        nothingNew(first, again);
    }

    private static void nothingNew(JsonNode first, JsonNode again) {
        assertThat(first.get("counts").get("factsRecorded").longValue()).isPositive();
        assertThat(again.get("counts").get("factsRecorded").longValue()).isZero();
        assertThat(again.get("counts").get("rowsRead"))
                .isEqualTo(first.get("counts").get("rowsRead"));
        assertThat(again.get("counts").get("findings"))
                .isEqualTo(first.get("counts").get("findings"));
    }

    private JsonNode imported(String kind, Map<String, Path> parts) throws Exception {
        var request = multipart("/api/imports/" + kind);
        for (var part : parts.entrySet()) {
            request.file(new MockMultipartFile(part.getKey(), content(part.getValue())));
        }
        MockHttpServletResponse taken =
                http.perform(request.with(as("data-team"))).andReturn().getResponse();
        assertThat(taken.getStatus()).isEqualTo(202);
        String location = String.valueOf(taken.getHeader("Location"));
        JsonNode done =
                await().atMost(Duration.ofMinutes(10))
                        .until(
                                () ->
                                        body(
                                                http.perform(get(location).with(as("data-team")))
                                                        .andReturn()
                                                        .getResponse()),
                                status ->
                                        List.of("completed", "failed")
                                                .contains(status.get("state").stringValue()));
        assertThat(done.get("state").stringValue()).as(done.toString()).isEqualTo("completed");
        return done;
    }

    private static byte[] content(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
