package org.goldenthread.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;

/**
 * Turns words into numbers by which they can be found again: keyed digests, which tell nobody the
 * word, and against which no guess can be checked without the vault key.
 */
public final class Blinding {

    private final Mac keyed;

    /** Numbers for this purpose only: another purpose gives the same word another number. */
    public Blinding(VaultKey key, String purpose) {
        try {
            this.keyed = Mac.getInstance("HmacSHA256");
            keyed.init(key.derive(purpose));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no digest could be made", e);
        }
    }

    /** The number of this word, always the same. */
    public long of(String word) {
        try {
            Mac mac = (Mac) keyed.clone();
            return ByteBuffer.wrap(mac.doFinal(word.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("no digest could be made", e);
        }
    }
}
