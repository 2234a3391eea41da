package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.jspecify.annotations.Nullable;

/**
 * One care episode as the SSDA903 return knows it.
 *
 * @param endedOn the recorded end or, where that comes first, the eighteenth birthday
 * @param carePeriod the row of the period of care that it is part of; none for a short break
 * @param endsByAge the eighteenth birthday, where nobody recorded an end and it is all that ends it
 */
public record CareEpisodeRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable EventId carePeriod,
        ReasonForNewEpisode reasonStarted,
        @Nullable LegalStatus legalStatus,
        @Nullable CategoryOfNeed need,
        @Nullable PlacementType placement,
        @Nullable PlacementProvider provider,
        @Nullable ReasonEpisodeCeased reasonCeased,
        @Nullable ReasonPlaceChanged reasonPlaceChanged,
        @Nullable AgeBasis endsByAge)
        implements Row {

    /** The episodes of care that the timeline tells of, as far as childhood goes. */
    public static Stream<CareEpisodeRow> of(ChildTimeline timeline, Childhood childhood) {
        Map<EventId, EventId> periods = new HashMap<>();
        for (PeriodOfCare period : PeriodOfCare.of(timeline)) {
            period.episodes()
                    .forEach(episode -> periods.put(keyOf(episode), CarePeriodRow.keyOf(period)));
        }
        return CareEpisode.of(timeline).stream()
                .map(episode ->
                        of(episode, episode.ending(childhood), periods.get(keyOf(episode))));
    }

    private static CareEpisodeRow of(
            CareEpisode episode, Ending ending, @Nullable EventId carePeriod) {
        Circumstances now = episode.circumstances();
        return new CareEpisodeRow(
                keyOf(episode),
                episode.events(),
                episode.startedOn(),
                ending.recorded().orElse(null),
                carePeriod,
                episode.reasonStarted(),
                now.legalStatus(),
                now.need(),
                now.placement(),
                now.provider(),
                episode.reasonCeased(),
                episode.reasonPlaceChanged(),
                AgeBasis.ending(keyOf(episode), ending));
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        return Stream.of(
                endsByAge != null && !endsByAge.day().isAfter(day)
                        ? new CareEpisodeRow(
                                rowKey,
                                eventIds,
                                startedOn,
                                endsByAge.day(),
                                carePeriod,
                                reasonStarted,
                                legalStatus,
                                need,
                                placement,
                                provider,
                                reasonCeased,
                                reasonPlaceChanged,
                                endsByAge)
                        : this);
    }

    /** The event that first recorded how the episode began. */
    static EventId keyOf(CareEpisode episode) {
        return episode.events().getFirst();
    }
}
