package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Corrections as they are asked over HTTP. */
@RunningCommandService
class CorrectionsIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;

    @Test
    void amends_a_fact_and_seals_what_is_personal_in_it() {
        String child = registered();
        String contact = contact(child, Role.SOCIAL_WORKER);

        Answered amended =
                ask(
                        Role.SOCIAL_WORKER,
                        "amend-fact",
                        amending(child, contact, "2024-02-02", "Ottilie Plantedname said so"));

        assertThat(amended.status()).isEqualTo(201);
        assertThat(amended.body().get("events").get(0).get("type").stringValue())
                .isEqualTo("fact-amended");
        assertThat(stored(child).getLast())
                .contains("\"supersedes\":\"" + contact + "\"", "2024-02-02", "wrong-detail")
                .doesNotContain("Plantedname");
    }

    @Test
    void lists_every_fault_of_an_amendment() {
        String child = registered();
        String contact = contact(child, Role.SOCIAL_WORKER);
        String body =
                """
                {"childId": "%s", "eventId": "%s", "reason": "wrong-detail",
                 "fact": {"contact": 7, "receivedOn": "2024-02-30", "source": "nobody", "hat": 1}}
                """
                        .formatted(child, contact);

        Answered refused = ask(Role.SOCIAL_WORKER, "amend-fact", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "fact.contact", "fact.receivedOn", "fact.source", "fact.hat");
        assertThat(ask(Role.SOCIAL_WORKER, "amend-fact", "{\"fact\": 1}").faults())
                .containsExactlyInAnyOrder("childId", "eventId", "fact", "reason");
        assertThat(
                        ask(
                                        Role.SOCIAL_WORKER,
                                        "amend-fact",
                                        body.replace("wrong-detail", "restated"))
                                .faults())
                .containsExactly("reason");
    }

    @Test
    void tells_whoever_may_not_correct_a_fact_who_may() {
        String child = registered();
        String contact = contact(child, Role.SOCIAL_WORKER);

        Answered refused = ask(Role.SCHOOL, "void-fact", voiding(child, contact));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.refusal()).isEqualTo("not-allowed");
        assertThat(refused.body().get("detail").stringValue()).contains("a manager any");
        assertThat(ask(Role.AUDITOR, "void-fact", voiding(child, contact)).status()).isEqualTo(403);
        assertThat(ask(Role.MANAGER, "void-fact", voiding(child, contact)).status()).isEqualTo(201);
    }

    @Test
    void a_void_stands_and_an_unknown_fact_is_not_found() {
        String child = registered();
        String contact = contact(child, Role.SOCIAL_WORKER);
        String voided = ask(Role.SOCIAL_WORKER, "void-fact", voiding(child, contact)).event(0);

        Answered again = ask(Role.SOCIAL_WORKER, "void-fact", voiding(child, voided));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.refusal()).isEqualTo("already-void");
        assertThat(ask(Role.MANAGER, "void-fact", voiding(child, fresh())).status()).isEqualTo(404);
        assertThat(ask(Role.MANAGER, "void-fact", voiding(fresh(), contact)).status())
                .isEqualTo(404);
    }

    @Test
    void an_amendment_is_the_amenders_own_to_correct() {
        String child = registered();
        String contact = contact(child, Role.SOCIAL_WORKER);
        ask(Role.MANAGER, "amend-fact", amending(child, contact, "2024-02-02", "again"));

        assertThat(ask(Role.SOCIAL_WORKER, "void-fact", voiding(child, contact)).status())
                .isEqualTo(403);
        assertThat(ask(Role.MANAGER, "void-fact", voiding(child, contact)).status()).isEqualTo(201);
    }

    @Test
    void corrects_two_children_together_under_one_correlation() {
        String wrong = registered();
        String right = registered();
        String contact = contact(wrong, Role.SOCIAL_WORKER);

        Answered together =
                ask(
                        Role.SOCIAL_WORKER,
                        "correct-together",
                        together(
                                item("void-fact", voiding(wrong, contact)),
                                item("record-contact", contactOf(right))));

        assertThat(together.status()).isEqualTo(201);
        assertThat(together.body().get("events").findValuesAsString("stream"))
                .containsExactlyInAnyOrder(wrong, right);
        Set<String> correlations = new HashSet<>();
        correlations.add(correlation(wrong));
        correlations.add(correlation(right));
        assertThat(correlations).hasSize(1);
    }

    @Test
    void corrects_all_or_nothing_and_says_where_the_fault_is() {
        String child = registered();
        String contact = contact(child, Role.SOCIAL_WORKER);
        int before = stored(child).size();

        Answered malformed =
                ask(
                        Role.SOCIAL_WORKER,
                        "correct-together",
                        together(
                                item("void-fact", voiding(child, contact)),
                                item("record-contact", "{\"childId\": \"" + child + "\"}")));
        Answered refused =
                ask(
                        Role.SOCIAL_WORKER,
                        "correct-together",
                        together(
                                item("void-fact", voiding(child, contact)),
                                item("void-fact", voiding(child, fresh()))));

        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.faults()).contains("corrections[1].command.receivedOn");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().get("field").stringValue())
                .isEqualTo("corrections[1].command.eventId");
        assertThat(stored(child)).hasSize(before);
    }

    @Test
    void checks_the_role_of_every_item() {
        String child = registered();
        String contact = contact(child, Role.SCHOOL);

        Answered refused =
                ask(
                        Role.SCHOOL,
                        "correct-together",
                        together(
                                item("void-fact", voiding(child, contact)),
                                item(
                                        "record-death",
                                        "{\"childId\": \"%s\", \"diedOn\": \"2024-03-01\"}"
                                                .formatted(child))));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("detail").stringValue()).contains("record-death");
    }

    /**
     * An assessment of 2 February rests on a consent of that day. That the consent is of 9 February
     * is right only if the assessment began on the 9th too: it cannot be corrected alone.
     */
    @Test
    void names_the_other_fact_and_the_act_that_corrects_both() {
        String child = registered();
        Answered help = ask(Role.HUB_WORKER, "start-early-help-assessment", help(child));
        String consent = onTheNinth(child, help.event(0));

        for (String act : List.of("amend-fact", "amend-fact/preview")) {
            Answered refused = ask(Role.HUB_WORKER, act, consent);

            assertThat(refused.status()).as(act).isEqualTo(409);
            assertThat(refused.body().path("together").toString())
                    .isEqualTo(
                            "{\"act\":\"correct-together\",\"href\":\"/api/commands/correct-together\",\"facts\":[\"%s\"]}"
                                    .formatted(help.event(1)));
        }
        String both =
                together(
                        item("amend-fact", consent),
                        item("amend-fact", onTheNinth(child, help.event(1))));
        assertThat(ask(Role.HUB_WORKER, "correct-together", both).status()).isEqualTo(201);
    }

    /** A manager put the assessment right: it is no longer the hub worker's to correct. */
    @Test
    void offers_nothing_that_somebody_else_would_have_to_correct() {
        String child = registered();
        Answered help = ask(Role.HUB_WORKER, "start-early-help-assessment", help(child));
        String third = onTheNinth(child, help.event(1)).replace("2026-02-09", "2026-02-03");
        assertThat(ask(Role.MANAGER, "amend-fact", third).status()).isEqualTo(201);
        String consent = onTheNinth(child, help.event(0));

        Answered worker = ask(Role.HUB_WORKER, "amend-fact", consent);
        Answered manager = ask(Role.MANAGER, "amend-fact", consent);

        assertThat(worker.status()).isEqualTo(409);
        assertThat(worker.body().has("together")).isFalse();
        assertThat(manager.body().path("together").path("facts").toString())
                .isEqualTo("[\"" + help.event(1) + "\"]");
    }

    private static String help(String child) {
        return """
        {"childId": "%s", "startedOn": "2026-02-02", "agency": "school", "lead": "teacher", "reason": "parenting",
         "needLevel": "2", "consent": {"givenBy": "mother", "covers": ["assess"], "method": "written"}}
        """
                .formatted(child);
    }

    private String onTheNinth(String child, String event) {
        return said(child, event, content(event).replace("2026-02-02", "2026-02-09"));
    }

    private static String said(String child, String event, String fact) {
        return "{\"childId\": \"%s\", \"eventId\": \"%s\", \"reason\": \"wrong-detail\", \"fact\": %s}"
                .formatted(child, event, fact);
    }

    /** The fact as it stands in the journal; nothing in these two is personal. */
    private String content(String event) {
        return jdbc.sql("select payload from journal.event_entry where event_identifier = ?::uuid")
                .param(event)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
    }

    private static String together(String... items) {
        return "{\"corrections\": [" + String.join(",", items) + "]}";
    }

    private static String item(String name, String command) {
        return "{\"name\": \"" + name + "\", \"command\": " + command + "}";
    }

    private static String voiding(String child, String event) {
        return """
        {"childId": "%s", "eventId": "%s", "reason": "wrong-child"}\
        """
                .formatted(child, event);
    }

    private static String amending(String child, String event, String on, String reason) {
        return """
        {"childId": "%s", "eventId": "%s", "type": "contact-received", "reason": "wrong-detail",
         "fact": {"contact": "%s", "receivedOn": "%s", "source": "1A", "reason": "%s"}}
        """
                .formatted(child, event, fresh(), on, reason);
    }

    private String contact(String child, Role role) {
        Answered answered = ask(role, "record-contact", contactOf(child));
        assertThat(answered.status()).isEqualTo(201);
        return answered.event(0);
    }

    private static String contactOf(String child) {
        return """
        {"childId": "%s", "receivedOn": "2024-02-01", "source": "1A", "reason": "worried"}\
        """
                .formatted(child);
    }

    private String registered() {
        String child = fresh();
        String body =
                """
                {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03"}
                """
                        .formatted(child);
        assertThat(ask(Role.SOCIAL_WORKER, "register-child", body).status()).isEqualTo(201);
        return child;
    }

    private List<String> stored(String child) {
        return jdbc.sql(
                        "select payload from journal.event_entry where aggregate_identifier = ?"
                                + " order by sequence_number")
                .param(child)
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .list();
    }

    private String correlation(String child) {
        return jdbc.sql(
                        "select meta_data from journal.event_entry where aggregate_identifier = ?"
                                + " order by sequence_number desc limit 1")
                .param(child)
                .query((row, _) -> JSON.readTree(row.getBytes(1)).get("correlation").stringValue())
                .single();
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private Answered ask(Role role, String name, String body) {
        return new Http(service).ask(role, name, body);
    }
}
