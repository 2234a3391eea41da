package org.goldenthread.pathway.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.ComingOfAge;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Strand;

/**
 * The smallest remainder of an age that keeps figures where they are when the day of birth goes
 * (ADR 0024): nothing, unless help reached the eighteenth birthday or ended in the year before it,
 * by what is known or by what was known when the birthday had come.
 *
 * @param told the eighteenth birthdays, by the events that told of the birth
 */
public record Remainder(List<Entry> entries, Map<EventId, LocalDate> told, LocalDate today) {

    /** Figures ask of help that ended whether the child came of age within so many months. */
    private static final int MONTHS_OF_SIGHT = 12;

    /** The erasure of the child of this timeline on this day, with what it has to keep. */
    public static IdentityErased erasure(
            ErasureReason reason, ChildTimeline timeline, LocalDate today) {
        return new IdentityErased(reason, of(timeline, today));
    }

    private static List<ComingOfAge> of(ChildTimeline timeline, LocalDate today) {
        List<Entry> entries = timeline.recorded().stream().sorted(Entry.AS_RECORDED).toList();
        Map<EventId, LocalDate> told = new LinkedHashMap<>();
        entries.forEach(entry ->
                bornOn(entry.event())
                        .map(Childhood::over)
                        .ifPresent(birthday -> told.put(entry.id(), birthday)));
        Remainder remainder = new Remainder(entries, told, today);
        return remainder.isNeeded(timeline) ? remainder.kept() : List.of();
    }

    private static Optional<LocalDate> bornOn(PathwayEvent event) {
        return switch (event) {
            case ChildRegistered registered -> registered.birthDate();
            case ChildBorn born -> born.bornOn().content();
            case FactAmended(_, ChildRegistered registered, _) -> registered.birthDate();
            case FactAmended(_, ChildBorn born, _) -> born.bornOn().content();
            default -> Optional.empty();
        };
    }

    private boolean isNeeded(ChildTimeline timeline) {
        if (told.isEmpty()) {
            return false;
        }
        Instant first = Collections.min(told.values()).atStartOfDay().toInstant(ZoneOffset.MAX);
        return matters(timeline)
                || IntStream.range(1, entries.size())
                        .filter(known -> !entries.get(known).knownAt().isBefore(first))
                        .mapToObj(known -> entries.subList(0, known))
                        .anyMatch(known -> matters(ChildTimeline.of(timeline.child(), known)));
    }

    private List<ComingOfAge> kept() {
        return told.entrySet().stream()
                .map(each -> new ComingOfAge(each.getKey(), coarse(each.getValue())))
                .toList();
    }

    /** The day is kept as it is only once it has come, as the day of any exit is. */
    private LocalDate coarse(LocalDate birthday) {
        return birthday.isAfter(today)
                ? birthday.with(TemporalAdjusters.lastDayOfMonth())
                : birthday;
    }

    private boolean matters(ChildTimeline timeline) {
        return ComingOfAge.tellerIn(timeline)
                .map(told::get)
                .filter(birthday -> matters(timeline, birthday))
                .isPresent();
    }

    private static boolean matters(ChildTimeline timeline, LocalDate birthday) {
        Childhood childhood = new Childhood(Optional.of(birthday));
        return moves(ProtectionPlan.of(timeline), ProtectionPlan::ending, childhood)
                || moves(PeriodOfCare.of(timeline), PeriodOfCare::ending, childhood)
                || moves(CareEpisode.of(timeline), CareEpisode::ending, childhood)
                || endedInSight(timeline, birthday);
    }

    private static <S> boolean moves(
            List<S> strands, BiFunction<S, Childhood, Ending> ends, Childhood childhood) {
        return strands.stream()
                .anyMatch(strand ->
                        !ends.apply(strand, childhood)
                                .equals(ends.apply(strand, Childhood.UNKNOWN)));
    }

    private static boolean endedInSight(ChildTimeline timeline, LocalDate birthday) {
        LocalDate since = birthday.minusMonths(MONTHS_OF_SIGHT);
        return Stream.<List<? extends Strand>>of(
                        ProtectionPlan.of(timeline),
                        PeriodOfCare.of(timeline),
                        ChildInNeedEpisode.of(timeline))
                .flatMap(List::stream)
                .flatMap(strand -> strand.endedOn().stream())
                .anyMatch(end -> !end.isBefore(since) && !end.isAfter(birthday));
    }
}
