package org.goldenthread.query.figures.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Need;
import org.goldenthread.query.web.SignedIn;
import org.goldenthread.query.web.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Publications as pages: prepared, reviewed, published, withdrawn, and looked back at. */
@RunningQueryService
class PublicationPagesIT {

    @Autowired MockMvcTester service;
    @Autowired TestJournal journal;
    @Autowired JdbcClient records;

    @Test
    void an_officer_drafts_somebody_else_reviews_and_the_officer_publishes() {
        MvcTestResult form = officer().open("/publications/new");
        assertThat(form)
                .hasStatusOk()
                .bodyText()
                .contains("name=\"_csrf\"", "name=\"code\"", "value=\"LA-01\"", "Make the draft");

        String draft = drafted("2052-01-01", "2052-03-31", "LA-01", "LA-02");
        assertThat(officer().open("/publications"))
                .bodyText()
                .contains(draft, "1 January 2052 to 31 March 2052", "Draft", "Prepare");
        assertThat(officer().open(draft))
                .bodyText()
                .contains("move until it is published", "Nobody has reviewed", "LA-02")
                .doesNotContain("id=\"publish\"");

        assertThat(
                        reviewer()
                                .send(
                                        draft + "/review",
                                        Map.of("remark", "Looks right", "key", key())))
                .hasStatus(303);
        assertThat(officer().open(draft)).bodyText().contains("Looks right", "id=\"publish\"");

        String once = key();
        assertThat(officer().send(draft + "/publish", Map.of("key", once))).hasStatus(303);
        assertThat(officer().send(draft + "/publish", Map.of("key", once))).hasStatus(303);
        assertThat(officer().open(draft))
                .bodyText()
                .contains("These figures never change", "Why today’s figures are different")
                .doesNotContain("id=\"publish\"", "Record the review");
        peopleAreCalledByName(draft);
    }

    /** The journal of these tests calls everybody {@code somebody}. */
    private void peopleAreCalledByName(String published) {
        records.sql("insert into reference.staff values ('somebody', 'Perry Publisher')").update();
        try {
            assertThat(Words.of(officer().open(published)))
                    .contains("Published by Perry Publisher on");
            assertThat(Words.of(officer().open("/publications"))).contains("by Perry Publisher, ");
        } finally {
            records.sql("delete from reference.staff where subject = 'somebody'").update();
        }
    }

    @Test
    void a_figure_can_be_published_with_its_breakdown_and_by_one_of_its_options() {
        journal.keep(new ChildId(UUID.randomUUID()), Care.entry(1, "2057-02-01"));
        String draft =
                location(
                        officer()
                                .send(
                                        "/publications",
                                        Map.of(
                                                "title", "In parts",
                                                "from", "2057-01-01",
                                                "to", "2057-03-31",
                                                "code", List.of("LA-01", "RE-01"),
                                                "LA-01.by", "placement",
                                                "RE-01.view", "exit",
                                                "key", key())));

        assertThat(Words.of(officer().open(draft))).contains("(U6):");
        assertThat(Http.json(new Http(service, Role.AUDITOR).ask("/api" + draft)).path("figures"))
                .extracting(figure ->
                        figure.path("by").asString("")
                                + figure.path("options").path("view").asString(""))
                .containsExactly("placement", "exit");
    }

