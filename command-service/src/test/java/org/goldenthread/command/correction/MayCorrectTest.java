package org.goldenthread.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.anImport;
import static org.goldenthread.command.testing.Practice.by;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;

import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.testing.Help;
import org.goldenthread.pathway.testing.InNeed;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The matrix "who may record what", last rows, and who re-opens what was closed. */
class MayCorrectTest {

    private static final VoidFact SECOND =
            new VoidFact(CHILD, event(2), CorrectionReason.NEVER_HAPPENED);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "HUB_WORKER",
                "SOCIAL_WORKER",
                "CONFERENCE_CHAIR",
                "REVIEWING_OFFICER",
                "HEALTH_PRACTITIONER",
                "SCHOOL",
                "POLICE"
            })
    void whoever_recorded_a_fact_may_correct_it_and_nobody_elses(Role role) {
        Provenance anna = by("anna", role);

        assertThat(help().recorded(anna).asks(anna).when(SECOND).no()).isNull();
        refused(help().recorded(by("berta", role)).asks(anna));
        refused(help().recorded(anImport()).asks(anna));
    }

    @Test
    void a_manager_may_correct_any() {
        Provenance manager = by("carla", Role.MANAGER);

        assertThat(help().recorded(by("anna", Role.SCHOOL)).asks(manager).when(SECOND).no())
                .isNull();
        assertThat(help().recorded(anImport()).asks(manager).when(SECOND).no()).isNull();
    }

    @Test
    void the_data_team_corrects_what_was_imported_and_no_more() {
        Provenance dataTeam = by("dora", Role.DATA_TEAM);

        assertThat(help().recorded(anImport()).asks(dataTeam).when(SECOND).no()).isNull();
        refused(help().recorded(by("anna", Role.SOCIAL_WORKER)).asks(dataTeam));
        refused(help().recorded(dataTeam).asks(dataTeam));
    }

    @ParameterizedTest(name = "closed on {0}: {1}")
    @CsvSource({"2026-11-13, true", "2026-11-12, false"})
    void only_a_manager_reopens_what_was_closed_more_than_five_working_days_ago(
            String closedOn, boolean allowed) {
        Provenance anna = by("anna", Role.SOCIAL_WORKER);
        Practice closed =
                given(
                                InNeed.referral(1, "2026-01-12"),
                                InNeed.closed(1, closedOn, ReasonForClosure.NO_LONGER_IN_NEED))
                        .recorded(anna);

        if (allowed) {
            assertThat(closed.asks(anna).when(SECOND).no()).isNull();
        } else {
            assertThat(refused(closed.asks(anna)).sentence()).contains("only a manager");
        }
        assertThat(closed.asks(by("carla", Role.MANAGER)).when(SECOND).no()).isNull();
    }

    @Test
    void the_data_team_does_not_reopen_what_was_closed_long_ago() {
        refused(
                given(care(1).entered("2024-01-10"), care(1).left("2024-05-01", "E4A"))
                        .recorded(anImport())
                        .asks(by("dora", Role.DATA_TEAM)));
    }

    private static Practice help() {
        return given(Help.consent("2024-01-10"), Help.started(1, "2024-01-10"));
    }

    private static Refusal refused(Practice practice) {
        Refusal refusal = practice.when(SECOND).refusal();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        return refusal;
    }
}
