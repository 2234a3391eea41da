package org.goldenthread.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two people on record turn out to be one, and not to be one after all. */
@RunningCommandService
class MergeIT {

    @Autowired MockMvcTester service;

    @Test
    void a_merge_waits_until_the_second_person_and_the_rules_agree() {
        String ann = registered();
        String anna = registered();
        care(ann, "2024-05-01");
        Answered twice = care(anna, "2024-06-01");

        Answered proposed = ask("wren", Role.SOCIAL_WORKER, "merge-persons", merging(anna, ann));
        Answered early = ask("boss", Role.MANAGER, "merge-persons", merging(anna, ann));

        assertThat(proposed.types()).containsExactly("merge-proposed");
        assertThat(proposed.stream(0)).isEqualTo(anna);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().get("conflicts").findValuesAsString("rule")).contains("903-501");
        assertThat(early.body().get("conflicts").toString()).contains(twice.event(0));

        for (int number = twice.types().size() - 1; number >= 0; number--) {
            assertThat(voided(anna, twice.event(number)).status()).isEqualTo(201);
        }
        Answered merged = ask("boss", Role.MANAGER, "merge-persons", merging(anna, ann));

        assertThat(merged.status()).isEqualTo(201);
        assertThat(merged.types()).containsExactlyInAnyOrder("merged-into", "duplicate-absorbed");
        assertThat(ask("boss", Role.MANAGER, "merge-persons", merging(anna, ann)).refusal())
                .isEqualTo("retired-already");
    }

    @Test
    void one_person_cannot_merge_alone_and_a_second_has_to_be_a_manager() {
        String ann = registered();
        String anna = registered();

        assertThat(ask("boss", Role.MANAGER, "merge-persons", merging(anna, ann)).status())
                .isEqualTo(201);
        assertThat(ask("boss", Role.MANAGER, "merge-persons", merging(anna, ann)).refusal())
                .isEqualTo("second-person");
        Answered worker = ask("wren", Role.HUB_WORKER, "merge-persons", merging(anna, ann));
        assertThat(worker.status()).isEqualTo(403);
        assertThat(ask("wren", Role.SCHOOL, "merge-persons", merging(anna, ann)).status())
                .isEqualTo(403);
        assertThat(ask("wren", Role.DATA_TEAM, "unmerge-persons", parting(anna, ann)).status())
                .isEqualTo(403);
    }

    @Test
    void while_merged_both_ids_mean_one_child_and_afterwards_two() {
        String ann = registered();
        String anna = registered();
        Answered entry = care(anna, "2024-05-01");
        merge(anna, ann);

        assertThat(care(ann, "2024-06-01").body().path("rule").asString()).isEqualTo("903-501");
        assertThat(care(anna, "2024-06-01").body().path("rule").asString()).isEqualTo("903-501");

        Answered linked = ask("wren", Role.SOCIAL_WORKER, "link-parent", mother(anna));
        assertThat(linked.stream(0)).isEqualTo(ann);

        Answered corrected = voided(ann, entry.event(entry.types().size() - 1));
        assertThat(corrected.status()).isEqualTo(201);
        assertThat(corrected.stream(0)).isEqualTo(anna);

        Answered parted = ask("boss", Role.MANAGER, "unmerge-persons", parting(anna, ann));

        assertThat(parted.types()).containsExactly("merge-undone", "merge-undone");
        assertThat(care(ann, "2024-06-01").stream(0)).isEqualTo(ann);
        assertThat(care(anna, "2024-06-01").status()).isEqualTo(409);
        assertThat(ask("boss", Role.MANAGER, "unmerge-persons", parting(anna, ann)).refusal())
                .isEqualTo("not-merged");
    }

    @Test
    void a_chain_of_merges_is_one_child() {
        String ann = registered();
        String ben = registered();
        String cal = registered();
        care(ann, "2024-05-01");
        merge(ann, ben);

        assertThat(ask("wren", Role.DATA_TEAM, "merge-persons", merging(cal, ann)).refusal())
                .isEqualTo("survivor-retired");
        assertThat(ask("wren", Role.DATA_TEAM, "merge-persons", merging(ben, ann)).refusal())
                .isEqualTo("survivor-retired");
        assertThat(ask("wren", Role.DATA_TEAM, "merge-persons", merging(ann, cal)).refusal())
                .isEqualTo("retired-already");

        merge(ben, cal);

        assertThat(care(cal, "2024-06-01").status()).isEqualTo(409);
        assertThat(ask("wren", Role.SOCIAL_WORKER, "link-parent", mother(ann)).stream(0))
                .isEqualTo(cal);
    }

    @Test
    void of_two_merges_at_once_that_make_a_circle_one_is_refused() throws InterruptedException {
        String ann = registered();
        String ben = registered();
        ask("wren", Role.DATA_TEAM, "merge-persons", merging(ann, ben));
        ask("wren", Role.DATA_TEAM, "merge-persons", merging(ben, ann));
        List<Callable<Answered>> both =
                List.of(
                        () -> ask("boss", Role.MANAGER, "merge-persons", merging(ann, ben)),
                        () -> ask("boss", Role.MANAGER, "merge-persons", merging(ben, ann)));

        List<Integer> statuses;
        try (var workers = Executors.newFixedThreadPool(2)) {
            statuses =
                    workers.invokeAll(both).stream()
                            .map(Future::resultNow)
                            .map(Answered::status)
                            .toList();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_proposal_can_be_taken_back() {
        String ann = registered();
        String anna = registered();
        ask("wren", Role.HUB_WORKER, "merge-persons", merging(anna, ann));

        Answered back = ask("boss", Role.MANAGER, "unmerge-persons", parting(anna, ann));

        assertThat(back.types()).containsExactly("merge-undone");
        assertThat(ask("boss", Role.MANAGER, "merge-persons", merging(anna, ann)).types())
                .containsExactly("merge-proposed");
    }

    @Test
    void whoever_is_unknown_the_same_or_of_another_kind_is_not_merged() {
        String ann = registered();
        String nobody = UUID.randomUUID().toString();

        assertThat(ask("wren", Role.MANAGER, "merge-persons", merging(nobody, ann)).status())
                .isEqualTo(404);
        assertThat(ask("wren", Role.MANAGER, "merge-persons", merging(ann, ann)).status())
                .isEqualTo(422);
        Answered adult = ask("wren", Role.MANAGER, "merge-persons", adults(nobody, ann));
        assertThat(adult.status()).isEqualTo(422);
        assertThat(adult.refusal()).isEqualTo("another-kind");
        assertThat(ask("wren", Role.MANAGER, "merge-persons", "{}").body().get("errors").size())
                .isEqualTo(3);
    }

    @Test
    void adults_are_merged_by_the_same_two_people_and_parted_again() {
        String mary = UUID.randomUUID().toString();
        String maria = UUID.randomUUID().toString();

        assertThat(ask("wren", Role.DATA_TEAM, "merge-persons", adults(maria, mary)).types())
                .containsExactly("person-merge-proposed");
        assertThat(ask("wren", Role.DATA_TEAM, "merge-persons", adults(maria, mary)).refusal())
                .isEqualTo("second-person");
        Answered merged = ask("boss", Role.MANAGER, "merge-persons", merging(maria, mary));
        assertThat(merged.types()).containsExactlyInAnyOrder("person-merged", "person-absorbed");
        assertThat(ask("wren", Role.DATA_TEAM, "merge-persons", adults(mary, maria)).refusal())
                .isEqualTo("survivor-retired");
        assertThat(ask("boss", Role.MANAGER, "unmerge-persons", parting(maria, mary)).types())
                .containsExactly("person-merge-undone");
    }

    private void merge(String retired, String survivor) {
        ask("wren", Role.DATA_TEAM, "merge-persons", merging(retired, survivor));
        Answered merged = ask("boss", Role.MANAGER, "merge-persons", merging(retired, survivor));
        assertThat(merged.status()).isEqualTo(201);
    }

    private String registered() {
        String child = UUID.randomUUID().toString();
        String body =
                """
                {"childId": "%s", "registeredOn": "2024-01-15", "sex": "F", "bornOn": "2019-02-03"}
                """;
        assertThat(
                        ask("wren", Role.SOCIAL_WORKER, "register-child", body.formatted(child))
                                .status())
                .isEqualTo(201);
        return child;
    }

    private Answered care(String child, String day) {
        String body =
                """
                {"childId": "%s", "enteredOn": "%s", "legalStatus": "C2", "need": "N1", "placement": "U6",
                 "provider": "PR1", "urn": "SC999999", "homePostcode": "ZZ1 1ZZ", "placementPostcode": "ZZ2 2ZZ",
                 "previousPermanence": "Z1"}
                """;
        return ask("boss", Role.MANAGER, "record-care-entry", body.formatted(child, day));
    }

    private Answered voided(String child, String event) {
        String body =
                """
                {"childId": "%s", "eventId": "%s", "reason": "duplicate"}
                """;
        return ask("boss", Role.MANAGER, "void-fact", body.formatted(child, event));
    }

    private static String mother(String child) {
        return """
        {"childId": "%s", "kind": "birth-mother", "since": "2019-03-01"}
        """
                .formatted(child);
    }

    private static String merging(String retired, String survivor) {
        return """
        {"survivor": "%s", "retired": "%s", "reason": "registered-twice"}
        """
                .formatted(survivor, retired);
    }

    private static String adults(String retired, String survivor) {
        return """
        {"survivor": "%s", "retired": "%s", "reason": "another-name", "kind": "adult"}
        """
                .formatted(survivor, retired);
    }

    private static String parting(String retired, String survivor) {
        return """
        {"survivor": "%s", "retired": "%s", "reason": "different-people"}
        """
                .formatted(survivor, retired);
    }

    private Answered ask(String who, Role role, String act, String body) {
        return new Http(service).ask(who, role, act, body);
    }
}
