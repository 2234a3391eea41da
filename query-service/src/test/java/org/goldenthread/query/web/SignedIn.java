package org.goldenthread.query.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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

    /** The answer to a form that is sent to this address with what its page brought along. */
    public MvcTestResult send(String address, Map<String, ?> form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                several.forEach(one -> fields.add(name, one.toString()));
            } else {
                fields.add(name, value.toString());
            }
        });
        return followed(sendOnly(address, fields));
    }

    /** What the browser is told when it sends this form, before it goes where it is led. */
    public MvcTestResult sendOnly(String address, MultiValueMap<String, String> fields) {
        return service.post()
                .uri(address)
                .header("Accept", "text/html")
                .formFields(fields)
                .with(csrf())
                .with(person())
                .exchange();
    }

    /** The same in this session. */
    MvcTestResult sendOnly(
            String address, MultiValueMap<String, String> fields, MockHttpSession session) {
        return service.post()
                .uri(address)
                .header("Accept", "text/html")
                .session(session)
                .formFields(fields)
                .with(csrf())
                .with(person())
                .exchange();
    }

    /** The page at this address, in this session. */
    MvcTestResult open(String address, MockHttpSession session) {
        return get(address, "text/html").session(session).exchange();
    }

    /** The page that a form was answered with, in the session that it is kept for. */
    public MvcTestResult followed(MvcTestResult sent) {
        String address = sent.getResponse().getHeader("Location");
        return address == null
                        || !address.contains("?answer=")
                        || sent.getResponse().getStatus() != 303
                ? sent
                : service.get()
                        .uri(address)
                        .header("Accept", "text/html")
                        .session(
                                (MockHttpSession)
                                        Objects.requireNonNull(sent.getRequest().getSession()))
                        .with(person())
                        .exchange();
    }

    /** The answer to a form with these files that is sent to this address. */
    public MvcTestResult upload(
            String address, Map<String, String> form, MockMultipartFile... files) {
        var request = service.post().uri(address).header("Accept", "text/html").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        form.forEach(request::param);
        return followed(request.with(csrf()).with(person()).exchange());
    }

    private MockMvcTester.MockMvcRequestBuilder get(String address, String accepted) {
        return service.get().uri(address).header("Accept", accepted).with(person());
    }

    /** Somebody of this role, as a request shows. */
    public RequestPostProcessor person() {
        return oidcLogin()
                .clientRegistration(
                        ClientRegistration.withRegistrationId("local")
                                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                                .clientId("web")
                                .tokenUri("http://localhost/token")
                                .build())
                .idToken(token ->
                        token.subject(role.word())
                                .claim("name", "Somebody Invented")
                                .claim("roles", List.of(role.word()))
                                .claim("agency", "council"))
                .authorities(Authorities.of(List.of(role.word())));
    }
}
