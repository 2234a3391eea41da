package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.ChildRequests.enteringCare;
import static org.goldenthread.command.testing.ChildRequests.fresh;
import static org.goldenthread.command.testing.ChildRequests.registered;
import static org.goldenthread.command.testing.ChildRequests.registering;

import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Acts that settle or are refused, one by one or several in one request. */
@RunningCommandService
class CommandEndpointIT {

    @Autowired MockMvcTester service;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void settles_a_care_entry_and_says_where_it_stands_in_the_journal() {
        String child = registered(http, Role.SOCIAL_WORKER);

        Answered answered =
                http.ask(Role.MANAGER, "record-care-entry", enteringCare(child, "2024-05-01"));

        assertThat(answered.status()).isEqualTo(201);
        JsonNode event = answered.body().get("events").get(0);
        assertThat(event.get("type").stringValue()).isEqualTo("care-entry-recorded");
        assertThat(event.get("stream").stringValue()).isEqualTo(child);
        assertThat(event.get("version").longValue()).isEqualTo(1);
        assertThat(answered.body().get("position").longValue())
                .isEqualTo(event.get("position").longValue() + 1);
        assertThat(answered.body().get("events").get(1).get("type").stringValue())
                .isEqualTo("previous-permanence-recorded");
    }

    @Test
    void refuses_a_second_entry_while_the_child_is_looked_after_and_names_the_rule_and_the_fact() {
        String child = registered(http, Role.SOCIAL_WORKER);
        Answered first =
                http.ask(Role.MANAGER, "record-care-entry", enteringCare(child, "2024-05-01"));

        Answered second =
                http.ask(Role.MANAGER, "record-care-entry", enteringCare(child, "2024-06-01"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().get("type").stringValue())
                .isEqualTo("urn:goldenthread:refusal:rule");
        assertThat(second.body().get("rule").stringValue()).isEqualTo("903-501");
        assertThat(second.body().get("facts").toString())
                .contains(first.body().get("events").get(0).get("eventId").stringValue());
        JsonNode conflicts = second.body().get("conflicts");
        assertThat(conflicts.findValuesAsString("rule")).containsExactly("903-501");
        assertThat(conflicts.get(0).get("facts")).isEqualTo(second.body().get("facts"));
        assertThat(conflicts.get(0).get("sentence")).isEqualTo(second.body().get("detail"));
    }

    @Test
    void lists_every_fault_of_a_malformed_command() {
        Answered answered =
                http.ask(
                        Role.MANAGER,
                        "record-care-entry",
                        "{\"enteredOn\": \"2024-02-30\", \"hat\": 1}");

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.body().get("errors").findValuesAsString("field"))
                .contains("childId", "enteredOn", "legalStatus", "need", "hat");
    }

    @Test
    void answers_what_is_no_json_with_400_and_an_unknown_command_or_child_with_404() {
        assertThat(http.ask(Role.MANAGER, "record-care-entry", "{").status()).isEqualTo(400);
        assertThat(http.ask(Role.MANAGER, "no-such-command", "{}").status()).isEqualTo(404);
        assertThat(
                        http.ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        enteringCare(fresh(), "2024-05-01"))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void lets_only_those_ask_whose_act_it_is() {
        assertThat(
                        http.ask(
                                        Role.SCHOOL,
                                        "record-care-entry",
                                        enteringCare(fresh(), "2024-05-01"))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void refuses_what_is_still_to_come_as_never_right() {
        Answered answered =
                http.ask(
                        Role.MANAGER,
                        "record-care-entry",
                        enteringCare(registered(http, Role.SOCIAL_WORKER), "2190-01-01"));

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.body().get("type").stringValue()).endsWith("future-dated");
    }

    @Test
    void answers_a_batch_in_its_order_and_spoils_nothing_for_one_bad_item() {
        String child = fresh();
        Answered answered =
                http.askAll(
                        Role.MANAGER,
                        """
                        [{"name": "register-child", "key": "a-%1$s", "command": %2$s},
                         {"name": "record-care-entry", "command": {}},
                         {"command": {}},
                         {"name": "record-care-entry", "key": "b-%1$s", "command": %3$s}]
                        """
                                .formatted(
                                        child,
                                        registering(child),
                                        enteringCare(child, "2024-05-01")));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body().findValuesAsString("key")).containsSequence("a-" + child);
        assertThat(answered.body().get(0).get("status").intValue()).isEqualTo(201);
        assertThat(answered.body().get(1).get("status").intValue()).isEqualTo(400);
        assertThat(answered.body().get(2).get("status").intValue()).isEqualTo(400);
        assertThat(answered.body().get(3).get("status").intValue()).isEqualTo(201);
    }

    @Test
    void shows_every_command_with_its_roles_and_its_schema() {
        Answered answered = http.read(Role.SCHOOL, "/api/commands");

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body())
                .extracting(act -> act.get("name").stringValue())
                .contains("record-care-entry", "register-child");
    }
}
