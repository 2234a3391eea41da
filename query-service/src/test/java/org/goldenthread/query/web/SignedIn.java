package org.goldenthread.query.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.List;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person of a role who has signed in to the web pages. */
public record SignedIn(MockMvcTester service, Role role) {

    /** The page at this address. */
    public MvcTestResult open(String address) {
        return get(address, "text/html").exchange();
    }

    /** The stream at this address, as it goes on. */
    public MvcTestResult listen(String address) {
        return get(address, "text/event-stream").asyncExchange();
    }

    private MockMvcTester.MockMvcRequestBuilder get(String address, String accepted) {
        return service.get()
                .uri(address)
                .header("Accept", accepted)
                .with(
                        oidcLogin()
                                .idToken(token ->
                                        token.subject(role.word())
                                                .claim("name", "Somebody Invented")
                                                .claim("roles", List.of(role.word()))
                                                .claim("agency", "council"))
                                .authorities(Authorities.of(List.of(role.word()))));
    }
}
