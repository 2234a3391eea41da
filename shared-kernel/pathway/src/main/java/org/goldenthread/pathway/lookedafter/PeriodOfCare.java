package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Strand;

/**
 * A period of being looked after as it is counted: episodes that touch or overlap make one period,
 * a gap of a day or more begins a new one, and short breaks (V3, V4) are no part of any (domain
 * page, 4.3). It is open while any of its episodes has no end.
 *
 * @param episodes its episodes, by first day; at least one
 * @param entry whether we know how it began: with RNE S; if not, because our knowledge begins in
 *     its middle or it only goes on from short breaks, it is no entry to care
 */
public record PeriodOfCare(List<CareEpisode> episodes, boolean entry) implements Strand {

    /** The periods of care of this timeline, by first day. */
    public static List<PeriodOfCare> of(ChildTimeline timeline) {
        List<PeriodOfCare> periods = new ArrayList<>();
        List<CareEpisode> together = new ArrayList<>();
        boolean entry = false;
        for (CareEpisode episode : CareEpisode.of(timeline)) {
            if (episode.shortBreak()) {
                continue;
            }
            if (!reaches(together, episode)) {
                add(periods, together, entry);
                together = new ArrayList<>();
                entry = episode.entry();
            }
            together.add(episode);
        }
        add(periods, together, entry);
        return periods;
    }

    private static boolean reaches(List<CareEpisode> together, CareEpisode next) {
        return together.stream()
                .anyMatch(episode ->
                        !next.startedOn().isAfter(episode.endedOn().orElse(LocalDate.MAX)));
    }

    private static void add(List<PeriodOfCare> periods, List<CareEpisode> together, boolean entry) {
        if (!together.isEmpty()) {
            periods.add(new PeriodOfCare(List.copyOf(together), entry));
        }
    }

    @Override
    public LocalDate startedOn() {
        return episodes.getFirst().startedOn();
    }

    /** The end as it was recorded. */
    @Override
    public Optional<LocalDate> endedOn() {
        return episodes.stream().allMatch(episode -> episode.endedOn().isPresent())
                ? Optional.of(last().endedOn().orElseThrow())
                : Optional.empty();
    }

    /**
     * How it ends: as it was recorded, or with the eighteenth birthday where that comes first. A
     * stay that adults may have too (rule 359) goes on until its own end.
     */
    public Ending ending(Childhood childhood) {
        List<CareEpisode> forAdultsToo =
                episodes.stream().filter(CareEpisode::isForAdultsToo).toList();
        return forAdultsToo.stream().anyMatch(CareEpisode::isOpen)
                ? Ending.recorded(endedOn())
                : childhood.ending(
                        forAdultsToo.stream()
                                .flatMap(episode -> episode.endedOn().stream())
                                .reduce(
                                        startedOn(),
                                        (one, other) -> one.isAfter(other) ? one : other),
                        endedOn());
    }

    @Override
    public List<EventId> events() {
        return episodes.stream().flatMap(episode -> episode.events().stream()).distinct().toList();
    }

    /** The episode that ends last; an open one ends after all others. */
    public CareEpisode last() {
        return Collections.max(
                episodes, Comparator.comparing(episode -> episode.endedOn().orElse(LocalDate.MAX)));
    }

    /** Why the child ceased to be looked after, if the period has ended and that was said. */
    public Optional<ReasonEpisodeCeased> reasonCeased() {
        return Optional.ofNullable(last().reasonCeased());
    }

    /** The episode that was open at this day, the latest to start if there are several. */
    public Optional<CareEpisode> episodeOn(LocalDate day) {
        return episodes.stream().filter(episode -> episode.openOn(day)).reduce((_, later) -> later);
    }
}
