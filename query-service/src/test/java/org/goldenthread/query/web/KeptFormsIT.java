package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.goldenthread.query.RunningQueryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/** Half-written forms are kept for whoever signs in again, and not without end. */
@RunningQueryService
class KeptFormsIT {

    private static final String PAGE = "/log/register-child";

    @Autowired KeptForms forms;
    @Autowired WebProperties properties;

    @BeforeEach
    void ann_is_signed_in() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ann", "none"));
    }

    @AfterEach
    void she_signs_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_form_is_kept_once_and_for_its_writer_alone() throws IOException {
        MockHttpSession hers = sentWithoutSession("ann");
        MockHttpSession somebodys = sentWithoutSession("bob");

        assertThat(isThere(hers)).isTrue();
        assertThat(isThere(hers)).isFalse();
        assertThat(isThere(somebodys)).isFalse();
    }

    @Test
    void the_oldest_is_forgotten_when_there_are_too_many() throws IOException {
        MockHttpSession oldest = sentWithoutSession("ann");
        MockHttpSession next = sentWithoutSession("ann");
        MockHttpSession over = sentWithoutSession("ann");
        over.invalidate();
        for (int more = 0; more < properties.formsKept() - 1; more++) {
            sentWithoutSession("nobody");
        }

        assertThat(isThere(oldest)).isFalse();
        assertThat(isThere(next)).isTrue();
    }

    private MockHttpSession sentWithoutSession(String by) throws IOException {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", PAGE + "/check");
        request.setSession(session);
        request.addParameter(KeptForms.BY, by);
        MockHttpServletResponse response = new MockHttpServletResponse();
        forms.handle(request, response, new MissingCsrfTokenException("gone"));
        assertThat(response.getRedirectedUrl()).isEqualTo(PAGE + "?kept");
        return session;
    }

    private boolean isThere(MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", PAGE);
        request.setSession(session);
        return forms.take(request).isPresent();
    }
}
