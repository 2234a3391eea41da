package org.goldenthread.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Says why somebody was not signed in. It leads nowhere by itself: a provider that is out of order
 * would send the browser round in a circle.
 */
@Component
final class SignInRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);

    /** What the framework calls an answer of the provider to a question that nobody here asked. */
    private static final String NOT_ASKED = "authorization_request_not_found";

    private final ProblemWriter problems;

    SignInRefused(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        problems.write(request, response, problem(failure));
    }

    private static Problem problem(AuthenticationException failure) {
        return switch (code(failure)) {
            case OAuth2ErrorCodes.ACCESS_DENIED ->
                    notSignedIn("The sign-in was cancelled. Nothing was changed.");
            case NOT_ASKED ->
                    notSignedIn(
                            "The sign-in took too long, or was begun in another window."
                                    + " Nothing was changed.");
            default -> {
                LOG.error("nobody can be signed in", failure);
                yield Problem.unavailable(
                        "identity-provider",
                        "Nobody can be signed in just now, because the identity provider does not"
                                + " answer as it should. Try again in a few minutes.");
            }
        };
    }

    private static String code(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : OAuth2ErrorCodes.SERVER_ERROR;
    }

    private static Problem notSignedIn(String detail) {
        return Problem.of(
                HttpStatus.UNAUTHORIZED, "not-signed-in", "You are not signed in", detail);
    }
}
