package org.goldenthread.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
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

    /**
     * Remembers the child by this identifier, in the caller's transaction, and answers with the
     * child who has it: another one when somebody was first.
     */
    public ChildId remember(String kind, String value, ChildId child) {
        client.sql(
                        "insert into vault.identifier (kind, digest, child) values (?, ?, ?)"
                                + " on conflict do nothing")
                .param(kind)
                .param(digest(kind, value))
                .param(child.value())
                .update();
        return find(kind, value).orElseThrow();
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
