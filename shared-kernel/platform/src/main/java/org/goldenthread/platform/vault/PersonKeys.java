package org.goldenthread.platform.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The wrapped keys in the database. It has connections of its own: a key must be committed whatever
 * becomes of the work that asked for it, and that work, holding a connection, must not wait for a
 * second one of the same pool. And it connects as a role of its own: whoever asks questions of the
 * records or the journal gets no key.
 */
public final class PersonKeys implements AutoCloseable {

    private final HikariDataSource own;
    private final JdbcClient client;

    /** In the same database, as this role. */
    PersonKeys(DataSource main, String username, @Nullable String password, VaultLimits limits) {
        this.own = new HikariDataSource(beside(main, username, password, limits));
        this.client = JdbcClient.create(own);
    }

    Optional<byte[]> find(UUID subject) {
        return client.sql("select wrapped from vault.person_key where subject = ?")
                .param(subject)
                .query(byte[].class)
                .optional();
    }

    /** Those of these people who have one. */
    Map<UUID, byte[]> find(Collection<UUID> subjects) {
        Map<UUID, byte[]> found = new HashMap<>();
        client.sql("select subject, wrapped from vault.person_key where subject = any (?)")
                .param(subjects.toArray(UUID[]::new))
                .query(row -> {
                    found.put(row.getObject("subject", UUID.class), row.getBytes("wrapped"));
                });
        return found;
    }

    /** Throws when the keys cannot be read: no connection, no such role, or not as this role. */
    public void mustBeReadable() {
        client.sql("select exists (select wrapped from vault.person_key)")
                .query(Boolean.class)
                .single();
    }

    /**
     * Who has a key since long and since lately, by ids that follow time; nobody while none has.
     */
    Set<UUID> firstAndLast() {
        return client.sql(
                        "(select subject from vault.person_key order by subject limit 1) union"
                                + " (select subject from vault.person_key order by subject desc limit 1)")
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    boolean has(UUID subject) {
        return client.sql("select exists (select from vault.person_key where subject = ?)")
                .param(subject)
                .query(Boolean.class)
                .single();
    }

    /**
     * Stores the keys of people who have none yet, but for those whose key was destroyed; committed
     * when this returns. Answers whose were stored.
     */
    Set<UUID> store(Map<UUID, byte[]> wrapped) {
        // One order for all writers: two of them never wait for each other in a ring.
        SortedMap<UUID, byte[]> inOrder = new TreeMap<>(wrapped);
        return client.sql(
                        """
                        insert into vault.person_key (subject, wrapped)
                        select mine.subject, mine.wrapped
                        from   unnest(?::uuid[], ?::bytea[]) with ordinality as mine (subject, wrapped, place)
                        where  not exists (select from vault.erasure e where e.subject = mine.subject)
                        order  by place
                        on conflict do nothing returning subject
                        """)
                .param(inOrder.keySet().toArray(UUID[]::new))
                .param(inOrder.values().toArray(byte[][]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    /** Each of them, to be wrapped anew; only {@code golden_vault_keeper} may. */
    public SealedColumn<UUID> column() {
        return new PersonKeyColumn(client);
    }

    @Override
    public void close() {
        own.close();
    }

    private static HikariConfig beside(
            DataSource main, String username, @Nullable String password, VaultLimits limits) {
        HikariConfig config = new HikariConfig();
        try {
            if (main.isWrapperFor(HikariDataSource.class)) {
                main.unwrap(HikariDataSource.class).copyStateTo(config);
            } else {
                config.setDataSource(main);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no connections for the vault", e);
        }
        config.setPoolName("vault");
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(limits.connections());
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        return config;
    }
}
