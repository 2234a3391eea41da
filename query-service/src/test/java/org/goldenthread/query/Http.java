package org.goldenthread.query;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.TestIdentity;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the service as somebody of a role. */
public record Http(MockMvcTester service, Role role) {

    /** The answer to a GET. */
    public MvcTestResult ask(String path) {
        return service.get().uri(path).header("Authorization", bearer()).exchange();
    }

    /** The answer to a GET that wants a table. */
    public MvcTestResult table(String path) {
        return service.get()
                .uri(path)
                .header("Accept", "text/csv")
                .header("Authorization", bearer())
                .exchange();
    }

    /** The answer to a POST of JSON under an idempotency key. */
    public MvcTestResult post(String path, String body, String key) {
        return service.post()
                .uri(path)
                .header("Authorization", bearer())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** The answer to a POST without a body. */
    public MvcTestResult post(String path) {
        return service.post().uri(path).header("Authorization", bearer()).exchange();
    }

    /** The answer to a POST of this JSON. */
    public MvcTestResult post(String path, String body) {
        return service.post()
                .uri(path)
                .header("Authorization", bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** The answer to a POST of a body that is said to be of this type. */
    public MvcTestResult postAs(String type, String path, String body) {
        return service.post()
                .uri(path)
                .header("Authorization", bearer())
                .header("Content-Type", type)
                .content(body)
                .exchange();
    }

    /** The body of an answer. */
    public static JsonNode json(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String bearer() {
        return "Bearer " + TestIdentity.token(role.word(), role);
    }
}
