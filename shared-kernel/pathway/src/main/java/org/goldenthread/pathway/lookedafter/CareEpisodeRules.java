package org.goldenthread.pathway.lookedafter;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;
import org.jspecify.annotations.Nullable;

/** The ways in which a rule of care can be asked of episodes. */
final class CareEpisodeRules {

    private CareEpisodeRules() {}

    /** No episode may begin like this; the fact that began it is to blame. */
    static Rule start(String number, String sentence, String remedy, Predicate<CareEpisode> wrong) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        CareEpisode.of(timeline).stream()
                                .filter(wrong)
                                .map(CareEpisode::startedBy));
    }

    /** No episode may end like this; the facts that began and ended it are to blame. */
    static Rule end(String number, String sentence, String remedy, Predicate<CareEpisode> wrong) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        CareEpisode.of(timeline).stream()
                                .filter(episode -> episode.endedOn().isPresent())
                                .filter(wrong)
                                .map(CareEpisode::events));
    }

    /**
     * No episode may follow another like this; the end of one and the start of the other are to
     * blame.
     */
    static Rule next(
            String number,
            String sentence,
            String remedy,
            BiPredicate<CareEpisode, CareEpisode> wrong) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        neighbours(timeline, wrong)
                                .map(pair ->
                                        Violation.events(
                                                pair.getFirst().endedBy(),
                                                pair.getLast().startedBy())));
    }

    /** No change inside one chain may be like this; the fact that tells of it is to blame. */
    static Rule change(
            String number,
            String sentence,
            String remedy,
            BiPredicate<CareEpisode, CareEpisode> wrong) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        neighbours(
                                        timeline,
                                        (before, after) ->
                                                continues(before, after)
                                                        && wrong.test(before, after))
                                .map(pair -> pair.getLast().startedBy()));
    }

    /**
     * No episode of this kind may begin before the child is of this age; nothing is said while the
     * day of birth is unknown.
     */
    static Rule youngerThan(
            int age, String number, String sentence, String remedy, Predicate<CareEpisode> kind) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        before(timeline, age, CareEpisode::startedOn)
                                .filter(kind)
                                .map(CareEpisode::startedBy));
    }

    /** No episode may end like this before the child is of this age. */
    static Rule endsBefore(
            int age,
            String number,
            String sentence,
            String remedy,
            ReasonEpisodeCeased... reasons) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        before(timeline, age, CareEpisodeRules::endOf)
                                .filter(endsWith(reasons))
                                .map(CareEpisode::events));
    }

    /** No episode may end like this once the child is of this age. */
    static Rule endsFrom(
            int age,
            String number,
            String sentence,
            String remedy,
            ReasonEpisodeCeased... reasons) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        from(timeline, age, CareEpisodeRules::endOf)
                                .filter(endsWith(reasons))
                                .map(CareEpisode::events));
    }

    /** A stretch of joined episodes of this kind may not last longer than this. */
    static Rule longerThan(
            int days, String number, String sentence, String remedy, Predicate<CareEpisode> kind) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        stretches(timeline, kind)
                                .filter(stretch -> stretch.getLast().endedOn().isPresent())
                                .filter(stretch ->
                                        days
                                                < DAYS.between(
                                                        stretch.getFirst().startedOn(),
                                                        endOf(stretch.getLast())))
                                .map(stretch ->
                                        Violation.events(
                                                stretch.getFirst().startedBy(),
                                                stretch.getLast().endedBy())));
    }

    /** Whether the second episode begins on the day on which the first one ends. */
    static boolean joined(CareEpisode before, CareEpisode after) {
        return before.endedOn().equals(Optional.of(after.startedOn()));
    }

    /** Whether the second episode continues the care of the first (REC X1). */
    static boolean continues(CareEpisode before, CareEpisode after) {
        return joined(before, after)
                && before.reasonCeased() == ReasonEpisodeCeased.CONTINUES
                && !after.entry();
    }

    /** Whether the episode has this legal status. */
    static Predicate<CareEpisode> under(LegalStatus... statuses) {
        return episode -> isOneOf(List.of(statuses), episode.circumstances().legalStatus());
    }

    /** Whether the child lives in a placement of this type. */
    static Predicate<CareEpisode> placed(Collection<PlacementType> types) {
        return episode -> isOneOf(types, episode.circumstances().placement());
    }

    /** Whether the child lives in a placement of this type. */
    static Predicate<CareEpisode> placed(PlacementType... types) {
        return placed(Set.of(types));
    }

    /** Whether the episode ended for this reason. */
    static Predicate<CareEpisode> endsWith(ReasonEpisodeCeased... reasons) {
        return episode -> isOneOf(List.of(reasons), episode.reasonCeased());
    }

    /** All pairs of neighbouring episodes, by first day, of which this is so. */
    static Stream<List<CareEpisode>> neighbours(
            ChildTimeline timeline, BiPredicate<CareEpisode, CareEpisode> so) {
        List<CareEpisode> episodes = CareEpisode.of(timeline);
        return IntStream.range(1, episodes.size())
                .mapToObj(i -> episodes.subList(i - 1, i + 1))
                .filter(pair -> so.test(pair.getFirst(), pair.getLast()));
    }

    /** The longest stretches of joined episodes that are all of this kind. */
    static Stream<List<CareEpisode>> stretches(
            ChildTimeline timeline, Predicate<CareEpisode> kind) {
        List<List<CareEpisode>> stretches = new ArrayList<>();
        for (CareEpisode episode : CareEpisode.of(timeline)) {
            if (!kind.test(episode)) {
                continue;
            }
            if (stretches.isEmpty() || !joined(stretches.getLast().getLast(), episode)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(episode);
        }
        return stretches.stream();
    }

    /** What nobody said is none of them. */
    private static <C> boolean isOneOf(Collection<C> codes, @Nullable C code) {
        return code != null && codes.contains(code);
    }

    private static Stream<CareEpisode> before(
            ChildTimeline timeline, int age, Function<CareEpisode, @Nullable LocalDate> day) {
        return Identity.of(timeline).birthday(age).stream()
                .flatMap(birthday ->
                        CareEpisode.of(timeline).stream()
                                .filter(episode ->
                                        day.apply(episode) instanceof LocalDate that
                                                && that.isBefore(birthday)));
    }

    static Stream<CareEpisode> from(
            ChildTimeline timeline, int age, Function<CareEpisode, @Nullable LocalDate> day) {
        return Identity.of(timeline).birthday(age).stream()
                .flatMap(birthday ->
                        CareEpisode.of(timeline).stream()
                                .filter(episode ->
                                        day.apply(episode) instanceof LocalDate that
                                                && !that.isBefore(birthday)));
    }

    private static @Nullable LocalDate endOf(CareEpisode episode) {
        return episode.endedOn().orElse(null);
    }
}
