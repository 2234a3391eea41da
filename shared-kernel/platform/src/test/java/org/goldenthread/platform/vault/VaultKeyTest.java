package org.goldenthread.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeyTest {

    @TempDir Path folder;

    @Test
    void is_written_for_its_owner_alone_and_never_replaced() throws IOException {
        Path file = folder.resolve("vault.json");

        VaultKeyFile.generate(file);
        String first = Files.readString(file);
        VaultKeyFile.generate(file);

        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void derives_the_same_key_for_the_same_word_only() {
        Path file = folder.resolve("vault.json");
        VaultKeyFile.generate(file);

        assertThat(VaultKeyFile.read(file).derive("identifiers").getEncoded())
                .hasSize(32)
                .isEqualTo(VaultKeyFile.read(file).derive("identifiers").getEncoded())
                .isNotEqualTo(VaultKeyFile.read(file).derive("others").getEncoded())
                .isNotEqualTo(VaultKey.fresh().derive("identifiers").getEncoded());
    }

    @Test
    void says_what_to_set_when_there_is_none() {
        assertThatThrownBy(() -> settings(null, null).vaultKey())
                .hasMessageContaining("goldenthread.vault.key-file")
                .hasMessageContaining("goldenthread.vault.key ");
    }

    @Test
    void says_which_file_is_missing() {
        Path file = folder.resolve("nowhere.json");

        assertThatThrownBy(() -> settings(file, null).vaultKey())
                .hasMessageContaining(file.toString());
    }

    @Test
    void says_what_to_set_when_nobody_may_read_the_vault() {
        assertThatThrownBy(() -> new VaultProperties(null, "key", true, " ", null))
                .hasMessageContaining("goldenthread.vault.username")
                .hasMessageContaining("golden_vault_reader");
    }

    @Test
    void never_shows_itself() {
        String secret = "planted";

        assertThat(settings(null, secret).toString()).doesNotContain(secret);
        assertThat(new VaultProperties(null, null, true, "golden_vault", secret).toString())
                .contains("golden_vault")
                .doesNotContain(secret);
        assertThatThrownBy(() -> VaultKey.ofJson(secret))
                .hasNoCause()
                .message()
                .doesNotContain(secret);
    }

    @Test
    void seals_uploads_for_one_purpose_only() {
        Sealer sealer = new Sealer(VaultKey.fresh());
        byte[] clear = {1, 2, 3};

        byte[] sealed = sealer.seal("upload/1", clear);

        assertThat(sealer.open("upload/1", sealed)).isEqualTo(clear);
        assertThatThrownBy(() -> sealer.open("upload/2", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    private static VaultProperties settings(@Nullable Path file, @Nullable String key) {
        return new VaultProperties(file, key, false, "golden_vault", null);
    }
}
