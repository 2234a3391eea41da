package org.goldenthread.platform.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key-encryption key: a Tink keyset of AES-256-GCM keys. It wraps the keys of people and is the
 * one secret that a service is started with.
 */
public final class VaultKey {

    private final KeysetHandle keyset;

    private VaultKey(KeysetHandle keyset) {
        this.keyset = keyset;
    }

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A fresh key that exists nowhere else yet. */
    public static VaultKey fresh() {
        try {
            return new VaultKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    /** Reads a keyset in Tink's JSON form. */
    public static VaultKey ofJson(String json) {
        try {
            return new VaultKey(
                    TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException _) {
            // The cause may quote the key.
            throw new IllegalStateException("The vault key is not a Tink keyset in JSON.");
        }
    }

    String json() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    Aead aead() {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The vault key is not for encryption.", e);
        }
    }

    /**
     * A key for another purpose, always the same for the same word. It comes from the first key of
     * the set, which therefore stays in the set when a newer one takes over.
     */
    @AccessesPartialKey
    SecretKey derive(String word) {
        try {
            if (!(keyset.getAt(0).getKey() instanceof AesGcmKey first)) {
                throw new IllegalStateException("The vault key is not an AES-GCM keyset.");
            }
            byte[] material = first.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(material)
                                    .thenExpand(word.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be derived", e);
        }
    }

    @Override
    public String toString() {
        return "vault key";
    }
}
