package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.platform.testing.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What was found and not mended, as the query service may read it. */
@RunningCommandService
class OpenFindingsIT {

    private static final String NO_SUCH_ETHNICITY =
            "F,04/05/2018," + SmallCare.NO_SUCH_ETHNICITY + ",UN1,,";

    @Autowired MockMvc http;

    @Autowired Environment settings;

    private SendingReturns team;
    private JdbcClient query;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
        query =
                JdbcClient.create(
                        Postgres.as(
                                "golden_query",
                                settings.getRequiredProperty("spring.datasource.url")));
    }

    @Test
    void a_later_return_without_the_fault_ends_it_and_one_with_it_says_it_once() throws Exception {
        JsonNode first = imported("931", "L1", NO_SUCH_ETHNICITY, Map.of());
        assertThat(open(first)).containsExactly("903-103");

        JsonNode again = imported("931", "L1", NO_SUCH_ETHNICITY, Map.of());
        assertThat(open(first)).isEmpty();
        assertThat(open(again)).containsExactly("903-103");

        JsonNode right = imported("931", "L1", SmallCare.GIRL, Map.of());
        assertThat(open(again)).isEmpty();
        assertThat(open(right)).isEmpty();
    }

    @Test
    void a_return_of_other_children_or_another_authority_ends_nothing() throws Exception {
        JsonNode first = imported("932", "L2", NO_SUCH_ETHNICITY, Map.of());
        imported("933", "L2", SmallCare.GIRL, Map.of());
        imported("932", "L2", SmallCare.GIRL, Map.of("dryRun", "true"));

        assertThat(open(first)).containsExactly("903-103");
    }

    @Test
    void what_was_only_looked_at_or_is_taken_back_is_not_open() throws Exception {
        assertThat(open(imported("934", "L3", NO_SUCH_ETHNICITY, Map.of("dryRun", "true"))))
                .isEmpty();
        JsonNode first = imported("934", "L3", NO_SUCH_ETHNICITY, Map.of());
        assertThat(open(first)).containsExactly("903-103");

        team.post(
                "/api/imports/" + first.get("id").stringValue() + "/taking-back",
                "{\"reason\": \"wrong-detail\"}",
                "data-team");
        assertThat(open(first)).isEmpty();
    }

    @Test
    void the_query_service_reads_nothing_else_of_imports() {
        for (String table : List.of("job", "finding", "named", "piece")) {
            assertThat(
                            query.sql(
                                            "select has_table_privilege('imports."
                                                    + table
                                                    + "', 'select')")
                                    .query(Boolean.class)
                                    .single())
                    .isFalse();
        }
    }

    private JsonNode imported(
            String authority, String child, String who, Map<String, String> fields)
            throws Exception {
        Map<String, String> all = new HashMap<>(fields);
        all.put("localAuthority", authority);
        return team.completed(
                "ssda903",
                new SmallCare().child(child, who).open(child, "28/01/2025").files(),
                all);
    }

    private List<@Nullable String> open(JsonNode over) {
        return query.sql(
                        "select rule from imports.open_finding where import = ?::uuid order by number")
                .param(over.get("id").stringValue())
                .query(String.class)
                .list();
    }
}
