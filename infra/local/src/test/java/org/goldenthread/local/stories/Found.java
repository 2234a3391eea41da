package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a product finds on its data, as lines: every fact of every child with its content, every
 * event of the history, every figure of days that are over, publications, imports with their
 * findings. Asked as known at the last position, so that it is the same on every day.
 */
record Found(Product product, long position) {

    private static final String CHILDREN =
            """
            select distinct aggregate_identifier from journal.event_entry
            where type = 'child' order by aggregate_identifier
            """;

    /** On the data of this product, which is idle. */
    static Found in(Product product) {
        return new Found(
                product,
                product.database()
                        .sql("select max(global_index) from journal.event_entry")
                        .query(Long.class)
                        .single());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        for (String child :
                product.database().sql(CHILDREN).query((row, _) -> row.getString(1)).list()) {
            lines.add("child " + child);
            lines.addAll(facts(child));
        }
        lines.add("history");
        lines.addAll(history());
        new EveryFigure(product)
                .known("&asKnown=" + position)
                .forEach((figure, answer) -> {
                    if (!figure.contains("from=2026-04-01")) {
                        lines.add("figure " + figure + ": " + number(answer));
                    }
                });
        lines.addAll(publications());
        lines.addAll(imports());
        return String.join("\n", lines) + "\n";
    }

    /** Puts what the journal alone says in the place of what is shown; both must be equal. */
    Found rebuilt() {
        Caller administrator = product.as(Role.ADMINISTRATOR);
        Answer begun = administrator.post("/api/rebuilds", Map.of("adopt", true));
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String path = begun.response().headers().firstValue("Location").orElseThrow();
        JsonNode over =
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .until(
                                () -> administrator.ask(path).body(),
                                state -> !state.path("state").asString().equals("running"));
        assertThat(over.path("equal").asBoolean()).as(over.toString()).isTrue();
        assertThat(over.path("adopted").asBoolean()).as(over.toString()).isTrue();
        return this;
    }

    private List<String> facts(String child) {
        JsonNode told =
                asked(
                        Role.SOCIAL_WORKER,
                        "/api/children/%s/chronology?limit=1000".formatted(child));
        return told.path("facts")
                .valueStream()
                .map(fact ->
                        "  %s %s %s"
                                .formatted(
                                        fact.path("effectiveOn").asString(""),
                                        fact.path("type").asString(),
                                        fact.path("content")))
                .toList();
    }

    private List<String> history() {
        return asked(Role.AUDITOR, "/api/history?limit=1000")
                .path("events")
                .valueStream()
                .map(event ->
                        "  %s %s %s by %s"
                                .formatted(
                                        event.path("position"),
                                        event.path("type").asString(),
                                        event.path("stream").asString(),
                                        event.path("who").asString("")))
                .sorted()
                .toList();
    }

    private static String number(JsonNode answer) {
        return "%s of %s and %s"
                .formatted(
                        answer.path("value"), answer.path("numerator"), answer.path("denominator"));
    }

    private List<String> publications() {
        return asked(Role.PERFORMANCE_OFFICER, "/api/publications?limit=1000")
                .path("publications")
                .valueStream()
                .map(one -> "publication " + one)
                .toList();
    }

    private List<String> imports() {
        Caller team = product.as(Role.DATA_TEAM);
        List<String> lines = new ArrayList<>();
        for (String id :
                product.database()
                        .sql("select id::text from imports.job order by number")
                        .query(String.class)
                        .list()) {
            JsonNode job = team.readCommands("/api/imports/" + id).body();
            lines.add("import " + id + " " + job.path("state").asString());
            team.readCommands("/api/imports/" + id + "/findings?limit=1000")
                    .body()
                    .path("findings")
                    .forEach(finding -> lines.add("  " + asStored((ObjectNode) finding)));
        }
        return lines;
    }

    /** Without what the rules of this release say about it. */
    private static JsonNode asStored(ObjectNode finding) {
        return finding.without("remedy");
    }

    private JsonNode asked(Role role, String path) {
        Answer answer = product.as(role).ask(path + "&asKnown=" + position);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }
}