    @Test
    void sending_the_form_twice_makes_one_draft_and_faults_are_told_beside_their_fields() {
        Map<String, Object> form =
                Map.of(
                        "title", "Twice",
                        "from", "2052-01-01",
                        "to", "2052-03-31",
                        "code", List.of("LA-01"),
                        "key", key());

        assertThat(location(officer().send("/publications", form)))
                .isEqualTo(location(officer().send("/publications", form)));
        assertThat(
                        officer()
                                .send(
                                        "/publications",
                                        Map.of(
                                                "title", "",
                                                "from", "soon",
                                                "to", "2052-03-31",
                                                "code", List.of("LA-01", "RE-01"),
                                                "key", key())))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "href=\"#title\"",
                        "href=\"#from\"",
                        "value=\"soon\"",
                        "value=\"RE-01\" checked")
                .doesNotContain("href=\"#code\"");
        assertThat(
                        officer()
                                .send(
                                        "/publications",
                                        Map.of(
                                                "title", "None",
                                                "from", "2052-01-01",
                                                "to", "2052-03-31",
                                                "key", key())))
                .hasStatus(400)
                .bodyText()
                .contains("Choose at least one figure");
    }

    @Test
    void a_refusal_is_told_on_the_page_and_nothing_typed_is_lost() {
        String draft =
                location(
                        officer()
                                .send(
                                        "/publications",
                                        Map.of(
                                                "title", "To be refused",
                                                "from", "2052-01-01",
                                                "to", "2052-03-31",
                                                "code", List.of("LA-01"),
                                                "key", key())));

        assertThat(reviewer().send(draft + "/review", Map.of("remark", " ", "key", key())))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a remark");
        assertThat(reviewer().send(draft + "/review", Map.of("remark", "refuse me", "key", key())))
                .hasStatus(409)
                .bodyText()
                .contains("This was published already", "value=\"refuse me\"");
    }

    @Test
    void a_withdrawn_publication_stays_readable_and_says_why() {
        String published = published("2053-01-01", "2053-03-31", "LA-01");

        assertThat(
                        officer()
                                .send(
                                        published + "/withdraw",
                                        Map.of("reason", "A return was missing", "key", key())))
                .hasStatus(303);
        assertThat(officer().open(published))
                .bodyText()
                .contains("Withdrawn by", "A return was missing", "These figures never change");
        assertThat(reviewer().send(published + "/withdraw", Map.of("reason", "x", "key", key())))
                .hasStatus(403);
    }

    @Test
    void the_bridge_says_case_by_case_why_todays_figure_is_different() {
        ChildId ann = new ChildId(UUID.randomUUID());
        TestJournal.Kept entry = journal.keep(ann, Care.entry(1, "2054-02-01"));
        settled(entry.position());
        String published = published("2054-01-01", "2054-03-31", "LA-01");
        TestJournal.Kept voided =
                journal.keep(ann, new FactVoided(entry.id(), CorrectionReason.DUPLICATE));
        settled(voided.position());

        MvcTestResult page = new SignedIn(service, Role.AUDITOR).open(published + "/bridge");

        assertThat(page).hasStatusOk();
        assertThat(Words.of(page)).contains("Reproduced", "Entered in error −1 0", "Numerator −1");
        assertThat(page)
                .bodyText()
                .contains("href=\"/events/" + voided.id(), "/children/" + ann + "/history")
                .contains("minus 1 voided makes", "class=\"gt-waterfall\"");
        assertThat(officer().open(published + "/bridge.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("LA-01,opening", "LA-01,line,voided,-1", "LA-01,closing");
        assertThat(officer().open(published + "/figures.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("publicationId,state", "LA-01");
    }

    @Test
    void a_later_definition_is_a_reason_of_its_own() {
        IndicatorCode rereferrals = new IndicatorCode("FD-04");
        ChildId ann = new ChildId(UUID.randomUUID());
        journal.keep(ann, Need.referred(901, "2055-06-01"));
        settled(journal.keep(ann, Need.referred(902, "2056-06-01")).position());
        String published = published("2056-04-01", "2057-03-31", "FD-04");

        TestJournal.Kept adopted = journal.keep(new DefinitionAdopted(rereferrals, 2));
        settled(adopted.position());
        MvcTestResult page = officer().open(published + "/bridge");
        settled(journal.keep(new DefinitionAdopted(rereferrals, 1)).position());

        assertThat(Words.of(page)).contains("As published: 100.0% 1 1", "Defined anew −1 0");
        assertThat(page).bodyText().contains("href=\"/events/" + adopted.id());
    }

    @Test
    void records_that_were_tampered_with_do_not_reproduce_what_was_published() {
        ChildId ann = new ChildId(UUID.randomUUID());
        settled(journal.keep(ann, Care.entry(1, "2058-02-01")).position());
        String published = published("2058-01-01", "2058-03-31", "LA-01");
        UUID somebodyElse = UUID.randomUUID();

        move(ann.value(), somebodyElse);
        MvcTestResult tampered = officer().open(published + "/bridge");
        MvcTestResult answer = new Http(service, Role.AUDITOR).ask("/api" + published + "/bridge");
        move(somebodyElse, ann.value());

        assertThat(Words.of(tampered))
                .contains("Not every figure could be worked out again", "Not reproduced");
        assertThat(Http.json(answer).path("reproduced").booleanValue()).isFalse();
        assertThat(Words.of(officer().open(published + "/bridge"))).contains("Every figure was");
    }

    @Test
    void who_does_not_answer_for_figures_sees_no_publication_and_prepares_none() {
        SignedIn school = new SignedIn(service, Role.SCHOOL);
        assertThat(school.open("/publications")).hasStatus(403);
        assertThat(school.open("/publications/" + UUID.randomUUID() + "/bridge")).hasStatus(403);
        assertThat(reviewer().open("/publications/new")).hasStatus(403);
        assertThat(reviewer().open("/publications"))
                .bodyText()
                .doesNotContain("Prepare a publication");
        assertThat(officer().open("/publications/" + UUID.randomUUID())).hasStatus(404);
    }

    private String drafted(String from, String to, String... codes) {
        MvcTestResult answer =
                officer()
                        .send(
                                "/publications",
                                Map.of(
                                        "title",
                                        "Council Plan " + from,
                                        "from",
                                        from,
                                        "to",
                                        to,
                                        "code",
                                        List.of(codes),
                                        "key",
                                        key()));
        assertThat(answer).hasStatus(303);
        return location(answer);
    }

    private String published(String from, String to, String code) {
        String draft = drafted(from, to, code);
        assertThat(officer().send(draft + "/publish", Map.of("key", key()))).hasStatus(303);
        return draft;
    }

    /** Makes the records of one child those of another, behind the service's back. */
    private void move(UUID from, UUID to) {
        for (String table : List.of("care_period", "care_episode")) {
            records.sql("update records." + table + " set child_id = ? where child_id = ?")
                    .params(to, from)
                    .update();
        }
    }

    private void settled(long position) {
        assertThat(
                        new Http(service, Role.AUDITOR)
                                .ask("/api/indicators/LA-01?asAt=2052-01-01&after=" + position))
                .hasStatusOk();
    }

    private SignedIn officer() {
        return new SignedIn(service, Role.PERFORMANCE_OFFICER);
    }

    private SignedIn reviewer() {
        return new SignedIn(service, Role.MANAGER);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }
}
