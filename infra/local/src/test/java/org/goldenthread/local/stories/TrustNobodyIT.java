package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** The local database lets nobody in without a password, and takes up folders in which it did. */
class TrustNobodyIT {

    private static final List<String> KEEPERS =
            List.of("golden_vault", "golden_vault_reader", "golden_vault_keeper");
    private static final List<String> ROLES =
            List.of(
                    "postgres",
                    "golden_owner",
                    "golden_command",
                    "golden_query",
                    "golden_vault",
                    "golden_vault_reader",
                    "golden_vault_keeper");

    private static final Product PRODUCT = Products.rough();

    @Test
    void nobody_connects_without_the_password_of_the_role_even_after_an_older_run()
            throws IOException {
        nobodyConnects();
        onlyKeepersReadKeys();
        String child = Children.registered(PRODUCT.as(Role.MANAGER), "Trusted", "2014-02-03");

        makeOlder();
        PRODUCT.startAgain();

        nobodyConnects();
        onlyKeepersReadKeys();
        assertThat(
                        PRODUCT.as(Role.SOCIAL_WORKER)
                                .ask("/api/children/" + child + "/chronology")
                                .status())
                .isEqualTo(200);
        Children.registered(PRODUCT.as(Role.MANAGER), "Later", "2015-03-04");
    }

    /** Who reads journal and records reads no key; who reads keys reads nothing else. */
    private void onlyKeepersReadKeys() throws IOException {
        for (String role : List.of("golden_command", "golden_query")) {
            assertThatThrownBy(() -> read(role, "select wrapped from vault.person_key"))
                    .as(role)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        for (String role : KEEPERS) {
            read(role, "select wrapped from vault.person_key");
        }
        assertThat(withinReachOf("golden_vault"))
                .containsExactlyInAnyOrder("vault.person_key", "vault.erasure");
        for (String role : List.of("golden_vault_reader", "golden_vault_keeper")) {
            assertThat(withinReachOf(role)).as(role).containsExactly("vault.person_key");
        }
    }

    /** Every table of any schema from which this role may read or into which it may write. */
    private List<String> withinReachOf(String role) {
        return PRODUCT.database()
                .sql(
                        """
                        select n.nspname || '.' || c.relname
                        from   pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where  n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('r', 'v', 'm', 'p', 'f')
                        and    has_schema_privilege(:role, n.oid, 'usage')
                        and    (has_any_column_privilege(:role, c.oid, 'select, insert, update')
                                or has_table_privilege(:role, c.oid, 'delete, truncate'))
                        """)
                .param("role", role)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void read(String role, String sql) throws IOException {
        PRODUCT.database(role, Files.readString(key("database-" + role)))
                .sql(sql)
                .query()
                .listOfRows();
    }

    private void nobodyConnects() throws IOException {
        PRODUCT.ready();
        for (String role : ROLES) {
            for (String password : List.of("", role, "wrong")) {
                assertThatThrownBy(() ->
                                PRODUCT.database(role, password)
                                        .sql("select 1")
                                        .query(Integer.class)
                                        .single())
                        .as(role)
                        .rootCause()
                        .hasMessageContaining("password");
            }
            String right = Files.readString(key("database-" + role));
            assertThat(PRODUCT.database(role, right).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
        assertThat(hostAccess()).noneMatch(line -> line.contains("trust")).hasSize(2);
        try (Stream<Path> keys = Files.list(PRODUCT.data().resolve("keys"))) {
            assertThat(keys.toList())
                    .hasSize(ROLES.size() + 2)
                    .allSatisfy(key ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(key)))
                                    .as(key.toString())
                                    .isEqualTo("rw-------"));
        }
    }

    private List<String> hostAccess() throws IOException {
        return Files.readAllLines(PRODUCT.data().resolve("database/pg_hba.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /**
     * As the folder of an earlier version was: no passwords, everybody trusted, a key to read, and
     * no roles for people's keys, which whoever recorded or asked read as well.
     */
    private void makeOlder() throws IOException {
        String forgotten =
                ROLES.stream()
                                .filter(role -> !KEEPERS.contains(role))
                                .map("alter role %s password null;"::formatted)
                                .collect(Collectors.joining())
                        + """
                        drop owned by golden_vault, golden_vault_reader, golden_vault_keeper;
                        drop role golden_vault, golden_vault_reader, golden_vault_keeper;
                        grant usage on schema vault to golden_query;
                        grant select on vault.person_key, vault.identifier to golden_query;
                        grant select, insert on vault.person_key to golden_command;
                        delete from journal.flyway_schema_history where version in ('120', '130', '131');
                        """;
        PRODUCT.database("postgres", Files.readString(key("database-postgres")))
                .sql(forgotten)
                .update();
        PRODUCT.stop();
        for (String role : ROLES) {
            Files.delete(key("database-" + role));
        }
        Files.writeString(
                PRODUCT.data().resolve("database/pg_hba.conf"),
                "local all all trust\nhost all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\n");
        Files.setPosixFilePermissions(
                key("vault.json"), PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static Path key(String name) {
        return PRODUCT.data().resolve("keys").resolve(name);
    }
}
