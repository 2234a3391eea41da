package org.goldenthread.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenthread.platform.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault key is changed while services seal and open. */
class KeyRotationIT {

    private static final VaultLimits LIMITS = new VaultLimits(4, 10_000, Duration.ofSeconds(10));
    private static final UUID ANN = new UUID(1, 1);
    private static final UUID BEN = new UUID(1, 2);

    @TempDir Path folder;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Path file;
    private VaultKey old;
    private DataSource command;
    private PersonKeys keys;
    private PersonKeys keepers;
    private KeyRotation rotation;

    @BeforeEach
    void open() {
        String url = Postgres.withJournal();
        command = Postgres.as("golden_command", url);
        keys = as("golden_vault");
        keepers = as("golden_vault_keeper");
        file = folder.resolve("vault.json");
        VaultKeyFile.generate(file);
        old = VaultKeyFile.read(file);
        rotation = new KeyRotation(file, List.of(keepers.column()), said::add);
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @Test
    void every_name_is_read_before_during_and_after_and_the_old_key_then_opens_nothing() {
        Vault before = vault(old);
        byte[] ann = before.seal(ANN, "name", "Ann Planted".getBytes(UTF_8));

        rotation.add();
        Vault added = vault(VaultKeyFile.read(file));
        rotation.promote();
        Vault promoted = vault(VaultKeyFile.read(file));
        byte[] ben = promoted.seal(BEN, "name", "Ben Planted".getBytes(UTF_8));

        // The service that was started before the new key wrapped opens what it wrapped.
        assertThat(added.open(BEN, "name", ben)).hasValue("Ben Planted".getBytes(UTF_8));
        assertThat(added.open(ANN, "name", ann)).hasValue("Ann Planted".getBytes(UTF_8));
        rotation.rewrap();
        assertThat(vault(VaultKeyFile.read(folder.resolve("vault.json.2"))).open(ANN, "name", ann))
                .hasValue("Ann Planted".getBytes(UTF_8));
        rotation.retire();

        Vault after = vault(VaultKeyFile.read(file));
        assertThat(after.open(ANN, "name", ann)).hasValue("Ann Planted".getBytes(UTF_8));
        assertThat(after.open(BEN, "name", ben)).hasValue("Ben Planted".getBytes(UTF_8));
        for (UUID person : List.of(ANN, BEN)) {
            assertThatThrownBy(() -> vault(old).open(person, "name", ann))
                    .hasMessageContaining("another vault key");
        }
        assertThatThrownBy(() -> new PersonVault(keys, old, false, LIMITS).mustOpenItsKeys())
                .hasMessageContaining("another vault key");
    }

    @Test
    void says_what_stands_under_which_key_and_retires_none_that_something_stands_under() {
        vault(old).prepare(Set.of(ANN, BEN));
        rotation.add();
        rotation.promote();
        vault(VaultKeyFile.read(file)).prepare(Set.of(new UUID(1, 3)));
        List<Long> numbers = VaultKeyFile.read(file).numbers();
        said.clear();

        rotation.status();

        String counts =
                new TreeMap<>(java.util.Map.of(numbers.getFirst(), 2, numbers.getLast(), 1))
                        .entrySet().stream()
                                .map(each ->
                                        ", %d under key %d"
                                                .formatted(each.getValue(), each.getKey()))
                                .collect(Collectors.joining());
        assertThat(said)
                .containsExactly(
                        "key %d only opens".formatted(numbers.getFirst()),
                        "key %d wraps".formatted(numbers.getLast()),
                        "people's keys: 3" + counts);
        assertThatThrownBy(rotation::retire)
                .isInstanceOf(RefusedRotation.class)
                .hasMessageContaining("rewrap first");
        assertThat(VaultKeyFile.read(file).numbers()).isEqualTo(numbers);
    }

    @Test
    void retires_none_while_something_opens_under_no_key_of_the_file() {
        vault(VaultKey.fresh()).prepare(Set.of(BEN));
        rotation.add();
        rotation.promote();

        rotation.rewrap();

        assertThat(said)
                .last()
                .asString()
                .isEqualTo("people's keys: 1, 1 under no key of this file");
        assertThatThrownBy(rotation::retire).isInstanceOf(RefusedRotation.class);
    }

    @Test
    void goes_on_where_it_was_killed() {
        Set<UUID> people =
                IntStream.rangeClosed(1, 1_200)
                        .mapToObj(i -> new UUID(1, i))
                        .collect(Collectors.toSet());
        vault(old).prepare(people);
        rotation.add();
        rotation.promote();
        VaultKey both = VaultKeyFile.read(file);
        assertThatThrownBy(() ->
                        new Rewrapping<>(keepers.column(), both)
                                .run(_ -> {
                                    throw new KilledHere();
                                }))
                .isInstanceOf(KilledHere.class);
        KeyUse killed = new Rewrapping<>(keepers.column(), both).standing();
        List<Integer> done = new ArrayList<>();

        new Rewrapping<>(keepers.column(), both).run(done::add);

        // What a killed run had finished stays so; the next does the rest and nothing twice.
        assertThat(killed.under().getOrDefault(both.wraps(), 0L)).isBetween(1L, 1_199L);
        assertThat(done.stream().mapToLong(Integer::longValue).sum())
                .isEqualTo(1_200 - killed.under().getOrDefault(both.wraps(), 0L));
        assertThat(new Rewrapping<>(keepers.column(), both).standing().allUnder(both.wraps()))
                .isTrue();
        rotation.retire();
    }

    @Test
    void somebody_erased_meanwhile_stays_erased_and_nobody_waits() {
        vault(old).prepare(Set.of(ANN, BEN));
        rotation.add();
        rotation.promote();
        VaultKey both = VaultKeyFile.read(file);

        new TransactionTemplate(new DataSourceTransactionManager(command))
                .executeWithoutResult(_ -> {
                    new Erasures(JdbcClient.create(command)).carryOut(ANN);
                    // The erasure is not committed and holds Ann's key: Ben's turn comes.
                    new Rewrapping<>(keepers.column(), both).run(_ -> {});
                    assertThat(new Rewrapping<>(keepers.column(), both).standing().under())
                            .containsEntry(old.wraps(), 1L)
                            .containsEntry(both.wraps(), 1L);
                });
        rotation.rewrap();

        assertThat(new Rewrapping<>(keepers.column(), both).standing().total()).isEqualTo(1);
        rotation.retire();
        assertThat(vault(VaultKeyFile.read(file)).open(ANN, "name", new byte[0])).isEmpty();
    }

    @Test
    void a_key_that_was_read_and_erased_before_it_is_written_does_not_come_back() {
        vault(old).prepare(Set.of(ANN));
        SealedColumn<UUID> column = keepers.column();
        byte[] wrapped = column.after(null, 1).getFirst().sealed();
        new Erasures(JdbcClient.create(command)).carryOut(ANN);

        int replaced =
                column.replace(
                        List.of(new SealedColumn.Replacement<>(ANN, wrapped, new byte[] {1})));

        assertThat(replaced).isZero();
        assertThat(keys.find(ANN)).isEmpty();
    }

    @Test
    void a_value_that_somebody_else_wrote_meanwhile_is_not_written_over() {
        vault(old).prepare(Set.of(ANN));
        byte[] stands = keys.find(ANN).orElseThrow();

        int replaced =
                keepers.column()
                        .replace(
                                List.of(
                                        new SealedColumn.Replacement<>(
                                                ANN, new byte[] {1}, new byte[] {2})));

        assertThat(replaced).isZero();
        assertThat(keys.find(ANN)).hasValue(stands);
    }

    @Test
    void a_service_that_opens_only_some_of_the_keys_does_not_begin() {
        vault(old).prepare(Set.of(ANN));
        rotation.add();
        rotation.promote();
        VaultKey both = VaultKeyFile.read(file);
        vault(both).prepare(Set.of(BEN));

        new PersonVault(keys, both, false, LIMITS).mustOpenItsKeys();
        // Ann's alone, who was first, and Ben's alone, who was last.
        for (VaultKey part : List.of(old, both.withoutTheOthers())) {
            assertThatThrownBy(() -> new PersonVault(keys, part, false, LIMITS).mustOpenItsKeys())
                    .hasMessageContaining("another vault key");
        }
    }

    @Test
    void takes_one_step_after_the_other() {
        assertThatThrownBy(rotation::promote).hasMessageContaining("add one");
        assertThatThrownBy(rotation::retire).hasMessageContaining("nothing to retire");
        assertThat(Files.exists(folder.resolve("vault.json.1"))).isFalse();

        rotation.add();

        assertThatThrownBy(rotation::add).hasMessageContaining("promote");
        assertThat(VaultKeyFile.read(folder.resolve("vault.json.1")).numbers())
                .isEqualTo(old.numbers());
    }

    @Test
    void no_role_of_a_service_wraps_anew() {
        vault(old).prepare(Set.of(ANN));
        rotation.add();
        rotation.promote();

        for (String role : VaultRolesIT.ROLES) {
            assertThatThrownBy(() ->
                            new KeyRotation(file, List.of(as(role).column()), said::add).rewrap())
                    .as(role)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Vault vault(VaultKey key) {
        return new PersonVault(keys, key, false, LIMITS);
    }

    private PersonKeys as(String role) {
        PersonKeys found = new PersonKeys(command, role, null, LIMITS);
        opened.add(found);
        return found;
    }

    private static final class KilledHere extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
