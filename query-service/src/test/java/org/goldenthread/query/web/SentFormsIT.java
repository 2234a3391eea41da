package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.RunningQueryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every form that can be sent leads the browser on, whatever became of it: whoever goes back, or
 * loads a page again, sends nothing a second time.
 */
@RunningQueryService
class SentFormsIT {

    private static final String TYPED = "Verysecretname";

    @Autowired MockMvcTester service;
    @Autowired WebProperties properties;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @EnumSource(
            names = {"HUB_WORKER", "MANAGER", "PERFORMANCE_OFFICER", "ADMINISTRATOR", "AUDITOR"})
    void a_form_is_answered_with_another_address_even_where_it_is_refused(Role role) {
        assertThat(forms()).hasSizeGreaterThan(8);
        for (String form : forms()) {
            MvcTestResult sent = new SignedIn(service, role).sendOnly(form, typed());

            assertThat(sent).as(form).hasStatus(303);
            assertThat(sent.getResponse().getHeader("Location"))
                    .as(form)
                    .isNotNull()
                    .doesNotContain(TYPED);
        }
    }

    @Test
    void what_it_is_answered_with_can_be_loaded_again_by_whom_it_was_made_for_and_by_nobody_else() {
        SignedIn hub = new SignedIn(service, Role.HUB_WORKER);
        MvcTestResult sent = hub.sendOnly("/children", searched());

        MvcTestResult once = hub.followed(sent);
        MvcTestResult again = hub.followed(sent);

        assertThat(once).hasStatusOk().bodyText().contains(TYPED);
        assertThat(text(again)).isEqualTo(text(once));
        assertThat(once).headers().hasValue("Cache-Control", "no-store");
        assertThat(hub.open(Objects.requireNonNull(sent.getResponse().getHeader("Location"))))
                .hasStatus(410)
                .bodyText()
                .contains("kept no longer", "recorded nothing")
                .doesNotContain(TYPED);
    }

    @Test
    void only_the_last_pages_of_a_session_are_kept() {
        MockHttpSession session = new MockHttpSession();
        SignedIn hub = new SignedIn(service, Role.HUB_WORKER);
        List<String> addresses =
                Stream.generate(() -> hub.sendOnly("/children", searched(), session))
                        .limit(properties.answersKept() + 1)
                        .map(sent ->
                                Objects.requireNonNull(sent.getResponse().getHeader("Location")))
                        .toList();

        assertThat(hub.open(addresses.getFirst(), session)).hasStatus(410);
        assertThat(hub.open(addresses.get(1), session)).hasStatusOk();
        assertThat(hub.open(addresses.getLast(), session)).hasStatusOk();
    }

    /** Where pages send forms; what a page asks for a piece of itself is no form. */
    private List<String> forms() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(info ->
                        info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(SentFormsIT::paths)
                .filter(path -> !path.startsWith("/api") && !path.endsWith("/date"))
                .map(path ->
                        path.replace("{way:correct|void}", "correct")
                                .replace("{act}", "record-contact")
                                .replace("{kind}", "ssda903")
                                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString()))
                .sorted()
                .toList();
    }

    private static Stream<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream();
    }

    private static MultiValueMap<String, String> searched() {
        MultiValueMap<String, String> searched = new LinkedMultiValueMap<>();
        searched.add("given", TYPED);
        searched.add("family", TYPED);
        return searched;
    }

    private static MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        Map.of("given", TYPED, "family", TYPED, "title", TYPED, "name.family", TYPED, "key", "k")
                .forEach(typed::add);
        return typed;
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
