package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint takes what it says that it takes, once, and nothing else. */
@RunningCommandService
class ParametersIT {

    @Autowired MockMvcTester service;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private record Way(
            HttpMethod method, String pattern, boolean upload, boolean table, HandlerMethod by) {

        String address() {
            return pattern.replace("{kind}", "ssda903")
                    .replace("{name}", "register-child")
                    .replace("{type}", "child-registered")
                    .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        }

        Set<String> takes() {
            return upload
                    ? Set.of("knownAt", "localAuthority", "dryRun")
                    : Stream.of(by.getMethodParameters())
                            .filter(argument -> argument.hasParameterAnnotation(RequestParam.class))
                            .map(argument ->
                                    Objects.requireNonNull(argument.getParameter().getName()))
                            .collect(Collectors.toSet());
        }
    }

    @Test
    void no_endpoint_takes_a_parameter_that_it_does_not_know() {
        assertThat(ways()).hasSizeGreaterThan(8);
        for (Way way : ways()) {
            MvcTestResult refused = ask(way, "colour=blue&_odd=x", Role.DATA_TEAM);

            assertThat(refused.getResponse().getStatus()).as("%s", way).isEqualTo(400);
            assertThat(faults(refused))
                    .as("%s", way)
                    .contains("colour is not known here", "? is not known here");
        }
    }

    @Test
    void no_endpoint_takes_a_parameter_twice() {
        assertThat(ways().stream().flatMap(way -> way.takes().stream()))
                .contains("limit", "next", "rule", "knownAt", "localAuthority", "dryRun");
        for (Way way : ways()) {
            for (String name : way.takes()) {
                assertThat(faults(ask(way, name + "=1&" + name + "=1", Role.DATA_TEAM)))
                        .as("%s of %s", name, way)
                        .contains(name + " must be given once");
            }
        }
    }

    @Test
    void says_that_somebody_may_not_ask_before_it_says_what_is_wrong() {
        Way imports =
                ways().stream()
                        .filter(way -> way.pattern().equals("/api/imports"))
                        .findFirst()
                        .orElseThrow();

        assertThat(ask(imports, "colour=blue", Role.SCHOOL)).hasStatus(403);
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach((info, handler) -> {
                    boolean upload =
                            info.getConsumesCondition()
                                    .getConsumableMediaTypes()
                                    .contains(MediaType.MULTIPART_FORM_DATA);
                    boolean table =
                            info.getProducesCondition().getProducibleMediaTypes().stream()
                                    .anyMatch(type -> type.getSubtype().equals("csv"));
                    for (String pattern : info.getPatternValues()) {
                        info.getMethodsCondition()
                                .getMethods()
                                .forEach(method ->
                                        ways.add(
                                                new Way(
                                                        method.asHttpMethod(),
                                                        pattern,
                                                        upload,
                                                        table,
                                                        handler)));
                    }
                });
        return ways;
    }

    private static RequestPostProcessor as(Role role) {
        return jwt().jwt(token -> token.subject("any").claim("agency", "council"))
                .authorities(Authorities.of(List.of(role.word())));
    }

    private static List<String> faults(MvcTestResult answer) {
        List<String> faults = new ArrayList<>();
        JsonNode body = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
        body.path("errors")
                .forEach(fault ->
                        faults.add(
                                fault.path("field").asString()
                                        + " "
                                        + fault.path("message").asString()));
        return faults;
    }

    private MvcTestResult ask(Way way, String question, Role role) {
        var request =
                service.method(way.method())
                        .uri(way.address() + "?" + question)
                        .with(as(role))
                        .header(
                                "Accept",
                                way.table()
                                        ? "text/csv, application/problem+json"
                                        : "application/json, */*;q=0.1");
        return way.upload()
                ? request.multipart()
                        .file(new MockMultipartFile("header", "header", null, new byte[] {1}))
                        .exchange()
                : way.method() == HttpMethod.GET
                        ? request.exchange()
                        : request.contentType(MediaType.APPLICATION_JSON).content("{}").exchange();
    }
}
