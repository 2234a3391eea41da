package org.goldenthread.platform.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the vault key comes from, and what this service may do with the vault.
 *
 * @param keyFile a file with a Tink keyset in JSON
 * @param key the keyset itself, instead of a file
 * @param readOnly whether this service never makes keys
 */
@ConfigurationProperties("goldenthread.vault")
public record VaultProperties(@Nullable Path keyFile, @Nullable String key, boolean readOnly) {

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
        return "VaultProperties[keyFile=" + keyFile + ", readOnly=" + readOnly + "]";
    }
}
