package org.goldenthread.query.figures.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.Registered;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Help;
import org.goldenthread.query.figures.indicators.Protection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RunningQueryService
class PublicationEndpointIT {

    private static final String PUBLICATIONS = "/api/publications";
    private static final String COUNCIL_PLAN =
            """
            {"title": "Council Plan, quarter 4", "from": "2037-01-01", "to": "2037-03-31",
             "figures": [{"code": "LA-01", "by": "placement"},
                         {"code": "RE-01", "options": {"view": "exit"}}]%s}
            """;

    @Autowired MockMvcTester http;
    @Autowired TestJournal journal;

    @Test
    void what_was_published_is_open_to_those_who_answer_for_figures_only() {
        for (String path :
                List.of(
                        "/api/publications",
                        "/api/publications/" + UUID.randomUUID(),
                        "/api/publications/" + UUID.randomUUID() + "/bridge",
                        "/api/publications/restatements")) {
            assertThat(new Http(http, Role.SCHOOL).ask(path)).as(path).hasStatus(403);
        }
        assertThat(new Http(http, Role.AUDITOR).ask("/api/publications")).hasStatusOk();
    }

    @Test
    void freezes_figures_for_ever_and_bridges_them_to_what_is_known_later() {
        ChildId ann = new ChildId(UUID.randomUUID());
        TestJournal.Kept entry = journal.keep(ann, Care.entry(1, "2037-02-01"));
        JsonNode published = published(COUNCIL_PLAN.formatted(""), entry.position());
        String path = PUBLICATIONS + "/" + published.path("publicationId").stringValue();
        JsonNode figure = published.path("figures").path(0);
        long reported = figure.path("numerator").longValue();

        ChildId ben = new ChildId(UUID.randomUUID());
        TestJournal.Kept late = journal.keep(ben, Care.entry(2, "2037-03-01"));
        TestJournal.Kept voided =
                journal.keep(ann, new FactVoided(entry.id(), CorrectionReason.DUPLICATE));

        assertThat(figure.path("asAt").stringValue()).isEqualTo("2037-03-31");
        assertThat(figure.path("asFarAsKnown").booleanValue()).isTrue();
        assertThat(figure.path("breakdown").valueStream())
                .extracting(part -> part.path("key").stringValue())
                .contains("U6");
        assertThat(figure.path("digest").stringValue()).hasSize(64);
        assertThat(body(ask(path + "?after=" + voided.position()))).isEqualTo(published);
        JsonNode bridge = body(ask(path + "/bridge?after=" + voided.position()));
        assertThat(bridge.path("reproduced").booleanValue()).isTrue();
        JsonNode first = bridge.path("figures").path(0);
        assertThat(first.path("opening").path("numerator").longValue()).isEqualTo(reported);
        assertThat(first.path("closing").path("numerator").longValue()).isEqualTo(reported);
        assertThat(first.path("lines").valueStream().map(PublicationEndpointIT::line))
                .containsExactlyInAnyOrder(
                        ann + " -1 voided " + voided.id(), ben + " 1 late " + late.id());
        JsonNode part = placed("U6", first);
        assertThat(part.path("opening").path("numerator"))
                .isEqualTo(placed("U6", figure).path("numerator"));
        assertThat(part.path("reasons").valueStream())
                .extracting(sum ->
                        sum.path("reason").stringValue() + " " + sum.path("numerator").intValue())
                .containsExactly("late 1", "voided -1");
        assertThat(body(ask(path + "/bridge?limit=1&after=" + voided.position())).has("next"))
                .isTrue();
        assertThat(as(Role.AUDITOR).table(path + "/bridge"))
                .bodyText()
                .contains("LA-01,opening", "LA-01,line,late,1", "LA-01,closing", "RE-01,opening")
                .containsPattern("LA-01,reason,late,1,0,0,,,U6");
    }

