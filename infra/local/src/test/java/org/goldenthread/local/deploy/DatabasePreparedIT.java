package org.goldenthread.local.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.local.stories.KeptForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The script of the compose file makes a database with which both services start. */
@EnabledIf(
        value = "org.goldenthread.local.deploy.PreparedDatabase#hasPsql",
        disabledReason = "needs psql (Debian: postgresql-client)")
class DatabasePreparedIT {

    /** What a password may hold that ends a text in a shell or in SQL. */
    private static final String NASTY = "it's \"%s\" \\ $HOME `id` ; -- :'owner'";

    /** Once the tables are those of the release, no service needs to know who owns them. */
    private static final Map<String, String> WITHOUT_THE_OWNER =
            Map.of(
                    "SPRING_FLYWAY_ENABLED", "false",
                    "SPRING_FLYWAY_USER", "",
                    "SPRING_FLYWAY_PASSWORD", "");

    private static ComposeFile compose;
    private static final Map<String, String> SETTINGS = new TreeMap<>();

    @TempDir private Path folder;

    @BeforeAll
    static void set() throws IOException {
        compose = ComposeFile.read();
        ComposeFile.example()
                .forEach((name, value) -> {
                    boolean secret = name.endsWith("_PASSWORD") || name.endsWith("_SECRET");
                    SETTINGS.put(name, secret ? NASTY.formatted(name) : value);
                });
        SETTINGS.put("AUTHORITY", "330");
    }

    /**
     * Given a server with nothing in it, when it is prepared once and once again, then the second
     * time changes nothing, each role signs in with its password, and both services start.
     */
    @Test
    void an_empty_server_is_prepared_twice_and_both_services_start()
            throws IOException, InterruptedException {
        try (PreparedDatabase database =
                PreparedDatabase.empty(folder, SETTINGS.getOrDefault("SUPERUSER_PASSWORD", ""))) {
            database.prepare(compose, SETTINGS);
            List<String> once = roles(database);
            database.prepare(compose, SETTINGS);

            assertThat(roles(database)).isEqualTo(once).hasSizeGreaterThanOrEqualTo(5);
            assertThat(once)
                    .allSatisfy(role ->
                            assertThat(role)
                                    .endsWith(" signs in, may make neither roles nor databases"));
            bothServicesStart(database, Map.of());
            bothServicesStart(database, WITHOUT_THE_OWNER);
        }
    }

    /**
     * Given a server as it was before people's keys had roles of their own, with tables and rows of
     * that time, when it is prepared again, then both services start on what is there.
     */
    @Test
    void a_server_of_an_earlier_form_is_prepared_and_both_services_start()
            throws IOException, InterruptedException, SQLException {
        try (PreparedDatabase database =
                PreparedDatabase.empty(folder, SETTINGS.getOrDefault("SUPERUSER_PASSWORD", ""))) {
            for (String role : List.of("golden_owner", "golden_command", "golden_query")) {
                database.asSuperuser("postgres").sql("create role " + role + " login").update();
            }
            database.asSuperuser("postgres")
                    .sql("create database golden owner golden_owner encoding 'UTF8'")
                    .update();
            try (Connection owner = database.superuser("golden").getConnection();
                    Connection superuser = database.superuser("golden").getConnection()) {
                owner.createStatement().execute("set role golden_owner");
                KeptForm.named("2026-11-29").put(owner, superuser);
            }

            database.prepare(compose, SETTINGS);

            bothServicesStart(database, Map.of());
        }
    }

    private static List<String> roles(PreparedDatabase database) {
        return database.asSuperuser("golden")
                .sql(
                        """
                        select format('%s %s %s', rolname,
                               case when rolcanlogin and rolpassword like 'SCRAM-SHA-256$%' then 'signs in,' else 'does not sign in,' end,
                               case when rolsuper or rolcreaterole or rolcreatedb or rolbypassrls then 'may make more' else 'may make neither roles nor databases' end)
                        from pg_authid where rolname like 'golden%' order by rolname
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Each finds this as well in its environment; what is empty it does not find. */
    private void bothServicesStart(PreparedDatabase database, Map<String, String> otherwise)
            throws IOException, InterruptedException {
        for (String service : List.of("command-service", "query-service")) {
            Map<String, String> environment =
                    new LinkedHashMap<>(compose.environment(service, SETTINGS));
            environment.put("SPRING_DATASOURCE_URL", database.address());
            environment.put(
                    "GOLDENTHREAD_VAULT_KEYFILE", KeptForm.VAULT_KEY.toAbsolutePath().toString());
            environment.putAll(otherwise);
            environment.values().removeIf(String::isEmpty);
            try (ContainedService running = ContainedService.start(service, environment, folder)) {
                running.awaitReady();
                assertThat(signedIn(database))
                        .contains(
                                environment.get("SPRING_DATASOURCE_USERNAME"),
                                environment.get("GOLDENTHREAD_VAULT_USERNAME"))
                        // Who may do everything is asked for at the start, and never again.
                        .doesNotContain("golden_owner");
            }
        }
    }

    private static List<String> signedIn(PreparedDatabase database) {
        return database.asSuperuser("golden")
                .sql("select distinct usename from pg_stat_activity where datname = 'golden'")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
