package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** What the two services promise to every program that speaks to them. */
class SurfaceIT {

    private static final Map<String, String> A_CHILD =
            Map.of("registeredOn", "2020-02-03", "sex", "M", "bornOn", "2020-02-03");

    private final Product product = Products.shared();
    private final Caller manager = product.as(Role.MANAGER);

    @Test
    void refuses_whoever_has_not_signed_in() {
        assertThat(product.asNobody().command("register-child", A_CHILD).status()).isEqualTo(401);
        assertThat(product.asNobody().ask("/api/indicators").status()).isEqualTo(401);
    }

    @Test
    void refuses_an_act_to_a_role_that_may_not_do_it() {
        String child = Children.registered(manager, "Teal", "2019-09-09");

        Answer refused =
                product.as(Role.SCHOOL)
                        .command("record-care-entry", Children.care(child, "2025-01-06"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().path("type").stringValue())
                .startsWith("urn:goldenthread:refusal:");
    }

    @Test
    void names_every_fault_of_what_was_sent() {
        Answer malformed =
                manager.command(
                        "register-child",
                        Map.of("registeredOn", "2025-02-30", "sex", "7", "shoeSize", 3));

        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.text()).contains("registeredOn", "sex", "shoeSize");
    }

    @Test
    void answers_the_same_key_and_body_as_the_first_time() {
        Answer first = manager.command("register-child", A_CHILD, "Idempotency-Key", "story-same");
        Answer again = manager.command("register-child", A_CHILD, "Idempotency-Key", "story-same");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void refuses_the_same_key_with_another_body() {
        manager.command("register-child", A_CHILD, "Idempotency-Key", "story-other");
        Answer other =
                manager.command(
                        "register-child",
                        Map.of("registeredOn", "2021-01-01", "sex", "F", "bornOn", "2021-01-01"),
                        "Idempotency-Key",
                        "story-other");

        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void accepts_a_command_for_the_version_that_was_seen_and_refuses_it_when_the_child_has_moved() {
        Answer registered = manager.command("register-child", A_CHILD);
        String child = registered.stream();
        String seen = registered.body().path("events").path(0).path("version").asString();

        Answer accepted =
                manager.command(
                        "record-care-entry", Children.care(child, "2025-01-06"), "If-Match", seen);
        Answer stale =
                manager.command(
                        "record-care-entry", Children.care(child, "2025-01-07"), "If-Match", seen);

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void does_not_know_a_child_that_was_never_registered() {
        Answer unknown =
                manager.command(
                        "record-care-entry",
                        Children.care("00000000-0000-4000-8000-000000000000", "2025-01-06"));

        assertThat(unknown.status()).isEqualTo(404);
    }

    @Test
    void shows_its_health_and_its_metrics() {
        Caller nobody = product.asNobody();
        Caller administrator = product.as(Role.ADMINISTRATOR);

        assertThat(nobody.ask("/actuator/health").body().path("status").stringValue())
                .isEqualTo("UP");
        assertThat(nobody.readCommands("/actuator/health").body().path("status").stringValue())
                .isEqualTo("UP");
        assertThat(administrator.readCommands("/actuator/prometheus").text()).contains("jvm_");
        assertThat(administrator.ask("/actuator/prometheus").text()).contains("jvm_");
    }

    @Test
    void measures_all_that_an_alert_or_the_dashboard_asks_for() {
        Caller nobody = product.asNobody();
        nobody.ask("/actuator/health");

        Set<String> measured = WatchedMetrics.measured(nobody.ask("/actuator/prometheus").text());

        assertThat(WatchedMetrics.watched())
                .contains("goldenthread_processor_lag", "http_server_requests_seconds_count{status")
                .isSubsetOf(measured);
    }
}
