package org.goldenthread.query.children.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.lookedafter.UnaccompaniedStatusRecorded;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.personal.Address;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing says any more who a child was whose identity was erased. */
@RunningQueryService
class ErasedChildIT {

    /** Everything that says who the child was; days as tables and as pages write them. */
    private static final List<String> PERSONAL =
            List.of(
                    "Zebulonia",
                    "Quixworth",
                    "2009-09-17",
                    "17 September 2009",
                    "2009-09-29",
                    "29 September 2009",
                    "2010-02-19",
                    "Nowhere Lane",
                    "QX1 7ZZ",
                    "whispered words",
                    "QX123456");

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired JdbcClient jdbc;

    private final ChildId child = new ChildId(UUID.randomUUID());
    private long before;
    private long after;

    @BeforeEach
    void erase() {
        keep(
                new ChildRegistered(
                        LocalDate.of(2009, 6, 1),
                        Sex.UNKNOWN,
                        sealed(new PersonName("Zebulonia", "Quixworth")),
                        null,
                        sealed(LocalDate.of(2009, 9, 29)),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        new LocalAuthority("887"),
                        sealed("QX123456"),
                        sealed(new Address("7 Nowhere Lane", "QX1 7ZZ")),
                        new Locality("ME4")));
        keep(
                new ChildBorn(
                        LocalDate.of(2009, 9, 20), sealed(LocalDate.of(2009, 9, 17)), Sex.FEMALE));
        keep(
                new UnaccompaniedStatusRecorded(
                        LocalDate.of(2010, 3, 31), sealed(LocalDate.of(2010, 2, 19))));
        before =
                keep(
                        new ContactReceived(
                                new ContactId(UUID.randomUUID()),
                                LocalDate.of(2010, 1, 4),
                                ReferralSource.SCHOOL,
                                sealed("whispered words")));
        await(before);
        assertThat(found()).contains(child.toString());
        assertThat(clear("records.child", child))
                .containsPattern("\\\\x[0-9a-f]{24}")
                .doesNotContain("2009-09-17", "2009-09-29");
        keep(new ErasureProposed(ErasureReason.REQUEST_UPHELD));
        after = keep(new IdentityErased(ErasureReason.REQUEST_UPHELD, List.of()));
        await(after);
    }

    @Test
    void no_page_and_no_answer_says_who_it_was_now_or_as_known_then() {
        for (String path :
                List.of(
                        "/api/children/%s/chronology",
                        "/api/children/%s/chronology?asKnown=" + before,
                        "/api/children/%s/history",
                        "/api/children/%s/history?asKnown=" + before,
                        "/children/%s",
                        "/children/%s?asKnown=" + before,
                        "/children/%s/history")) {
            assertThat(ask(Role.SOCIAL_WORKER, path.formatted(child)))
                    .as(path)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(PERSONAL);
        }
        assertThat(ask(Role.SOCIAL_WORKER, "/api/children/" + child + "/as-of?on=2010-01-05"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(PERSONAL);
    }

    @Test
    void the_pages_and_answers_say_that_it_was_erased() {
        assertThat(ask(Role.SOCIAL_WORKER, "/api/children/" + child + "/chronology"))
                .bodyText()
                .contains("\"name\":\"erased\"", "\"bornOn\":\"erased\"", "\"reason\":\"erased\"");
        assertThat(ask(Role.SOCIAL_WORKER, "/children/" + child))
                .bodyText()
                .contains(
                        "Identity erased",
                        "Date of birth erased",
                        "Who this child is was erased on",
                        "in the role social worker",
                        "own request was upheld")
                .doesNotContain("somebody");
        assertThat(ask(Role.AUDITOR, "/api/children/" + child + "/history"))
                .bodyText()
                .contains("erasure-proposed", "identity-erased");
        assertThat(ask(Role.SOCIAL_WORKER, "/children/" + child + "?asKnown=" + before))
                .bodyText()
                .contains("Identity erased");
    }

    @Test
    void nobody_finds_the_child_by_who_it_was() {
        assertThat(found()).doesNotContain(child.toString());
        assertThat(clear("records.clue", child)).isEmpty();
    }

    @Test
    void no_column_of_any_table_holds_what_said_who_it_was() {
        List<String> tables =
                jdbc.sql(
                                """
                                select format('%I.%I', table_schema, table_name) from information_schema.columns
                                where  table_schema = 'records' and column_name = 'child_id'
                                """)
                        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                        .list();
        assertThat(tables).contains("records.child", "records.clue", "records.uasc");
        for (String table : tables) {
            assertThat(clear(table, child)).as(table).doesNotContain(PERSONAL);
        }
        assertThat(
                        jdbc.sql(
                                        "select string_agg(e::text, ' ') from records.entry e where stream = ?")
                                .param(child.value())
                                .query(String.class)
                                .single())
                .doesNotContain(PERSONAL);
        assertThat(
                        jdbc.sql("select count(*) from records.child where child_id = ? and erased")
                                .param(child.value())
                                .query(Long.class)
                                .single())
                .as("every version that was ever known")
                .isEqualTo(2);
    }

    @Test
    void what_is_recorded_later_says_no_more_than_before() {
        await(
                keep(
                        new ContactReceived(
                                new ContactId(UUID.randomUUID()),
                                LocalDate.of(2010, 1, 5),
                                ReferralSource.POLICE,
                                null)));

        assertThat(clear("records.child", child)).doesNotContain(PERSONAL);
        assertThat(clear("records.clue", child)).isEmpty();
    }

    private String clear(String table, ChildId child) {
        return jdbc.sql(
                        "select string_agg(t::text, ' ') from %s t where child_id = ?"
                                .formatted(table))
                .param(child.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String found() {
        return Http.json(
                        new Http(service, Role.SOCIAL_WORKER)
                                .post(
                                        "/api/children/search",
                                        "{\"given\": \"Zebulonia\", \"family\": \"Quixworth\", \"bornOn\": \"2009-09-17\"}"))
                .toString();
    }

    private MvcTestResult ask(Role role, String path) {
        return path.startsWith("/api/")
                ? new Http(service, role).ask(path)
                : new SignedIn(service, role).open(path);
    }

    private void await(long position) {
        assertThat(ask(Role.AUDITOR, "/api/indicators/LA-01?asAt=2026-03-31&after=" + position))
                .hasStatusOk();
    }

    private long keep(PathwayEvent event) {
        return journal.keep(child, event).position();
    }

    private <T> Sealed<T> sealed(T content) {
        return Sealed.of(child.value(), content);
    }
}
