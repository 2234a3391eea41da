package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * A child protection plan.
 *
 * @param previousPlans the number of plans before it that somebody or a return stated
 * @param previousPlansToldBy the event that first said so
 * @param endedOn the recorded end or, where that comes first, the eighteenth birthday
 * @param endsByAge the eighteenth birthday, where nobody recorded an end and it is all that ends it
 */
@RowTable.Name("cp_plan")
public record ChildProtectionPlanRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        PlanId plan,
        ReferralId referral,
        @Nullable CategoryOfAbuse initialCategory,
        @Nullable CategoryOfAbuse latestCategory,
        @Nullable Integer previousPlans,
        boolean heldForOtherAuthority,
        @Nullable ReasonPlanEnded endReason,
        @Nullable EventId previousPlansToldBy,
        @Nullable AgeBasis endsByAge)
        implements Row {

    /** The protection plans that the timeline tells of, as far as childhood goes. */
    public static Stream<ChildProtectionPlanRow> of(ChildTimeline timeline, Childhood childhood) {
        return ProtectionPlan.of(timeline).stream()
                .map(plan -> of(plan, plan.ending(childhood), toldBy(plan.start(), timeline)));
    }

    private static ChildProtectionPlanRow of(
            ProtectionPlan plan, Ending ending, @Nullable EventId toldBy) {
        ProtectionPlanStarted start = plan.start().fact();
        return new ChildProtectionPlanRow(
                plan.start().original(),
                plan.events(),
                plan.startedOn(),
                ending.recorded().orElse(null),
                start.plan(),
                start.referral(),
                start.initialCategory(),
                plan.latestCategory().orElse(start.initialCategory()),
                start.previousPlans(),
                start.heldForOtherAuthority(),
                plan.end().flatMap(end -> Optional.ofNullable(end.fact().reason())).orElse(null),
                toldBy,
                AgeBasis.ending(plan.start().original(), ending));
    }

    @Override
    public Stream<Row> on(LocalDate day) {
        return Stream.of(
                endsByAge != null && !endsByAge.day().isAfter(day)
                        ? new ChildProtectionPlanRow(
                                rowKey,
                                eventIds,
                                startedOn,
                                endsByAge.day(),
                                plan,
                                referral,
                                initialCategory,
                                latestCategory,
                                previousPlans,
                                heldForOtherAuthority,
                                endReason,
                                previousPlansToldBy,
                                endsByAge)
                        : this);
    }

    /** An amendment of something else repeats the number without saying it anew. */
    private static @Nullable EventId toldBy(
            InForce<ProtectionPlanStarted> start, ChildTimeline timeline) {
        if (start.fact().previousPlans() == null) {
            return null;
        }
        Map<EventId, EventId> originals = timeline.originals();
        return timeline.recorded().stream()
                .filter(entry -> start.original().equals(originals.get(entry.id())))
                .filter(entry -> says(entry.event(), start.fact().previousPlans()))
                .min(Entry.AS_RECORDED)
                .map(Entry::id)
                .orElse(null);
    }

    private static boolean says(PathwayEvent event, @Nullable Integer previousPlans) {
        return switch (event) {
            case ProtectionPlanStarted started ->
                    Objects.equals(started.previousPlans(), previousPlans);
            case FactAmended(_, ProtectionPlanStarted started, _) ->
                    Objects.equals(started.previousPlans(), previousPlans);
            default -> false;
        };
    }
}
