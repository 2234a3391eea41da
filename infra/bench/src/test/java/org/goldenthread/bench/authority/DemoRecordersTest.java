package org.goldenthread.bench.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.bench.acts.DemoAmend;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoCorrection;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.acts.DemoVoid;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.command.childprotection.StartChildProtectionPlan;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.correction.AmendFact;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.command.earlyhelp.StartEarlyHelpAssessment;
import org.goldenthread.command.frontdoor.RecordContact;
import org.goldenthread.command.lookedafter.RecordCareReview;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.ReferralSource;
import org.junit.jupiter.api.Test;

/** Who knew what when: the past of the invented authority was recorded by people of agencies. */
class DemoRecordersTest {

    private static final List<DemoEntry> ENTRIES =
            DemoAuthority.entries(LocalDate.of(2026, 11, 20), 1);

    @Test
    void every_entry_is_recorded_by_somebody_whose_role_may_record_it() {
        for (DemoEntry entry : ENTRIES) {
            for (Class<? extends Command> act : acts(entry)) {
                assertThat(Arrays.asList(act.getAnnotation(CommandDescription.class).by()))
                        .as(act.getSimpleName())
                        .contains(entry.by().role());
            }
        }
    }

    /** The ledger asks the rules in the name of each recorder, and of no backfill. */
    @Test
    void the_rules_let_each_of_them_record_it_on_the_day() {
        assertThat(Ledger.of(ENTRIES).refusals()).isEmpty();
    }

    @Test
    void nothing_is_recorded_by_whoever_sends_it_and_every_agency_records_something() {
        Map<String, Long> byAgency =
                ENTRIES.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> entry.by().agency(), Collectors.counting()));

        assertThat(byAgency).containsOnlyKeys("council", "nhs", "school", "police", "charity");
        assertThat(byAgency).allSatisfy((_, facts) -> assertThat(facts).isGreaterThan(20));
        assertThat(ENTRIES)
                .extracting(entry -> entry.by().subject())
                .doesNotContain("administrator")
                .contains(DemoStaff.ALL.stream().map(DemoStaff::subject).toArray(String[]::new));
    }

    @Test
    void whoever_was_worried_leads_the_help_or_corrects_recorded_it() {
        for (DemoEntry entry : ENTRIES) {
            DemoStaff by = entry.by();
            switch (entry) {
                case DemoCommand(_, RecordContact contact, _)
                        when contact.source() == ReferralSource.POLICE ->
                        assertThat(by.agency()).isEqualTo("police");
                case DemoCommand(_, StartEarlyHelpAssessment help, _)
                        when help.agency() == Agency.VOLUNTARY ->
                        assertThat(by.agency()).isEqualTo("charity");
                case DemoCommand(_, RecordCareReview _, _) ->
                        assertThat(by.subject()).isEqualTo("rowan");
                case DemoCommand(_, StartChildProtectionPlan _, _) ->
                        assertThat(by.subject()).isEqualTo("chris");
                case DemoCorrection late -> assertThat(by).isEqualTo(late.wrong().by());
                default -> assertThat(by.agency()).isNotEmpty();
            }
        }
    }

    @Test
    void a_child_stays_with_one_social_worker() {
        Map<Object, Set<String>> workers = new HashMap<>();
        ENTRIES.stream()
                .flatMap(entry ->
                        entry instanceof DemoCommand told ? Stream.of(told) : Stream.empty())
                .filter(told -> told.by().subject().matches("sol|sana"))
                .filter(told -> told.act().children().size() == 1)
                .forEach(told ->
                        workers.merge(
                                told.act().children().iterator().next(),
                                Set.of(told.by().subject()),
                                (some, more) ->
                                        Stream.concat(some.stream(), more.stream())
                                                .collect(Collectors.toSet())));

        assertThat(workers).isNotEmpty();
        assertThat(workers.values()).allSatisfy(names -> assertThat(names).hasSize(1));
        assertThat(workers.values().stream().filter(Objects::nonNull).distinct()).hasSize(2);
    }

    private static List<Class<? extends Command>> acts(DemoEntry entry) {
        return switch (entry) {
            case DemoCommand told -> List.of(told.act().getClass());
            case DemoAmend _ -> List.of(AmendFact.class);
            case DemoVoid _ -> List.of(VoidFact.class);
            case DemoMerge one -> List.of(one.act().getClass());
            case DemoReference said -> List.of(said.act().getClass());
        };
    }
}
