package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be done for a child now, and what it would settle, asked over HTTP. */
@RunningCommandService
class ChildCommandsEndpointIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired MockMvcTester http;
    @Autowired JdbcClient jdbc;

    private record Answered(int status, JsonNode body) {}

    @Test
    void a_preview_says_what_would_settle_and_records_nothing() {
        String child = registered();
        long before = events();

        Answered preview =
                ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment/preview",
                        help(child, "2026-02-02"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("events").findValuesAsString("type"))
                .containsExactly("early-help-consent-given", "early-help-assessment-started");
        assertThat(preview.body().path("events").path(1).path("stream").asString())
                .isEqualTo(child);
        assertThat(preview.body().path("events").path(1).path("effectiveOn").asString())
                .isEqualTo("2026-02-02");
        assertThat(events()).isEqualTo(before);
    }

    /** Kept as they are said, whatever the forms say: nobody can tell here what is right. */
    @Test
    void a_preview_warns_of_what_may_be_mistyped_and_refuses_nothing() {
        String wrong =
                """
                {"childId": "%s", "registeredOn": "2026-01-05", "sex": "F",
                 "nhsNumber": "943 476 5918", "upn": "A801200001001",
                 "address": {"lines": "1 Low Road", "postcode": "ME4 4U"}}\
                """
                        .formatted(UUID.randomUUID());
        Answered preview = ask(Role.SOCIAL_WORKER, "register-child/preview", wrong);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("warnings").findValuesAsString("field"))
                .containsExactly("nhsNumber", "upn", "address.postcode");
        assertThat(preview.body().toString()).doesNotContain("5918", "A8012", "ME4");
        assertThat(ask(Role.SOCIAL_WORKER, "register-child", wrong).status()).isEqualTo(201);
        String right =
                wrong.replace("5918", "5919").replace("A801", "h801").replace("ME4 4U", "me44uf");
        assertThat(
                        ask(
                                        Role.SOCIAL_WORKER,
                                        "register-child/preview",
                                        right.replaceFirst(
                                                "[0-9a-f-]{36}", UUID.randomUUID().toString()))
                                .body()
                                .path("warnings")
                                .size())
                .isZero();
    }

    @Test
    void a_preview_meets_the_roles_and_rules_of_the_act() {
        String child = registered();
        ask(Role.HUB_WORKER, "start-early-help-assessment", help(child, "2026-02-02"));

        Answered refused =
                ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment/preview",
                        help(child, "2026-03-02"));
        Answered police =
                ask(Role.POLICE, "start-early-help-assessment/preview", help(child, "2026-03-02"));
        Answered unknown =
                ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment/preview",
                        help(UUID.randomUUID().toString(), "2026-03-02"));
        Answered malformed = ask(Role.HUB_WORKER, "start-early-help-assessment/preview", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("conflicts").findValuesAsString("rule"))
                .containsExactly("GT-EH-4");
        assertThat(police.status()).isEqualTo(403);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.body().path("errors").findValuesAsString("field"))
                .contains("startedOn");
    }

    @Test
    void a_preview_of_a_registration_makes_nobody_known() {
        String child = UUID.randomUUID().toString();

        assertThat(ask(Role.HUB_WORKER, "register-child/preview", known(child)).status())
                .isEqualTo(200);

        assertThat(get(Role.HUB_WORKER, "/api/children/" + child + "/acts").status())
                .isEqualTo(404);
    }

    @Test
    void siblings_can_be_chosen_for_what_is_possible_for_them_too() {
        String child = registered();
        String sister = registered();
        String helped = registered();
        ask(Role.HUB_WORKER, "start-early-help-assessment", help(helped, "2026-02-02"));
        siblings(child, sister);
        siblings(child, helped);

        JsonNode acts = get(Role.HUB_WORKER, "/api/children/" + child + "/acts").body();

        assertThat(
                        get(Role.MANAGER, "/api/children/" + child + "/acts")
                                .body()
                                .path("version")
                                .longValue())
                .isEqualTo(2);
        JsonNode start = named(acts, "start-early-help-assessment");
        assertThat(start.path("step").asString()).isEqualTo("earlyhelp");
        assertThat(start.path("schema").path("properties").has("startedOn")).isTrue();
        assertThat(start.path("choices").path("childIds").findValuesAsString("value"))
                .containsExactly(child, sister);
        assertThat(
                        named(acts, "unlink-siblings")
                                .path("choices")
                                .path("siblingId")
                                .findValuesAsString("value"))
                .containsExactlyInAnyOrder(sister, helped);
    }

    /**
     * Two children of whom early help shows the same; one of them is referred too. Whoever sees
     * early help alone cannot tell one from the other by what is on offer, by what is not, or by a
     * version.
     */
    @ParameterizedTest
    @EnumSource(names = {"HUB_WORKER", "HEALTH_PRACTITIONER", "SCHOOL", "POLICE"})
    void what_is_hidden_is_in_nobodys_way(Role role) {
        String seen = registered();
        String hidden = registered();
        String referral =
                "{\"childId\": \"%s\", \"receivedOn\": \"2026-02-02\", \"source\": \"2A\"}"
                        .formatted(hidden);
        assertThat(ask(Role.MANAGER, "receive-referral", referral).status()).isEqualTo(201);

        JsonNode one = get(role, "/api/children/" + seen + "/acts").body();
        JsonNode other = get(role, "/api/children/" + hidden + "/acts").body();

        for (String part : List.of("acts", "notOffered")) {
            assertThat(other.path(part).toString().replace(hidden, seen))
                    .isEqualTo(one.path(part).toString());
        }
        assertThat(other.path("version").isString()).isTrue();
        assertThat(other.path("version").asString()).hasSameSizeAs(one.path("version").asString());
        assertThat(get(Role.SOCIAL_WORKER, "/api/children/" + hidden + "/acts").body().toString())
                .contains("\"inTheWay\":[{\"what\":\"referral\"");
    }

    @Test
    void a_tag_stands_for_a_version_until_the_record_moves() {
        String child = registered();
        JsonNode acts = get(Role.HUB_WORKER, "/api/children/" + child + "/acts").body();
        String tag = child + ":" + acts.path("versions").path(child).asString();

        Answered first = askAt(tag, help(child, "2026-02-02"));
        Answered stale = askAt(tag, help(child, "2026-02-02"));
        Answered made = askAt(child + ":AAAA", help(child, "2026-02-02"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("detail").asString()).doesNotContainPattern("[0-9]");
        assertThat(made.status()).isEqualTo(400);
    }

    private Answered askAt(String tag, String body) {
        return answered(
                http.post()
                        .uri("/api/commands/start-early-help-assessment")
                        .content(body)
                        .header("If-Match", "\"" + tag + "\""),
                Role.HUB_WORKER);
    }

    @Test
    void whoever_recorded_a_fact_may_correct_it_and_a_manager_any() {
        String child = registered();
        Answered contact =
                ask(
                        Role.SCHOOL,
                        "record-contact",
                        "{\"childId\": \"%s\", \"receivedOn\": \"2026-02-02\", \"source\": \"2A\"}"
                                .formatted(child));
        String told = contact.body().path("events").path(0).path("eventId").asString();
        String correctable = "/api/children/" + child + "/correctable";

        assertThat(get(Role.SCHOOL, correctable).body().path("events"))
                .hasSize(1)
                .first()
                .extracting(JsonNode::asString)
                .isEqualTo(told);
        assertThat(get(Role.HUB_WORKER, correctable).body().path("events"))
                .hasSize(1)
                .noneMatch(event -> event.asString().equals(told));
        assertThat(get(Role.MANAGER, correctable).body().path("events")).hasSize(2);
        assertThat(get(Role.POLICE, correctable).body().path("events")).isEmpty();
        assertThat(get(Role.AUDITOR, correctable).body().path("events")).isEmpty();
    }

    @Test
    void a_merged_child_is_answered_as_the_survivor() {
        String survivor = registered();
        String retired = registered();
        String merge =
                "{\"survivor\": \"%s\", \"retired\": \"%s\", \"reason\": \"registered-twice\"}"
                        .formatted(survivor, retired);
        assertThat(ask(Role.DATA_TEAM, "merge-persons", merge).status()).isEqualTo(201);
        assertThat(ask(Role.MANAGER, "merge-persons", merge).status()).isEqualTo(201);

        JsonNode acts = get(Role.HUB_WORKER, "/api/children/" + retired + "/acts").body();

        assertThat(acts.path("childId").asString()).isEqualTo(survivor);
    }

    @Test
    void tells_what_a_kind_of_fact_looks_like() {
        Answered fact = get(Role.HUB_WORKER, "/api/facts/early-help-assessment-started");

        assertThat(fact.body().path("schema").path("properties").has("startedOn")).isTrue();
        assertThat(get(Role.HUB_WORKER, "/api/facts/fact-voided").status()).isEqualTo(404);
        assertThat(get(Role.HUB_WORKER, "/api/children/otter/acts").status()).isEqualTo(400);
    }

    private static JsonNode named(JsonNode acts, String name) {
        return acts.path("acts")
                .valueStream()
                .filter(act -> act.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void siblings(String one, String other) {
        assertThat(
                        ask(
                                        Role.HUB_WORKER,
                                        "link-siblings",
                                        "{\"childId\": \"%s\", \"siblingId\": \"%s\", \"since\": \"2024-01-15\"}"
                                                .formatted(one, other))
                                .status())
                .isEqualTo(201);
    }

    private static String help(String child, String day) {
        return """
        {"childId": "%s", "startedOn": "%s", "agency": "school", "lead": "teacher", "reason": "parenting",
         "needLevel": "2", "consent": {"givenBy": "mother", "covers": ["assess"], "method": "written"}}
        """
                .formatted(child, day);
    }

    private static String known(String child) {
        return """
        {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03"}
        """
                .formatted(child);
    }

    private String registered() {
        String child = UUID.randomUUID().toString();
        assertThat(ask(Role.HUB_WORKER, "register-child", known(child)).status()).isEqualTo(201);
        return child;
    }

    private long events() {
        return jdbc.sql("select count(*) from journal.event_entry").query(Long.class).single();
    }

    private Answered ask(Role role, String path, String body) {
        return send(role, "/api/commands/" + path, body);
    }

    private Answered get(Role role, String path) {
        return send(role, path, null);
    }

    private Answered send(Role role, String path, @Nullable String body) {
        var request = body == null ? http.get().uri(path) : http.post().uri(path).content(body);
        return answered(request, role);
    }

    private static Answered answered(MockMvcTester.MockMvcRequestBuilder request, Role role) {
        var response =
                request.contentType(MediaType.APPLICATION_JSON)
                        .with(
                                jwt().jwt(token ->
                                                token.subject("local-" + role.word())
                                                        .claim("agency", "council"))
                                        .authorities(Authorities.of(List.of(role.word()))))
                        .exchange()
                        .getResponse();
        try {
            return new Answered(response.getStatus(), JSON.readTree(response.getContentAsString()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
