package org.goldenthread.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.by;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import java.util.UUID;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Sameness;
import org.goldenthread.command.commands.Verdict;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.problems.Conflict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergePersonsTest {

    private static final PersonId ANN = new PersonId(uuid(1));
    private static final PersonId ANNA = new PersonId(uuid(2));
    private static final UUID ELSE = uuid(3);
    private static final Conflict TWO_OPEN = new Conflict("CIN-1", "Two are open.", List.of());
    private static final MergePersons MERGE =
            new MergePersons(ANN, ANNA, MergeReason.REGISTERED_TWICE, null);
    private static final UnmergePersons PART =
            new UnmergePersons(ANN, ANNA, UnmergeReason.DIFFERENT_PEOPLE, null);

    @Test
    void is_proposed_by_whoever_asks_first_conflicts_or_not() {
        assertThat(merge(standing(null, null, null, TWO_OPEN), by("wren", Role.HUB_WORKER)))
                .isEqualTo(new Verdict.Propose(MergeReason.REGISTERED_TWICE));
    }

    @Test
    void is_approved_by_a_manager_who_is_somebody_else() {
        assertThat(merge(standing("wren", null, null), by("boss", Role.MANAGER)))
                .isEqualTo(new Verdict.Merge());
    }

    @Test
    void is_not_approved_by_whoever_proposed_it() {
        assertThat(code(merge(standing("boss", null, null), by("boss", Role.MANAGER))))
                .isEqualTo("second-person");
    }

    @Test
    void is_not_approved_by_somebody_who_is_no_manager() {
        assertThat(code(merge(standing("wren", null, null), by("data", Role.DATA_TEAM))))
                .isEqualTo("not-allowed");
    }

    @Test
    void waits_while_the_rules_forbid_what_both_say_together() {
        Verdict verdict = merge(standing("wren", null, null, TWO_OPEN), by("boss", Role.MANAGER));

        assertThat(code(verdict)).isEqualTo("rule");
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        no -> assertThat(no.refusal().conflicts()).containsExactly(TWO_OPEN));
    }

    @Test
    void nobody_is_retired_twice_and_nobody_retired_survives() {
        Provenance boss = by("boss", Role.MANAGER);
        assertThat(code(merge(standing("wren", ANN.value(), null), boss)))
                .isEqualTo("retired-already");
        assertThat(code(merge(standing(null, ELSE, null), boss))).isEqualTo("retired-already");
        assertThat(code(merge(standing(null, null, ELSE), boss))).isEqualTo("survivor-retired");
        assertThat(code(merge(standing(null, null, ANNA.value()), boss)))
                .isEqualTo("survivor-retired");
    }

    @Test
    void what_is_merged_or_proposed_can_be_taken_back_and_nothing_else() {
        Verdict part = new Verdict.Part(UnmergeReason.DIFFERENT_PEOPLE);
        assertThat(part(standing(null, ANN.value(), null))).isEqualTo(part);
        assertThat(part(standing("wren", null, null))).isEqualTo(part);
        assertThat(code(part(standing(null, null, null)))).isEqualTo("not-merged");
        assertThat(code(part(standing(null, ELSE, null)))).isEqualTo("not-merged");
    }

    private static Verdict merge(Sameness sameness, Provenance asker) {
        return MERGE.decide(sameness, circumstances(asker));
    }

    private static Verdict part(Sameness sameness) {
        return PART.decide(sameness, circumstances(by("boss", Role.MANAGER)));
    }

    private static CommandContext circumstances(Provenance asker) {
        return new CommandContext(asker, Practice.TODAY, new WorkingDays(_ -> false), false);
    }

    private static Sameness standing(
            @Nullable String proposedBy,
            @Nullable UUID retiredInto,
            @Nullable UUID survivorInto,
            Conflict... conflicts) {
        return new Sameness(proposedBy, retiredInto, survivorInto, List.of(conflicts));
    }

    private static String code(Verdict verdict) {
        return verdict instanceof Verdict.Refused(Refusal refusal) ? refusal.code() : "not refused";
    }
}
