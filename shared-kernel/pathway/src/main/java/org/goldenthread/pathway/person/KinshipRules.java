package org.goldenthread.pathway.person;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** Rules about parents and siblings. */
final class KinshipRules {

    private static final Rule LINKED_ONCE =
            Rule.error(
                    "GT-PS-3",
                    "This adult is recorded as this parent of the child already.",
                    "Choose another adult or another kind of parent; if only the day is wrong, "
                            + "correct the link that is recorded.",
                    KinshipRules::linkedTwice);

    private static final Rule UNLINKED_AFTER_LINK =
            Rule.error(
                    "GT-PS-4",
                    "This adult was not recorded as this parent of the child before.",
                    "Record first that the adult is this parent, or give a day on or after the one "
                            + "from which that is recorded.",
                    timeline -> {
                        List<EventId> ends =
                                Parenthood.of(timeline).stream()
                                        .flatMap(parenthood -> parenthood.end().stream())
                                        .map(InForce::original)
                                        .toList();
                        return timeline.of(ParentUnlinked.class)
                                .filter(end -> !ends.contains(end.original()))
                                .map(InForce::events);
                    });

    private static final Rule NOT_OWN_SIBLING =
            Rule.error(
                    "GT-PS-5",
                    "A child is no brother or sister of itself.",
                    "Choose another child; where both records are of one child, take back the link "
                            + "between them before they are merged.",
                    timeline ->
                            timeline.of(SiblingsLinked.class)
                                    .filter(link -> timeline.isOf(link.fact().sibling()))
                                    .map(InForce::events));

    private static final Rule PARTED_AFTER_LINK =
            Rule.error(
                    "GT-PS-8",
                    "These children were not recorded as brothers or sisters before.",
                    "Record first that they are, or give a day on or after the one from which that "
                            + "is recorded.",
                    timeline -> {
                        List<EventId> ends =
                                Siblinghood.of(timeline).stream()
                                        .flatMap(siblings -> siblings.end().stream())
                                        .map(InForce::original)
                                        .toList();
                        return timeline.of(SiblingsUnlinked.class)
                                .filter(end -> !ends.contains(end.original()))
                                .map(InForce::events);
                    });

    static final List<Rule> ALL =
            List.of(LINKED_ONCE, UNLINKED_AFTER_LINK, NOT_OWN_SIBLING, PARTED_AFTER_LINK);

    private KinshipRules() {}

    private static Stream<List<EventId>> linkedTwice(ChildTimeline timeline) {
        List<Parenthood> parents = Parenthood.of(timeline);
        return IntStream.range(1, parents.size())
                .boxed()
                .flatMap(later ->
                        parents.subList(0, later).stream()
                                .filter(parents.get(later)::sameAs)
                                .filter(parents.get(later)::overlaps)
                                .map(earlier ->
                                        Violation.events(
                                                earlier.events(), parents.get(later).events())));
    }
}
