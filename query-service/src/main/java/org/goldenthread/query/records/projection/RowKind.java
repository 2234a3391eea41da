package org.goldenthread.query.records.projection;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldenthread.pathway.careleaver.CareLeaverFact;
import org.goldenthread.pathway.childinneed.ChildInNeedFact;
import org.goldenthread.pathway.childprotection.ChildProtectionFact;
import org.goldenthread.pathway.earlyhelp.EarlyHelpFact;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.frontdoor.FrontDoorFact;
import org.goldenthread.pathway.lookedafter.LookedAfterFact;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.PersonFact;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.query.records.rows.AssessmentRow;
import org.goldenthread.query.records.rows.CareEpisodeRow;
import org.goldenthread.query.records.rows.CareLeaverRow;
import org.goldenthread.query.records.rows.CarePeriodRow;
import org.goldenthread.query.records.rows.ChildInNeedEpisodeRow;
import org.goldenthread.query.records.rows.ChildInNeedPlanRow;
import org.goldenthread.query.records.rows.ChildProtectionPlanRow;
import org.goldenthread.query.records.rows.ChildRow;
import org.goldenthread.query.records.rows.ConferenceRow;
import org.goldenthread.query.records.rows.EarlyHelpRow;
import org.goldenthread.query.records.rows.EnquiryRow;
import org.goldenthread.query.records.rows.MilestoneRow;
import org.goldenthread.query.records.rows.ParentLinkRow;
import org.goldenthread.query.records.rows.PlacementRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.SiblingLinkRow;
import org.goldenthread.query.records.rows.UnaccompaniedStatusRow;

/**
 * One kind of rows that a timeline tells of, and the only facts that can change them. Of a child
 * whose identity was erased they are told without it.
 */
record RowKind(
        Set<Class<? extends Fact>> toldBy,
        BiFunction<ChildTimeline, Childhood, Stream<? extends Row>> rows,
        BiFunction<ChildTimeline, Childhood, Stream<? extends Row>> withoutIdentity) {

    /** Every kind of rows; the eighteenth birthday ends those that ask for childhood. */
    static final List<RowKind> ALL =
            List.of(
                    of(ChildRow::of, PersonFact.class),
                    of(ParentLinkRow::of, PersonFact.class),
                    of(SiblingLinkRow::of, PersonFact.class),
                    of(EarlyHelpRow::of, EarlyHelpFact.class),
                    of(ChildInNeedEpisodeRow::of, FrontDoorFact.class, ChildInNeedFact.class),
                    of(AssessmentRow::of, ChildInNeedFact.class),
                    of(ChildInNeedPlanRow::of, ChildInNeedFact.class),
                    of(EnquiryRow::of, ChildProtectionFact.class),
                    of(ConferenceRow::of, ChildProtectionFact.class),
                    new RowKind(
                            Set.of(PersonFact.class, LookedAfterFact.class, CareLeaverFact.class),
                            (timeline, _) -> CareLeaverRow.of(timeline),
                            (timeline, _) -> CareLeaverRow.withoutIdentity(timeline)),
                    of(UnaccompaniedStatusRow::of, LookedAfterFact.class),
                    of(
                            MilestoneRow::of,
                            EarlyHelpFact.class,
                            FrontDoorFact.class,
                            ChildProtectionFact.class,
                            LookedAfterFact.class),
                    of(ChildProtectionPlanRow::of, PersonFact.class, ChildProtectionFact.class),
                    of(CarePeriodRow::of, PersonFact.class, LookedAfterFact.class),
                    of(CareEpisodeRow::of, PersonFact.class, LookedAfterFact.class),
                    of(PlacementRow::of, PersonFact.class, LookedAfterFact.class));

    @SafeVarargs
    private static RowKind of(
            Function<ChildTimeline, Stream<? extends Row>> rows, Class<? extends Fact>... toldBy) {
        return of((timeline, _) -> rows.apply(timeline), toldBy);
    }

    @SafeVarargs
    private static RowKind of(
            BiFunction<ChildTimeline, Childhood, Stream<? extends Row>> rows,
            Class<? extends Fact>... toldBy) {
        return new RowKind(
                Set.of(toldBy),
                rows,
                (timeline, kept) ->
                        rows.apply(timeline, kept).map(row -> row.withoutIdentity(kept)));
    }

    /** Whether facts like this one can change them. */
    boolean isToldBy(Fact fact) {
        return toldBy.stream().anyMatch(kind -> kind.isInstance(fact));
    }
}
