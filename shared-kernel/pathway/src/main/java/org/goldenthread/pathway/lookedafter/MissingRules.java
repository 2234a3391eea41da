package org.goldenthread.pathway.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** Children who are missing from care: one episode at a time, and inside care. */
final class MissingRules {

    private static final Rule ONE_AT_A_TIME =
            Rule.error(
                    "903-574",
                    "A child goes missing while still missing.",
                    "Give first the day on which the earlier episode ended, or a later day on which "
                            + "the child went missing.",
                    MissingRules::stillMissing);

    private static final Rule ENDS_AFTER_ITS_START =
            Rule.error(
                    "903-567",
                    "A missing episode ended before it started.",
                    "Give a day of return on or after the one on which the child went missing.",
                    timeline ->
                            missing(timeline)
                                    .filter(episode ->
                                            endOf(episode)
                                                    .filter(end ->
                                                            end.isBefore(episode.effectiveOn()))
                                                    .isPresent())
                                    .map(InForce::events));

    private static final Rule ENDS_WITH_CARE =
            Rule.error(
                    "903-577",
                    "The child ceased to be looked after, but a missing episode goes on.",
                    "Give the day on which the missing episode ended first.",
                    timeline ->
                            missing(timeline)
                                    .filter(episode ->
                                            endOf(episode).isEmpty()
                                                    && careAt(timeline, episode.effectiveOn())
                                                            .anyMatch(period -> !period.isOpen()))
                                    .map(InForce::events));

    private static final Rule NOT_AFTER_CARE =
            Rule.error(
                    "903-578",
                    "A child goes missing after ceasing to be looked after.",
                    "Give a day on which the child was looked after, or correct the end of care "
                            + "first; only children in care are recorded as missing.",
                    timeline ->
                            outside(timeline)
                                    .filter(episode ->
                                            first(timeline)
                                                    .filter(start ->
                                                            !episode.effectiveOn().isBefore(start))
                                                    .isPresent())
                                    .map(InForce::events));

    private static final Rule NOT_BEFORE_CARE =
            Rule.error(
                    "903-581",
                    "A child goes missing before starting to be looked after.",
                    "Give a day on which the child was looked after, or correct the start of care "
                            + "first; only children in care are recorded as missing.",
                    timeline ->
                            outside(timeline)
                                    .filter(episode ->
                                            first(timeline)
                                                    .filter(start ->
                                                            !episode.effectiveOn().isBefore(start))
                                                    .isEmpty())
                                    .map(InForce::events));

    private static final Rule MISSING_AT_18 =
            Rule.error(
                    "903-580",
                    "A child who is missing on leaving care at 18 leaves for another reason (E8).",
                    "Choose E8 as the reason for the end of care, or correct the day on which the "
                            + "child was found.",
                    timeline ->
                            Identity.of(timeline).birthday(18).stream()
                                    .flatMap(birthday ->
                                            missing(timeline)
                                                    .filter(episode ->
                                                            endOf(episode)
                                                                    .equals(Optional.of(birthday)))
                                                    .flatMap(episode ->
                                                            PeriodOfCare.of(timeline).stream()
                                                                    .filter(period ->
                                                                            period.endedOn()
                                                                                            .equals(
                                                                                                    Optional
                                                                                                            .of(
                                                                                                                    birthday))
                                                                                    && !period.reasonCeased()
                                                                                            .equals(
                                                                                                    Optional
                                                                                                            .of(
                                                                                                                    ReasonEpisodeCeased
                                                                                                                            .OTHER)))
                                                                    .map(period ->
                                                                            Violation.events(
                                                                                    episode
                                                                                            .events(),
                                                                                    period.last()
                                                                                            .endedBy())))));

    static final List<Rule> ALL =
            List.of(
                    ONE_AT_A_TIME,
                    ENDS_AFTER_ITS_START,
                    ENDS_WITH_CARE,
                    NOT_AFTER_CARE,
                    NOT_BEFORE_CARE,
                    MISSING_AT_18);

    private MissingRules() {}

    private static Stream<InForce<MissingEpisodeRecorded>> missing(ChildTimeline timeline) {
        return timeline.of(MissingEpisodeRecorded.class);
    }

    private static Optional<LocalDate> endOf(InForce<MissingEpisodeRecorded> episode) {
        return Optional.ofNullable(episode.fact().endedOn());
    }

    private static Stream<List<EventId>> stillMissing(ChildTimeline timeline) {
        List<InForce<MissingEpisodeRecorded>> episodes = missing(timeline).toList();
        return IntStream.range(1, episodes.size())
                .filter(i ->
                        endOf(episodes.get(i - 1))
                                .map(episodes.get(i).effectiveOn()::isBefore)
                                .orElse(true))
                .mapToObj(i ->
                        Violation.events(episodes.get(i - 1).events(), episodes.get(i).events()));
    }

    private static Stream<PeriodOfCare> careAt(ChildTimeline timeline, LocalDate day) {
        return PeriodOfCare.of(timeline).stream().filter(period -> period.openOn(day));
    }

    private static Stream<InForce<MissingEpisodeRecorded>> outside(ChildTimeline timeline) {
        return missing(timeline)
                .filter(episode ->
                        CareEpisode.of(timeline).stream()
                                .noneMatch(care -> care.openOn(episode.effectiveOn())));
    }

    private static Optional<LocalDate> first(ChildTimeline timeline) {
        return CareEpisode.of(timeline).stream().map(CareEpisode::startedOn).findFirst();
    }
}
