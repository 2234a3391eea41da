package org.goldenthread.query.children.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/**
 * Of a child, one fact was recorded here, one was told in a backfill of a nurse by the data team,
 * and one came with a return: every history says which.
 */
@RunningQueryService
class ImportedInHistoriesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired JdbcClient jdbc;

    private final ChildId child = new ChildId(UUID.randomUUID());
    private final String agency = "agency-" + UUID.randomUUID();
    private long last;

    @BeforeEach
    void three_facts_came_in_three_ways() {
        jdbc.sql(
                        """
                        insert into reference.staff (subject, name) values ('nadia.n', 'Nadia Nurse'), ('dara.d', 'Dara Data')
                        on conflict do nothing
                        """)
                .update();
        journal.keep(
                told("sol", "social-worker", "http", Provenance.Grade.RECORDED),
                child,
                Care.entry(1, "2025-06-02"));
        journal.keep(
                new Provenance(
                        "nadia.n",
                        "health-practitioner",
                        agency,
                        "http",
                        "test",
                        Provenance.Grade.IMPORTED,
                        "dara.d"),
                child,
                Care.review("2025-06-20"));
        last =
                journal.keep(
                                told("dara.d", "data-team", "ssda903", Provenance.Grade.IMPORTED),
                                child,
                                Care.review("2025-08-20"))
                        .position();
    }

    @Test
    void the_history_says_of_each_fact_whether_it_was_imported_and_who_sent_it() {
        for (JsonNode told :
                List.of(
                        ask("/api/children/" + child + "/history?after=" + last),
                        ask("/api/history?agency=" + agency + "&after=" + last))) {
            assertThat(told.path("events").findValuesAsString("grade"))
                    .containsExactly("recorded", "imported", "imported");
            assertThat(told.path("events").findValuesAsString("who"))
                    .containsExactly("sol", "nadia.n", "dara.d");
            assertThat(told.path("events").findValuesAsString("sentBy")).containsExactly("dara.d");
            assertThat(told.path("events").path(1).path("sentBy").asString()).isEqualTo("dara.d");
        }
    }

    @Test
    void the_table_says_the_same() throws IOException {
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .table("/api/history?agency=" + agency + "&after=" + last)
                                .getResponse()
                                .getContentAsString()
                                .lines()
                                .toList())
                .satisfiesExactly(
                        head -> assertThat(head).endsWith(",grade,sentBy"),
                        recorded -> assertThat(recorded).endsWith(",recorded,"),
                        backfilled -> assertThat(backfilled).endsWith(",imported,dara.d"),
                        returned -> assertThat(returned).endsWith(",imported,"));
    }

    @Test
    void every_page_of_history_marks_it_and_calls_the_sender_by_name() {
        ask("/api/history?agency=" + agency + "&after=" + last);
        for (String page :
                List.of(
                        "/children/" + child + "/history",
                        "/children/" + child + "/then",
                        "/history?agency=" + agency)) {
            assertThat(text(page))
                    .as(page)
                    .containsPattern(
                            "Nadia Nurse, health practitioner, Agency [0-9a-f ]+ Imported sent by Dara Data")
                    .containsPattern("Dara Data, data team, Agency [0-9a-f ]+ Imported")
                    .doesNotContainPattern("social worker, Agency [0-9a-f ]+ Imported");
        }
    }

    private Provenance told(String who, String role, String source, Provenance.Grade grade) {
        return new Provenance(who, role, agency, source, "test", grade);
    }

    private JsonNode ask(String question) {
        return Http.json(new Http(service, Role.AUDITOR).ask(question));
    }

    /** What people read, without markup. */
    private String text(String address) {
        try {
            return new SignedIn(service, Role.AUDITOR)
                    .open(address)
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("(?s)<(script|style|head)\\b.*?</\\1>", " ")
                    .replaceAll("<[^>]*>", "")
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
