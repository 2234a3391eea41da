package org.goldenthread.platform.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the vault key comes from, as whom the wrapped keys are read, and what this service may do
 * with the vault.
 *
 * @param keyFile a file with the vault key: a Tink keyset in JSON, or what changing it wrote
 * @param key the keyset itself, instead of a file
 * @param readOnly whether this service never makes keys
 * @param username the role of the database that reads people's wrapped keys, and no other table's:
 *     {@code golden_vault} where keys are made, {@code golden_vault_reader} elsewhere
 * @param password that role's password
 */
@ConfigurationProperties("goldenthread.vault")
public record VaultProperties(
        @Nullable Path keyFile,
        @Nullable String key,
        boolean readOnly,
        @DefaultValue("") String username,
        @Nullable String password) {

    /** The keys are never read as whoever reads everything else. */
    public VaultProperties {
        if (username.isBlank()) {
            throw new IllegalStateException(
                    "There is no role to read the vault: set goldenthread.vault.username to"
                            + " golden_vault, or to golden_vault_reader for a service that only"
                            + " reads.");
        }
    }

    VaultKey vaultKey() {
        if (key != null && !key.isBlank()) {
            return VaultKey.ofJson(key);
        }
        if (keyFile != null) {
            return VaultKeyFile.read(keyFile);
        }
        throw new IllegalStateException(
                "There is no vault key: set goldenthread.vault.key-file to a file with a Tink"
                        + " keyset, or goldenthread.vault.key to the keyset itself.");
    }

    @Override
    public String toString() {
        return "VaultProperties[keyFile=%s, readOnly=%s, username=%s]"
                .formatted(keyFile, readOnly, username);
    }
}
