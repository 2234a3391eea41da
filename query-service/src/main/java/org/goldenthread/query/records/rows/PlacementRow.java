package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.jspecify.annotations.Nullable;

/**
 * One placement within a period of care: the episodes between two moves.
 *
 * @param endedOn the recorded end or, where that comes first, the eighteenth birthday
 * @param temporary whether it is one of T0 to T4
 * @param carer the first placement with the same carer, through moves of that carer's house
 * @param home the placement that this one is, or returns to after a temporary one
 * @param settled both together
 * @param towardsTemporary whether the child went on from here to a temporary placement
 * @param endsByAge the eighteenth birthday, where nobody recorded an end and it is all that ends it
 */
public record PlacementRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        EventId carePeriod,
        @Nullable PlacementType placement,
        @Nullable PlacementProvider provider,
        boolean temporary,
        EventId carer,
        EventId home,
        EventId settled,
        boolean towardsTemporary,
        @Nullable ReasonPlaceChanged reasonEnded,
        @Nullable AgeBasis endsByAge)
        implements Row {

    /** The placements that the timeline tells of, as far as childhood goes. */
    public static Stream<PlacementRow> of(ChildTimeline timeline, Childhood childhood) {
        return PeriodOfCare.of(timeline).stream().flatMap(period -> of(period, childhood));
    }

    private static Stream<PlacementRow> of(PeriodOfCare period, Childhood childhood) {
        List<PlacementStay> stays = PlacementStay.of(period);
        List<EventId> carers = PlacementStay.joined(stays, true, false);
        List<EventId> homes = PlacementStay.joined(stays, false, true);
        List<EventId> settled = PlacementStay.joined(stays, true, true);
        List<PlacementRow> rows = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            PlacementStay stay = stays.get(i);
            Ending ending = stay.last().ending(childhood, stay.first().startedOn());
            rows.add(
                    new PlacementRow(
                            stay.key(),
                            stay.events(),
                            stay.first().startedOn(),
                            ending.recorded().orElse(null),
                            CarePeriodRow.keyOf(period),
                            stay.first().circumstances().placement(),
                            stay.first().circumstances().provider(),
                            stay.temporary(),
                            carers.get(i),
                            homes.get(i),
                            settled.get(i),
                            i + 1 < stays.size() && stays.get(i + 1).temporary(),
                            stay.last().reasonPlaceChanged(),
                            AgeBasis.ending(stay.key(), ending)));
        }
        return rows.stream();
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        return Stream.of(
                endsByAge != null && !endsByAge.day().isAfter(day)
                        ? new PlacementRow(
                                rowKey,
                                eventIds,
                                startedOn,
                                endsByAge.day(),
                                carePeriod,
                                placement,
                                provider,
                                temporary,
                                carer,
                                home,
                                settled,
                                towardsTemporary,
                                reasonEnded,
                                endsByAge)
                        : this);
    }
}
