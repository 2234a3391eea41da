package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningCommandService
class CommandEndpointIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;

    private record Answered(int status, JsonNode body) {}

    @Test
    void settles_a_care_entry_and_says_where_it_stands_in_the_journal() throws Exception {
        String child = registered();

        Answered answered =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-05-01"), null, null);

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
    void refuses_a_second_entry_while_the_child_is_looked_after_and_names_the_rule_and_the_fact()
            throws Exception {
        String child = registered();
        Answered first =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-05-01"), null, null);

        Answered second =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-06-01"), null, null);

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
    void lists_every_fault_of_a_malformed_command() throws Exception {
        Answered answered =
                ask(
                        Role.MANAGER,
                        "record-care-entry",
                        "{\"enteredOn\": \"2024-02-30\", \"hat\": 1}",
                        null,
                        null);

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.body().get("errors").findValuesAsString("field"))
                .contains("childId", "enteredOn", "legalStatus", "need", "hat");
    }

    @Test
    void answers_what_is_no_json_with_400_and_an_unknown_command_or_child_with_404()
            throws Exception {
        assertThat(ask(Role.MANAGER, "record-care-entry", "{", null, null).status()).isEqualTo(400);
        assertThat(ask(Role.MANAGER, "no-such-command", "{}", null, null).status()).isEqualTo(404);
        assertThat(
                        ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        entered(fresh(), "2024-05-01"),
                                        null,
                                        null)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void lets_only_those_ask_whose_act_it_is() throws Exception {
        assertThat(
                        ask(
                                        Role.SCHOOL,
                                        "record-care-entry",
                                        entered(fresh(), "2024-05-01"),
                                        null,
                                        null)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void answers_the_same_key_and_body_with_the_first_answer_and_another_body_with_422()
            throws Exception {
        String child = registered();
        String key = fresh();
        Answered first =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-05-01"), key, null);

        Answered again =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-05-01"), key, null);
        Answered other =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-05-02"), key, null);

        assertThat(again).isEqualTo(first);
        assertThat(other.status()).isEqualTo(422);
        assertThat(eventsOf(child)).isEqualTo(3);
    }

    @Test
    void answers_the_same_key_with_the_first_refusal_too() throws Exception {
        String child = registered();
        String key = fresh();
        ask(Role.MANAGER, "record-care-entry", entered(child, "2024-05-01"), null, null);

        Answered first =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-06-01"), key, null);
        Answered again =
                ask(Role.MANAGER, "record-care-entry", entered(child, "2024-06-01"), key, null);

        assertThat(first.status()).isEqualTo(409);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().get("rule")).isEqualTo(first.body().get("rule"));
    }

    @Test
    void takes_a_version_that_still_holds_and_refuses_one_that_has_moved() throws Exception {
        String child = registered();

        assertThat(
                        ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        entered(child, "2024-05-01"),
                                        null,
                                        "\"7\"")
                                .status())
                .isEqualTo(412);
        assertThat(
                        ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        entered(child, "2024-05-01"),
                                        null,
                                        "\"0\"")
                                .status())
                .isEqualTo(201);
    }

    @Test
    void refuses_what_is_still_to_come_as_never_right() throws Exception {
        Answered answered =
                ask(
                        Role.MANAGER,
                        "record-care-entry",
                        entered(registered(), "2190-01-01"),
                        null,
                        null);

        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.body().get("type").stringValue()).endsWith("future-dated");
    }

    @Test
    void lets_fifty_workers_register_one_child_only_once() throws Exception {
        String child = fresh();

        List<Integer> statuses =
                together(
                        50,
                        () ->
                                ask(Role.SOCIAL_WORKER, "register-child", known(child), null, null)
                                        .status());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).containsOnly(201, 409);
        assertThat(eventsOf(child)).isEqualTo(1);
    }

    @Test
    void settles_one_request_sent_many_times_at_once_only_once() throws Exception {
        String child = registered();
        String key = fresh();

        List<Answered> answers =
                together(
                        20,
                        () ->
                                ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        entered(child, "2024-05-01"),
                                        key,
                                        null));

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst().status()).isEqualTo(201);
        assertThat(eventsOf(child)).isEqualTo(3);
    }

    @Test
    void answers_a_batch_in_its_order_and_spoils_nothing_for_one_bad_item() throws Exception {
        String child = fresh();
        Answered answered =
                send(
                        post("/api/commands"),
                        Role.MANAGER,
                        """
                        [{"name": "register-child", "key": "a-%1$s", "command": %2$s},
                         {"name": "record-care-entry", "command": {}},
                         {"command": {}},
                         {"name": "record-care-entry", "key": "b-%1$s", "command": %3$s}]
                        """
                                .formatted(child, known(child), entered(child, "2024-05-01")),
                        null,
                        null);

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body().findValuesAsString("key")).containsSequence("a-" + child);
        assertThat(answered.body().get(0).get("status").intValue()).isEqualTo(201);
        assertThat(answered.body().get(1).get("status").intValue()).isEqualTo(400);
        assertThat(answered.body().get(2).get("status").intValue()).isEqualTo(400);
        assertThat(answered.body().get(3).get("status").intValue()).isEqualTo(201);
    }

    @Test
    void shows_every_command_with_its_roles_and_its_schema() throws Exception {
        Answered answered = send(get("/api/commands"), Role.SCHOOL, null, null, null);

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.body())
                .extracting(act -> act.get("name").stringValue())
                .contains("record-care-entry", "register-child");
    }

    private static <T> List<T> together(int workers, Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> all = Collections.nCopies(workers, work);
            for (Future<T> result : pool.invokeAll(all)) {
                results.add(result.get());
            }
        }
        return results;
    }

    private long eventsOf(String child) {
        return jdbc.sql("select count(*) from journal.event_entry where aggregate_identifier = ?")
                .param(child)
                .query(Long.class)
                .single();
    }

    private String registered() throws Exception {
        String child = fresh();
        assertThat(ask(Role.SOCIAL_WORKER, "register-child", known(child), null, null).status())
                .isEqualTo(201);
        return child;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static String known(String child) {
        return """
        {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03",
         "ethnicity": "WBRI", "name": {"given": "Planted", "family": "Otter-Fernley"}}
        """
                .formatted(child);
    }

    private static String entered(String child, String day) {
        return """
        {"childId": "%s", "enteredOn": "%s", "legalStatus": "C2", "need": "N1", "placement": "U6",
         "provider": "PR1", "urn": "SC999999", "homePostcode": "ZZ1 1ZZ", "placementPostcode": "ZZ2 2ZZ",
         "previousPermanence": "Z1"}
        """
                .formatted(child, day);
    }

    private Answered ask(
            Role role, String name, String body, @Nullable String key, @Nullable String ifMatch)
            throws Exception {
        return send(post("/api/commands/" + name), role, body, key, ifMatch);
    }

    private Answered send(
            MockHttpServletRequestBuilder request,
            Role role,
            @Nullable String body,
            @Nullable String key,
            @Nullable String ifMatch)
            throws Exception {
        request.with(
                jwt().jwt(token -> token.subject("local-" + role.word()).claim("agency", "council"))
                        .authorities(Authorities.of(List.of(role.word()))));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        var response = http.perform(request).andReturn().getResponse();
        String text = response.getContentAsString();
        return new Answered(response.getStatus(), JSON.readTree(text.isEmpty() ? "null" : text));
    }
}
