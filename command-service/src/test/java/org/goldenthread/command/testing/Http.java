package org.goldenthread.command.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service for acts, as people of the council. */
public record Http(MockMvcTester service) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What was answered. */
    public record Answered(int status, JsonNode body) {

        /** The id of the event of this number, the first being 0. */
        public String event(int number) {
            return body.get("events").get(number).get("eventId").stringValue();
        }

        /** The stream of the event of this number. */
        public String stream(int number) {
            return body.get("events").get(number).get("stream").stringValue();
        }

        /** The types of the events, in order. */
        public List<String> types() {
            return body.get("events").findValuesAsString("type");
        }

        /** The code of a refusal. */
        public String refusal() {
            return body.path("type").asString().replaceFirst(".*:", "");
        }

        /** The fields at fault. */
        public List<String> faults() {
            return body.get("errors").findValuesAsString("field");
        }
    }

    /** Asks for an act as somebody whose name does not matter. */
    public Answered ask(Role role, String act, String body) {
        return ask("local-" + role.word(), role, act, body);
    }

    /** Asks for an act as this person. */
    public Answered ask(String who, Role role, String act, String body) {
        return ask(who, role, act, body, Map.of());
    }

    /** The same with further headers. */
    public Answered ask(
            String who, Role role, String act, String body, Map<String, String> headers) {
        var request = service.post().uri("/api/commands/" + act);
        headers.forEach(request::header);
        return exchanged(who, role, request.content(body));
    }

    /** Asks for an act with further headers, as somebody whose name does not matter. */
    public Answered ask(Role role, String act, String body, Map<String, String> headers) {
        return ask("local-" + role.word(), role, act, body, headers);
    }

    /** Asks for several acts in one request. */
    public Answered askAll(Role role, String acts) {
        return exchanged(
                "local-" + role.word(), role, service.post().uri("/api/commands").content(acts));
    }

    /** Reads what is at this path. */
    public Answered read(Role role, String path) {
        return exchanged("local-" + role.word(), role, service.get().uri(path));
    }

    private static Answered exchanged(String who, Role role, MockMvcRequestBuilder request) {
        return answered(
                request.contentType(MediaType.APPLICATION_JSON)
                        .with(
                                jwt().jwt(token -> token.subject(who).claim("agency", "council"))
                                        .authorities(Authorities.of(List.of(role.word()))))
                        .exchange()
                        .getResponse());
    }

    private static Answered answered(MockHttpServletResponse response) {
        try {
            return new Answered(response.getStatus(), JSON.readTree(response.getContentAsString()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