    private static JsonNode placed(String key, JsonNode figure) {
        return figure.path("breakdown")
                .valueStream()
                .filter(part -> part.path("key").stringValue().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_published_before_an_erasure_stays_and_the_bridge_lays_the_rest_to_it() {
        ChildId ann = new ChildId(UUID.randomUUID());
        ChildId ben = new ChildId(UUID.randomUUID());
        for (ChildId child : List.of(ann, ben)) {
            journal.keep(child, Registered.child(child, "Child", LocalDate.of(2031, 5, 1)));
            journal.keep(child, Help.started(1, "2034-02-01"));
        }
        long known = journal.keep(ben, Care.entry(1, "2034-02-02")).position();
        JsonNode published =
                published(
                        """
                        {"title": "Early years", "from": "2034-01-01", "to": "2034-12-31",
                         "figures": [{"code": "EH-03"}, {"code": "EH-01", "by": "age"}, {"code": "LA-02"}]}
                        """,
                        known);
        String path = PUBLICATIONS + "/" + published.path("publicationId").stringValue();
        assertThat(numerator(published)).isEqualTo(2);

        TestJournal.Kept erased =
                journal.keep(ann, new IdentityErased(ErasureReason.RETENTION_ENDED, List.of()));

        JsonNode bridge = body(ask(path + "/bridge?after=" + erased.position()));
        JsonNode earlyYears = bridge.path("figures").path(0);
        assertThat(body(ask(path))).isEqualTo(published);
        assertThat(earlyYears.path("opening").path("numerator").longValue()).isEqualTo(2);
        assertThat(earlyYears.path("closing").path("numerator").longValue()).isEqualTo(1);
        assertThat(earlyYears.path("closing").path("denominator").longValue()).isEqualTo(2);
        assertThat(earlyYears.path("lines").size()).isEqualTo(1);
        JsonNode line = earlyYears.path("lines").path(0);
        assertThat(line.path("reason").stringValue()).isEqualTo("erased");
        assertThat(line.path("role").stringValue()).isEqualTo("numerator");
        assertThat(line.path("change").intValue()).isEqualTo(-1);
        assertThat(line.path("eventIds").path(0).stringValue()).isEqualTo(erased.id().toString());
        assertThat(bridge.path("figures").path(1).path("lines").isEmpty()).isTrue();
        JsonNode parts = bridge.path("figures").path(1).path("breakdown");
        assertThat(parts.valueStream().map(PublicationEndpointIT::part))
                .containsExactlyInAnyOrder("1-4 2 1 erased -1", "erased 0 1 erased 1");
        assertThat(bridge.path("figures").path(2).path("reproduced").booleanValue()).isTrue();
        assertThat(bridge.path("figures").path(2).path("lines").isEmpty()).isTrue();
        assertThat(as(Role.AUDITOR).table(path + "/bridge"))
                .bodyText()
                .contains("EH-03,line,erased,-1");
    }

    @Test
    void a_figure_that_looks_back_for_ever_says_from_when_also_when_it_is_frozen() {
        ChildId ann = new ChildId(UUID.randomUUID());
        TestJournal.Kept plan = journal.keep(ann, Protection.plan(1, "1901-02-01"));
        JsonNode published =
                published(
                        """
                        {"title": "Second plans",
                         "figures": [{"code": "CP-08", "from": "1901-01-01", "to": "1901-12-31"}]}
                        """,
                        plan.position());
        journal.keep(ann, new FactVoided(plan.id(), CorrectionReason.DUPLICATE));
        String path = PUBLICATIONS + "/" + published.path("publicationId").stringValue();
        JsonNode figure = body(ask(path)).path("figures").path(0);

        assertThat(figure.path("historyFrom").stringValue()).isEqualTo("1901-02-01");
        assertThat(figure.path("marker").stringValue()).isEqualTo("x");
        assertThat(figure.path("value").isNull()).isTrue();
        assertThat(figure.path("denominator").longValue()).isEqualTo(1);
    }

    @Test
    void says_how_far_published_figures_have_moved() {
        JsonNode published =
                published(
                        """
                        {"title": "Restated", "asAt": "2038-03-31", "figures": [{"code": "LA-01"}]}
                        """,
                        0);
        long late =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(1, "2038-02-01"))
                        .position();
        String path = PUBLICATIONS + "/restatements?code=LA-01&from=2038-01-01&to=2038-12-31";

        JsonNode restated = body(ask(path + "&after=" + late)).path("restatements").path(0);

        assertThat(restated.path("publicationId")).isEqualTo(published.path("publicationId"));
        assertThat(restated.path("difference").path("numerator").intValue()).isEqualTo(1);
        assertThat(as(Role.MANAGER).table(path))
                .hasStatusOk()
                .bodyText()
                .startsWith("publicationId,publication,code")
                .contains("Restated,LA-01");
        assertThat(body(ask(path.replace("LA-01", "LA-02"))).path("restatements").isEmpty())
                .isTrue();
    }

    @Test
    void keeps_a_draft_live_until_it_is_published() {
        JsonNode draft = published(COUNCIL_PLAN.formatted(", \"draft\": true"), 0);
        String path = PUBLICATIONS + "/" + draft.path("publicationId").stringValue();
        long before = numerator(draft);
        long entry =
                journal.keep(new ChildId(UUID.randomUUID()), Care.entry(1, "2037-02-01"))
                        .position();

        JsonNode moved = body(ask(path + "?after=" + entry));
        JsonNode reviewed =
                body(as(Role.MANAGER).post(path + "/review", "{\"remark\": \"Looks right\"}"));
        MvcTestResult answer = officer().post(path + "/publish", "");

        assertThat(draft.path("live").booleanValue()).isTrue();
        assertThat(numerator(moved)).isEqualTo(before + 1);
        assertThat(reviewed.path("reviews").path(0).path("remark").stringValue())
                .isEqualTo("Looks right");
        assertThat(ask(path + "/bridge?toKnown=" + entry)).hasStatus(409);
        assertThat(answer).hasStatus(201).containsHeader("Location");
        assertThat(Http.json(answer).path("live").booleanValue()).isFalse();
        assertThat(numerator(Http.json(answer))).isEqualTo(before + 1);
        assertThat(body(ask(PUBLICATIONS)).path("publications").toString())
                .contains(draft.path("publicationId").stringValue());
        assertThat(as(Role.AUDITOR).table(PUBLICATIONS)).bodyText().contains("Council Plan");
    }

    @Test
    void what_was_withdrawn_stays_readable_and_says_why() {
        JsonNode published = published(COUNCIL_PLAN.formatted(""), 0);
        String path = PUBLICATIONS + "/" + published.path("publicationId").stringValue();

        JsonNode withdrawn =
                body(officer().post(path + "/withdraw", "{\"reason\": \"A return was missing\"}"));

        assertThat(withdrawn.path("state").stringValue()).isEqualTo("withdrawn");
        assertThat(withdrawn.path("withdrawn").path("reason").stringValue())
                .isEqualTo("A return was missing");
        assertThat(withdrawn.path("figures")).isEqualTo(published.path("figures"));
        assertThat(body(ask(path))).isEqualTo(withdrawn);
        assertThat(as(Role.MANAGER).post(path + "/withdraw", "{\"reason\": \"x\"}")).hasStatus(403);
        assertThat(officer().post(path + "/withdraw", "{}")).hasStatus(400);
    }

    @Test
    void the_same_key_again_is_the_same_publication() {
        String key = UUID.randomUUID().toString();
        String plan = COUNCIL_PLAN.formatted("");

        JsonNode first = Http.json(officer().post(PUBLICATIONS, plan, key));
        journal.keep(new ChildId(UUID.randomUUID()), Care.entry(1, "2037-02-01"));

        assertThat(Http.json(officer().post(PUBLICATIONS, plan, key))).isEqualTo(first);
        assertThat(officer().post(PUBLICATIONS, plan.replace("quarter 4", "year"), key))
                .hasStatus(422);
    }

    @Test
    void lists_all_that_is_wrong_and_passes_a_refusal_on() {
        assertThat(
                        officer()
                                .post(
                                        PUBLICATIONS,
                                        """
                                        {"title": "", "colour": 1, "draft": 3, "figures": [{"code": "XX-99"},
                                         {"code": "LA-01", "by": "colour", "asAt": "soon"}, {"code": "RE-01"}]}
                                        """))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "title",
                        "colour",
                        "draft",
                        "figures[0].code",
                        "figures[1].by",
                        "figures[1].asAt",
                        "figures[2].from");
        assertThat(
                        officer()
                                .post(
                                        PUBLICATIONS,
                                        COUNCIL_PLAN
                                                .formatted("")
                                                .replace("Council Plan, quarter 4", "refuse me")))
                .hasStatus(409)
                .bodyText()
                .contains("already-published");
        assertThat(ask(PUBLICATIONS + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(ask(PUBLICATIONS + "/x")).hasStatus(400);
        assertThat(as(Role.MANAGER).post(PUBLICATIONS, COUNCIL_PLAN.formatted(""))).hasStatus(403);
        assertThat(as(Role.SCHOOL).ask(PUBLICATIONS)).hasStatus(403);
    }

    private JsonNode published(String body, long after) {
        MvcTestResult answer = officer().post(PUBLICATIONS + "?after=" + after, body);
        assertThat(answer).hasStatus(201);
        return Http.json(answer);
    }

    private static long numerator(JsonNode publication) {
        return publication.path("figures").path(0).path("numerator").longValue();
    }

    private MvcTestResult ask(String path) {
        return officer().ask(path);
    }

    private Http officer() {
        return as(Role.PERFORMANCE_OFFICER);
    }

    private Http as(Role role) {
        return new Http(http, role);
    }

    private static JsonNode body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Http.json(answer);
    }

    private static String part(JsonNode part) {
        JsonNode reason = part.path("reasons").path(0);
        return part.path("key").stringValue()
                + " "
                + part.path("opening").path("numerator").asLong()
                + " "
                + part.path("closing").path("numerator").asLong()
                + " "
                + reason.path("reason").asString()
                + " "
                + reason.path("numerator").asLong();
    }

    private static String line(JsonNode line) {
        return line.path("childId").stringValue()
                + " "
                + line.path("change").intValue()
                + " "
                + line.path("reason").stringValue()
                + " "
                + line.path("eventIds").path(0).stringValue();
    }
}
