package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import java.util.Map;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.RunningQueryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Any provider may sign people in; none may lead them into nothing. */
@RunningQueryService
class SigningInIT {

    private static final String ANSWERS_AT = "/login/oauth2/code/local";

    @Autowired MockMvcTester service;

    @Test
    void when_the_identity_provider_does_not_answer_the_page_says_so() {
        MvcTestResult page = open("/oauth2/authorization/local", new MockHttpSession());

        assertThat(page).hasStatus(503).headers().containsHeader("Retry-After");
        assertThat(page).bodyText().contains("Nobody can be signed in just now");
    }

    @Test
    void an_answer_to_a_sign_in_that_nobody_began_here_says_to_start_again() {
        MvcTestResult page = open(ANSWERS_AT + "?code=a&state=b", new MockHttpSession());

        assertThat(page).hasStatus(401);
        assertThat(page).bodyText().contains("took too long", "Back to the start");
    }

    @Test
    void a_provider_that_answers_and_cannot_be_asked_any_more_is_out_of_order() {
        MvcTestResult page = open(ANSWERS_AT + "?code=a&state=b", begun("b"));

        assertThat(page).hasStatus(503);
        assertThat(page).bodyText().contains("Nobody can be signed in just now");
    }

    @ParameterizedTest
    @CsvSource({
        "name, Ida Invented, Ida Invented",
        "preferred_username, ida, ida",
        "locale, en, Signed in",
    })
    void who_is_signed_in_sees_that_by_whatever_name_the_provider_tells(
            String claim, String told, String shown) {
        MvcTestResult page =
                service.get()
                        .uri("/")
                        .header("Accept", "text/html")
                        .with(
                                oidcLogin()
                                        .idToken(token ->
                                                token.claims(Map::clear)
                                                        .subject("4711")
                                                        .claim(claim, told))
                                        .authorities(Authorities.of(List.of(Role.AUDITOR.word()))))
                        .exchange();

        assertThat(page).hasStatus(200);
        assertThat(page)
                .bodyText()
                .contains("<span>" + shown + "</span>", "Sign out", "href=\"/look-back\"");
    }

    private MvcTestResult open(String address, MockHttpSession session) {
        return service.get().uri(address).header("Accept", "text/html").session(session).exchange();
    }

    /** A session in which a sign-in was begun under this state. */
    private static MockHttpSession begun(String state) {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionOAuth2AuthorizationRequestRepository.class.getName()
                        + ".AUTHORIZATION_REQUEST",
                OAuth2AuthorizationRequest.authorizationCode()
                        .clientId("web")
                        .authorizationUri("http://localhost/authorize")
                        .redirectUri("http://localhost" + ANSWERS_AT)
                        .state(state)
                        .attributes(
                                Map.<String, Object>of(
                                        OAuth2ParameterNames.REGISTRATION_ID, "local"))
                        .build());
        return session;
    }
}
