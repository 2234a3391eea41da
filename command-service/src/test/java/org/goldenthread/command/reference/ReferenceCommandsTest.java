package org.goldenthread.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.codes.CodeSet;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.ClockLimitSet;
import org.goldenthread.pathway.reference.CodeSetChanged;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.goldenthread.pathway.reference.PlanOutcome;
import org.goldenthread.pathway.reference.PlanPriority;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.SuccessFactor;
import org.goldenthread.pathway.reference.TargetSet;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.pathway.reference.Threshold;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.goldenthread.pathway.reference.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceCommandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate JUBILEE = LocalDate.of(2027, 6, 7);
    private static final Wording WHY = new Wording("as published");
    private static final IndicatorCode REREFERRALS = new IndicatorCode("FD-04");
    private static final TeamName NORTH = new TeamName("North early help");
    private static final CodeWord COUNCIL = new CodeWord("council");

    @Test
    void says_a_new_estimate_and_the_same_one_only_once() {
        EstimatePopulation act = new EstimatePopulation(2025, 69_000, WHY);
        PopulationEstimated said = new PopulationEstimated(2025, 69_000, WHY);

        assertThat(events(act)).containsExactly(said);
        assertThat(refusal(act, said)).isEqualTo("already-so");
        assertThat(events(act, said, new PopulationEstimated(2025, 69_100, WHY)))
                .containsExactly(said);
    }

    @Test
    void estimates_neither_the_future_nor_nobody() {
        assertThat(refusal(new EstimatePopulation(2027, 69_000, WHY))).isEqualTo("impossible-year");
        assertThat(refusal(new EstimatePopulation(2025, 0, WHY))).isEqualTo("no-people");
    }

    @Test
    void sets_a_window_of_at_least_a_day() {
        assertThat(events(new SetThreshold(Threshold.INSTANCE_WINDOW, 21, WHY)))
                .containsExactly(new ThresholdSet(Threshold.INSTANCE_WINDOW, 21, WHY));
        assertThat(refusal(new SetThreshold(Threshold.INSTANCE_WINDOW, 0, WHY)))
                .isEqualTo("impossible-window");
    }

    @Test
    void sets_the_limit_of_a_clock_from_a_day_on() {
        TimeLimit assessed = TimeLimit.EARLY_HELP_ASSESSMENT;
        SetClockLimit act = new SetClockLimit(assessed, TODAY, 20, WHY);
        ClockLimitSet said = new ClockLimitSet(assessed, TODAY, 20, WHY);

        assertThat(events(act)).containsExactly(said);
        assertThat(refusal(act, said)).isEqualTo("already-so");
        assertThat(refusal(new SetClockLimit(assessed, TODAY, 0, WHY)))
                .isEqualTo("impossible-limit");
        assertThat(act.stream())
                .isNotEqualTo(new SetClockLimit(assessed, CHRISTMAS, 20, WHY).stream());
    }

    @Test
    void sets_a_team_in_whatever_order_its_members_are_named() {
        TeamSet said = new TeamSet(NORTH, COUNCIL, workers("hattie", "skye"), WHY);

        assertThat(events(team("skye", "hattie"))).containsExactly(said);
        assertThat(refusal(team("hattie", "skye"), said)).isEqualTo("already-so");
        assertThat(refusal(team("skye", "hattie", "skye"))).isEqualTo("named-twice");
        assertThat(events(team("hattie"), said))
                .containsExactly(new TeamSet(NORTH, COUNCIL, workers("hattie"), WHY));
    }

    @Test
    void ends_only_a_team_that_there_is() {
        TeamSet made = new TeamSet(NORTH, COUNCIL, workers("hattie"), null);
        TeamSet ended = new TeamSet(NORTH, COUNCIL, List.of(), null);

        assertThat(refusal(team())).isEqualTo("already-so");
        assertThat(events(team(), made))
                .containsExactly(new TeamSet(NORTH, COUNCIL, List.of(), WHY));
        assertThat(refusal(team(), made, ended)).isEqualTo("already-so");
        assertThat(events(team("hattie"), made, ended)).hasSize(1);
    }

    private static SetTeam team(String... members) {
        return new SetTeam(NORTH, COUNCIL, workers(members), WHY);
    }

    private static List<Worker> workers(String... subjects) {
        return Stream.of(subjects).map(Worker::new).toList();
    }

    @Test
    void declares_only_what_is_no_holiday_and_withdraws_only_what_is_one() {
        assertThat(events(new DeclareBankHoliday(JUBILEE, WHY)))
                .containsExactly(new BankHolidayDeclared(JUBILEE, WHY));
        assertThat(refusal(new DeclareBankHoliday(CHRISTMAS, WHY))).isEqualTo("already-so");
        assertThat(events(new WithdrawBankHoliday(CHRISTMAS, WHY)))
                .containsExactly(new BankHolidayWithdrawn(CHRISTMAS, WHY));
        assertThat(refusal(new WithdrawBankHoliday(JUBILEE, WHY))).isEqualTo("already-so");
    }

    @Test
    void declares_again_what_was_withdrawn() {
        BankHolidayWithdrawn withdrawn = new BankHolidayWithdrawn(CHRISTMAS, WHY);
        BankHolidayDeclared declared = new BankHolidayDeclared(CHRISTMAS, WHY);

        assertThat(events(new DeclareBankHoliday(CHRISTMAS, WHY), withdrawn))
                .containsExactly(declared);
        assertThat(events(new WithdrawBankHoliday(CHRISTMAS, WHY), withdrawn, declared))
                .containsExactly(withdrawn);
    }

    @Test
    void sets_targets_and_changes_codes_for_days_in_their_order() {
        BigDecimal value = new BigDecimal("18.5");

        assertThat(events(new SetTarget(REREFERRALS, TODAY, null, value, WHY)))
                .containsExactly(new TargetSet(REREFERRALS, TODAY, null, value, WHY));
        assertThat(refusal(new SetTarget(REREFERRALS, TODAY, TODAY.minusDays(1), value, WHY)))
                .isEqualTo("backwards");
        CodeWord code = new CodeWord("C3");
        assertThat(events(new ChangeCode(CodeSet.LEGAL_STATUS, code, WHY, TODAY, null)))
                .containsExactly(new CodeSetChanged(CodeSet.LEGAL_STATUS, code, WHY, TODAY, null));
        assertThat(
                        refusal(
                                new ChangeCode(
                                        CodeSet.LEGAL_STATUS,
                                        code,
                                        WHY,
                                        TODAY,
                                        TODAY.minusDays(1))))
                .isEqualTo("backwards");
    }

    @Test
    void adopts_a_version_that_somebody_wrote_and_goes_back_to_the_first() {
        DefinitionAdopted second = new DefinitionAdopted(REREFERRALS, 2);

        assertThat(events(new AdoptDefinition(REREFERRALS, 2))).containsExactly(second);
        assertThat(refusal(new AdoptDefinition(REREFERRALS, 2), second)).isEqualTo("already-so");
        assertThat(refusal(new AdoptDefinition(REREFERRALS, 3))).isEqualTo("unknown-definition");
        assertThat(refusal(new AdoptDefinition(REREFERRALS, 1))).isEqualTo("already-so");
        assertThat(events(new AdoptDefinition(REREFERRALS, 1), second))
                .containsExactly(new DefinitionAdopted(REREFERRALS, 1));
    }

    @Test
    void adopts_a_plan_whose_every_success_factor_has_a_figure_or_says_what_it_needs() {
        SuccessFactor counted = new SuccessFactor(WHY, List.of(REREFERRALS), null);
        SuccessFactor needed = new SuccessFactor(WHY, List.of(), new Wording("school returns"));

        assertThat(events(plan(TODAY, counted, needed))).hasSize(1);
        assertThat(refusal(plan(TODAY, new SuccessFactor(WHY, List.of(), null))))
                .isEqualTo("silent-factor");
        assertThat(refusal(plan(TODAY))).isEqualTo("empty-plan");
        assertThat(refusal(plan(TODAY.minusYears(9), counted))).isEqualTo("backwards");
    }

    private static AdoptPlan plan(LocalDate to, SuccessFactor... factors) {
        return new AdoptPlan(
                new CodeWord("ours"),
                WHY,
                TODAY.minusYears(1),
                to,
                WHY,
                List.of(new PlanOutcome(WHY, List.of(new PlanPriority(WHY, List.of(factors))))));
    }

    private static List<JournalEvent> events(ReferenceCommand act, JournalEvent... soFar) {
        return act.decide(List.of(soFar), TODAY)
                        instanceof Decision.Proposed(List<? extends JournalEvent> events)
                ? List.copyOf(events)
                : List.of();
    }

    private static @Nullable String refusal(ReferenceCommand act, JournalEvent... soFar) {
        return act.decide(List.of(soFar), TODAY) instanceof Decision.Refused(Refusal refusal)
                ? refusal.code()
                : null;
    }
}
