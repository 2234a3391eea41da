package org.goldenthread.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** No name could be shown while the role that opens people's keys cannot sign in. */
@Tag("long")
@RunningQueryService
class KeysOutOfReachIT {

    private final JdbcClient superuser =
            JdbcClient.create(Postgres.as("postgres", RunningQueryService.OnPostgres.URL));

    @Autowired MockMvcTester service;

    @BeforeEach
    void locked() {
        superuser.sql("alter role golden_vault_reader nologin").update();
        superuser
                .sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where usename = 'golden_vault_reader'")
                .query()
                .listOfRows();
    }

    @AfterEach
    void open() {
        superuser.sql("alter role golden_vault_reader login").update();
        Awaitility.await().until(() -> status("readiness") == 200);
    }

    @Test
    void the_service_is_alive_but_not_ready_and_says_why() {
        assertThat(status("readiness")).isEqualTo(503);
        assertThat(status("liveness")).isEqualTo(200);
        assertThat(new Http(service, Role.ADMINISTRATOR).ask("/actuator/health"))
                .bodyJson()
                .extractingPath("$.components.vaultHealth.status")
                .isEqualTo("DOWN");
    }

    private int status(String probe) {
        return service.get().uri("/actuator/health/" + probe).exchange().getResponse().getStatus();
    }
}
