package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The wrapped keys of people, as {@code golden_vault_keeper} may change them. */
final class PersonKeyColumn implements SealedColumn<UUID> {

    /** No person has an id before this one. */
    private static final UUID BEGINNING = new UUID(0, 0);

    private final JdbcClient client;

    PersonKeyColumn(JdbcClient client) {
        this.client = client;
    }

    @Override
    public String what() {
        return "people's keys";
    }

    @Override
    public List<Value<UUID>> after(@Nullable UUID row, int atMost) {
        return client.sql(
                        "select subject, wrapped from vault.person_key where subject > ?"
                                + " order by subject limit ?")
                .param(row == null ? BEGINNING : row)
                .param(atMost)
                .query((found, _) ->
                        new Value<>(
                                found.getObject("subject", UUID.class), found.getBytes("wrapped")))
                .list();
    }

    /**
     * One statement, which waits for nobody while it holds keys: an erasure of two of them, the
     * other one first, would otherwise wait for this and this for the erasure.
     */
    @Override
    public int replace(List<Replacement<UUID>> all) {
        return client.sql(
                        """
                        with mine as (
                          select * from unnest(?::uuid[], ?::bytea[], ?::bytea[]) as each (subject, wrapped, instead)),
                        held as materialized (
                          select k.subject from vault.person_key k join mine using (subject, wrapped)
                          order by k.subject for no key update of k skip locked)
                        update vault.person_key k set wrapped = mine.instead
                        from held join mine using (subject) where k.subject = held.subject
                        """)
                .param(all.stream().map(Replacement::row).toArray(UUID[]::new))
                .param(all.stream().map(Replacement::sealed).toArray(byte[][]::new))
                .param(all.stream().map(Replacement::instead).toArray(byte[][]::new))
                .update();
    }

    @Override
    public byte[] open(Aead key, UUID row, byte[] sealed) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(
                WrappedKey.open(sealed, key, row), InsecureSecretKeyAccess.get());
    }

    @Override
    public byte[] seal(Aead key, UUID row, byte[] clear) throws GeneralSecurityException {
        return WrappedKey.of(
                TinkProtoKeysetFormat.parseKeyset(clear, InsecureSecretKeyAccess.get()), key, row);
    }
}
