package org.goldenthread.query.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.TestIdentity;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Every endpoint takes its parameters as types: what is true of one is true of all. */
@Tag("long")
@RunningQueryService
class RequestsIT {

    /** What stands in a path; the parameters are looked at before anything is looked up. */
    private static final Map<String, List<String>> PATH =
            Map.of(
                    "{code}", List.of("RE-01", "LA-01"),
                    "{version}", List.of("1"),
                    "{kind}", List.of("populations"),
                    "{name}", List.of("due-soon", "overdue"),
                    "{list}", List.of("overdue"),
                    "{act}", List.of("record-contact"),
                    "{event}", List.of(UUID.randomUUID().toString()),
                    "{others}", List.of(UUID.randomUUID().toString()),
                    "{way:correct|void}", List.of("correct"),
                    "{id}", List.of(UUID.randomUUID().toString()));

    @Autowired MockMvcTester service;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** One way to ask: a handler, as one type of content; and addresses that lead to it. */
    private record Way(HttpMethod method, String pattern, String type, HandlerMethod handler) {

        List<String> addresses() {
            List<String> addresses = List.of(pattern);
            for (Map.Entry<String, List<String>> variable : PATH.entrySet()) {
                addresses =
                        addresses.stream()
                                .flatMap(address ->
                                        variable.getValue().stream()
                                                .map(value ->
                                                        address.replace(variable.getKey(), value)))
                                .distinct()
                                .toList();
            }
            return addresses;
        }

        @Override
        public String toString() {
            return method + " " + pattern + " as " + type;
        }
    }

    @Test
    void refuses_a_parameter_that_an_endpoint_does_not_know_whoever_may_ask() {
        for (Way way : ways()) {
            assertThat(faults(ask(way, "colour=blue&_odd-1=x")))
                    .as("%s", way)
                    .containsEntry("colour", "is not known here")
                    .containsEntry("?", "is not known here");
        }
    }

    /**
     * Of a form that a schema makes, its room tells what it does not ask for ({@code
     * AskedFieldsTest}): the schema is the command service's.
     */
    private static boolean isMadeBySchema(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(
                        argument -> argument.getParameterType().getSimpleName().equals("SentForm"));
    }

    @Test
    void no_address_of_the_service_takes_a_parameter_that_it_does_not_know() {
        int addresses = 0;
        for (Way way : everyWay()) {
            if (!isMadeBySchema(way.handler())) {
                MvcTestResult refused = askAsSomebody(way, "colour=blue");
                assertThat(refused.getResponse().getStatus()).as("%s", way).isEqualTo(400);
                assertThat(faults(refused))
                        .as("%s", way)
                        .containsEntry("colour", "is not known here");
                addresses++;
            }
        }
        assertThat(addresses).isGreaterThan(100);
    }

    @Test
    void no_address_of_the_service_takes_a_parameter_twice() {
        for (Way way : everyWay()) {
            for (String name : declared(way)) {
                assertThat(faults(askAsSomebody(way, name + "=1&" + name + "=1")))
                        .as("%s of %s", name, way)
                        .containsEntry(name, "must be given once");
            }
        }
    }

    /** What takes parameters as plain values knows no rule of theirs, and none that it forgets. */
    @Test
    void every_handler_takes_its_parameters_as_a_type() {
        assertThat(everyWay())
                .allSatisfy(way ->
                        assertThat(way.handler().getMethodParameters())
                                .as("%s", way)
                                .noneMatch(argument ->
                                        argument.hasParameterAnnotation(RequestParam.class)
                                                || argument.hasParameterAnnotation(
                                                        ModelAttribute.class)));
    }

    @Test
    void what_signing_in_brings_back_is_no_parameter_of_a_page() {
        MvcTestResult asked =
                service.get().uri("/my-work?whose=all").header("Accept", "text/html").exchange();
        assertThat(asked).hasStatus(302);
        assertThat(
                        Objects.requireNonNull(
                                        new HttpSessionRequestCache()
                                                .getRequest(
                                                        asked.getRequest(), asked.getResponse()))
                                .getRedirectUrl())
                .endsWith("/my-work?whose=all");
    }

    @Test
    void refuses_every_parameter_that_is_given_twice() {
        for (Way way : ways()) {
            for (String name : described(way).keySet()) {
                assertThat(faults(ask(way, name + "=1&" + name + "=2")))
                        .as("%s of %s", name, way)
                        .containsKey(name);
            }
        }
    }

    @Test
    void knows_every_parameter_that_it_describes() {
        for (Way way : ways()) {
            for (String name : described(way).keySet()) {
                assertThat(way.addresses())
                        .as("%s of %s", name, way)
                        .anyMatch(address ->
                                !faults(ask(way, address, name + "=%01&colour=blue"))
                                        .getOrDefault(name, "")
                                        .equals("is not known here"));
            }
        }
    }

    @Test
    void describes_every_parameter_that_a_type_declares() {
        assertThat(ways()).hasSizeGreaterThan(1);
        for (Way way : ways()) {
            Map<String, JsonNode> described = described(way);
            assertThat(described.keySet()).as("%s", way).containsAll(declared(way));
            described.forEach((name, parameter) -> {
                assertThat(parameter.path("description").asString(""))
                        .as("%s of %s", name, way)
                        .isNotBlank();
                assertThat(parameter.at("/schema/type").asString(""))
                        .as("%s of %s", name, way)
                        .isNotBlank();
            });
        }
    }

