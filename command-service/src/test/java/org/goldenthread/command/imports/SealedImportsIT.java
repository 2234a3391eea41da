package org.goldenthread.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.goldenthread.command.vaultkey.VaultKeySteps;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.platform.vault.Sealer;
import org.goldenthread.platform.vault.VaultKeyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What imports keep under the vault key goes with it when the key is changed. */
class SealedImportsIT {

    private static final ChildId ANN = new ChildId(new UUID(1, 1));
    private static final ChildId BEN = new ChildId(new UUID(1, 2));

    @TempDir Path folder;

    private String url;
    private Path file;
    private JdbcClient jdbc;
    private Sealer old;

    @BeforeEach
    void aReturnIsAtWork() {
        url = Postgres.freshDatabase();
        Flyway.configure()
                .dataSource(url, "golden_owner", "")
                .schemas("journal")
                .locations("classpath:db/journal", "classpath:db/command")
                .load()
                .migrate();
        jdbc = JdbcClient.create(Postgres.as("golden_command", url));
        file = folder.resolve("vault.json");
        VaultKeyFile.generate(file);
        old = new Sealer(VaultKeyFile.read(file));
        jdbc.sql(
                        """
                        insert into imports.job (id, kind, authority, submitted_by, role, agency, submitted_at, words)
                        values (gen_random_uuid(), 'ssda903', '801', 'x', 'data-team', 'la', now(), ?)
                        """)
                .param(old.seal("import/1/words", "Sent by mistake".getBytes(UTF_8)))
                .update();
    }

    @Test
    void numbers_words_and_pieces_open_under_the_new_key_and_no_more_under_the_old()
            throws Exception {
        // Three pieces: two of a megabyte, and what is left.
        byte[] upload = new byte[(2 << 20) + 7];
        new Random(1).nextBytes(upload);
        new SealedUploads(jdbc, old).keep(1, "episodes", new ByteArrayInputStream(upload));
        name(ANN, "A1");
        name(BEN, "B1");

        for (String step : List.of("add", "promote", "rewrap", "retire")) {
            assertThat(taken(step)).as(step).isZero();
        }

        Sealer now = new Sealer(VaultKeyFile.read(file));
        assertThat(number(now, ANN)).isEqualTo("A1");
        assertThat(number(now, BEN)).isEqualTo("B1");
        assertThat(now.open("import/1/words", words()))
                .isEqualTo("Sent by mistake".getBytes(UTF_8));
        assertThat(read(now)).isEqualTo(upload);
        assertThatThrownBy(() -> number(old, ANN)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> old.open("import/1/words", words()))
                .hasMessageContaining("does not open");
        assertThatThrownBy(() -> read(old)).hasMessageContaining("does not open");
    }

    @Test
    void the_number_of_somebody_erased_stays_gone() {
        name(ANN, "A1");
        name(BEN, "B1");
        taken("add");
        taken("promote");
        jdbc.sql("update imports.named set number = null where child = ?")
                .param(ANN.value())
                .update();

        assertThat(taken("rewrap")).isZero();
        assertThat(taken("retire")).isZero();

        assertThat(
                        jdbc.sql("select child from imports.named where number is not null")
                                .query(UUID.class)
                                .list())
                .containsExactly(BEN.value());
    }

    @Test
    void no_key_goes_while_a_number_stands_under_it() {
        name(ANN, "A1");
        taken("add");
        taken("promote");

        assertThat(taken("retire")).isEqualTo(1);

        assertThat(number(new Sealer(VaultKeyFile.read(file)), ANN)).isEqualTo("A1");
    }

    @Test
    void a_step_that_nobody_knows_is_not_taken() {
        assertThat(taken("destroy")).isEqualTo(2);
        assertThat(VaultKeySteps.run(List.of())).isEqualTo(2);
    }

    /** Services that are given the key itself would not see what happened to the file. */
    @Test
    void no_file_is_changed_that_the_services_do_not_read() throws IOException {
        assertThatThrownBy(() ->
                        VaultKeySteps.run(
                                List.of(
                                        "add",
                                        "--spring.datasource.url=" + url,
                                        "--goldenthread.vault.key=" + Files.readString(file),
                                        "--goldenthread.vault.key-file=" + file)))
                .rootCause()
                .hasMessageContaining("and not goldenthread.vault.key");
        assertThat(folder.resolve("vault.json.1")).doesNotExist();
    }

    private int taken(String step) {
        return VaultKeySteps.run(
                List.of(
                        step,
                        "--spring.datasource.url=" + url,
                        "--goldenthread.vault.key-file=" + file));
    }

    private void name(ChildId child, String number) {
        new NamedChildren(jdbc, old)
                .remember(
                        job(),
                        List.of(
                                new ImportStep.Naming(
                                        child, number, new SourceRow("header", 1), List.of())));
    }

    private static ImportJob job() {
        return new ImportJob(
                1,
                new UUID(9, 9),
                "ssda903",
                new LocalAuthority("801"),
                null,
                new ImportJob.Submission("x", "data-team", "la", Instant.EPOCH),
                false,
                null,
                null,
                0,
                0);
    }

    private String number(Sealer sealer, ChildId child) {
        return new NamedChildren(jdbc, sealer)
                .number(
                        1,
                        child.value(),
                        jdbc.sql("select number from imports.named where child = ?")
                                .param(child.value())
                                .query(byte[].class)
                                .single());
    }

    private byte[] words() {
        return jdbc.sql("select words from imports.job").query(byte[].class).single();
    }

    private byte[] read(Sealer sealer) throws IOException {
        try (InputStream content = new SealedUploads(jdbc, sealer).of(1).open("episodes")) {
            return content.readAllBytes();
        }
    }
}
