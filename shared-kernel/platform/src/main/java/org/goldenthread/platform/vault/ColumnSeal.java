package org.goldenthread.platform.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Seals numbers in a column with which the database has to reckon: a session that was given the key
 * opens them (ADR 0020), and whoever holds the database alone learns nothing. The same number of
 * the same row is always sealed alike, so that what is rebuilt can be compared.
 */
public final class ColumnSeal {

    /** The stored form: the database opens what is sealed by the same width. */
    private static final int MARK = 8;

    private final SecretKey marks;
    private final byte[] pads;

    /** A seal for this purpose only. */
    public ColumnSeal(VaultKey key, String purpose) {
        this.marks = key.derive(purpose + " marks");
        this.pads = key.derive(purpose).getEncoded();
    }

    /**
     * The number of this row, sealed: a mark that depends on both, and the number under its pad.
     */
    public byte[] seal(UUID row, int number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(marks);
            byte[] said =
                    ByteBuffer.allocate(20)
                            .putLong(row.getMostSignificantBits())
                            .putLong(row.getLeastSignificantBits())
                            .putInt(number)
                            .array();
            byte[] mark = Arrays.copyOf(mac.doFinal(said), MARK);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pads);
            int pad = ByteBuffer.wrap(digest.digest(mark)).getInt();
            return ByteBuffer.allocate(MARK + 4).put(mark).putInt(number ^ pad).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no digest could be made", e);
        }
    }

    /** What a session is given to open what was sealed; a secret like the vault key. */
    public String sessionKey() {
        return HexFormat.of().formatHex(pads);
    }

    @Override
    public String toString() {
        return "column seal";
    }
}
