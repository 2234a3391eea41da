package org.goldenthread.bench.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.bench.acts.DemoAmend;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoVoid;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.person.RegisterChild;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentRefused;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.stepdown.StepDownAgreed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DemoAuthorityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<DemoEntry> ENTRIES = DemoAuthority.entries(TODAY, 1);
    private static final Ledger LEDGER = Ledger.of(ENTRIES);

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    @Test
    void every_act_is_accepted_by_the_rules() {
        assertThat(LEDGER.refusals()).isEmpty();
    }

    @Test
    void years_in_which_other_codes_were_in_use_are_accepted_too() {
        List<DemoEntry> entries = DemoAuthority.entries(LocalDate.of(2023, 1, 31), 1);

        assertThat(Ledger.of(entries).refusals()).isEmpty();
        assertIsReadAsToldIn(entries);
    }

    @Test
    void other_seeds_and_days_are_accepted_too() {
        assertThat(Ledger.of(DemoAuthority.entries(LocalDate.of(2028, 2, 29), 7)).refusals())
                .isEmpty();
    }

    @Test
    void the_same_seed_tells_the_same_authority() {
        assertThat(DemoAuthority.entries(TODAY, 1)).isEqualTo(ENTRIES);
        assertThat(DemoAuthority.entries(TODAY, 2)).isNotEqualTo(ENTRIES);
    }

    @Test
    void entries_come_in_the_order_in_which_they_became_known_and_end_before_today() {
        assertThat(ENTRIES)
                .extracting(DemoEntry::knownAt)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .allSatisfy(known -> assertThat(known).isBefore("2026-11-20T00:00:00Z"));
    }

    @Test
    void every_strand_has_a_believable_share() {
        assertThat(LEDGER.timelines().size()).isBetween(450, 800);
        assertThat(count(EarlyHelpEpisode::of)).isBetween(200L, 700L);
        assertThat(count(ChildInNeedEpisode::of)).isBetween(200L, 600L);
        assertThat(count(ChildInNeedPlan::of)).isBetween(80L, 300L);
        assertThat(count(ProtectionPlan::of)).isBetween(30L, 120L);
        assertThat(count(PeriodOfCare::of)).isBetween(25L, 120L);
        assertThat(LEDGER.timelines())
                .filteredOn(child -> PeriodOfCare.of(child).size() > 1)
                .hasSizeBetween(2, 20);
        assertThat(facts(CareExitRecorded.class)).isBetween(8L, 60L);
        assertThat(facts(CareReviewHeld.class)).isBetween(60L, 500L);
        assertThat(facts(StepDownAgreed.class)).isBetween(60L, 250L);
        assertThat(facts(EarlyHelpConsentRefused.class)).isBetween(5L, 60L);
        assertThat(facts(ChildBorn.class)).isBetween(3L, 30L);
        assertThat(facts(PersonDied.class)).isBetween(1L, 4L);
    }

    @Test
    void some_facts_are_known_weeks_late() {
        assertThat(acts())
                .filteredOn(told ->
                        told.act() instanceof Dated dated
                                && dated.effectiveOn()
                                        .plusDays(14)
                                        .isBefore(
                                                LocalDate.ofInstant(
                                                        told.knownAt(), ZoneOffset.UTC)))
                .hasSizeGreaterThan(50);
    }

    @Test
    void every_child_has_a_local_id_of_its_own() {
        assertThat(acts())
                .filteredOn(told -> told.act() instanceof RegisterChild)
                .extracting(told -> ((RegisterChild) told.act()).localId())
                .doesNotHaveDuplicates();
    }

    /** The command service takes such an act from those alone who do it. */
    @Test
    void nothing_takes_two_people() {
        assertThat(ENTRIES).isNotEmpty().noneMatch(DemoMerge.class::isInstance);
    }

    @Test
    void some_facts_are_voided() {
        assertThat(ENTRIES).filteredOn(DemoVoid.class::isInstance).hasSizeBetween(5, 60);
    }

    @Test
    void some_facts_are_amended() {
        assertThat(ENTRIES).filteredOn(DemoAmend.class::isInstance).hasSizeBetween(5, 60);
    }

    @Test
    void the_command_service_reads_every_act_as_it_was_told() {
        assertIsReadAsToldIn(ENTRIES);
    }

    private static void assertIsReadAsToldIn(List<DemoEntry> entries) {
        CommandCatalogue catalogue = new CommandCatalogue();
        assertThat(acts(entries))
                .allSatisfy(told ->
                        assertThat(
                                        catalogue
                                                .named(told.name())
                                                .orElseThrow()
                                                .read(JSON.valueToTree(told.act())))
                                .isEqualTo(new CommandShape.Reading(told.act(), List.of())));
    }

    private static List<DemoCommand> acts() {
        return acts(ENTRIES);
    }

    private static List<DemoCommand> acts(List<DemoEntry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        entry instanceof DemoCommand told ? Stream.of(told) : Stream.empty())
                .toList();
    }

    private static long count(Function<ChildTimeline, List<?>> strands) {
        return LEDGER.timelines().stream().mapToLong(child -> strands.apply(child).size()).sum();
    }

    private static <F extends Fact> long facts(Class<F> kind) {
        return LEDGER.timelines().stream().flatMap(child -> child.of(kind)).count();
    }
}
