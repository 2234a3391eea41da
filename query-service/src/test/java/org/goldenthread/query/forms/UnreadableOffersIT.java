package org.goldenthread.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.StandInCommandService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What the command service answers cannot be read: nobody is told that there is a fault of ours.
 */
@RunningQueryService
class UnreadableOffersIT {

    private static final String SCHEMA =
            """
            {"type": "object", "required": ["since"], "properties": {
              "childId": {"type": "string", "format": "uuid"},
              "since": {"type": "string", "format": "date"}}}\
            """;

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;

    private final ChildId child = new ChildId(UUID.randomUUID());

    @BeforeEach
    void register() {
        long position =
                journal.keep(child, Registered.child(child, "Ottoline", LocalDate.of(2015, 6, 5)))
                        .position();
        new Http(service, Role.MANAGER)
                .ask("/api/children/%s/chronology?after=%d".formatted(child, position));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>",
                "",
                "[]",
                "{}",
                "{\"childId\": \"x\"}",
                "{\"childId\": \"3f1c0d52-0d3e-4b57-9d2b-2d8f4a0f9c11\", \"versions\": 7,"
                        + " \"today\": \"soon\", \"acts\": {}, \"notOffered\": []}"
            })
    void a_form_that_cannot_be_offered_is_not_possible_at_the_moment_and_is_asked_for_anew(
            String garbled) {
        StandInCommandService.answerWith(acts(), 200, garbled);

        for (String address : new String[] {"/log", "/log/not-now", "/log/link-siblings"}) {
            assertThat(hub().open("/children/" + child + address))
                    .hasStatus(503)
                    .bodyText()
                    .contains("Nothing was recorded; ask again.");
        }

        offer();
        assertThat(hub().open("/children/" + child + "/log/link-siblings")).hasStatusOk();
    }

    @Test
    void an_act_of_which_nobody_knows_whether_it_was_recorded_is_sent_again_under_the_same_key() {
        offer();
        StandInCommandService.answerWith(
                "/api/commands/link-siblings", 201, "{\"events\": [{\"stre");

        MvcTestResult unknown =
                hub().send(
                                "/children/" + child + "/log/link-siblings/send",
                                Map.of(
                                        "key", "k-77",
                                        "since-day", "6",
                                        "since-month", "5",
                                        "since-year", "2020"));

        assertThat(unknown)
                .hasStatus(503)
                .bodyText()
                .contains(
                        "It is not known whether this was recorded",
                        "it is recorded once",
                        "action=\"/children/" + child + "/log/link-siblings/send\"",
                        "name=\"key\" value=\"k-77\"",
                        "name=\"since-year\" value=\"2020\"",
                        "Send again")
                .doesNotContain("Nothing was recorded");
    }

    private void offer() {
        StandInCommandService.answerWith(
                acts(),
                200,
                """
                {"childId": "%s", "versions": {"%s": 0}, "today": "2026-03-31", "notOffered": [],
                 "acts": [{"name": "link-siblings", "sentence": "Link.", "step": "person",
                           "schema": %s, "choices": {}, "about": []}]}\
                """
                        .formatted(child, child, SCHEMA));
    }

    private String acts() {
        return "/api/children/" + child + "/acts";
    }

    private SignedIn hub() {
        return new SignedIn(service, Role.HUB_WORKER);
    }
}
