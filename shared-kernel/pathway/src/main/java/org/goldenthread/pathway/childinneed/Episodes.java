package org.goldenthread.pathway.childinneed;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Strand;
import org.goldenthread.pathway.timeline.Violation;

/**
 * The questions that the census rules ask again and again of episodes and the work inside them;
 * each answers with the events of every case found.
 */
public final class Episodes {

    private Episodes() {}

    /** Work that starts before the referral of its episode. */
    public static <P extends EpisodePart>
            Function<ChildTimeline, Stream<List<EventId>>> startingBeforeReferral(
                    Function<ChildTimeline, List<P>> parts) {
        return within(
                parts,
                _ -> true,
                (episode, part) -> part.startedOn().isBefore(episode.startedOn()));
    }

    /** Work in episodes that are of this kind. */
    public static <P extends EpisodePart> Function<ChildTimeline, Stream<List<EventId>>> inEpisodes(
            Predicate<ChildInNeedEpisode> kind, Function<ChildTimeline, List<P>> parts) {
        return within(parts, kind, (_, _) -> true);
    }

    /** Work that has no end although its episode is closed. */
    public static <P extends EpisodePart>
            Function<ChildTimeline, Stream<List<EventId>>> unfinishedAtClosure(
                    Function<ChildTimeline, List<P>> parts) {
        return within(parts, episode -> episode.closure().isPresent(), (_, part) -> part.isOpen());
    }

    /** Work that starts or ends after its episode was closed. */
    public static <P extends EpisodePart>
            Function<ChildTimeline, Stream<List<EventId>>> afterClosure(
                    Function<ChildTimeline, List<P>> parts) {
        return within(
                parts,
                _ -> true,
                (episode, part) ->
                        episode.closure()
                                .filter(closed ->
                                        part.startedOn().isAfter(closed.effectiveOn())
                                                || part.endedOn()
                                                        .filter(closed.effectiveOn()::isBefore)
                                                        .isPresent())
                                .isPresent());
    }

    /** Two of a kind that both have no end. */
    public static <S extends Strand> Function<ChildTimeline, Stream<List<EventId>>> openTogether(
            Function<ChildTimeline, List<S>> strands) {
        return pairs(strands, (one, other) -> one.isOpen() && other.isOpen());
    }

    /** Two of a kind that run on a same day. */
    public static <S extends Strand> Function<ChildTimeline, Stream<List<EventId>>> overlapping(
            Function<ChildTimeline, List<S>> strands) {
        return pairs(strands, Strand::overlaps);
    }

    /** Two of a kind, the earlier first, that stand to each other in this way. */
    public static <S extends Strand> Function<ChildTimeline, Stream<List<EventId>>> pairs(
            Function<ChildTimeline, List<S>> strands, Relation<? super S, ? super S> relation) {
        return timeline -> {
            List<S> all = strands.apply(timeline);
            return IntStream.range(0, all.size())
                    .boxed()
                    .flatMap(i ->
                            all.subList(i + 1, all.size()).stream()
                                    .filter(later -> relation.holds(all.get(i), later))
                                    .map(later ->
                                            Violation.events(all.get(i).events(), later.events())));
        };
    }

    /** Single strands of which this is true. */
    public static <S extends Strand> Function<ChildTimeline, Stream<List<EventId>>> each(
            Function<ChildTimeline, List<S>> strands, Predicate<? super S> wrong) {
        return timeline ->
                strands.apply(timeline).stream().filter(wrong).map(strand -> strand.events());
    }

    /** Strands that end before they start. */
    public static <S extends Strand> Function<ChildTimeline, Stream<List<EventId>>> endingTooEarly(
            Function<ChildTimeline, List<S>> strands) {
        return each(
                strands,
                strand -> strand.endedOn().filter(strand.startedOn()::isAfter).isPresent());
    }

    /** Work that stands in this way to its episode, where the episode is of this kind. */
    public static <P extends EpisodePart> Function<ChildTimeline, Stream<List<EventId>>> within(
            Function<ChildTimeline, List<P>> parts,
            Predicate<ChildInNeedEpisode> kind,
            Relation<ChildInNeedEpisode, ? super P> relation) {
        return timeline -> {
            List<P> all = parts.apply(timeline);
            return all.isEmpty()
                    ? Stream.empty()
                    : ChildInNeedEpisode.of(timeline).stream()
                            .filter(kind)
                            .flatMap(episode ->
                                    all.stream()
                                            .filter(part ->
                                                    part.referral().equals(episode.referral()))
                                            .filter(part -> relation.holds(episode, part))
                                            .map(part ->
                                                    Violation.events(
                                                            episode.events(), part.events())));
        };
    }

    /** How two things may stand to each other. */
    @FunctionalInterface
    public interface Relation<A, B> {

        /** Whether they do. */
        boolean holds(A one, B other);
    }
}
