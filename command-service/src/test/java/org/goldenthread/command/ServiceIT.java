package org.goldenthread.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.GuardedEndpoints;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.platform.testing.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What holds of the service as a whole, whatever it is asked. */
@RunningCommandService
@ExtendWith(OutputCaptureExtension.class)
class ServiceIT {

    private static final String REGISTRATION =
            """
            {"registeredOn": "%s", "sex": "%s", "ethnicity": "WBRI",
             "name": {"given": "Ottoline", "family": "Plantedname"}, "bornOn": "2019-06-01"}
            """;

    @Autowired MockMvc http;

    @Test
    void guards_every_endpoint(@Autowired ApplicationContext context) {
        GuardedEndpoints.check(context);
    }

    /** There are some twenty in each chain, and nobody asks how long one of them took. */
    @Test
    void does_not_measure_each_filter_by_itself(@Autowired MeterRegistry meters) throws Exception {
        http.perform(get("/api/commands")).andExpect(status().isUnauthorized());

        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains("hikaricp.connections")
                .noneMatch(name -> name.startsWith("spring.security"));
    }

    @Test
    void is_up_when_database_and_journal_can_be_reached() throws Exception {
        http.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
    }

    @Test
    void is_not_ready_but_alive_while_all_of_its_connections_are_in_use(
            @Autowired HikariDataSource pool) throws Exception {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                held.add(pool.getConnection());
            }

            assertThat(statusOf("/actuator/health")).isEqualTo(503);
            assertThat(statusOf("/actuator/health/readiness")).isEqualTo(503);
            assertThat(statusOf("/actuator/health/liveness")).isEqualTo(200);
        } finally {
            for (Connection one : held) {
                one.close();
            }
        }
        assertThat(statusOf("/actuator/health/readiness")).isEqualTo(200);
    }

    /** Acts could not seal anything, however well all the rest is. */
    @Test
    void is_not_ready_but_alive_while_the_role_of_the_vault_cannot_sign_in() throws Exception {
        JdbcClient superuser =
                JdbcClient.create(Postgres.as("postgres", RunningCommandService.OnPostgres.URL));
        String administrator = "Bearer " + TestIdentity.token("adm", Role.ADMINISTRATOR);
        try {
            superuser.sql("alter role golden_vault nologin").update();
            superuser
                    .sql(
                            "select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where usename = 'golden_vault'")
                    .query()
                    .listOfRows();

            assertThat(statusOf("/actuator/health/readiness")).isEqualTo(503);
            assertThat(statusOf("/actuator/health/liveness")).isEqualTo(200);
            http.perform(get("/actuator/health").header("Authorization", administrator))
                    .andExpect(jsonPath("$.components.vaultHealth.status").value("DOWN"))
                    .andExpect(jsonPath("$.components.db.status").value("UP"));
        } finally {
            superuser.sql("alter role golden_vault login").update();
        }
        Awaitility.await().until(() -> statusOf("/actuator/health/readiness") == 200);
    }

    private int statusOf(String path) throws Exception {
        return http.perform(get(path)).andReturn().getResponse().getStatus();
    }

    @Test
    void refuses_whoever_sends_no_token_in_the_form_of_every_refusal() throws Exception {
        http.perform(post("/api/commands/register-child").content("{}"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.traceId").isNotEmpty());
    }

    @Test
    void writes_no_name_into_its_log_whether_it_accepts_or_refuses(CapturedOutput log)
            throws Exception {
        int accepted = register(REGISTRATION.formatted("2024-05-01", "F"));
        List<Integer> refused =
                List.of(
                        register(REGISTRATION.formatted("Plantedname", "F")),
                        register(REGISTRATION.formatted("2024-05-01", "Plantedname")),
                        register("{\"Plantedname\": "));

        assertThat(accepted).isEqualTo(201);
        assertThat(refused).containsOnly(400);
        assertThat(log.getAll())
                .contains("refused 400 malformed")
                .doesNotContain("Plantedname", "Ottoline", "2019-06-01");
    }

    private int register(String body) throws Exception {
        return http.perform(
                        post("/api/commands/register-child")
                                .header(
                                        "Authorization",
                                        "Bearer " + TestIdentity.token("ann", Role.SOCIAL_WORKER))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
