package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.AtOnce.together;
import static org.goldenthread.command.testing.ChildRequests.enteringCare;
import static org.goldenthread.command.testing.ChildRequests.fresh;
import static org.goldenthread.command.testing.ChildRequests.registered;
import static org.goldenthread.command.testing.ChildRequests.registering;

import java.util.List;
import java.util.Map;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.RecordedEvents;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Several workers whose acts meet. */
@RunningCommandService
class ManyWorkersIT {

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;
    private Http http;

    @BeforeEach
    void service() {
        http = new Http(service);
    }

    @Test
    void lets_fifty_workers_register_one_child_only_once() throws Exception {
        String child = fresh();

        List<Integer> statuses =
                together(
                        50,
                        () ->
                                http.ask(Role.SOCIAL_WORKER, "register-child", registering(child))
                                        .status());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).containsOnly(201, 409);
        assertThat(new RecordedEvents(jdbc).of(child)).isEqualTo(1);
    }

    @Test
    void takes_a_version_that_still_holds_and_refuses_one_that_has_moved() {
        String child = registered(http, Role.SOCIAL_WORKER);

        assertThat(
                        http.ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        enteringCare(child, "2024-05-01"),
                                        Map.of("If-Match", "\"7\""))
                                .status())
                .isEqualTo(412);
        assertThat(
                        http.ask(
                                        Role.MANAGER,
                                        "record-care-entry",
                                        enteringCare(child, "2024-05-01"),
                                        Map.of("If-Match", "\"0\""))
                                .status())
                .isEqualTo(201);
    }
}
