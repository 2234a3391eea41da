package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Both services with Axon Server holding the journal and carrying the messages. */
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+",
        disabledReason = "set AXON_SERVER=host:port to test against a running Axon Server")
class AxonServerStoryIT {

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.onAxonServer("axon-server", System.getenv("AXON_SERVER"));
        product.ready();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_care_entry_is_in_the_figure_as_soon_as_the_figure_has_come_that_far() {
        String child = Children.registered(product.as(Role.MANAGER), "Ophelia", "2016-02-02");

        Knowing figures =
                Journey.of(product, child)
                        .then(Role.MANAGER, "record-care-entry", care("2025-06-02"))
                        .figures();

        assertThat(figures.counted("LA-01", Knowing.at("2025-06-30"))).isEqualTo(1);
    }

    @Test
    void every_event_of_a_child_stands_in_the_history_with_its_place() {
        String child = Children.registered(product.as(Role.MANAGER), "Osbert", "2016-03-03");
        Journey journey =
                Journey.of(product, child)
                        .then(Role.MANAGER, "record-care-entry", care("2025-06-03"));

        Answer history =
                product.as(Role.AUDITOR)
                        .ask(
                                "/api/children/%s/history?after=%d"
                                        .formatted(child, journey.position()));

        assertThat(history.body().path("events"))
                .extracting(event -> event.path("type").stringValue())
                .containsExactly("child-registered", "care-entry-recorded");
        assertThat(history.body().path("events"))
                .extracting(event -> event.path("position").longValue())
                .isSorted()
                .allMatch(position -> position > 0);
    }

    @Test
    void the_same_key_settles_once() {
        String child = Children.registered(product.as(Role.MANAGER), "Odile", "2016-04-04");
        Map<String, Object> entry = Children.care(child, "2025-06-04");

        Answer first =
                product.as(Role.MANAGER)
                        .command("record-care-entry", entry, "Idempotency-Key", child);
        Answer again =
                product.as(Role.MANAGER)
                        .command("record-care-entry", entry, "Idempotency-Key", child);

        assertThat(again.eventId()).isEqualTo(first.eventId());
    }

    @Test
    void a_rule_that_says_no_is_named_across_the_wire() {
        String child = Children.registered(product.as(Role.MANAGER), "Orla", "2016-05-05");
        Journey.of(product, child).then(Role.MANAGER, "record-care-entry", care("2025-06-05"));

        Answer second =
                product.as(Role.MANAGER)
                        .command("record-care-entry", Children.care(child, "2025-07-05"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().path("rule").stringValue("")).as(second.text()).isNotEmpty();
    }

    @Test
    void killing_both_services_during_fifty_commands_loses_none_and_doubles_none() {
        new FiftyCommands(product).crash("2024-02-05", Product::killEverything);
    }

    private static Object[] care(String enteredOn) {
        return Children.care("", enteredOn).entrySet().stream()
                .filter(field -> !field.getKey().equals("childId"))
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray();
    }
}
