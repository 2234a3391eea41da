package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/**
 * A column of what a {@link Sealer} sealed.
 *
 * @param <K> how a row is told from the others
 */
public interface BulkColumn<K> extends SealedColumn<K> {

    /** For what purpose the value of this row was sealed. */
    String purpose(K row);

    @Override
    default byte[] open(Aead key, K row, byte[] sealed) throws GeneralSecurityException {
        return key.decrypt(sealed, Sealer.binding(purpose(row)));
    }

    @Override
    default byte[] seal(Aead key, K row, byte[] clear) throws GeneralSecurityException {
        return key.encrypt(clear, Sealer.binding(purpose(row)));
    }
}
