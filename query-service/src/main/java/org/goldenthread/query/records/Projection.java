package org.goldenthread.query.records;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * What the records say of a child: a pure function of the events of the child's stream, in journal
 * order. Live writing and rebuilding are both folds of its one step, so they cannot differ.
 */
public final class Projection {

    private static final List<Function<ChildTimeline, ? extends Stream<? extends Row>>> STRANDS =
            List.of(
                    ChildRow::of,
                    ParentLinkRow::of,
                    EarlyHelpRow::of,
                    CinEpisodeRow::of,
                    AssessmentRow::of,
                    CinPlanRow::of,
                    EnquiryRow::of,
                    ConferenceRow::of,
                    CpPlanRow::of,
                    CarePeriodRow::of,
                    CareEpisodeRow::of,
                    PlacementRow::of,
                    UascRow::of);

    private Projection() {}

    /** Every row that was ever known of this child. */
    public static List<KnownRow> project(ChildId child, List<Told> all) {
        return Difference.of(changes(child, List.of(), all)).rows();
    }

    /** What each of the fresh events changed, given the earlier ones of the same stream. */
    public static List<Change> changes(ChildId child, List<Told> earlier, List<Told> fresh) {
        Unfolding unfolding = new Unfolding(child, earlier.stream().map(Told::entry).toList());
        return fresh.stream().map(unfolding::tell).toList();
    }

    /** The rows of the facts in force. */
    public static Set<Row> rows(ChildTimeline timeline) {
        return STRANDS.stream()
                .flatMap(strand -> strand.apply(timeline))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
