package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals content about many people at once, an uploaded return for example, under the vault key
 * itself. Such content is kept for a short while only: it cannot be erased person by person.
 */
public final class Sealer {

    private final Aead key;

    /** Seals and opens under this key. */
    public Sealer(VaultKey key) {
        this.key = key.aead();
    }

    /** Seals content that opens for the same purpose only. */
    public byte[] seal(String purpose, byte[] clear) {
        try {
            return key.encrypt(clear, binding(purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the content could not be sealed", e);
        }
    }

    /** The clear content; throws when it was sealed for another purpose or was altered. */
    public byte[] open(String purpose, byte[] sealed) {
        try {
            return key.decrypt(sealed, binding(purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the content does not open", e);
        }
    }

    static byte[] binding(String purpose) {
        return ("bulk/" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
