package org.goldenthread.query.records;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.careleaver.LeavingCare;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/**
 * A stage of being a care leaver. Birthdays begin and end it, so that its days may lie in the
 * future: they are those that will be, if nothing else happens.
 *
 * @param closure why it ended; absent where another stage follows
 */
public record CareLeaverRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        CareLeaverEligibility eligibility,
        @Nullable CareLeaverClosure closure)
        implements Row {

    static Stream<CareLeaverRow> of(ChildTimeline timeline) {
        return LeavingCare.of(timeline).stream().map(CareLeaverRow::of);
    }

    /** Those of a child whose identity was erased: no birthday tells them. */
    static Stream<CareLeaverRow> withoutIdentity(ChildTimeline timeline) {
        return LeavingCare.byCodesAlone(timeline).stream().map(CareLeaverRow::of);
    }

    private static CareLeaverRow of(LeavingCare stage) {
        return new CareLeaverRow(
                stage.key(),
                stage.events(),
                stage.startedOn(),
                stage.endedOn().orElse(null),
                stage.eligibility(),
                stage.closure().orElse(null));
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        if (startedOn.isAfter(day)) {
            return Stream.empty();
        }
        return Stream.of(
                endedOn != null && endedOn.isAfter(day)
                        ? new CareLeaverRow(rowKey, eventIds, startedOn, null, eligibility, null)
                        : this);
    }
}
