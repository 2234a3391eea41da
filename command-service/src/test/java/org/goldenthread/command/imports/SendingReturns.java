package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.platform.access.Authorities;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A data team that sends returns and waits for what becomes of them. */
record SendingReturns(MockMvc http) {

    private static final JsonMapper JSON = new JsonMapper();

    MockHttpServletResponse send(String kind, Map<String, String> files, Map<String, String> fields)
            throws Exception {
        return send("data-team", kind, files, fields);
    }

    /** Sent by somebody in this role. */
    MockHttpServletResponse send(
            String role, String kind, Map<String, String> files, Map<String, String> fields)
            throws Exception {
        var request = multipart("/api/imports/" + kind);
        files.forEach((part, text) ->
                request.file(
                        new MockMultipartFile(
                                part, part, null, text.getBytes(StandardCharsets.UTF_8))));
        fields.forEach((name, value) -> request.param(name, value));
        return http.perform(request.with(as(role))).andReturn().getResponse();
    }

    /** Sends a return that is taken in, and answers the id of its import. */
    String sent(String kind, Map<String, String> files, Map<String, String> fields)
            throws Exception {
        MockHttpServletResponse sent = send(kind, files, fields);
        assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(202);
        String id = body(sent).get("id").stringValue();
        assertThat(sent.getHeader("Location")).isEqualTo("/api/imports/" + id);
        return id;
    }

    /** Sends a return that is taken in, and answers what its import says in the end. */
    JsonNode completed(String kind, Map<String, String> files, Map<String, String> fields)
            throws Exception {
        JsonNode over = over(sent(kind, files, fields));
        assertThat(over.get("state").stringValue()).as(over.toString()).isEqualTo("completed");
        return over;
    }

    /** A census that is completed. */
    JsonNode completed(SmallCensus census) throws Exception {
        return completed("cin-census", census.files(), Map.of());
    }

    /** The return of this authority, recorded. */
    JsonNode imported(String authority, SmallCare small) throws Exception {
        return completed(
                "ssda903", small.files(), Map.of("localAuthority", authority, "dryRun", "false"));
    }

    /** The return of this authority, only looked at. */
    JsonNode lookedAt(String authority, SmallCare small) throws Exception {
        return completed(
                "ssda903", small.files(), Map.of("localAuthority", authority, "dryRun", "true"));
    }

    JsonNode over(String id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> read("/api/imports/" + id),
                        status ->
                                List.of("completed", "failed")
                                        .contains(status.get("state").stringValue()));
    }

    JsonNode read(String path) throws Exception {
        return body(read(path, "data-team"));
    }

    /** Read by somebody in this role. */
    MockHttpServletResponse read(String path, String role) throws Exception {
        return http.perform(get(path).with(as(role))).andReturn().getResponse();
    }

    /** What is at this path as a table. */
    MockHttpServletResponse table(String path) throws Exception {
        return http.perform(get(path).accept("text/csv").with(as("data-team")))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse post(String path, String json, String role) throws Exception {
        return http.perform(
                        MockMvcRequestBuilders.post(path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json)
                                .with(as(role)))
                .andReturn()
                .getResponse();
    }

    /** Everything that was found in an import. */
    List<JsonNode> findings(JsonNode over) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        read("/api/imports/" + over.get("id").stringValue() + "/findings?limit=1000")
                .get("findings")
                .forEach(all::add);
        return all;
    }

    /** What was found by this rule. */
    List<JsonNode> findings(JsonNode over, String rule) throws Exception {
        return findings(over).stream()
                .filter(found -> found.get("rule").stringValue().equals(rule))
                .toList();
    }

    /** The rules that were found broken, in order. */
    List<String> rules(JsonNode over) throws Exception {
        return findings(over).stream().map(each -> each.get("rule").stringValue()).toList();
    }

    static long recorded(JsonNode over) {
        return over.get("counts").get("factsRecorded").longValue();
    }

    static JsonNode body(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsString());
    }

    static RequestPostProcessor as(String role) {
        return jwt().jwt(token -> token.subject("of the " + role))
                .authorities(Authorities.of(List.of(role)));
    }
}
