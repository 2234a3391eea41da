package org.goldenthread.query.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** A child whose record this release cannot read takes nobody else out of a list (ADR 26). */
@RunningQueryService
class UnreadableInListsIT {

    private static final LocalDate BORN = LocalDate.of(2016, 4, 5);
    private static final String WHAT_TO_DO = "ask who runs the service to start the release";

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired UpgradeRetry upgrade;

    private final ChildId readable = new ChildId(UUID.randomUUID());
    private final ChildId unreadable = new ChildId(UUID.randomUUID());
    private TestJournal.Kept unknown;

    /**
     * Two of the same name, brother and sister; of one a newer release has told something since.
     */
    @BeforeEach
    void twoChildren() {
        journal.keep(readable, Registered.child(readable, "Quennelline", BORN));
        journal.keep(unreadable, Registered.child(unreadable, "Quennelline", BORN));
        unknown = journal.keep(unreadable, "told-by-the-future", 1, "{}".getBytes(UTF_8));
        TestJournal.Kept last = journal.keep(readable, new SiblingsLinked(unreadable, BORN));
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .ask(
                                        "/api/children/%s/chronology?after=%d"
                                                .formatted(readable, last.position())))
                .hasStatusOk();
    }

    @AfterEach
    void aReleaseThatReadsIt() {
        journal.learn(unknown, Registered.child(unreadable, "Quennelline", BORN));
        upgrade.retry();
    }

    @Test
    void a_search_shows_the_others_and_says_that_there_is_one_more() {
        JsonNode found =
                Http.json(
                        new Http(service, Role.SOCIAL_WORKER)
                                .post(
                                        "/api/children/search",
                                        "{\"given\": \"Quennelline\", \"bornOn\": \"2016-04-05\"}"));

        assertThat(found.path("children").findValuesAsString("childId"))
                .containsExactly(readable.toString());
        assertThat(found.path("unreadable").intValue()).isEqualTo(1);
        assertThat(found.toString()).doesNotContain(unreadable.toString(), "told-by-the-future");
    }

    @Test
    void the_page_says_what_to_do_and_to_add_nobody_who_may_be_that_child() {
        for (String address : new String[] {"/children", "/children/add"}) {
            assertThat(
                            new SignedIn(service, Role.HUB_WORKER)
                                    .send(address, Map.of("given", "Quennelline", "family", "")))
                    .hasStatusOk()
                    .bodyText()
                    .contains(readable.toString(), "another child like this", WHAT_TO_DO)
                    .contains("add nobody who may be this child")
                    .doesNotContain(unreadable.toString(), "told-by-the-future");
        }
    }

    @Test
    void a_child_is_shown_with_a_brother_of_whom_no_more_can_be_said() {
        MvcTestResult page =
                new SignedIn(service, Role.SOCIAL_WORKER).open("/children/" + readable);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Quennelline", "A brother or sister whose record", WHAT_TO_DO)
                .doesNotContain("told-by-the-future");
        assertThat(new SignedIn(service, Role.SOCIAL_WORKER).open("/children/" + unreadable))
                .hasStatus(503);
    }
}
