package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.correction.CorrectionRequests.contact;
import static org.goldenthread.command.correction.CorrectionRequests.contactOf;
import static org.goldenthread.command.correction.CorrectionRequests.item;
import static org.goldenthread.command.correction.CorrectionRequests.said;
import static org.goldenthread.command.correction.CorrectionRequests.together;
import static org.goldenthread.command.correction.CorrectionRequests.voiding;
import static org.goldenthread.command.testing.ChildRequests.fresh;
import static org.goldenthread.command.testing.ChildRequests.registered;
import static org.goldenthread.command.testing.ChildRequests.startingHelp;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.command.testing.RecordedEvents;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Facts that are only right when they are corrected as one act. */
@RunningCommandService
class CorrectionsTogetherIT {

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void corrects_two_children_together_under_one_correlation() {
        String wrong = registered(http, Role.SOCIAL_WORKER);
        String right = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, wrong, Role.SOCIAL_WORKER);

        Answered together =
                http.ask(
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
        String child = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, child, Role.SOCIAL_WORKER);
        int before = new RecordedEvents(jdbc).wordsOf(child).size();

        Answered malformed =
                http.ask(
                        Role.SOCIAL_WORKER,
                        "correct-together",
                        together(
                                item("void-fact", voiding(child, contact)),
                                item("record-contact", "{\"childId\": \"" + child + "\"}")));
        Answered refused =
                http.ask(
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
        assertThat(new RecordedEvents(jdbc).wordsOf(child)).hasSize(before);
    }

    @Test
    void checks_the_role_of_every_item() {
        String child = registered(http, Role.SOCIAL_WORKER);
        String contact = contact(http, child, Role.SCHOOL);

        Answered refused =
                http.ask(
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
        String child = registered(http, Role.SOCIAL_WORKER);
        Answered help =
                http.ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment",
                        startingHelp(child, "2026-02-02"));
        String consent = onTheNinth(child, help.event(0));

        for (String act : List.of("amend-fact", "amend-fact/preview")) {
            Answered refused = http.ask(Role.HUB_WORKER, act, consent);

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
        assertThat(http.ask(Role.HUB_WORKER, "correct-together", both).status()).isEqualTo(201);
    }

    /** A manager put the assessment right: it is no longer the hub worker's to correct. */
    @Test
    void offers_nothing_that_somebody_else_would_have_to_correct() {
        String child = registered(http, Role.SOCIAL_WORKER);
        Answered help =
                http.ask(
                        Role.HUB_WORKER,
                        "start-early-help-assessment",
                        startingHelp(child, "2026-02-02"));
        String third = onTheNinth(child, help.event(1)).replace("2026-02-09", "2026-02-03");
        assertThat(http.ask(Role.MANAGER, "amend-fact", third).status()).isEqualTo(201);
        String consent = onTheNinth(child, help.event(0));

        Answered worker = http.ask(Role.HUB_WORKER, "amend-fact", consent);
        Answered manager = http.ask(Role.MANAGER, "amend-fact", consent);

        assertThat(worker.status()).isEqualTo(409);
        assertThat(worker.body().has("together")).isFalse();
        assertThat(manager.body().path("together").path("facts").toString())
                .isEqualTo("[\"" + help.event(1) + "\"]");
    }

    /** The fact as it stands in the journal, a week later; nothing in it is personal. */
    private String onTheNinth(String child, String event) {
        return said(
                child,
                event,
                new RecordedEvents(jdbc).words(event).replace("2026-02-02", "2026-02-09"));
    }

    private String correlation(String child) {
        return jdbc.sql(
                        "select meta_data from journal.event_entry where aggregate_identifier = ?"
                                + " order by sequence_number desc limit 1")
                .param(child)
                .query((row, _) ->
                        JsonMapper.shared()
                                .readTree(row.getBytes(1))
                                .get("correlation")
                                .stringValue())
                .single();
    }
}
