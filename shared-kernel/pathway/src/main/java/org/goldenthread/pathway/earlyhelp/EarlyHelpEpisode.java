package org.goldenthread.pathway.earlyhelp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Strand;

/**
 * An early help episode, from the start of its assessment to its closure.
 *
 * @param facts everything that happened in it, its start and closure included, in valid-time order
 */
public record EarlyHelpEpisode(
        InForce<EarlyHelpAssessmentStarted> start, List<InForce<EpisodeFact>> facts)
        implements Strand {

    /** The early help episodes of this timeline, by their first day. */
    public static List<EarlyHelpEpisode> of(ChildTimeline timeline) {
        return timeline.of(EarlyHelpAssessmentStarted.class)
                .map(start -> new EarlyHelpEpisode(start, factsOf(timeline, start)))
                .toList();
    }

    private static List<InForce<EpisodeFact>> factsOf(
            ChildTimeline timeline, InForce<EarlyHelpAssessmentStarted> start) {
        return timeline.of(EpisodeFact.class)
                .filter(fact -> fact.fact().earlyHelp().equals(start.fact().earlyHelp()))
                .filter(fact ->
                        !(fact.fact() instanceof EarlyHelpAssessmentStarted)
                                || fact.original().equals(start.original()))
                .toList();
    }

    /** The name by which its facts speak of it. */
    public EarlyHelpId id() {
        return start.fact().earlyHelp();
    }

    /** Its facts of one kind, in valid-time order. */
    public <F extends EpisodeFact> Stream<InForce<F>> of(Class<F> kind) {
        return facts.stream().flatMap(fact -> fact.as(kind).stream());
    }

    /** Its closure, if it has closed. */
    public Optional<InForce<EarlyHelpClosed>> closure() {
        return of(EarlyHelpClosed.class).findFirst();
    }

    /** The completion of its assessment, if that is complete. */
    public Optional<InForce<EarlyHelpAssessmentCompleted>> completion() {
        return of(EarlyHelpAssessmentCompleted.class).findFirst();
    }

    /** The agency that led on this day; the first one before any change. */
    public Agency ledBy(LocalDate day) {
        return of(LeadPractitionerChanged.class)
                .filter(change -> !change.effectiveOn().isAfter(day))
                .reduce((_, later) -> later)
                .map(change -> change.fact().agency())
                .orElse(start.fact().agency());
    }

    @Override
    public LocalDate startedOn() {
        return start.effectiveOn();
    }

    @Override
    public Optional<LocalDate> endedOn() {
        return closure().map(InForce::effectiveOn);
    }

    @Override
    public List<EventId> events() {
        return facts.stream().flatMap(fact -> fact.events().stream()).toList();
    }
}
