package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** A referral and, if it was accepted, the child in need episode that it opened. */
@RowTable.Name("cin_episode")
public record ChildInNeedEpisodeRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        ReferralId referral,
        @Nullable ReferralSource source,
        boolean accepted,
        boolean nfa,
        @Nullable CategoryOfNeed need,
        @Nullable ReasonForClosure closureReason)
        implements Row {

    /** The child in need episodes that the timeline tells of. */
    public static Stream<ChildInNeedEpisodeRow> of(ChildTimeline timeline) {
        return ChildInNeedEpisode.of(timeline).stream().map(ChildInNeedEpisodeRow::of);
    }

    private static ChildInNeedEpisodeRow of(ChildInNeedEpisode episode) {
        return new ChildInNeedEpisodeRow(
                episode.received().original(),
                episode.events(),
                episode.startedOn(),
                episode.endedOn().orElse(null),
                episode.referral(),
                episode.received().fact().source(),
                episode.acceptance().isPresent(),
                episode.endedWithoutAction(),
                need(episode).orElse(null),
                episode.closure()
                        .flatMap(closed -> Optional.ofNullable(closed.fact().reason()))
                        .orElse(null));
    }

    private static Optional<CategoryOfNeed> need(ChildInNeedEpisode episode) {
        return episode.acceptance()
                .map(InForce::fact)
                .flatMap(accepted -> Optional.ofNullable(accepted.need()))
                .or(() ->
                        episode.noFurtherAction()
                                .map(InForce::fact)
                                .flatMap(nfa -> Optional.ofNullable(nfa.need())));
    }
}
