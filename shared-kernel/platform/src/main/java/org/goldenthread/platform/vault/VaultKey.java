package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.goldenthread.platform.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The one secret that a service is started with: a Tink keyset of AES-256-GCM keys, of which one
 * wraps what is new and each opens what was wrapped under it, and the key that others are derived
 * from, which stays when the wrapping one is changed.
 */
public final class VaultKey {

    private static final String WRAPPING = "wrapping";
    private static final String DERIVING = "deriving";

    private final Keyset wrapping;
    private final Keyset deriving;

    private VaultKey(Keyset wrapping, Keyset deriving) {
        this.wrapping = wrapping;
        this.deriving = deriving;
    }

    /** A fresh key that exists nowhere else yet. */
    public static VaultKey fresh() {
        return of(Keyset.fresh());
    }

    private static VaultKey of(Keyset all) {
        return new VaultKey(all, all.first());
    }

    /** Reads a keyset in Tink's JSON form, or one that wraps and one to derive from. */
    public static VaultKey ofJson(String json) {
        try {
            JsonNode read = Json.PLAIN.readTree(json);
            return read.has(WRAPPING)
                    ? new VaultKey(
                            Keyset.ofJson(read.path(WRAPPING).toString()),
                            Keyset.ofJson(read.path(DERIVING).toString()))
                    : of(Keyset.ofJson(json));
        } catch (GeneralSecurityException | JacksonException _) {
            // The cause may quote the key.
            throw new IllegalStateException("The vault key is not a Tink keyset in JSON.");
        }
    }

    /** One keyset as Tink says it while the first key is the one to derive from; else both. */
    String json() {
        return wrapping.first().equals(deriving)
                ? wrapping.json()
                : Json.PLAIN
                        .createObjectNode()
                        .set(WRAPPING, Json.PLAIN.readTree(wrapping.json()))
                        .set(DERIVING, Json.PLAIN.readTree(deriving.json()))
                        .toString();
    }

    /** Wraps under the key that does so, opens under each. */
    Aead aead() {
        return wrapping.aead();
    }

    /** The keys of the set by their numbers, in the order in which they were added. */
    List<Long> numbers() {
        return wrapping.numbers();
    }

    /** The number of the key that wraps. */
    long wraps() {
        return wrapping.primary();
    }

    /** Wraps and opens under this key alone. */
    Aead alone(long number) {
        return wrapping.only(number).aead();
    }

    /** With one more key, which opens and does not wrap yet. */
    VaultKey withAnother() {
        return new VaultKey(wrapping.withAnother(), deriving);
    }

    /** The key that was added last wraps. */
    VaultKey wrappingWithTheLast() {
        return new VaultKey(wrapping.withLastPrimary(), deriving);
    }

    /** Without the keys that do not wrap: what stands under them opens no more. */
    VaultKey withoutTheOthers() {
        return new VaultKey(wrapping.only(wraps()), deriving);
    }

    /** A key for another purpose, always the same for the same word. */
    SecretKey derive(String word) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(deriving.material())
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
