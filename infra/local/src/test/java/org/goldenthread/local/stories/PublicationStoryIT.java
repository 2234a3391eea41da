package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A quarter is published; then history changes in three ways, and the bridge names each. */
class PublicationStoryIT {

    private static final String DAY = "2012-03-31";

    private final Product product = Products.shared();
    private final Caller manager = product.as(Role.MANAGER);
    private final Caller officer = product.as(Role.PERFORMANCE_OFFICER);

    @Test
    void a_published_figure_stays_and_the_bridge_says_why_todays_is_another() {
        String curlew = Children.registered(manager, "Curlew", "2005-05-01");
        String dunlin = Children.registered(manager, "Dunlin", "2005-06-01");
        String plover = Children.registered(manager, "Plover", "2005-07-01");
        Answer entryOfCurlew = entered(curlew, "2012-01-05");
        Answer entryOfDunlin = entered(dunlin, "2012-02-01");

        Answer published =
                officer.post(
                        "/api/publications?after=" + entryOfDunlin.position(),
                        Map.of(
                                "title",
                                "Council Plan 2011-12, quarter 4",
                                "asAt",
                                DAY,
                                "figures",
                                List.of(Map.of("code", "LA-01"))));
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        String path = published.response().headers().firstValue("Location").orElseThrow();

        Answer late = entered(plover, "2012-03-28");
        Answer voided =
                done(
                        manager.command(
                                "void-fact",
                                Map.of(
                                        "childId",
                                        curlew,
                                        "eventId",
                                        entryOfCurlew.eventId(),
                                        "reason",
                                        "wrong-child")));
        Answer amended = done(amended(dunlin, entryOfDunlin, "2012-04-02"));

        String after = "after=" + amended.position();
        assertThat(officer.ask(path + "?" + after).body()).isEqualTo(published.body());
        Answer answer = officer.ask(path + "/bridge?" + after);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().path("reproduced").booleanValue()).isTrue();
        JsonNode bridge = answer.body().path("figures").path(0);
        assertThat(bridge.path("opening").path("numerator").intValue()).isEqualTo(2);
        assertThat(bridge.path("closing").path("numerator").intValue()).isEqualTo(1);
        assertThat(bridge.path("lines").valueStream().map(PublicationStoryIT::line))
                .containsExactlyInAnyOrder(
                        plover + " 1 late " + late.eventId(),
                        curlew + " -1 voided " + voided.eventId(),
                        dunlin + " -1 amended " + amended.eventId());
        assertThat(
                        officer.ask(
                                        "/api/publications/restatements?code=LA-01&from=2012-03-31&to=2012-03-31")
                                .body()
                                .path("restatements")
                                .path(0)
                                .path("difference")
                                .path("numerator")
                                .intValue())
                .isEqualTo(-1);
    }

    @Test
    void a_draft_is_published_after_a_review_by_somebody_else_and_may_be_withdrawn() {
        Answer draft =
                done(
                        officer.post(
                                "/api/publications",
                                Map.of(
                                        "title",
                                        "Council Plan 2012-13, quarter 1",
                                        "asAt",
                                        "2012-06-30",
                                        "draft",
                                        true,
                                        "figures",
                                        List.of(Map.of("code", "LA-01")))));
        String path = draft.response().headers().firstValue("Location").orElseThrow();

        Answer tooEarly = officer.post(path + "/publish", Map.of());
        Answer ownReview = officer.post(path + "/review", Map.of("remark", "Looks right"));
        Answer review = manager.post(path + "/review", Map.of("remark", "Looks right"));
        Answer published = officer.post(path + "/publish", Map.of());
        Answer withdrawn = officer.post(path + "/withdraw", Map.of("reason", "A return was late"));
        Answer again = officer.post(path + "/withdraw", Map.of("reason", "A return was late"));

        assertThat(tooEarly.status()).as(tooEarly.text()).isEqualTo(409);
        assertThat(tooEarly.text()).contains("not-reviewed", "Somebody other than its author");
        assertThat(ownReview.status()).as(ownReview.text()).isEqualTo(403);
        assertThat(review.status()).as(review.text()).isEqualTo(200);
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(withdrawn.body().path("state").stringValue()).isEqualTo("withdrawn");
        assertThat(withdrawn.body().path("figures")).isEqualTo(published.body().path("figures"));
        assertThat(again.status()).as(again.text()).isEqualTo(409);
    }

    private Answer entered(String child, String day) {
        return done(manager.command("record-care-entry", Children.care(child, day)));
    }

    /** Says the fact again as the chronology shows it, but for its day. */
    private Answer amended(String child, Answer entry, String day) {
        Map<String, Object> fact = new HashMap<>();
        manager.ask("/api/children/" + child + "/chronology?after=" + entry.position())
                .body()
                .path("facts")
                .valueStream()
                .filter(shown ->
                        shown.path("eventIds").path(0).asString("").equals(entry.eventId()))
                .findFirst()
                .orElseThrow()
                .path("content")
                .properties()
                .forEach(field -> fact.put(field.getKey(), field.getValue()));
        fact.put("enteredOn", day);
        return manager.command(
                "amend-fact",
                Map.of(
                        "childId",
                        child,
                        "eventId",
                        entry.eventId(),
                        "fact",
                        fact,
                        "reason",
                        "wrong-detail"));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
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
