package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A period of being looked after; short breaks are no part of any.
 *
 * @param endedOn the recorded end or, where that comes first, the eighteenth birthday
 * @param entry whether we know how it began; if not, it is no entry to care
 * @param remandOnly whether the child was on remand or in police protection all the time
 * @param endsByAge the eighteenth birthday, where nobody recorded an end and it is all that ends it
 */
public record CarePeriodRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean entry,
        @Nullable LegalStatus entryLegalStatus,
        @Nullable CategoryOfNeed need,
        @Nullable ReasonEpisodeCeased exitReason,
        boolean remandOnly,
        @Nullable AgeBasis endsByAge)
        implements Row {

    private static final Set<LegalStatus> REMAND =
            Set.of(
                    LegalStatus.REMANDED,
                    LegalStatus.PACE_DETENTION,
                    LegalStatus.YOUTH_REHABILITATION_ORDER,
                    LegalStatus.POLICE_PROTECTION);

    /** The periods of care that the timeline tells of, as far as childhood goes. */
    public static Stream<CarePeriodRow> of(ChildTimeline timeline, Childhood childhood) {
        return PeriodOfCare.of(timeline).stream()
                .map(period -> of(period, period.ending(childhood)));
    }

    private static CarePeriodRow of(PeriodOfCare period, Ending ending) {
        CareEpisode first = period.episodes().getFirst();
        return new CarePeriodRow(
                keyOf(period),
                Violation.events(first.events(), period.last().events()),
                period.startedOn(),
                ending.recorded().orElse(null),
                period.entry(),
                first.circumstances().legalStatus(),
                first.circumstances().need(),
                period.isOpen() ? null : period.reasonCeased().orElse(null),
                period.episodes().stream()
                        .map(episode -> episode.circumstances().legalStatus())
                        .allMatch(status -> status != null && REMAND.contains(status)),
                AgeBasis.ending(keyOf(period), ending));
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        return Stream.of(
                endsByAge != null && !endsByAge.day().isAfter(day)
                        ? new CarePeriodRow(
                                rowKey,
                                eventIds,
                                startedOn,
                                endsByAge.day(),
                                entry,
                                entryLegalStatus,
                                need,
                                exitReason,
                                remandOnly,
                                endsByAge)
                        : this);
    }

    /** The event that first recorded how the period began. */
    static EventId keyOf(PeriodOfCare period) {
        return period.episodes().getFirst().events().getFirst();
    }
}
