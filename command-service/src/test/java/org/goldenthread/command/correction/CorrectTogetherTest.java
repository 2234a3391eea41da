package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.NamedCommand;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.earlyhelp.CloseEarlyHelp;
import org.goldenthread.command.lookedafter.RecordCareReview;
import org.goldenthread.command.person.RecordDeath;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.testing.ClearJson;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.testing.Care;
import org.goldenthread.pathway.testing.Help;
import org.goldenthread.pathway.testing.InNeed;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Fault;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CorrectTogetherTest {

    private static final Care CARE = care(1);

    @Test
    void a_closure_that_strands_later_facts_is_refused_with_all_of_them() {
        Refusal refusal = helped().when(closing("2024-02-15")).refusal();

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.conflicts())
                .extracting(Conflict::rule)
                .containsExactly("GT-EH-6", "GT-EH-6");
        assertThat(refusal.conflicts().stream().flatMap(each -> each.facts().stream()))
                .containsExactlyInAnyOrder(event(4), event(5));
    }

    @Test
    void the_closure_and_the_voids_of_what_it_strands_are_accepted_as_one() {
        helped().when(together(closing("2024-02-15"), voiding(4), voiding(5)))
                .settles(
                        Help.closed(1, "2024-02-15"),
                        new FactVoided(event(4), CorrectionReason.NEVER_HAPPENED),
                        new FactVoided(event(5), CorrectionReason.NEVER_HAPPENED));
    }

    @Test
    void all_are_refused_when_one_conflict_is_left() {
        Refusal refusal = helped().when(together(closing("2024-02-15"), voiding(4))).refusal();

        assertThat(refusal.conflicts())
                .extracting(Conflict::facts)
                .containsExactly(List.of(event(5)));
    }

    @Test
    void each_is_decided_on_what_the_earlier_ones_leave_behind() {
        RecordCareReview review =
                new RecordCareReview(CHILD, day("2024-07-01"), ReviewParticipation.SPOKE);
        Practice left = given(CARE.entered("2024-01-10"), CARE.left("2024-06-01", "E4A"));

        left.when(together(voiding(2), review))
                .settles(
                        new FactVoided(event(2), CorrectionReason.NEVER_HAPPENED),
                        new CareReviewHeld(day("2024-07-01"), ReviewParticipation.SPOKE));
        left.when(together(review, voiding(2))).refusedAs("not-in-care");
    }

    @Test
    void the_rules_judge_only_what_all_of_them_make_together() {
        Practice twoPeriods =
                given(
                        CARE.entered("2024-01-10"),
                        CARE.left("2024-03-01", "E4A"),
                        care(2).entered("2024-04-01"));

        twoPeriods.when(amending(2, CARE.left("2024-05-01", "E4A"))).refusedBy("903-501");
        twoPeriods
                .when(
                        together(
                                amending(2, CARE.left("2024-05-01", "E4A")),
                                amending(3, care(2).entered("2024-06-01"))))
                .settles(
                        amended(2, CARE.left("2024-05-01", "E4A")),
                        amended(3, care(2).entered("2024-06-01")));
    }

    @Test
    void a_death_recorded_late_is_refused_with_what_came_after_it_or_taken_with_its_voids() {
        Practice later =
                given(
                        InNeed.referral(1, "2024-03-01"),
                        InNeed.accepted(1, "2024-03-04"),
                        InNeed.cinPlan(1, "2024-04-01"));
        RecordDeath death = new RecordDeath(CHILD, day("2024-03-15"));

        Refusal refusal = later.when(death).refusal();
        assertThat(refusal.conflicts()).extracting(Conflict::rule).contains("CIN-4008");
        assertThat(refusal.conflicts().stream().flatMap(each -> each.facts().stream()))
                .contains(event(3));

        later.when(together(voiding(3), death))
                .settles(
                        new FactVoided(event(3), CorrectionReason.NEVER_HAPPENED),
                        new PersonDied(day("2024-03-15")),
                        InNeed.closed(1, "2024-03-15", ReasonForClosure.DIED));
    }

    @Test
    void a_fact_is_corrected_only_once() {
        Refusal refusal =
                helped().when(together(amending(4, Help.reviewed(1, "2024-03-02")), voiding(4)))
                        .refusal();

        assertThat(refusal.code()).isEqualTo("corrected-twice");
        assertThat(refusal.field()).isEqualTo("corrections[1].command.eventId");
    }

    @Test
    void the_faults_of_all_facts_are_named_with_their_places() {
        ObjectNode wrong = ClearJson.of(Help.reviewed(1, "2024-03-02"));
        wrong.put("heldOn", "soon");
        AmendFact amend =
                new AmendFact(CHILD, event(4), null, wrong, CorrectionReason.WRONG_DETAIL);

        assertThat(helped().when(together(amend, voiding(9), amend)).refusal().errors())
                .extracting(Fault::field)
                .containsExactly(
                        "corrections[0].command.fact.heldOn", "corrections[2].command.fact.heldOn");
    }

    @Test
    void faults_are_read_with_their_places() {
        assertThat(
                        faults(
                                """
                                {"corrections": [
                                  {"name": "void-fact", "command": {"childId": "%1$s", "eventId": "%1$s", "reason": "duplicate"}},
                                  {"name": "record-care-review", "command": {"childId": "%1$s", "heldOn": "2024-02-30"}},
                                  {"name": "correct-together", "command": {"corrections": []}},
                                  {"name": "void-fact", "command": {"childId": "%1$s", "eventId": "%1$s", "reason": "restated"}, "key": 1},
                                  7]}
                                """
                                        .formatted(CHILD)))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "corrections[1].command.heldOn",
                        "corrections[1].command.participation",
                        "corrections[2].name",
                        "corrections[3].key",
                        "corrections[3].command.reason",
                        "corrections[4].name");
    }

    @Test
    void there_are_between_one_and_fifty() {
        String one =
                """
                {"name": "void-fact", "command": {"childId": "%1$s", "eventId": "%1$s", "reason": "duplicate"}}
                """
                        .formatted(CHILD);
        String many = String.join(",", Collections.nCopies(50, one));

        assertThat(faults("{\"corrections\": []}")).isNotEmpty();
        assertThat(faults("{\"corrections\": [" + many + "]}")).isEmpty();
        assertThat(faults("{\"corrections\": [" + many + "," + one + "]}"))
                .extracting(Fault::field)
                .containsExactly("corrections");
    }

    /** Early help with a consent (1), a start (2), a plan (3) and two reviews (4, 5). */
    private static Practice helped() {
        return given(
                Help.consent("2024-01-10"),
                Help.started(1, "2024-01-10"),
                Help.planned(1, "2024-02-01"),
                Help.reviewed(1, "2024-03-01"),
                Help.reviewed(1, "2024-04-01"));
    }

    private static CloseEarlyHelp closing(String on) {
        return new CloseEarlyHelp(CHILD, null, day(on), EarlyHelpClosure.NEEDS_MET);
    }

    private static CorrectTogether together(AboutChildren... acts) {
        return new CorrectTogether(
                Stream.of(acts)
                        .map(act -> new NamedCommand(CommandShape.nameOf(act.getClass()), act))
                        .toList());
    }

    private static VoidFact voiding(int event) {
        return new VoidFact(CHILD, event(event), CorrectionReason.NEVER_HAPPENED);
    }

    private static AmendFact amending(int event, Fact fact) {
        return new AmendFact(
                CHILD, event(event), null, ClearJson.of(fact), CorrectionReason.WRONG_DETAIL);
    }

    private static FactAmended amended(int supersedes, Fact fact) {
        return new FactAmended(event(supersedes), fact, CorrectionReason.WRONG_DETAIL);
    }

    private static List<Fault> faults(String json) {
        CommandShape shape = new CommandCatalogue().named("correct-together").orElseThrow();
        return shape.read(new JsonMapper().readTree(json)).faults();
    }
}
