package org.goldenthread.platform.vault;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Destroys people's keys for good, and knows whose were destroyed. */
public final class Erasures {

    private final JdbcClient client;

    /** Works through this client, in the caller's transaction. */
    public Erasures(JdbcClient client) {
        this.client = client;
    }

    /**
     * Destroys the key of this person, and what finds the person by an outside identifier. Doing it
     * again changes nothing.
     */
    public void carryOut(UUID subject) {
        for (String sql :
                new String[] {
                    "insert into vault.erasure (subject) values (?) on conflict do nothing",
                    "delete from vault.person_key where subject = ?",
                    "delete from vault.identifier where child = ?"
                }) {
            client.sql(sql).param(subject).update();
        }
    }

    /** Those of these people whose keys were destroyed. */
    public Set<UUID> among(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        client.sql("select subject from vault.erasure where subject = any (?)")
                                .param(subjects.toArray(UUID[]::new))
                                .query(UUID.class)
                                .set());
    }
}
