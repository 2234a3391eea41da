package org.goldenthread.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.testing.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class VaultIT {

    private static final VaultLimits LIMITS = new VaultLimits(4, 10_000, Duration.ofSeconds(10));

    private static final UUID ANN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final UUID BEN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");
    private static final byte[] CLEAR = "Ann Planted".getBytes(UTF_8);

    private final VaultKey key = VaultKey.fresh();
    private String url;
    private DataSource command;
    private PersonKeys keys;
    private PersonKeys readersKeys;
    private Vault vault;
    private Vault reader;

    @BeforeEach
    void open() {
        url = Postgres.withJournal();
        command = Postgres.as("golden_command", url);
        keys = new PersonKeys(command, "golden_vault", null, LIMITS);
        vault = new PersonVault(keys, key, false, LIMITS);
        readersKeys =
                new PersonKeys(
                        Postgres.as("golden_query", url), "golden_vault_reader", null, LIMITS);
        reader = new PersonVault(readersKeys, key, true, LIMITS);
    }

    @AfterEach
    void close() {
        keys.close();
        readersKeys.close();
    }

    @Test
    void opens_for_the_same_person_and_purpose_only() {
        byte[] sealed = vault.seal(ANN, "fact", CLEAR);
        vault.prepare(Set.of(BEN));

        assertThat(new String(sealed, UTF_8)).doesNotContain("Ann");
        assertThat(reader.open(ANN, "fact", sealed)).hasValue(CLEAR);
        assertThatThrownBy(() -> reader.open(ANN, "other", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reader.open(BEN, "fact", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void does_not_begin_with_the_vault_key_of_another_installation() {
        PersonVault ours = new PersonVault(keys, key, false, LIMITS);
        PersonVault theirs = new PersonVault(readersKeys, VaultKey.fresh(), true, LIMITS);
        theirs.mustOpenItsKeys();

        ours.prepare(Set.of(ANN));

        ours.mustOpenItsKeys();
        assertThatThrownBy(theirs::mustOpenItsKeys).hasMessageContaining("another vault key");
    }

    @Test
    void opens_nothing_once_the_key_is_gone() {
        byte[] sealed = vault.seal(ANN, "fact", CLEAR);
        assertThat(reader.open(ANN, "fact", sealed)).hasValue(CLEAR);

        erasures().carryOut(ANN);
        vault.forget(ANN);
        reader.forget(ANN);

        assertThat(reader.open(ANN, "fact", sealed)).isEmpty();
        assertThat(vault.open(ANN, "fact", sealed)).isEmpty();
        assertThat(erasures().among(List.of(ANN, BEN))).containsExactly(ANN);
    }

    @Test
    void makes_no_key_again_for_somebody_erased_and_seals_under_none_remembered() {
        vault.seal(ANN, "fact", CLEAR);
        erasures().carryOut(ANN);

        vault.prepare(Set.of(ANN, BEN));

        assertThat(keysStored()).isEqualTo(1);
        assertThatThrownBy(() -> vault.seal(ANN, "fact", CLEAR)).isInstanceOf(ErasedPerson.class);
        assertThatThrownBy(() -> new PersonVault(keys, key, false, LIMITS).seal(ANN, "fact", CLEAR))
                .isInstanceOf(ErasedPerson.class);
        assertThat(keysStored()).isEqualTo(1);
    }

    @Test
    void keeps_the_key_when_the_erasure_is_rolled_back() {
        byte[] sealed = vault.seal(ANN, "fact", CLEAR);

        new TransactionTemplate(new DataSourceTransactionManager(command))
                .executeWithoutResult(transaction -> {
                    erasures().carryOut(ANN);
                    transaction.setRollbackOnly();
                });

        vault.forget(ANN);
        assertThat(vault.open(ANN, "fact", sealed)).hasValue(CLEAR);
        assertThat(erasures().among(List.of(ANN))).isEmpty();
    }

    @Test
    void finds_nobody_erased_by_an_identifier() {
        Identifiers identifiers = new Identifiers(JdbcClient.create(command), key);
        identifiers.remember("la-child-id", "887/12345", new ChildId(ANN));
        identifiers.remember("la-child-id", "887/12346", new ChildId(BEN));

        erasures().carryOut(ANN);
        erasures().carryOut(ANN);

        assertThat(identifiers.find("la-child-id", "887/12345")).isEmpty();
        assertThat(identifiers.find("la-child-id", "887/12346")).hasValue(new ChildId(BEN));
    }

    @Test
    void keeps_a_key_although_the_work_that_asked_for_it_is_rolled_back() {
        byte[] sealed =
                new TransactionTemplate(new DataSourceTransactionManager(command))
                        .execute(transaction -> {
                            transaction.setRollbackOnly();
                            return vault.seal(ANN, "fact", CLEAR);
                        });

        assertThat(reader.open(ANN, "fact", sealed)).hasValue(CLEAR);
    }

    @Test
    void gives_all_who_come_at_once_the_same_key() throws Exception {
        List<Future<byte[]>> sealed;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sealed =
                    IntStream.range(0, 20)
                            .mapToObj(_ ->
                                    threads.submit(() ->
                                            new PersonVault(keys, key, false, LIMITS)
                                                    .seal(ANN, "fact", CLEAR)))
                            .toList();
        }
        for (Future<byte[]> one : sealed) {
            assertThat(reader.open(ANN, "fact", result(one))).hasValue(CLEAR);
        }
    }

    @Test
    void makes_the_missing_keys_of_many_people() {
        Set<UUID> people =
                IntStream.range(0, 100).mapToObj(i -> new UUID(1, i)).collect(Collectors.toSet());
        byte[] before = vault.seal(new UUID(1, 7), "fact", CLEAR);

        vault.prepare(people);

        assertThat(keysStored()).isEqualTo(100);
        assertThat(reader.open(new UUID(1, 7), "fact", before)).hasValue(CLEAR);
    }

    @Test
    void makes_no_key_for_a_service_that_only_reads() {
        assertThatThrownBy(() -> reader.seal(ANN, "fact", CLEAR))
                .isInstanceOf(IllegalStateException.class);
        assertThat(keysStored()).isZero();
    }

    @Test
    void lets_no_service_change_a_key_or_destroy_it_but_by_an_erasure() {
        vault.prepare(Set.of(ANN));
        new Identifiers(JdbcClient.create(command), key)
                .remember("la-child-id", "887/12345", new ChildId(ANN));
        erasures().carryOut(BEN);
        for (String sql :
                List.of(
                        "delete from vault.person_key",
                        "update vault.person_key set wrapped = ''",
                        "truncate vault.person_key",
                        "delete from vault.identifier",
                        "delete from vault.erasure",
                        "update vault.erasure set subject = gen_random_uuid()",
                        "truncate vault.erasure")) {
            for (String role : VaultRolesIT.ROLES) {
                JdbcClient service = JdbcClient.create(Postgres.as(role, url));
                assertThatThrownBy(() -> service.sql(sql).update())
                        .as(role)
                        .isInstanceOf(DataAccessException.class);
            }
        }
        for (String role : List.of("golden_query", "golden_vault", "golden_vault_reader")) {
            JdbcClient other = JdbcClient.create(Postgres.as(role, url));
            assertThatThrownBy(() -> new Erasures(other).carryOut(ANN))
                    .as(role)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(keysStored()).isEqualTo(1);
    }

    @Test
    void finds_a_child_by_an_identifier_that_is_not_kept_itself() {
        Identifiers identifiers = new Identifiers(JdbcClient.create(command), key);
        ChildId ann = new ChildId(ANN);

        assertThat(identifiers.find("la-child-id", "887/12345")).isEmpty();
        assertThat(identifiers.remember("la-child-id", "887/12345", ann)).isEqualTo(ann);

        assertThat(identifiers.find("la-child-id", "887/12345")).hasValue(ann);
        assertThat(identifiers.find("upn", "887/12345")).isEmpty();
        assertThat(
                        JdbcClient.create(command)
                                .sql("select i::text from vault.identifier i")
                                .query(String.class)
                                .single())
                .doesNotContain("12345");
    }

    @Test
    void leaves_an_identifier_with_the_child_who_had_it_first() {
        Identifiers identifiers = new Identifiers(JdbcClient.create(command), key);
        identifiers.remember("la-child-id", "887/12345", new ChildId(ANN));

        assertThat(identifiers.remember("la-child-id", "887/12345", new ChildId(BEN)))
                .isEqualTo(new ChildId(ANN));
    }

    private Erasures erasures() {
        return new Erasures(JdbcClient.create(command));
    }

    private long keysStored() {
        return JdbcClient.create(command)
                .sql("select count(subject) from vault.person_key")
                .query(Long.class)
                .single();
    }

    private static byte[] result(Future<byte[]> future)
            throws ExecutionException, InterruptedException {
        return future.get();
    }
}
