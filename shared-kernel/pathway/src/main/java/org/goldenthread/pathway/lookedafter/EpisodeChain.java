package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** The facts of one chain of episodes, and the episodes that they make. */
record EpisodeChain(List<InForce<EpisodeStart>> starts, List<InForce<EpisodeEnd>> ends) {

    /** Every chain that has a beginning; ends of no chain are left to the rules. */
    static List<EpisodeChain> of(ChildTimeline timeline) {
        Map<CarePeriodId, List<InForce<EpisodeEnd>>> ends =
                timeline.of(EpisodeEnd.class)
                        .collect(Collectors.groupingBy(end -> end.fact().period()));
        return timeline
                .of(EpisodeStart.class)
                .collect(
                        Collectors.groupingBy(
                                start -> start.fact().period(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(chain ->
                        new EpisodeChain(
                                chain.getValue(), ends.getOrDefault(chain.getKey(), List.of())))
                .toList();
    }

    /** The episodes, by first day. */
    Stream<CareEpisode> episodes() {
        List<CareEpisode> episodes = new ArrayList<>();
        Circumstances now = Circumstances.UNSTATED;
        Circumstances home = now;
        for (int i = 0; i < starts.size(); i++) {
            EpisodeStart start = starts.get(i).fact();
            now = start.after(comesBack(start, now) ? now.backAt(home) : now);
            home = now.temporary() ? home : now;
            episodes.add(episode(i, now));
        }
        return episodes.stream();
    }

    /** After a temporary placement, a move that names no other leads back to the one before it. */
    private static boolean comesBack(EpisodeStart start, Circumstances before) {
        return before.temporary()
                && start.reasonStarted() == ReasonForNewEpisode.PLACEMENT
                && start.stated().nowhere();
    }

    private CareEpisode episode(int i, Circumstances now) {
        InForce<EpisodeStart> start = starts.get(i);
        Optional<InForce<EpisodeStart>> next =
                i + 1 < starts.size() ? Optional.of(starts.get(i + 1)) : Optional.empty();
        Optional<InForce<EpisodeEnd>> end = endOf(i, next);
        return new CareEpisode(
                start.fact().period(),
                start.effectiveOn(),
                start.fact().reasonStarted(),
                now,
                end.map(InForce::effectiveOn).or(() -> next.map(InForce::effectiveOn)),
                reasonCeased(end, next),
                end.isPresent()
                        ? end.get().fact().reasonPlaceChanged()
                        : next.isPresent() ? next.get().fact().reasonPlaceChanged() : null,
                start.events(),
                end.map(InForce::events).or(() -> next.map(InForce::events)).orElse(List.of()));
    }

    private static @Nullable ReasonEpisodeCeased reasonCeased(
            Optional<InForce<EpisodeEnd>> end, Optional<InForce<EpisodeStart>> next) {
        if (end.isPresent()) {
            return end.get().fact().reason();
        }
        return next.isPresent() ? ReasonEpisodeCeased.CONTINUES : null;
    }

    /**
     * The first end after this start and not after the next one. An end before the whole chain can
     * only mean its first episode, which then ends before it starts (rule 356).
     */
    private Optional<InForce<EpisodeEnd>> endOf(int i, Optional<InForce<EpisodeStart>> next) {
        LocalDate start = starts.get(i).effectiveOn();
        return ends.stream()
                .filter(end -> i == 0 || end.effectiveOn().isAfter(start))
                .filter(end ->
                        next.isEmpty() || !end.effectiveOn().isAfter(next.get().effectiveOn()))
                .findFirst();
    }
}
