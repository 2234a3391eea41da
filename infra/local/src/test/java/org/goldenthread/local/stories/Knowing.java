package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.local.stories.Diary.Someone;
import org.goldenthread.platform.access.Role;
import tools.jackson.databind.JsonNode;

/**
 * Asks about the children of one scenario, as known at the end of a day, or now.
 *
 * @param asKnown the parameter that says so; empty for now
 */
record Knowing(Product product, Set<String> children, long after, String asKnown) {

    /** As known at the end of this day. */
    Knowing on(String day) {
        return new Knowing(product, children, after, "&asKnown=" + day + "T22:30:00Z");
    }

    /** How many cases of these children a figure counts. */
    long counted(String code, String when) {
        return cases(code, when, "numerator").size();
    }

    /** How many cases of these children it counts them among. */
    long among(String code, String when) {
        return cases(code, when, "denominator").size();
    }

    /** Those counted of those whom they are counted among, in per cent. */
    double share(String code, String when) {
        return 100.0 * counted(code, when) / among(code, when);
    }

    private List<JsonNode> cases(String code, String when, String role) {
        Answer answer =
                asked(
                        Role.PERFORMANCE_OFFICER,
                        "/api/indicators/%s/cases?%s&limit=1000".formatted(code, when));
        assertThat(answer.body().path("next").isMissingNode()).as("all on one page").isTrue();
        return Cases.items(answer.body(), "cases").stream()
                .filter(one -> role.equals(one.path("role").stringValue()))
                .filter(one -> children.contains(one.path("childId").stringValue()))
                .toList();
    }

    /** The whole answer to a figure, of all children there are. */
    JsonNode figure(String code, String when) {
        return asked(Role.PERFORMANCE_OFFICER, "/api/indicators/%s?%s".formatted(code, when))
                .body();
    }

    /** The strands of this kind in a child's chronology. */
    List<JsonNode> strands(Someone child, String kind) {
        return chronology(child)
                .path("strands")
                .valueStream()
                .filter(strand -> kind.equals(strand.path("strand").stringValue()))
                .toList();
    }

    /** What happened to a child, as social care sees it. */
    JsonNode chronology(Someone child) {
        return asked(
                        Role.SOCIAL_WORKER,
                        "/api/children/%s/chronology?limit=1000".formatted(child.id()))
                .body();
    }

    /** The level of help of a child. */
    String level(Someone child) {
        return chronology(child).path("level").stringValue();
    }

    /** Every event of a child. */
    List<JsonNode> history(Someone child) {
        return Cases.items(
                asked(Role.AUDITOR, "/api/children/%s/history?limit=1000".formatted(child.id()))
                        .body(),
                "events");
    }

    private Answer asked(Role role, String path) {
        Answer answer = product.as(role).ask(path + asKnown + "&after=" + after);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    static String during(String from, String to) {
        return "from=" + from + "&to=" + to;
    }

    static String at(String day) {
        return "asAt=" + day;
    }
}
