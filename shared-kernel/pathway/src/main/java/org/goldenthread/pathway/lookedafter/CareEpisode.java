package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;
import org.jspecify.annotations.Nullable;

/**
 * One care episode as the SSDA903 return knows it: a stretch of care in which nothing changed.
 * Episodes of one period that join on the same day are one chain (REC X1).
 *
 * @param period the chain of episodes that it belongs to
 * @param startedOn DECOM
 * @param reasonStarted RNE
 * @param circumstances legal status, need and placement, carried forward where a change did not
 *     state them
 * @param endedOn DEC, if it has ended
 * @param reasonCeased REC: X1 where the next episode of the chain began, absent where nobody said
 * @param reasonPlaceChanged why the placement ended, if that was said
 * @param startedBy the events of the fact that began it
 * @param endedBy the events of the fact that ended it; none while it is open
 */
public record CareEpisode(
        CarePeriodId period,
        LocalDate startedOn,
        ReasonForNewEpisode reasonStarted,
        Circumstances circumstances,
        Optional<LocalDate> endedOn,
        @Nullable ReasonEpisodeCeased reasonCeased,
        @Nullable ReasonPlaceChanged reasonPlaceChanged,
        List<EventId> startedBy,
        List<EventId> endedBy)
        implements Strand {

    static final Comparator<CareEpisode> BY_START =
            Comparator.comparing(CareEpisode::startedOn)
                    .thenComparing(episode -> episode.startedBy().getFirst().value());

    /** All episodes of this timeline, by first day. */
    public static List<CareEpisode> of(ChildTimeline timeline) {
        return EpisodeChain.of(timeline).stream()
                .flatMap(EpisodeChain::episodes)
                .sorted(BY_START)
                .toList();
    }

    @Override
    public List<EventId> events() {
        return Violation.events(startedBy, endedBy);
    }

    /** Whether it is a short break (V3, V4), which counts as no period of care. */
    public boolean shortBreak() {
        return circumstances.legalStatus() == LegalStatus.SHORT_BREAKS_RECORDED_SINGLY
                || circumstances.legalStatus() == LegalStatus.SHORT_BREAKS_AGREEMENT;
    }

    /** How it ends: as it was recorded, or with the eighteenth birthday where that comes first. */
    public Ending ending(Childhood childhood) {
        return ending(childhood, startedOn);
    }

    /** The same of what began on an earlier day and ends with this episode. */
    public Ending ending(Childhood childhood, LocalDate since) {
        return isForAdultsToo() ? Ending.recorded(endedOn) : childhood.ending(since, endedOn);
    }

    /** Whether it may go on after the eighteenth birthday: section 20 in a community home (359). */
    public boolean isForAdultsToo() {
        return circumstances.legalStatus() == LegalStatus.ACCOMMODATED_SECTION_20
                && circumstances.placement() == PlacementType.CHILDRENS_HOME;
    }

    /** Whether it began the child's being looked after (RNE S). */
    public boolean entry() {
        return reasonStarted == ReasonForNewEpisode.STARTED;
    }
}
