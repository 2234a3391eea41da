package org.goldenthread.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A child's identity is erased: by two people, for good, and all that says who it was. */
@RunningCommandService
class ErasureIT {

    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;
    @Autowired ChildStreams streams;

    @Test
    void two_people_erase_a_child_and_the_key_goes_with_the_event() {
        String ann = registered();
        assertThat(keys(ann)).isEqualTo(1);
        assertThat(identifiers(ann)).isEqualTo(1);

        assertThat(propose("boss", ann).types()).containsExactly("erasure-proposed");
        assertThat(keys(ann)).isEqualTo(1);
        Answered erased = erase("keeper", ann, "once");

        assertThat(erased.types()).containsExactly("identity-erased");
        assertThat(keys(ann)).isZero();
        assertThat(identifiers(ann)).isZero();
        assertThat(identity(ann).registration()).isPresent();
        assertThat(identity(ann).birthDate()).isEmpty();
        assertThat(erase("keeper", ann, "once").body()).isEqualTo(erased.body());
        assertThat(erase("keeper", ann, "twice").refusal()).isEqualTo("erased");
    }

    @Test
    void one_person_cannot_erase_alone_and_not_every_role_may() {
        String ann = registered();

        assertThat(erase("keeper", ann, null).refusal()).isEqualTo("not-proposed");
        assertThat(ask("wren", Role.SOCIAL_WORKER, "propose-erasure", reason(ann), null).status())
                .isEqualTo(403);
        assertThat(ask("data", Role.DATA_TEAM, "propose-erasure", reason(ann), null).status())
                .isEqualTo(201);
        Answered alone = ask("data", Role.DATA_TEAM, "erase-identity", child(ann), null);
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.refusal()).isEqualTo("second-person");
        assertThat(ask("boss", Role.MANAGER, "erase-identity", child(ann), null).status())
                .isEqualTo(403);
        assertThat(keys(ann)).isEqualTo(1);
    }

    @Test
    void nothing_personal_is_recorded_again_but_what_is_coded_goes_on() {
        String ann = registered();
        erased(ann);

        Answered words =
                ask(
                        "wren",
                        Role.SOCIAL_WORKER,
                        "record-contact",
                        """
                        {"childId": "%s", "receivedOn": "2024-05-01", "source": "1A", "reason": "words"}
                        """
                                .formatted(ann),
                        null);
        Answered coded =
                ask(
                        "wren",
                        Role.SOCIAL_WORKER,
                        "record-contact",
                        """
                        {"childId": "%s", "receivedOn": "2024-05-01", "source": "1A"}
                        """
                                .formatted(ann),
                        null);

        assertThat(words.status()).isEqualTo(409);
        assertThat(words.refusal()).isEqualTo("erased");
        assertThat(coded.status()).isEqualTo(201);
        assertThat(keys(ann)).isZero();
    }

    @Test
    void all_who_are_one_are_erased_together_and_nobody_is_merged_with_them_later() {
        String ann = registered();
        String anna = registered();
        String ben = registered();
        ask("wren", Role.DATA_TEAM, "merge-persons", merging(anna, ann), null);
        ask("boss", Role.MANAGER, "merge-persons", merging(anna, ann), null);

        propose("boss", anna);
        assertThat(erase("keeper", anna, null).types())
                .containsExactly("identity-erased", "identity-erased");

        assertThat(keys(ann)).isZero();
        assertThat(keys(anna)).isZero();
        assertThat(keys(ben)).isEqualTo(1);
        Answered merged = ask("wren", Role.DATA_TEAM, "merge-persons", merging(ben, ann), null);
        assertThat(merged.status()).isEqualTo(409);
        assertThat(merged.refusal()).isEqualTo("erased");
    }

    @Test
    void a_key_that_a_crash_left_behind_goes_with_the_next_act() {
        String ann = registered();
        JdbcClient keeper =
                JdbcClient.create(
                        Postgres.as("golden_vault", RunningCommandService.OnPostgres.URL));
        byte[] wrapped =
                keeper.sql("select wrapped from vault.person_key where subject = ?::uuid")
                        .param(ann)
                        .query(byte[].class)
                        .single();
        erased(ann);
        keeper.sql("insert into vault.person_key (subject, wrapped) values (?::uuid, ?)")
                .params(ann, wrapped)
                .update();

        erase("keeper", ann, "again");

        assertThat(keys(ann)).isZero();
    }

    private void erased(String child) {
        propose("boss", child);
        assertThat(erase("keeper", child, null).status()).isEqualTo(201);
    }

    private Answered propose(String who, String child) {
        return ask(who, Role.MANAGER, "propose-erasure", reason(child), null);
    }

    private Answered erase(String who, String child, @Nullable String key) {
        return ask(who, Role.ADMINISTRATOR, "erase-identity", child(child), key);
    }

    private String registered() {
        String child = UUID.randomUUID().toString();
        String body =
                """
                {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03",
                 "authority": "887", "localId": "%s", "name": {"given": "Ann", "family": "Planted"}}
                """
                        .formatted(child, child.substring(0, 8));
        assertThat(ask("wren", Role.SOCIAL_WORKER, "register-child", body, null).status())
                .isEqualTo(201);
        return child;
    }

    private Identity identity(String child) {
        return Identity.of(streams.timeline(ChildId.of(child)));
    }

    private long keys(String child) {
        return count("vault.person_key where subject", child);
    }

    private long identifiers(String child) {
        return count("vault.identifier where child", child);
    }

    private long count(String where, String child) {
        return jdbc.sql("select count(*) from " + where + " = ?::uuid")
                .param(child)
                .query(Long.class)
                .single();
    }

    private static String reason(String child) {
        return "{\"childId\": \"%s\", \"reason\": \"retention-ended\"}".formatted(child);
    }

    private static String child(String child) {
        return "{\"childId\": \"%s\"}".formatted(child);
    }

    private static String merging(String retired, String survivor) {
        return """
        {"survivor": "%s", "retired": "%s", "reason": "registered-twice"}
        """
                .formatted(survivor, retired);
    }

    private Answered ask(String who, Role role, String act, String body, @Nullable String key) {
        return new Http(service)
                .ask(who, role, act, body, key == null ? Map.of() : Map.of("Idempotency-Key", key));
    }
}
