package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.earlyhelp.EarlyHelpAssessmentStarted;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** An early help episode, from the start of its assessment to its closure. */
public record EarlyHelpRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        EarlyHelpId earlyHelp,
        Agency agency,
        EarlyHelpReason reason,
        NeedLevel needLevel,
        @Nullable LocalDate completedOn,
        @Nullable EarlyHelpClosure closureReason)
        implements Row {

    /** The early help episodes that the timeline tells of. */
    public static Stream<EarlyHelpRow> of(ChildTimeline timeline) {
        return EarlyHelpEpisode.of(timeline).stream().map(EarlyHelpRow::of);
    }

    private static EarlyHelpRow of(EarlyHelpEpisode episode) {
        EarlyHelpAssessmentStarted start = episode.start().fact();
        return new EarlyHelpRow(
                episode.start().original(),
                episode.events(),
                episode.startedOn(),
                episode.endedOn().orElse(null),
                episode.id(),
                start.agency(),
                start.reason(),
                start.needLevel(),
                episode.completion().map(InForce::effectiveOn).orElse(null),
                episode.closure().map(closed -> closed.fact().reason()).orElse(null));
    }
}
