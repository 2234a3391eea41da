package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.Http;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.TestJournal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RunningQueryService
class DefinitionEndpointIT {

    private static final IndicatorCode REREFERRALS = new IndicatorCode("FD-04");
    private static final String VERSIONS = "/api/indicators/FD-04/definitions";
    private static final String YEAR = "from=2051-04-01&to=2052-03-31";

    @Autowired MockMvcTester http;
    @Autowired TestJournal journal;

    @Test
    void shows_what_a_version_would_change_then_that_it_was_adopted_and_what_it_changed() {
        ChildId ann = new ChildId(UUID.randomUUID());
        journal.keep(ann, Need.referred(1, "2050-06-01"));
        TestJournal.Kept again = journal.keep(ann, Need.referred(2, "2051-06-01"));
        String then = "&asKnown=" + again.position();

        MvcTestResult preview =
                ask(VERSIONS + "/2/preview?" + YEAR + "&series=year&count=3" + then);
        assertThat(preview).bodyJson().extractingPath("$.inForce").isEqualTo(1);
        assertThat(preview).bodyJson().extractingPath("$.asked").isEqualTo(3);
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.figures[*].from")
                .asArray()
                .containsExactly("2051-04-01");
        assertThat(preview).bodyJson().extractingPath("$.figures[0].before.numerator").isEqualTo(1);
        assertThat(preview).bodyJson().extractingPath("$.figures[0].after.numerator").isEqualTo(0);
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.figures[0].after.denominator")
                .isEqualTo(1);
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.figures[0].cases[*].change")
                .asArray()
                .containsExactly("goes");
        assertThat(preview)
                .bodyJson()
                .extractingPath("$.figures[0].cases[0].childId")
                .isEqualTo(ann.toString());

        TestJournal.Kept adopted = journal.keep(new DefinitionAdopted(REREFERRALS, 2));
        String since = "&asKnown=" + adopted.position();
        TestJournal.Kept back = journal.keep(new DefinitionAdopted(REREFERRALS, 1));

        assertThat(states(VERSIONS + "?" + then))
                .as("other tests may have adopted it before")
                .isIn("in-force proposed", "in-force superseded");
        assertThat(states(VERSIONS + "?" + since)).isEqualTo("superseded in-force");
        assertThat(states(VERSIONS + "?after=" + back.position())).isEqualTo("in-force superseded");
        assertThat(ask(VERSIONS + "?" + since)).bodyText().contains(adopted.id().toString());
        assertThat(figure(then)).isEqualTo("1: 1 of 1");
        assertThat(figure(since)).isEqualTo("2: 0 of 1");
        assertThat(figure("&after=" + back.position())).isEqualTo("1: 1 of 1");
        assertThat(catalogued(since)).isEqualTo(2);
        assertThat(catalogued(then)).isEqualTo(1);
        assertThat(ask("/api/indicators/FD-04/cases?" + YEAR + since))
                .bodyJson()
                .extractingPath("$.cases[*].role")
                .asArray()
                .containsExactly("denominator");
        assertThat(table(VERSIONS + "?" + since)).bodyText().contains("superseded", "in-force");
        assertThat(table(VERSIONS + "/2/preview?" + YEAR + then))
                .bodyText()
                .contains("before", "after", "goes,");
    }

    @Test
    void knows_no_version_that_nobody_wrote() {
        assertThat(ask(VERSIONS + "/3/preview?" + YEAR)).hasStatus(404);
        assertThat(ask("/api/indicators/XX-01/definitions")).hasStatus(404);
    }

    @Test
    void shows_definitions_to_whoever_sees_figures_and_previews_to_whoever_sees_cases() {
        Http hub = new Http(http, Role.HUB_WORKER);

        assertThat(hub.ask("/api/indicators/LA-01/definitions")).hasStatusOk();
        assertThat(hub.ask(VERSIONS + "/2/preview?" + YEAR)).hasStatus(403);
    }

    private String states(String path) {
        StringBuilder states = new StringBuilder();
        Http.json(ask(path))
                .path("definitions")
                .forEach(version -> states.append(version.path("state").asString()).append(' '));
        return states.toString().strip();
    }

    private String figure(String known) {
        JsonNode figure = Http.json(ask("/api/indicators/FD-04?" + YEAR + known));
        return figure.path("version").intValue()
                + ": "
                + figure.path("numerator").intValue()
                + " of "
                + figure.path("denominator").intValue();
    }

    private int catalogued(String known) {
        for (JsonNode indicator : Http.json(ask("/api/indicators?" + known))) {
            if (indicator.path("code").asString().equals("FD-04")) {
                return indicator.path("version").intValue();
            }
        }
        return 0;
    }

    private MvcTestResult ask(String path) {
        return new Http(http, Role.PERFORMANCE_OFFICER).ask(path);
    }

    private MvcTestResult table(String path) {
        return new Http(http, Role.PERFORMANCE_OFFICER).table(path);
    }
}
