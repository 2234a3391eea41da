package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childinneed.EpisodePart;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Strand;

/**
 * What was open when the year before ended begins this census, with the same first day. The return
 * of looked-after children has 502 for it; the census has no official number.
 */
record OpenBefore(Element child, LocalDate lastYearEnd, ReturnComparison restatement) {

    private static final String RULE = "GT-IM-29";

    /** Finds every referral and plan that was open and is not here. */
    void find() {
        Set<LocalDate> referrals = days("CINdetails", "CINreferralDate");
        missing(ChildInNeedEpisode.of(restatement.timeline()).stream(), referrals, "referral");
        missing(
                ChildInNeedPlan.of(restatement.timeline()).stream().filter(among(referrals)),
                days("CINPlanDates", "CINPlanStartDate"),
                "child in need plan");
        Childhood childhood = Childhood.of(restatement.timeline());
        missing(
                ProtectionPlan.of(restatement.timeline()).stream()
                        .filter(plan -> !endedByAge(plan.ending(childhood)))
                        .filter(among(referrals)),
                days("ChildProtectionPlans", "CPPstartDate"),
                "child protection plan");
    }

    /** Of a referral that is missing itself, nothing more is said. */
    private Predicate<EpisodePart> among(Set<LocalDate> referrals) {
        return part ->
                ChildInNeedEpisode.of(restatement.timeline()).stream()
                        .filter(episode -> episode.contains(part))
                        .anyMatch(episode -> referrals.contains(episode.startedOn()));
    }

    private boolean endedByAge(Ending ending) {
        return ending.byAge().filter(day -> !day.isAfter(lastYearEnd)).isPresent();
    }

    private void missing(Stream<? extends Strand> known, Set<LocalDate> said, String what) {
        known.filter(strand -> strand.openOn(lastYearEnd))
                .filter(strand -> !said.contains(strand.startedOn()))
                .forEach(_ ->
                        restatement.find(
                                new SourceRow(child.name(), child.line()),
                                RULE,
                                "The "
                                        + what
                                        + " which was open when the last year ended does not stand"
                                        + " in this return: the record stays open.",
                                Recorded.AS_STATED));
    }

    private Set<LocalDate> days(String element, String day) {
        return child.everything()
                .filter(each -> each.name().equals(element))
                .flatMap(each -> each.first(day).stream())
                .flatMap(each -> CensusDay.read(each.text()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
