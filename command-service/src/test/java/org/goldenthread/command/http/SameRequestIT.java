package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.ChildRequests.fresh;

import java.util.Locale;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A request is the same when it says the same, however it is written. */
@RunningCommandService
class SameRequestIT {

    @Autowired MockMvcTester service;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void whatever_the_order_of_its_fields_its_spaces_and_what_it_says_to_be_nothing() {
        String child = fresh();
        String key = fresh();
        Answered first =
                ask(
                        Role.SOCIAL_WORKER,
                        "register-child",
                        key,
                        """
                        {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03",
                         "name": {"given": "Planted", "family": "Otter"}}\
                        """
                                .formatted(child));

        Answered again =
                ask(
                        Role.SOCIAL_WORKER,
                        "register-child",
                        key,
                        """
                        {  "name" : {"family":"\\u004ftter","given":"Planted"}, "upn": null,
                          "knownAt": null, "bornOn":"2019-02-03","sex":"F",
                          "registeredOn":"2024-01-15","childId":"%s"}\
                        """
                                .formatted(child.toUpperCase(Locale.ROOT)));

        assertThat(first.status()).as(String.valueOf(first)).isEqualTo(201);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whichever_way_its_numbers_are_written() {
        String key = fresh();
        Answered first = ask(Role.ADMINISTRATOR, "set-target", key, target("12.50"));

        assertThat(first.status()).as(String.valueOf(first)).isEqualTo(201);
        assertThat(ask(Role.ADMINISTRATOR, "set-target", key, target("12.5"))).isEqualTo(first);
        assertThat(ask(Role.ADMINISTRATOR, "set-target", key, target("1.25e1"))).isEqualTo(first);
        assertThat(ask(Role.ADMINISTRATOR, "set-target", key, target("12.51")).status())
                .isEqualTo(422);

        String whole = fresh();
        Answered people = ask(Role.ADMINISTRATOR, "estimate-population", whole, people("61000"));
        assertThat(people.status()).as(String.valueOf(people)).isEqualTo(201);
        assertThat(ask(Role.ADMINISTRATOR, "estimate-population", whole, people("61000.0")))
                .isEqualTo(people);
        assertThat(
                        ask(Role.ADMINISTRATOR, "estimate-population", fresh(), people("61000.5"))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void within_a_corrected_fact_and_within_acts_that_belong_together() {
        String child = fresh();
        String event =
                ask(Role.SOCIAL_WORKER, "register-child", null, known(child))
                        .body()
                        .path("events")
                        .path(0)
                        .path("eventId")
                        .stringValue();
        String key = fresh();
        String one =
                """
                {"corrections": [{"name": "amend-fact", "command": {"childId": "%s", "eventId": "%s",
                  "fact": %s, "reason": "wrong-detail"}}]}\
                """;
        Answered first =
                ask(
                        Role.MANAGER,
                        "correct-together",
                        key,
                        one.formatted(child, event, amended(", \"upn\": null")));
        Answered again =
                ask(
                        Role.MANAGER,
                        "correct-together",
                        key,
                        one.formatted(child, event, amended("")));

        assertThat(first.status()).as(String.valueOf(first)).isEqualTo(201);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void whichever_zone_its_moments_are_written_in() {
        String body =
                """
                {"publicationId": "%s", "title": "Quarter", "position": 0, "asKnown": "%s",
                 "codeVersion": "1", "figures": []}\
                """;
        String id = fresh();
        String key = fresh();
        assertThat(published(key, body.formatted(id, "2026-03-31T09:30:00Z")))
                .endsWith("no-figures");
        assertThat(published(key, body.formatted(id, "2026-03-31T10:30:00.000+01:00")))
                .endsWith("no-figures");
        assertThat(published(key, body.formatted(id, "2026-03-31T09:30:01Z"))).endsWith("key-used");
    }

    @Test
    void among_many_sent_at_once() {
        String child = fresh();
        String key = fresh();
        String item =
                """
                [{"name": "register-child", "key": "%s", "command": %s}]\
                """;
        JsonNode first = http.askAll(Role.SOCIAL_WORKER, item.formatted(key, known(child))).body();
        String turned =
                """
                {"sex": "F", "registeredOn": "2024-01-15", "bornOn": "2019-02-03", "childId": "%s"}\
                """
                        .formatted(child);
        String other = turned.replace("\"F\"", "\"M\"");

        assertThat(http.askAll(Role.SOCIAL_WORKER, item.formatted(key, turned)))
                .extracting(Answered::body)
                .isEqualTo(first);
        assertThat(
                        http.askAll(Role.SOCIAL_WORKER, item.formatted(key, other))
                                .body()
                                .get(0)
                                .path("status")
                                .intValue())
                .isEqualTo(422);
    }

    private String published(String key, String body) {
        return ask(Role.PERFORMANCE_OFFICER, "publish-figures", key, body)
                .body()
                .path("type")
                .stringValue();
    }

    private static String target(String value) {
        return """
        {"indicator": "CP-06", "from": "2024-04-01", "value": %s, "source": "a plan"}\
        """
                .formatted(value);
    }

    private static String people(String number) {
        return """
        {"midYear": 1995, "people": %s, "source": "made up"}\
        """
                .formatted(number);
    }

    private static String known(String child) {
        return """
        {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03"}\
        """
                .formatted(child);
    }

    private static String amended(String more) {
        return """
        {"sex": "M", "registeredOn": "2024-01-15", "bornOn": "2019-02-03", "disabilities": []%s}\
        """
                .formatted(more);
    }

    private Answered ask(Role role, String name, @Nullable String key, String body) {
        return http.ask(role, name, body, key == null ? Map.of() : Map.of("Idempotency-Key", key));
    }
}
