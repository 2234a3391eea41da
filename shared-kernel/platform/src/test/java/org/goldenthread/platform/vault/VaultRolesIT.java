package org.goldenthread.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.testing.Postgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One role a purpose: who seals, who opens, who erases, and who never sees a key. */
class VaultRolesIT {

    static final List<String> ROLES =
            List.of("golden_command", "golden_query", "golden_vault", "golden_vault_reader");

    private static final UUID ANN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final String INSERT =
            "insert into vault.person_key (subject, wrapped) values (gen_random_uuid(), '')";
    private static final String ERASE =
            "delete from vault.person_key where subject = '%s'".formatted(ANN);

    private String url;

    /** A database of its own with the tables of journal and vault. */
    @BeforeEach
    void annHasAKey() {
        url = Postgres.withJournal();
        as("golden_owner")
                .sql("insert into vault.person_key (subject, wrapped) values (?, ?)")
                .params(ANN, new byte[] {1})
                .update();
    }

    @Test
    void whoever_reads_journal_or_records_reads_no_key() {
        for (String role : List.of("golden_command", "golden_query")) {
            for (String sql :
                    List.of(
                            "select wrapped from vault.person_key",
                            "select * from vault.person_key",
                            "table vault.person_key",
                            "select k from vault.person_key k",
                            "copy vault.person_key to stdout",
                            ERASE + " returning wrapped",
                            INSERT)) {
                refuses(role, sql);
            }
        }
        refuses("golden_query", "select subject from vault.person_key");
        refuses("golden_query", "select child from vault.identifier");
        assertThat(
                        as("golden_command")
                                .sql("select subject from vault.person_key")
                                .query()
                                .singleRow())
                .containsEntry("subject", ANN);
    }

    @Test
    void whoever_opens_what_is_sealed_changes_nothing() {
        refuses("golden_vault_reader", INSERT);
        refuses("golden_vault_reader", ERASE);
        refuses("golden_vault_reader", "update vault.person_key set wrapped = ''");

        assertThat(wrapped("golden_vault_reader")).containsExactly(new byte[] {1});
    }

    @Test
    void whoever_seals_destroys_no_key_and_reads_no_event() {
        refuses("golden_vault", ERASE);
        refuses("golden_vault", "update vault.person_key set wrapped = ''");
        refuses("golden_vault", "select payload from journal.event_entry");
        refuses("golden_vault_reader", "select payload from journal.event_entry");

        assertThat(wrapped("golden_vault")).containsExactly(new byte[] {1});
    }

    @Test
    void whoever_changes_the_vault_key_writes_over_a_key_and_does_nothing_else() {
        refuses("golden_vault_keeper", INSERT);
        refuses("golden_vault_keeper", ERASE);
        refuses("golden_vault_keeper", "truncate vault.person_key");
        refuses(
                "golden_vault_keeper",
                "update vault.person_key set subject = gen_random_uuid() returning subject");
        refuses("golden_vault_keeper", "select subject from vault.erasure");
        refuses("golden_vault_keeper", "select child from vault.identifier");
        refuses("golden_vault_keeper", "select payload from journal.event_entry");

        as("golden_vault_keeper").sql("update vault.person_key set wrapped = '\\x02'").update();
        assertThat(wrapped("golden_vault_reader")).containsExactly(new byte[] {2});
    }

    @Test
    void after_an_erasure_the_key_is_gone_for_everybody() {
        new Erasures(as("golden_command")).carryOut(ANN);

        for (String role :
                List.of(
                        "golden_owner",
                        "golden_vault",
                        "golden_vault_reader",
                        "golden_vault_keeper")) {
            assertThat(wrapped(role)).as(role).isEmpty();
        }
    }

    /** Told from the catalogue, in every schema: a table made later is in it too. */
    @Test
    void the_roles_of_the_vault_may_do_what_they_are_for_and_nothing_else() {
        assertThat(grants("golden_vault"))
                .containsExactlyInAnyOrder(
                        "vault.person_key.subject INSERT",
                        "vault.person_key.subject SELECT",
                        "vault.person_key.wrapped INSERT",
                        "vault.person_key.wrapped SELECT",
                        "vault.erasure.subject SELECT");
        assertThat(grants("golden_vault_reader"))
                .containsExactlyInAnyOrder(
                        "vault.person_key.subject SELECT", "vault.person_key.wrapped SELECT");
        assertThat(grants("golden_vault_keeper"))
                .containsExactlyInAnyOrder(
                        "vault.person_key.subject SELECT",
                        "vault.person_key.wrapped SELECT",
                        "vault.person_key.wrapped UPDATE");
        assertThat(grants("golden_query")).noneMatch(grant -> grant.startsWith("vault."));
        assertThat(grants("golden_command"))
                .filteredOn(grant -> grant.startsWith("vault.person_key"))
                .containsExactlyInAnyOrder(
                        "vault.person_key.subject SELECT", "vault.person_key DELETE");
    }

    private Set<String> grants(String role) {
        return as("golden_owner")
                .sql(
                        """
                        select format('%s.%s.%s %s', n.nspname, c.relname, a.attname, p)
                        from   pg_class c join pg_namespace n on n.oid = c.relnamespace
                               join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped,
                               unnest(array['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) p
                        where  n.nspname !~ '^(pg_|information_schema)' and has_schema_privilege(:role, n.oid, 'USAGE')
                        and    c.relkind <> 'i' and has_column_privilege(:role, c.oid, a.attnum, p)
                        union all
                        select format('%s.%s %s', n.nspname, c.relname, p)
                        from   pg_class c join pg_namespace n on n.oid = c.relnamespace,
                               unnest(array['DELETE', 'TRUNCATE', 'TRIGGER']) p
                        where  n.nspname !~ '^(pg_|information_schema)' and has_schema_privilege(:role, n.oid, 'USAGE')
                        and    c.relkind in ('r', 'v', 'm', 'p', 'f') and has_table_privilege(:role, c.oid, p)
                        """)
                .param("role", role)
                .query((row, _) -> row.getString(1))
                .set();
    }

    private List<byte[]> wrapped(String role) {
        return as(role).sql("select wrapped from vault.person_key")
                .query((row, _) -> row.getBytes(1))
                .list();
    }

    private void refuses(String role, String sql) {
        assertThatThrownBy(() -> as(role).sql(sql).query().listOfRows())
                .as(role + ": " + sql)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private JdbcClient as(String role) {
        return JdbcClient.create(Postgres.as(role, url));
    }
}
