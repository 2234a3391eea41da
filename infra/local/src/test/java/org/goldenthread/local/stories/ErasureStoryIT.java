package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The time for which a record is kept has ended: who the child was goes, that there was one stays.
 */
class ErasureStoryIT {

    private static final String NAME = "Xanthippe";
    private static final String FIGURES = "/api/indicators/%s?from=1999-01-01&to=1999-12-31";

    private final Product product = Products.shared();
    private final Caller manager = product.as(Role.MANAGER);
    private final Caller worker = product.as(Role.SOCIAL_WORKER);
    private final Caller officer = product.as(Role.PERFORMANCE_OFFICER);

    @Test
    void who_the_child_was_is_gone_and_every_figure_is_as_before() {
        String child = registered();
        Answer entered = done(manager.command("record-care-entry", care(child)));
        Answer left = done(manager.command("record-care-exit", home(child)));
        String before = figures(left.position());
        assertThat(worker.ask("/api/children/" + child + "/chronology").text()).contains(NAME);
        assertThat(found().toString()).contains(child);

        Answer proposed =
                done(
                        manager.command(
                                "propose-erasure",
                                Map.of("childId", child, "reason", "retention-ended")));
        assertThat(manager.command("erase-identity", Map.of("childId", child)).status())
                .isEqualTo(403);
        assertThat(worker.ask("/api/children/" + child + "/chronology").text()).contains(NAME);
        Answer erased =
                done(
                        product.as(Role.ADMINISTRATOR)
                                .command("erase-identity", Map.of("childId", child)));

        assertThat(erased.position()).isGreaterThan(proposed.position());
        assertThat(figures(erased.position())).isEqualTo(before);
        JsonNode ages =
                officer.ask(FIGURES.formatted("LA-02") + "&by=age").body().path("breakdown");
        assertThat(ages.path(0).path("key").asString()).isEqualTo("erased");
        assertThat(ages.size()).isEqualTo(1);
        for (String then : List.of("", "?asKnown=" + entered.position())) {
            for (String path : List.of("/chronology", "/history")) {
                assertThat(worker.ask("/api/children/" + child + path + then).text())
                        .contains(child)
                        .doesNotContain(NAME, "1990-04-30");
            }
        }
        assertThat(product.browserOf(Role.SOCIAL_WORKER).open("/children/" + child).text())
                .contains("Identity erased", "was erased on", "in the role administrator")
                .doesNotContain(NAME);
        assertThat(found().toString()).doesNotContain(child);
        assertThat(refused(child).status()).isEqualTo(409);
        assertThat(rebuilt().path("equal").asBoolean()).isTrue();
    }

    private String registered() {
        return done(
                manager.command(
                        "register-child",
                        Map.of(
                                "registeredOn",
                                "1999-05-03",
                                "sex",
                                "F",
                                "bornOn",
                                "1990-04-30",
                                "name",
                                Map.of("given", NAME, "family", "Storybook"))))
                .stream();
    }

    private String figures(long after) {
        return List.of("LA-02", "EH-01", "CP-01").stream()
                .map(code -> officer.ask(FIGURES.formatted(code) + "&after=" + after).body())
                .map(answer ->
                        "%s %s %s"
                                .formatted(
                                        answer.path("value"),
                                        answer.path("numerator"),
                                        answer.path("denominator")))
                .toList()
                .toString();
    }

    private JsonNode found() {
        return worker.post("/api/children/search", Map.of("given", NAME, "family", "Storybook"))
                .body();
    }

    private Answer refused(String child) {
        return worker.command(
                "record-contact",
                Map.of(
                        "childId",
                        child,
                        "receivedOn",
                        "1999-08-01",
                        "source",
                        "1A",
                        "reason",
                        "Her name is " + NAME));
    }

    private JsonNode rebuilt() {
        String path =
                product.as(Role.AUDITOR)
                        .post("/api/rebuilds", Map.of())
                        .response()
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> product.as(Role.AUDITOR).ask(path).body(),
                        state -> !state.path("state").asString().equals("running"));
    }

    private static Map<String, Object> care(String child) {
        return Children.care(child, "1999-06-01");
    }

    private static Map<String, Object> home(String child) {
        return Map.of("childId", child, "leftOn", "1999-09-01", "reason", "E4A");
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
