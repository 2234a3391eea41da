package org.goldenthread.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.goldenthread.pathway.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which child an identifier of the outside world means. Only a keyed digest is stored, so the table
 * tells nobody an identifier, and a guess cannot be checked without the vault key.
 */
public final class Identifiers {

    private final JdbcClient client;
    private final SecretKey key;

    /** Looks up in the vault's table through this client, in the caller's transaction. */
    public Identifiers(JdbcClient client, VaultKey key) {
        this.client = client;
        this.key = key.derive("identifiers");
    }

    /**
     * The child known by this identifier.
     *
     * @param kind whose identifier it is, for example {@code la-child-id}
     * @param value the identifier in the one spelling its kind has, for example {@code 887/12345}
     */
    public Optional<ChildId> find(String kind, String value) {
        return client.sql("select child from vault.identifier where kind = ? and digest = ?")
                .param(kind)
                .param(digest(kind, value))
                .query(UUID.class)
                .optional()
                .map(ChildId::new);
    }

    /** The children known by these identifiers, as far as they are known. */
    public Map<String, ChildId> find(String kind, Collection<String> values) {
        Map<String, ChildId> found = new HashMap<>();
        List<String> asked = List.copyOf(values);
        client.sql(
                        """
                        select asked.place, known.child
                        from   unnest(?::bytea[]) with ordinality as asked (digest, place)
                        join   vault.identifier known on known.kind = ? and known.digest = asked.digest
                        """)
                .param(asked.stream().map(value -> digest(kind, value)).toArray(byte[][]::new))
                .param(kind)
                .query(row -> {
                    found.put(
                            asked.get(row.getInt("place") - 1),
                            new ChildId(row.getObject("child", UUID.class)));
                });
        return found;
    }

    /**
     * Remembers the child by this identifier, in the caller's transaction, and answers with the
     * child who has it: another one when somebody was first.
     */
    public ChildId remember(String kind, String value, ChildId child) {
        byte[] digest = digest(kind, value);
        return client.sql(
                        """
                        with fresh as (
                          insert into vault.identifier (kind, digest, child) values (?, ?, ?)
                          on conflict do nothing returning child)
                        select child from fresh union all
                        select child from vault.identifier where kind = ? and digest = ?
                        """)
                .params(kind, digest, child.value(), kind, digest)
                .query(UUID.class)
                .optional()
                .map(ChildId::new)
                // Somebody was first, and just now.
                .orElseGet(() -> find(kind, value).orElseThrow());
    }

    /** Remembers each of these children by its identifier; whoever was first has it. */
    public void remember(String kind, Map<String, ChildId> children) {
        // One order for all writers: two of them never wait for each other in a ring.
        SortedMap<String, ChildId> inOrder = new TreeMap<>(children);
        client.sql(
                        """
                        insert into vault.identifier (kind, digest, child)
                        select ?, mine.digest, mine.child
                        from   unnest(?::bytea[], ?::uuid[]) with ordinality as mine (digest, child, place)
                        order  by place
                        on conflict do nothing
                        """)
                .param(kind)
                .param(
                        inOrder.keySet().stream()
                                .map(value -> digest(kind, value))
                                .toArray(byte[][]::new))
                .param(inOrder.values().stream().map(ChildId::value).toArray(UUID[]::new))
                .update();
    }

    private byte[] digest(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((kind + "\0" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no digest could be made", e);
        }
    }
}
