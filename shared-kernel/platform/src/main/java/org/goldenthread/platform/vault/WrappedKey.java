package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** How the key of a person is wrapped: it opens for that person only. */
final class WrappedKey {

    private WrappedKey() {}

    static byte[] of(KeysetHandle key, Aead wrapping, UUID subject)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping, binding(subject));
    }

    static KeysetHandle open(byte[] wrapped, Aead wrapping, UUID subject)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, binding(subject));
    }

    private static byte[] binding(UUID subject) {
        return (subject + "/key").getBytes(StandardCharsets.UTF_8);
    }
}