    @Test
    void describes_every_variable_of_a_path() {
        api().properties()
                .forEach(path ->
                        path.getValue()
                                .forEach(operation -> {
                                    Set<String> described = new TreeSet<>();
                                    operation
                                            .path("parameters")
                                            .forEach(parameter -> {
                                                if (parameter
                                                        .path("in")
                                                        .asString()
                                                        .equals("path")) {
                                                    described.add(
                                                            "{"
                                                                    + parameter
                                                                            .path("name")
                                                                            .asString()
                                                                    + "}");
                                                }
                                            });
                                    assertThat(described)
                                            .as(path.getKey())
                                            .containsExactlyInAnyOrderElementsOf(
                                                    Pattern.compile("\\{[^}]*}")
                                                            .matcher(path.getKey())
                                                            .results()
                                                            .map(MatchResult::group)
                                                            .toList());
                                }));
    }

    @Test
    void says_that_somebody_may_not_ask_before_it_says_what_is_wrong() {
        for (Way way : ways()) {
            for (Role role : Role.values()) {
                String address = way.addresses().getFirst();
                if (ask(way, address, "", role).getResponse().getStatus() == 403) {
                    assertThat(ask(way, address, "colour=blue", role))
                            .as("%s as %s", way, role)
                            .hasStatus(403);
                }
            }
        }
    }

    /** The names of the components, told apart from how the service reads them. */
    private static Set<String> declared(Way way) {
        return Stream.of(way.handler().getMethodParameters())
                .map(argument -> argument.getParameterType())
                .filter(RequestParameters.class::isAssignableFrom)
                .filter(type ->
                        Stream.of(type.getRecordComponents())
                                .allMatch(component ->
                                        component
                                                .getAccessor()
                                                .isAnnotationPresent(
                                                        io.swagger.v3.oas.annotations.media.Schema
                                                                .class)))
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(component -> component.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, JsonNode> described(Way way) {
        Map<String, JsonNode> described = new TreeMap<>();
        api().path(way.pattern())
                .path(way.method().name().toLowerCase(Locale.ROOT))
                .path("parameters")
                .forEach(parameter -> {
                    if (parameter.path("in").asString("").equals("query")) {
                        described.put(parameter.path("name").asString(), parameter);
                    }
                });
        return described;
    }

    private JsonNode api() {
        return Http.json(service.get().uri("/api/openapi").exchange()).path("paths");
    }

    /** The endpoints that take parameters. */
    private List<Way> ways() {
        return everyWay().stream()
                .filter(way -> way.pattern().startsWith("/api/"))
                .filter(way ->
                        Stream.of(way.handler().getMethodParameters())
                                .anyMatch(RequestReaders::isRequest))
                .toList();
    }

    /** Pages and endpoints, whether they take parameters or none. */
    private List<Way> everyWay() {
        List<Way> ways = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach((info, handler) -> {
                    for (String pattern : info.getPatternValues()) {
                        for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                            ways.add(new Way(method.asHttpMethod(), pattern, type(info), handler));
                        }
                    }
                });
        return ways;
    }

    private MvcTestResult askAsSomebody(Way way, String question) {
        return Stream.of(Role.values())
                .map(role ->
                        way.pattern().startsWith("/api")
                                ? ask(way, way.addresses().getFirst(), question, role)
                                : open(way, question, role))
                .filter(answer -> answer.getResponse().getStatus() != 403)
                .findFirst()
                .orElseThrow();
    }

    /** A page, or a form that is sent, as a program asks it that can read what is wrong. */
    private MvcTestResult open(Way way, String question, Role role) {
        var request =
                service.method(way.method())
                        .uri(way.addresses().getFirst() + "?" + question)
                        .header("Accept", way.type() + ", application/problem+json, */*;q=0.1");
        boolean upload =
                way.handler().hasMethodAnnotation(PostMapping.class)
                        && Objects.requireNonNull(
                                                way.handler()
                                                        .getMethodAnnotation(PostMapping.class))
                                        .consumes()
                                        .length
                                > 0;
        RequestPostProcessor person = new SignedIn(service, role).person();
        return upload
                ? request.multipart().with(csrf()).with(person).exchange()
                : request.with(csrf()).with(person).exchange();
    }

    private static String type(RequestMappingInfo info) {
        return info.getProducesCondition().getProducibleMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_VALUE);
    }

    /** The faults in the answer to somebody who may ask, by field. */
    private static Map<String, String> faults(MvcTestResult answer) {
        assertThat(answer).hasStatus(400);
        Map<String, String> faults = new TreeMap<>();
        Http.json(answer)
                .path("errors")
                .forEach(fault ->
                        faults.putIfAbsent(
                                fault.path("field").asString(), fault.path("message").asString()));
        return faults;
    }

    private MvcTestResult ask(Way way, String question) {
        return ask(way, way.addresses().getFirst(), question);
    }

    private MvcTestResult ask(Way way, String address, String question) {
        return Stream.of(Role.values())
                .map(role -> ask(way, address, question, role))
                .filter(answer -> answer.getResponse().getStatus() != 403)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult ask(Way way, String address, String question, Role role) {
        return Objects.requireNonNull(
                service.method(way.method())
                        .uri(address + "?" + question)
                        .header("Authorization", "Bearer " + TestIdentity.token("any", role))
                        .header("Accept", way.type() + ", application/problem+json, */*;q=0.1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(way.method() == HttpMethod.GET ? "" : "{}")
                        .exchange());
    }
}
