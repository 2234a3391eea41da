package org.goldenthread.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reference data changed over HTTP. */
@RunningCommandService
class ReferenceCommandsIT {

    @Autowired MockMvcTester service;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    estimate-population   | population-estimated   | {"midYear": 2022, "people": 67048, "source": "ONS, revised"}
                    set-threshold         | threshold-set          | {"name": "instance-window", "amount": 21, "reason": "Council"}
                    set-team              | team-set               | {"name": "North early help", "agency": "council", "members": ["hattie", "skye"]}
                    declare-bank-holiday  | bank-holiday-declared  | {"day": "2035-06-07", "name": "Jubilee"}
                    withdraw-bank-holiday | bank-holiday-withdrawn | {"day": "2035-12-25", "name": "Christmas"}
                    set-target            | target-set             | {"indicator": "LA-01", "from": "2026-04-01", "value": 60.5, "source": "Plan"}
                    change-code           | code-set-changed       | {"set": "legal-status", "code": "C9", "label": "New", "validFrom": "2027-04-01"}
                    adopt-definition      | definition-adopted     | {"indicator": "FD-04", "version": 2}
                    adopt-plan            | plan-adopted           | {"plan": "ours", "title": "Plan", "from": "2026-04-01", "source": "Council", "outcomes": [{"name": "Safe", "priorities": [{"name": "Help", "factors": [{"name": "Less", "indicators": ["CP-06"]}, {"name": "More", "indicators": [], "needs": "returns"}]}]}]}
                    """)
    void is_settled_in_a_stream_of_its_own(String act, String event, String body) {
        Answered first = ask(Role.PERFORMANCE_OFFICER, act, body);

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(first.body().toString()).contains(event);
        assertThat(ask(Role.ADMINISTRATOR, act, body).status()).isEqualTo(409);
        assertThat(ask(Role.SOCIAL_WORKER, act, body).status()).isEqualTo(403);
    }

    @Test
    void stands_in_the_stream_of_its_subject() {
        assertThat(
                        ask(
                                        Role.ADMINISTRATOR,
                                        "estimate-population",
                                        "{\"midYear\": 2021, \"people\": 66000, \"source\": \"ONS\"}")
                                .body()
                                .toString())
                .contains(ReferenceEvent.streamOf("population/2021").toString());
    }

    @Test
    void lists_all_that_is_wrong_and_refuses_what_can_never_be_right() {
        Answered malformed =
                ask(
                        Role.PERFORMANCE_OFFICER,
                        "set-target",
                        "{\"indicator\": \"care\", \"from\": \"soon\", \"value\": -1}");

        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.body().toString())
                .contains("\"indicator\"", "\"from\"", "\"value\"", "\"source\"");
        assertThat(
                        ask(
                                        Role.PERFORMANCE_OFFICER,
                                        "adopt-definition",
                                        "{\"indicator\": \"LA-01\", \"version\": 9}")
                                .status())
                .isEqualTo(422);
    }

    @Test
    void a_team_has_at_most_two_hundred_members_and_a_manager_may_say_who_they_are() {
        assertThat(ask(Role.MANAGER, "set-team", teamOf(200)).status()).isEqualTo(201);
        Answered tooMany = ask(Role.MANAGER, "set-team", teamOf(201));

        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.body().toString())
                .contains("\"members\"", "This must be a list of at most 200.");
    }

    private static String teamOf(int members) {
        return IntStream.range(0, members)
                .mapToObj(number -> "\"worker-" + number + "\"")
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"name\": \"Everybody\", \"agency\": \"council\", \"members\": [",
                                "]}"));
    }

    private Answered ask(Role role, String act, String body) {
        return new Http(service).ask(role, act, body);
    }
}
