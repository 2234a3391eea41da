package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.ChildRequests;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.RecordedEvents;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One act about several children, each of whom must still be as the asker saw them. */
@RunningCommandService
class SeveralChildrenIT {

    @Autowired MockMvcTester http;
    @Autowired JdbcClient jdbc;

    @Test
    void is_settled_for_all_while_each_is_as_it_was_seen() {
        String one = registered();
        String other = registered();
        contact(other);

        assertThat(consent(one, other, seen(one, 0) + "," + seen(other, 1))).isEqualTo(201);
        assertThat(new RecordedEvents(jdbc).of(one)).isEqualTo(2);
        assertThat(new RecordedEvents(jdbc).of(other)).isEqualTo(3);
    }

    @Test
    void is_settled_for_nobody_when_one_of_them_has_moved_or_was_not_seen() {
        String one = registered();
        String other = registered();
        contact(other);

        assertThat(consent(one, other, seen(one, 0) + "," + seen(other, 0))).isEqualTo(412);
        assertThat(consent(one, other, seen(one, 0))).isEqualTo(412);
        assertThat(consent(one, other, "as-it-was")).isEqualTo(400);
        assertThat(new RecordedEvents(jdbc).of(one)).isEqualTo(1);
        assertThat(new RecordedEvents(jdbc).of(other)).isEqualTo(2);
    }

    @Test
    void of_two_at_the_same_moment_one_is_settled_whole_and_the_other_not_at_all() {
        String one = registered();
        String other = registered();
        String seen = seen(one, 0) + "," + seen(other, 0);

        List<Integer> answers =
                Stream.of(List.of(one, other), List.of(other, one))
                        .map(children ->
                                CompletableFuture.supplyAsync(() ->
                                        consent(children.getFirst(), children.getLast(), seen)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).containsExactlyInAnyOrder(201, 412);
        assertThat(new RecordedEvents(jdbc).of(one)).isEqualTo(2);
        assertThat(new RecordedEvents(jdbc).of(other)).isEqualTo(2);
    }

    private static String seen(String child, long version) {
        return child + ":" + version;
    }

    private int consent(String one, String other, String ifMatch) {
        return ask(
                "give-early-help-consent",
                """
                {"childIds": ["%s", "%s"], "givenOn": "2026-02-02", "givenBy": "mother",
                 "covers": ["assess"], "method": "written"}
                """
                        .formatted(one, other),
                "\"" + ifMatch + "\"");
    }

    private void contact(String child) {
        String contact =
                "{\"childId\": \"%s\", \"receivedOn\": \"2026-02-02\", \"source\": \"2A\"}";
        assertThat(ask("record-contact", contact.formatted(child), "\"0\"")).isEqualTo(201);
    }

    private String registered() {
        return ChildRequests.registered(new Http(http), Role.HUB_WORKER);
    }

    private int ask(String name, String body, String ifMatch) {
        return new Http(http)
                .ask(
                        "local-hub-worker",
                        Role.HUB_WORKER,
                        name,
                        body,
                        ifMatch.isEmpty() ? Map.of() : Map.of("If-Match", ifMatch))
                .status();
    }
}
