package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.testing.Practice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every act that is offered on a page, as it could be asked today. */
final class CommandsOfToday {

    private static final JsonMapper JSON = new JsonMapper();

    /** Each act as it could be asked today, without the child. */
    private static final Map<String, String> ASKED =
            Map.ofEntries(
                    Map.entry(
                            "give-early-help-consent",
                            "'givenOn': T, 'givenBy': 'mother', 'covers': ['assess'], 'method': 'written'"),
                    Map.entry(
                            "refuse-early-help-consent",
                            "'refusedOn': T, 'refusedBy': 'mother', 'next': 'no-further-action'"),
                    Map.entry(
                            "withdraw-early-help-consent",
                            "'withdrawnOn': T, 'withdrawnBy': 'mother'"),
                    Map.entry(
                            "start-early-help-assessment",
                            "'startedOn': T, 'agency': 'school', 'lead': 'teacher', 'reason': 'parenting', 'needLevel': '2',"
                                    + " 'consent': {'givenBy': 'mother', 'covers': ['assess'], 'method': 'written'}"),
                    Map.entry(
                            "complete-early-help-assessment",
                            "'completedOn': T, 'outcome': 'plan', 'needs': ['SF1']"),
                    Map.entry("agree-early-help-plan", "'agreedOn': T, 'needs': ['SF1']"),
                    Map.entry(
                            "change-lead-practitioner",
                            "'changedOn': T, 'agency': 'school', 'lead': 'teacher'"),
                    Map.entry(
                            "hold-early-help-review",
                            "'heldOn': T, 'familyAttended': true, 'attended': [], 'outcomes': [], 'decision': 'continue'"),
                    Map.entry("close-early-help", "'closedOn': T, 'reason': 'needs-met'"),
                    Map.entry("record-contact", "'receivedOn': T, 'source': '2A'"),
                    Map.entry("decide-contact-outcome", "'decidedOn': T, 'outcomes': ['advice']"),
                    Map.entry("receive-referral", "'receivedOn': T, 'source': '2A'"),
                    Map.entry("accept-referral", "'decidedOn': T, 'need': 'N1'"),
                    Map.entry("close-referral-without-further-action", "'decidedOn': T"),
                    Map.entry("start-assessment", "'startedOn': T"),
                    Map.entry(
                            "complete-assessment",
                            "'authorisedOn': T, 'factors': ['21'], 'childSeen': true"),
                    Map.entry("start-child-in-need-plan", "'startedOn': T"),
                    Map.entry("end-child-in-need-plan", "'endedOn': T"),
                    Map.entry("close-child-in-need-episode", "'closedOn': T, 'reason': 'RC7'"),
                    Map.entry("hold-strategy-discussion", "'heldOn': T, 'present': ['police']"),
                    Map.entry(
                            "start-section-47-enquiry",
                            "'startedOn': T, 'present': ['social-care', 'police', 'health']"),
                    Map.entry(
                            "conclude-section-47-enquiry",
                            "'concludedOn': T, 'conferenceNotRequired': true"),
                    Map.entry("hold-initial-conference", "'heldOn': T, 'transferIn': true"),
                    Map.entry("start-child-protection-plan", "'startedOn': T, 'category': 'NEG'"),
                    Map.entry("hold-review-conference", "'heldOn': T, 'outcome': 'plan-continues'"),
                    Map.entry("end-child-protection-plan", "'endedOn': T"),
                    Map.entry(
                            "record-care-entry",
                            "'enteredOn': T, 'legalStatus': 'V2', 'need': 'N1', 'placement': 'U6', 'provider': 'PR1'"),
                    Map.entry("record-care-exit", "'leftOn': T, 'reason': 'E4A'"),
                    Map.entry(
                            "record-care-leaver-eligibility",
                            "'eligibleFrom': T, 'eligibility': 'former-relevant'"),
                    Map.entry("end-care-leaver-support", "'endedOn': T, 'reason': 'refused'"),
                    Map.entry("record-care-review", "'heldOn': T, 'participation': 'PN1'"),
                    Map.entry("change-legal-status", "'changedOn': T, 'legalStatus': 'C2'"),
                    Map.entry(
                            "change-placement",
                            "'changedOn': T, 'sameCarer': false, 'placement': 'U4', 'provider': 'PR1', 'reasonPlaceChanged': 'CARPL'"),
                    Map.entry(
                            "change-legal-status-and-placement",
                            "'changedOn': T, 'sameCarer': false, 'legalStatus': 'C2', 'placement': 'U4', 'provider': 'PR1', 'reasonPlaceChanged': 'CARPL'"),
                    Map.entry("use-temporary-placement", "'movedOn': T, 'placement': 'T1'"),
                    Map.entry("return-from-temporary-placement", "'returnedOn': T"),
                    Map.entry(
                            "request-step-down",
                            "'requestedOn': T, 'from': 'child-in-need', 'to': 'early-help'"),
                    Map.entry(
                            "agree-step-down",
                            "'agreedOn': T, 'from': 'child-protection', 'to': 'child-in-need'"),
                    Map.entry("link-parent", "'kind': 'birth-father', 'since': T"),
                    Map.entry(
                            "unlink-parent",
                            "'parentId': '%s', 'kind': 'birth-mother', 'until': T"
                                    .formatted(uuid(9))),
                    Map.entry("link-siblings", "'siblingId': '%s', 'since': T".formatted(uuid(6))),
                    Map.entry(
                            "unlink-siblings", "'siblingId': '%s', 'until': T".formatted(uuid(7))),
                    Map.entry(
                            "record-birth", "'notifiedOn': T, 'bornOn': '2026-11-18', 'sex': 'F'"),
                    Map.entry("record-death", "'diedOn': T"),
                    Map.entry("propose-erasure", "'reason': 'retention-ended'"),
                    Map.entry("erase-identity", ""));

    private CommandsOfToday() {}

    static Set<String> names() {
        return ASKED.keySet();
    }

    static AboutChildren today(CommandShape act) {
        ObjectNode body =
                (ObjectNode)
                        JSON.readTree(
                                ("{'childId': '" + CHILD + "', " + ASKED.get(act.name()) + "}")
                                        .replace(", }", "}")
                                        .replace("T,", "'" + Practice.TODAY + "',")
                                        .replace("T}", "'" + Practice.TODAY + "'}")
                                        .replace('\'', '"'));
        CommandShape.Reading reading = act.read(body);
        assertThat(reading.faults()).as(act.name()).isEmpty();
        return (AboutChildren) Objects.requireNonNull(reading.act());
    }
}
