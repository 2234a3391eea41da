package org.goldenthread.query.records.rows;

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
 * future: they are those that will be, if nothing else happens; and they are sealed, for a day of
 * birth follows from each (ADR 0020).
 *
 * @param closure why it ended; absent where another stage follows
 */
public record CareLeaverRow(
        EventId rowKey,
        List<EventId> eventIds,
        AgeBasis begins,
        @Nullable AgeBasis ends,
        CareLeaverEligibility eligibility,
        @Nullable CareLeaverClosure closure)
        implements Row {

    /** The stages of leaving care that follow from the timeline. */
    public static Stream<CareLeaverRow> of(ChildTimeline timeline) {
        return LeavingCare.of(timeline).stream().map(CareLeaverRow::of);
    }

    /** Those of a child whose identity was erased: no birthday tells them. */
    public static Stream<CareLeaverRow> withoutIdentity(ChildTimeline timeline) {
        return LeavingCare.byCodesAlone(timeline).stream().map(CareLeaverRow::of);
    }

    private static CareLeaverRow of(LeavingCare stage) {
        return new CareLeaverRow(
                stage.key(),
                stage.events(),
                new AgeBasis(stage.key(), stage.startedOn(), true),
                stage.endedOn().map(day -> new AgeBasis(stage.key(), day, true)).orElse(null),
                stage.eligibility(),
                stage.closure().orElse(null));
    }

    @Override
    public LocalDate startedOn() {
        return begins.day();
    }

    @Override
    public @Nullable LocalDate endedOn() {
        return ends == null ? null : ends.day();
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        if (startedOn().isAfter(day)) {
            return Stream.empty();
        }
        return Stream.of(
                ends != null && ends.day().isAfter(day)
                        ? new CareLeaverRow(rowKey, eventIds, begins, null, eligibility, null)
                        : this);
    }
}
