package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.RecordedEvents;
import org.goldenthread.platform.access.Authorities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody is told "refused" of something that was recorded. */
@RunningCommandService
class AnswerTypeIT {

    private static final String CHILD =
            "{\"registeredOn\": \"2023-01-09\", \"sex\": \"F\", \"bornOn\": \"2015-06-01\"}";

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "*/json", "/", "text/html, image/png", "application/x y"})
    void who_cannot_read_the_answer_is_refused_before_anything_is_recorded(String accept)
            throws Exception {
        long before = new RecordedEvents(jdbc).count();

        assertThat(registered("/api/commands/register-child", CHILD, accept).getStatus())
                .isEqualTo(406);
        assertThat(
                        registered(
                                        "/api/commands",
                                        "[{\"name\": \"register-child\", \"command\": "
                                                + CHILD
                                                + "}]",
                                        accept)
                                .getStatus())
                .isEqualTo(406);

        assertThat(new RecordedEvents(jdbc).count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json;q=0.5, text/html"})
    void who_can_read_it_is_answered(String accept) throws Exception {
        assertThat(registered("/api/commands/register-child", CHILD, accept).getStatus())
                .isEqualTo(201);
    }

    private MockHttpServletResponse registered(String path, String body, String accept)
            throws Exception {
        return http.perform(
                        post(path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body)
                                .header("Accept", accept)
                                .with(
                                        jwt().jwt(token -> token.subject("mona"))
                                                .authorities(Authorities.of(List.of("manager")))))
                .andReturn()
                .getResponse();
    }
}
