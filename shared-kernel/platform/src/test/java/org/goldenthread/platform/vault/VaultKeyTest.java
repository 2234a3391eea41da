package org.goldenthread.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
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
    void derives_the_same_before_and_after_another_key_wraps() {
        VaultKey first = VaultKey.fresh();
        byte[] derived = first.derive("identifiers").getEncoded();

        VaultKey added = VaultKey.ofJson(first.withAnother().json());
        VaultKey promoted = VaultKey.ofJson(added.wrappingWithTheLast().json());
        VaultKey retired = VaultKey.ofJson(promoted.withoutTheOthers().json());

        for (VaultKey each : List.of(added, promoted, retired)) {
            assertThat(each.derive("identifiers").getEncoded()).isEqualTo(derived);
        }
        assertThat(added.wraps()).isEqualTo(first.wraps());
        assertThat(promoted.wraps()).isEqualTo(retired.wraps()).isNotEqualTo(first.wraps());
        assertThat(retired.numbers()).containsExactly(retired.wraps());
        // And once more: the derivation stays with the first key of all.
        assertThat(
                        VaultKey.ofJson(
                                        retired.withAnother()
                                                .wrappingWithTheLast()
                                                .withoutTheOthers()
                                                .json())
                                .derive("identifiers")
                                .getEncoded())
                .isEqualTo(derived);
    }

    /** A file that an earlier release wrote, by hand or by Tink's own tool. */
    @Test
    void reads_a_file_of_the_first_form_as_it_was_read() {
        String first =
                """
                {"primaryKeyId": 42, "key": [{"keyData": {
                  "typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey",
                  "value": "GiAAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHw==",
                  "keyMaterialType": "SYMMETRIC"}, "status": "ENABLED", "keyId": 42,
                  "outputPrefixType": "TINK"}]}
                """;

        // HKDF-SHA256 without a salt of the bytes 0 to 31, info "identifiers", worked out in
        // Python.
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        VaultKey.ofJson(first).derive("identifiers").getEncoded()))
                .isEqualTo("5c0a4763f84bb9438bc022dba0206a2617139538596c029a4c54c60ba54f6d1d");
        assertThat(VaultKey.ofJson(first).numbers()).containsExactly(42L);
    }

    @Test
    void keeps_the_file_as_it_was_beside_the_new_one() throws IOException {
        Path file = folder.resolve("vault.json");
        VaultKeyFile.generate(file);
        String first = Files.readString(file);
        VaultKey second = VaultKeyFile.read(file).withAnother();

        Path beside = VaultKeyFile.replace(file, second);

        assertThat(beside).hasFileName("vault.json.1").hasContent(first);
        assertThat(VaultKeyFile.read(file).numbers()).isEqualTo(second.numbers());
        assertThat(VaultKeyFile.replace(file, second)).hasFileName("vault.json.2");
        for (Path each : List.of(file, beside)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rw-------");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
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
