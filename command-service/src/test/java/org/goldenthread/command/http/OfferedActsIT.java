package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.ChildRequests.registered;
import static org.goldenthread.command.testing.ChildRequests.startingHelp;

import java.util.List;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** What can be done for a child now. */
@RunningCommandService
class OfferedActsIT {

    @Autowired MockMvcTester service;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void siblings_can_be_chosen_for_what_is_possible_for_them_too() {
        String child = registered(http, Role.HUB_WORKER);
        String sister = registered(http, Role.HUB_WORKER);
        String helped = registered(http, Role.HUB_WORKER);
        http.ask(
                Role.HUB_WORKER, "start-early-help-assessment", startingHelp(helped, "2026-02-02"));
        siblings(child, sister);
        siblings(child, helped);

        JsonNode acts = http.read(Role.HUB_WORKER, "/api/children/" + child + "/acts").body();

        assertThat(
                        http.read(Role.MANAGER, "/api/children/" + child + "/acts")
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
        String seen = registered(http, Role.HUB_WORKER);
        String hidden = registered(http, Role.HUB_WORKER);
        String referral =
                "{\"childId\": \"%s\", \"receivedOn\": \"2026-02-02\", \"source\": \"2A\"}"
                        .formatted(hidden);
        assertThat(http.ask(Role.MANAGER, "receive-referral", referral).status()).isEqualTo(201);

        JsonNode one = http.read(role, "/api/children/" + seen + "/acts").body();
        JsonNode other = http.read(role, "/api/children/" + hidden + "/acts").body();

        for (String part : List.of("acts", "notOffered")) {
            assertThat(other.path(part).toString().replace(hidden, seen))
                    .isEqualTo(one.path(part).toString());
        }
        assertThat(other.path("version").isString()).isTrue();
        assertThat(other.path("version").asString()).hasSameSizeAs(one.path("version").asString());
        assertThat(
                        http.read(Role.SOCIAL_WORKER, "/api/children/" + hidden + "/acts")
                                .body()
                                .toString())
                .contains("\"inTheWay\":[{\"what\":\"referral\"");
    }

    @Test
    void a_tag_stands_for_a_version_until_the_record_moves() {
        String child = registered(http, Role.HUB_WORKER);
        JsonNode acts = http.read(Role.HUB_WORKER, "/api/children/" + child + "/acts").body();
        String tag = child + ":" + acts.path("versions").path(child).asString();

        Answered first = askAt(tag, startingHelp(child, "2026-02-02"));
        Answered stale = askAt(tag, startingHelp(child, "2026-02-02"));
        Answered made = askAt(child + ":AAAA", startingHelp(child, "2026-02-02"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("detail").asString()).doesNotContainPattern("[0-9]");
        assertThat(made.status()).isEqualTo(400);
    }

    @Test
    void a_merged_child_is_answered_as_the_survivor() {
        String survivor = registered(http, Role.HUB_WORKER);
        String retired = registered(http, Role.HUB_WORKER);
        String merge =
                "{\"survivor\": \"%s\", \"retired\": \"%s\", \"reason\": \"registered-twice\"}"
                        .formatted(survivor, retired);
        assertThat(http.ask(Role.DATA_TEAM, "merge-persons", merge).status()).isEqualTo(201);
        assertThat(http.ask(Role.MANAGER, "merge-persons", merge).status()).isEqualTo(201);

        JsonNode acts = http.read(Role.HUB_WORKER, "/api/children/" + retired + "/acts").body();

        assertThat(acts.path("childId").asString()).isEqualTo(survivor);
    }

    private Answered askAt(String tag, String body) {
        return http.ask(
                Role.HUB_WORKER,
                "start-early-help-assessment",
                body,
                Map.of("If-Match", "\"" + tag + "\""));
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
                        http.ask(
                                        Role.HUB_WORKER,
                                        "link-siblings",
                                        "{\"childId\": \"%s\", \"siblingId\": \"%s\", \"since\": \"2024-01-15\"}"
                                                .formatted(one, other))
                                .status())
                .isEqualTo(201);
    }
}
