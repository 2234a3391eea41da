package org.goldenthread.platform.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/** A Tink keyset of AES-256-GCM keys; nothing about it changes, another one is made of it. */
final class Keyset {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle handle;

    private Keyset(KeysetHandle handle) {
        this.handle = handle;
    }

    static Keyset fresh() {
        try {
            return new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    static Keyset ofJson(String json) throws GeneralSecurityException {
        return new Keyset(
                TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    String json() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys could not be written", e);
        }
    }

    Aead aead() {
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The vault key is not for encryption.", e);
        }
    }

    /** The keys that open, by the numbers that Tink gave them; one switched off is left out. */
    List<Long> numbers() {
        return IntStream.range(0, handle.size())
                .mapToObj(handle::getAt)
                .filter(key -> key.getStatus() == KeyStatus.ENABLED)
                .map(key -> Integer.toUnsignedLong(key.getId()))
                .toList();
    }

    long primary() {
        return Integer.toUnsignedLong(handle.getPrimary().getId());
    }

    Keyset withAnother() {
        return built(
                KeysetHandle.newBuilder(handle)
                        .addEntry(
                                KeysetHandle.generateEntryFromParameters(
                                                PredefinedAeadParameters.AES256_GCM)
                                        .withRandomId()));
    }

    Keyset withLastPrimary() {
        KeysetHandle.Builder all = KeysetHandle.newBuilder(handle);
        all.getAt(all.size() - 1).makePrimary();
        return built(all);
    }

    /** The first key alone, also where it was switched off. */
    Keyset first() {
        return at(0);
    }

    /** The key of this number alone. */
    Keyset only(long number) {
        return at(
                IntStream.range(0, handle.size())
                        .filter(i -> Integer.toUnsignedLong(handle.getAt(i).getId()) == number)
                        .findFirst()
                        .orElseThrow());
    }

    private Keyset at(int place) {
        KeysetHandle.Builder all = KeysetHandle.newBuilder(handle);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (i != place) {
                all.deleteAt(i);
            }
        }
        all.getAt(0).setStatus(KeyStatus.ENABLED).makePrimary();
        return built(all);
    }

    private static Keyset built(KeysetHandle.Builder keys) {
        try {
            return new Keyset(keys.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("these keys make no set", e);
        }
    }

    /** The bytes of the first key. */
    @AccessesPartialKey
    byte[] material() {
        if (handle.getAt(0).getKey() instanceof AesGcmKey key) {
            return key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        }
        throw new IllegalStateException("The vault key is not an AES-GCM keyset.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keyset keys && handle.equalsKeyset(keys.handle);
    }

    @Override
    public int hashCode() {
        return numbers().hashCode();
    }

    @Override
    public String toString() {
        return "keys";
    }
}
