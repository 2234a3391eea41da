package org.goldenthread.command.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.Help.completed;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.planned;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.assessment;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.conference;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.enquiry;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.timeline;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.child.AboutChildren;
import org.goldenthread.command.child.Correcting;
import org.goldenthread.command.child.PathwayAct;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Registration;
import org.goldenthread.command.child.Standing;
import org.goldenthread.command.reading.ActCatalogue;
import org.goldenthread.command.reading.ActShape;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.person.SiblingsLinked;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What acts declare to be possible, against what deciding says. */
class PossibleTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ActCatalogue CATALOGUE = new ActCatalogue();

    private static final PathwayEvent[] BORN = {born("2018-04-01")};
    private static final PathwayEvent[] CONSENTED = and(BORN, consent("2026-01-01"));
    private static final PathwayEvent[] HELPED = and(CONSENTED, started(1, "2026-01-05"));
    private static final PathwayEvent[] PLANNED =
            and(HELPED, completed(1, "2026-01-20"), planned(1, "2026-02-02"));
    private static final PathwayEvent[] REFERRED = and(BORN, referral(1, "2026-03-02"));
    private static final PathwayEvent[] IN_NEED = and(REFERRED, accepted(1, "2026-03-03"));
    private static final PathwayEvent[] IN_CARE = and(BORN, care(1).entered("2026-03-02"));

    private static final ErasureReason BY_COURT = ErasureReason.COURT_ORDER;
    private static final PathwayEvent[] TO_BE_FORGOTTEN = and(BORN, new ErasureProposed(BY_COURT));
    private static final Provenance SOMEBODY_ELSE = Practice.by("somebody-else", Role.MANAGER);

    private static final Map<String, PathwayEvent[]> STANDINGS =
            Map.ofEntries(
                    Map.entry("born", BORN),
                    Map.entry("expected", new PathwayEvent[] {expected("2026-12-24")}),
                    Map.entry("consented", CONSENTED),
                    Map.entry("helped", HELPED),
                    Map.entry("helped by plan", PLANNED),
                    Map.entry(
                            "a contact waits",
                            and(
                                    BORN,
                                    new ContactReceived(
                                            new ContactId(uuid(8)),
                                            day("2026-03-02"),
                                            ReferralSource.SCHOOL,
                                            null))),
                    Map.entry("referred", REFERRED),
                    Map.entry("in need", IN_NEED),
                    Map.entry("assessed now", and(IN_NEED, assessment(1, "2026-03-04"))),
                    Map.entry("in need by plan", and(IN_NEED, cinPlan(1, "2026-03-04"))),
                    Map.entry("enquired of", and(IN_NEED, enquiry(1, "2026-03-04"))),
                    Map.entry(
                            "conferred on today",
                            and(IN_NEED, enquiry(1, "2026-11-04"), conference(1, "2026-11-20"))),
                    Map.entry(
                            "protected",
                            and(
                                    IN_NEED,
                                    enquiry(1, "2026-03-04"),
                                    conference(1, "2026-03-20"),
                                    cpPlan(1, "2026-03-20"))),
                    Map.entry("in care", IN_CARE),
                    Map.entry("away", and(IN_CARE, care(1).temporarily("2026-11-01", "T1"))),
                    Map.entry("to be forgotten", TO_BE_FORGOTTEN),
                    Map.entry("forgotten", and(TO_BE_FORGOTTEN, new IdentityErased(BY_COURT))),
                    Map.entry("dead", and(BORN, new PersonDied(day("2026-11-01")))),
                    Map.entry(
                            "of a family",
                            and(
                                    BORN,
                                    new SiblingsLinked(new ChildId(uuid(7)), day("2020-01-01")),
                                    new ParentLinked(
                                            new PersonId(uuid(9)),
                                            ParentKind.BIRTH_MOTHER,
                                            day("2018-04-01"),
                                            null,
                                            null))));

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

    @Test
    void every_act_about_children_says_when_it_is_possible() {
        List<String> silent =
                CATALOGUE.all().stream()
                        .filter(act -> PathwayAct.class.isAssignableFrom(act.type()))
                        .filter(act -> !Registration.class.isAssignableFrom(act.type()))
                        .filter(act -> !Correcting.class.isAssignableFrom(act.type()))
                        .filter(act -> !act.type().isAnnotationPresent(Possible.class))
                        .map(ActShape::name)
                        .filter(act -> !act.equals("try-everything"))
                        .toList();

        assertThat(silent).isEmpty();
        assertThat(ASKED.keySet()).isEqualTo(names(offered()));
    }

    @Test
    void what_is_declared_impossible_is_refused_wherever_a_child_stands() {
        List<String> wrong = new ArrayList<>();
        int impossible = 0;
        for (ActShape act : offered()) {
            for (var standing : STANDINGS.entrySet()) {
                if (!isPossible(act, standing.getValue())) {
                    impossible++;
                    if (given(standing.getValue()).asks(SOMEBODY_ELSE).when(asked(act)).no()
                            == null) {
                        wrong.add(act.name() + " of a child who is " + standing.getKey());
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(impossible).isGreaterThan(200);
    }

    @Test
    void every_act_is_possible_for_some_child_and_accepted_there() {
        List<String> never =
                offered().stream()
                        .filter(act ->
                                STANDINGS.values().stream()
                                        .filter(standing -> isPossible(act, standing))
                                        .allMatch(standing ->
                                                given(standing)
                                                                .asks(SOMEBODY_ELSE)
                                                                .when(asked(act))
                                                                .no()
                                                        != null))
                        .map(ActShape::name)
                        .toList();

        assertThat(never).isEmpty();
    }

    @Test
    void a_hub_worker_is_offered_early_help_as_far_as_it_has_come() {
        assertThat(offeredTo(Role.HUB_WORKER, BORN))
                .contains("give-early-help-consent", "start-early-help-assessment")
                .doesNotContain("close-early-help", "complete-early-help-assessment");
        assertThat(offeredTo(Role.HUB_WORKER, HELPED))
                .contains(
                        "complete-early-help-assessment",
                        "agree-early-help-plan",
                        "close-early-help",
                        "withdraw-early-help-consent")
                .doesNotContain("start-early-help-assessment", "hold-early-help-review");
        assertThat(offeredTo(Role.HUB_WORKER, PLANNED)).contains("hold-early-help-review");
    }

    @Test
    void social_care_is_offered_what_its_roles_decide_and_nothing_else() {
        assertThat(offeredTo(Role.SOCIAL_WORKER, IN_NEED))
                .contains(
                        "start-assessment", "start-section-47-enquiry", "start-child-in-need-plan")
                .doesNotContain("accept-referral", "receive-referral", "record-care-entry");
        assertThat(offeredTo(Role.MANAGER, REFERRED))
                .contains("accept-referral", "close-referral-without-further-action");
        assertThat(offeredTo(Role.MANAGER, IN_CARE))
                .contains("record-care-exit", "change-placement")
                .doesNotContain("record-care-entry", "return-from-temporary-placement");
        assertThat(offeredTo(Role.AUDITOR, IN_CARE)).isEmpty();
    }

    private static Set<String> offeredTo(Role role, PathwayEvent... facts) {
        return ChildActs.of(
                        timeline(facts),
                        0,
                        Practice.TODAY,
                        List.of(),
                        CATALOGUE.all(),
                        EnumSet.of(role))
                .acts()
                .stream()
                .map(ChildActs.Offered::name)
                .collect(Collectors.toSet());
    }

    private static List<ActShape> offered() {
        return CATALOGUE.all().stream()
                .filter(act -> act.type().isAnnotationPresent(Possible.class))
                .toList();
    }

    private static Set<String> names(List<ActShape> acts) {
        return acts.stream().map(ActShape::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPossible(ActShape act, PathwayEvent... facts) {
        return Standing.allows(
                Objects.requireNonNull(act.type().getAnnotation(Possible.class)),
                timeline(facts),
                Practice.TODAY);
    }

    private static AboutChildren asked(ActShape act) {
        ObjectNode body =
                (ObjectNode)
                        JSON.readTree(
                                ("{'childId': '" + CHILD + "', " + ASKED.get(act.name()) + "}")
                                        .replace(", }", "}")
                                        .replace("T,", "'" + Practice.TODAY + "',")
                                        .replace("T}", "'" + Practice.TODAY + "'}")
                                        .replace('\'', '"'));
        ActShape.Reading reading = act.read(body);
        assertThat(reading.faults()).as(act.name()).isEmpty();
        return (AboutChildren) Objects.requireNonNull(reading.act());
    }

    private static PathwayEvent[] and(PathwayEvent[] before, PathwayEvent... more) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(more))
                .toArray(PathwayEvent[]::new);
    }
}
