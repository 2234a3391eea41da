package org.goldenthread.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.childprotection.ProtectionPlanEnded;
import org.goldenthread.pathway.childprotection.Section47Concluded;
import org.goldenthread.pathway.codes.AssessmentOutcome;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.EnquiryOutcome;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.earlyhelp.EarlyHelpClosed;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Strand;

/** What is open for a child, and the facts that end it. */
final class OpenStrands {

    private OpenStrands() {}

    /** The facts that end everything open on the day of death, the innermost first. */
    static List<Fact> endedByDeath(ChildTimeline timeline, LocalDate diedOn) {
        return Stream.of(
                        each(
                                EarlyHelpEpisode.of(timeline),
                                diedOn,
                                help ->
                                        new EarlyHelpClosed(
                                                help.id(), diedOn, EarlyHelpClosure.DIED)),
                        each(
                                Assessment.of(timeline),
                                diedOn,
                                assessment -> completed(assessment, diedOn)),
                        each(Enquiry.of(timeline), diedOn, enquiry -> concluded(enquiry, diedOn)),
                        each(
                                ChildInNeedPlan.of(timeline),
                                diedOn,
                                plan ->
                                        new ChildInNeedPlanEnded(
                                                plan.start().fact().plan(), diedOn)),
                        each(
                                ProtectionPlan.of(timeline),
                                diedOn,
                                plan ->
                                        new ProtectionPlanEnded(
                                                plan.start().fact().plan(),
                                                diedOn,
                                                ReasonPlanEnded.DIED)),
                        each(
                                ChildInNeedEpisode.of(timeline),
                                diedOn,
                                episode ->
                                        new ChildInNeedEpisodeClosed(
                                                episode.referral(), diedOn, ReasonForClosure.DIED)),
                        each(
                                CareEpisode.of(timeline),
                                diedOn,
                                care ->
                                        new CareExitRecorded(
                                                care.period(),
                                                diedOn,
                                                ReasonEpisodeCeased.DIED,
                                                null)))
                .flatMap(facts -> facts)
                .toList();
    }

    private static <S extends Strand> Stream<Fact> each(
            List<S> strands, LocalDate day, Function<S, Fact> end) {
        return strands.stream().filter(strand -> strand.openOn(day)).map(end);
    }

    /** The work stops; nothing is said of what it would have found. */
    private static Fact completed(Assessment assessment, LocalDate day) {
        return new AssessmentCompleted(
                assessment.start().fact().assessment(),
                day,
                List.of(),
                null,
                List.of(AssessmentOutcome.NO_FURTHER_ACTION));
    }

    private static Fact concluded(Enquiry enquiry, LocalDate day) {
        return new Section47Concluded(
                enquiry.start().fact().enquiry(),
                day,
                day,
                List.of(EnquiryOutcome.NO_FURTHER_ACTION),
                true);
    }
}
