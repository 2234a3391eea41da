package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.UnaccompaniedStatusRecorded;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/** A child was an unaccompanied asylum seeker in a reporting year, until that ceased. */
@RowTable.Name("uasc")
public record UnaccompaniedStatusRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate yearEndingOn)
        implements Row {

    /** The times of being an unaccompanied asylum-seeking child that the timeline tells of. */
    public static Stream<UnaccompaniedStatusRow> of(ChildTimeline timeline) {
        return timeline.of(UnaccompaniedStatusRecorded.class)
                .map(status ->
                        new UnaccompaniedStatusRow(
                                status.original(),
                                status.events(),
                                status.effectiveOn().minusYears(1).plusDays(1),
                                endOf(status.fact()),
                                status.effectiveOn()));
    }

    /** The day on which it ceased tells a birthday, nearly always. */
    @Override
    public UnaccompaniedStatusRow withoutIdentity(Childhood kept) {
        return new UnaccompaniedStatusRow(
                rowKey, eventIds, startedOn, yearEndingOn.plusDays(1), yearEndingOn);
    }

    private static LocalDate endOf(UnaccompaniedStatusRecorded status) {
        LocalDate yearEnd = status.yearEndingOn().plusDays(1);
        return Optional.ofNullable(status.ceasesOn())
                .flatMap(Sealed::content)
                .filter(yearEnd::isAfter)
                .orElse(yearEnd);
    }
}
