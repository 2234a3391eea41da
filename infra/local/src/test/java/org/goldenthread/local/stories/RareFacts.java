package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import tools.jackson.databind.json.JsonMapper;

/** What is seldom done: reference data, drafts, and the less usual facts of one child's life. */
record RareFacts(Product product) {

    private static final Map<String, String> REFERENCE =
            Map.of(
                    "set-threshold",
                    "{'name': 'instance-window', 'amount': 21, 'reason': 'Council'}",
                    "set-clock-limit",
                    "{'clock': 'K03', 'from': '2026-04-01', 'amount': 14, 'reason': 'Council'}",
                    "withdraw-bank-holiday",
                    "{'day': '2035-12-25', 'name': 'Christmas'}",
                    "set-target",
                    "{'indicator': 'LA-01', 'from': '2026-04-01', 'value': 60.5, 'source': 'Plan'}",
                    "change-code",
                    "{'set': 'legal-status', 'code': 'C9', 'label': 'New', 'validFrom': '2027-04-01'}",
                    "adopt-definition",
                    "{'indicator': 'FD-04', 'version': 2}",
                    "adopt-plan",
                    "{'plan': 'ours', 'title': 'Plan', 'from': '2026-04-01', 'source': 'Council', 'outcomes': [{'name': 'Safe', 'priorities': [{'name': 'Help', 'factors': [{'name': 'Less', 'indicators': ['CP-06']}]}]}]}");

    void told() {
        REFERENCE.forEach((act, command) -> done(Role.PERFORMANCE_OFFICER, act, command));
        drafted();
        backfilled();
        lived();
    }

    /** Drafted, looked at by somebody else, published, and withdrawn. */
    private void drafted() {
        Caller officer = product.as(Role.PERFORMANCE_OFFICER);
        Answer draft =
                officer.post(
                        "/api/publications",
                        Map.of(
                                "title",
                                "A draft",
                                "asAt",
                                "2025-03-31",
                                "draft",
                                true,
                                "figures",
                                List.of(Map.of("code", "LA-01"))));
        String path = accepted(draft).response().headers().firstValue("Location").orElseThrow();
        accepted(product.as(Role.MANAGER).post(path + "/review", Map.of("remark", "Looks right")));
        accepted(officer.post(path + "/publish", Map.of()));
        accepted(officer.post(path + "/withdraw", Map.of("reason", "A return was late")));
    }

    private void backfilled() {
        Answer declared =
                done(
                        Role.DATA_TEAM,
                        "declare-backfill",
                        "{'authority': '887', 'source': 'The old system', 'reason': 'Moved from it', 'from': '%s', 'to': '%s'}"
                                .formatted(Instant.now(), Instant.now().plusSeconds(3_600)));
        String backfill =
                product.database()
                        .sql(
                                "select convert_from(payload, 'UTF8')::jsonb ->> 'backfill' from journal.event_entry where event_identifier = ?::uuid")
                        .param(declared.eventId())
                        .query(String.class)
                        .optional()
                        .orElse("");
        done(Role.MANAGER, "approve-backfill", "{'backfillId': '%s'}".formatted(backfill));
        done(Role.DATA_TEAM, "end-backfill", "{'backfillId': '%s'}".formatted(backfill));
    }

    private void lived() {
        Caller manager = product.as(Role.MANAGER);
        String ann = Children.registered(manager, "Ann", "2012-05-01");
        String ben = Children.registered(manager, "Ben", "2013-05-01");
        about(ann, Role.MANAGER, "receive-referral", "'receivedOn': '2024-01-05', 'source': '1A'");
        about(ann, Role.MANAGER, "accept-referral", "'decidedOn': '2024-01-05', 'need': 'N1'");
        about(
                ann,
                Role.SOCIAL_WORKER,
                "hold-strategy-discussion",
                "'heldOn': '2024-01-08', 'present': ['social-care', 'police', 'health']");
        about(
                ann,
                Role.MANAGER,
                "link-siblings",
                "'siblingId': '%s', 'since': '2013-05-01'".formatted(ben));
        about(
                ann,
                Role.MANAGER,
                "unlink-siblings",
                "'siblingId': '%s', 'until': '2024-06-03'".formatted(ben));
        about(
                ann,
                Role.MANAGER,
                "record-care-entry",
                "'enteredOn': '2024-02-05', 'legalStatus': 'V2', 'need': 'N1', 'placement': 'U6', 'provider': 'PR1'");
        about(
                ann,
                Role.MANAGER,
                "change-legal-status-and-placement",
                "'changedOn': '2024-03-05', 'sameCarer': false, 'legalStatus': 'C2', 'placement': 'U6', 'provider': 'PR1', 'placementPostcode': 'ME7 1AB', 'reasonPlaceChanged': 'CARPL'");
        about(
                ann,
                Role.MANAGER,
                "use-temporary-placement",
                "'movedOn': '2024-04-05', 'placement': 'T1'");
        Answer mother =
                about(
                        ann,
                        Role.MANAGER,
                        "link-parent",
                        "'kind': 'birth-mother', 'since': '2012-05-01'");
        Answer again =
                about(
                        ben,
                        Role.MANAGER,
                        "link-parent",
                        "'kind': 'birth-mother', 'since': '2013-05-01'");
        String retired = parent(again);
        String survivor = parent(mother);
        String both = "{'survivor': '%s', 'retired': '%s', 'reason': '%s', 'kind': 'adult'}";
        done(
                Role.SOCIAL_WORKER,
                "merge-persons",
                both.formatted(survivor, retired, "registered-twice"));
        done(Role.MANAGER, "merge-persons", both.formatted(survivor, retired, "registered-twice"));
        done(
                Role.MANAGER,
                "unmerge-persons",
                both.formatted(survivor, retired, "different-people"));
        about(
                ben,
                Role.MANAGER,
                "unlink-parent",
                "'parentId': '%s', 'kind': 'birth-mother', 'until': '2024-06-03'"
                        .formatted(retired));
        String cleo = Children.registered(manager, "Cleo", "2006-05-01");
        Answer eligible =
                about(
                        cleo,
                        Role.MANAGER,
                        "record-care-leaver-eligibility",
                        "'eligibleFrom': '2024-05-01', 'eligibility': 'former-relevant'");
        amendedInError(
                cleo,
                eligible.eventId(),
                "{'eligibleFrom': '2024-05-02', 'eligibility': 'former-relevant'}");
    }

    /** Amended, and the amendment withdrawn: the fact is again as it was first said. */
    private void amendedInError(String child, String event, String otherwise) {
        Answer amended =
                about(
                        child,
                        Role.MANAGER,
                        "amend-fact",
                        "'eventId': '%s', 'fact': %s, 'reason': 'wrong-detail'"
                                .formatted(event, otherwise));
        about(
                child,
                Role.MANAGER,
                "void-fact",
                "'eventId': '%s', 'reason': 'never-happened'".formatted(amended.eventId()));
    }

    private String parent(Answer linked) {
        return product.database()
                .sql(
                        "select convert_from(payload, 'UTF8')::jsonb ->> 'parent' from journal.event_entry where event_identifier = ?::uuid")
                .param(linked.eventId())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Answer about(String child, Role role, String act, String fields) {
        return done(role, act, "{'childId': '%s', %s}".formatted(child, fields));
    }

    @SuppressWarnings("unchecked")
    private Answer done(Role role, String act, String command) {
        Answer answer =
                product.as(role)
                        .command(
                                act,
                                JsonMapper.shared()
                                        .readValue(command.replace('\'', '"'), Map.class));
        return accepted(answer);
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer;
    }
}
