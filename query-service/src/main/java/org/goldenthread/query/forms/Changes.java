package org.goldenthread.query.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.children.chronology.Levels;
import org.goldenthread.query.children.chronology.Strands;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.records.rows.AssessmentRow;
import org.goldenthread.query.records.rows.CareEpisodeRow;
import org.goldenthread.query.records.rows.CareLeaverRow;
import org.goldenthread.query.records.rows.CarePeriodRow;
import org.goldenthread.query.records.rows.ChildInNeedEpisodeRow;
import org.goldenthread.query.records.rows.ChildInNeedPlanRow;
import org.goldenthread.query.records.rows.ChildProtectionPlanRow;
import org.goldenthread.query.records.rows.ChildRow;
import org.goldenthread.query.records.rows.ClueRow;
import org.goldenthread.query.records.rows.ConferenceRow;
import org.goldenthread.query.records.rows.EarlyHelpRow;
import org.goldenthread.query.records.rows.EnquiryRow;
import org.goldenthread.query.records.rows.MergeRow;
import org.goldenthread.query.records.rows.MilestoneRow;
import org.goldenthread.query.records.rows.ParentLinkRow;
import org.goldenthread.query.records.rows.PlacementRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.SiblingLinkRow;
import org.goldenthread.query.records.rows.UnaccompaniedStatusRow;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.worklists.clocks.ChildClocks;
import org.goldenthread.query.worklists.clocks.ClockRun;
import org.springframework.stereotype.Component;

/** What was changed by something that was just recorded. */
@Component
class Changes {

    private final People people;
    private final ChildClocks clocks;
    private final Knowledge knowledge;

    Changes(People people, ChildClocks clocks, Knowledge knowledge) {
        this.people = people;
        this.clocks = clocks;
        this.knowledge = knowledge;
    }

    /** What is otherwise between these positions, for this child and these others. */
    LogDone between(
            UUID child,
            List<UUID> also,
            long from,
            long after,
            String act,
            Optional<People.Person> siblingOf) {
        return knowledge.answer(
                Optional.of(new Moment.AtPosition(after)),
                Optional.of(after),
                known -> {
                    AsKnown before = new AsKnown(from - 1, known.instant());
                    return new LogDone(
                            act,
                            Stream.concat(Stream.of(child), also.stream())
                                    .map(each -> changed(each, before, known))
                                    .toList(),
                            after,
                            siblingOf);
                });
    }

    private LogDone.Changed changed(UUID child, AsKnown before, AsKnown after) {
        ChildTimeline now = people.timeline(child, after);
        if (now.isUnknown()) {
            throw new ProblemException(
                    Problem.unknown("unknown-child", "Nobody knows a child of that id."));
        }
        Set<Row> was = Projection.rows(people.timeline(child, before), before.day());
        Set<Row> is = Projection.rows(now, after.day());
        Set<Role> roles = Caller.current().roles();
        Map<Object, Row> earlier =
                was.stream()
                        .collect(
                                Collectors.toMap(
                                        Changes::nameOf, Function.identity(), (one, _) -> one));
        List<String> opened = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        for (Row row : is) {
            Optional<String> words = inWords(row);
            Row previous = earlier.get(nameOf(row));
            if (words.isPresent() && previous == null && row.endedOn() == null) {
                opened.add(words.get());
            }
            if (words.isPresent()
                    && row.endedOn() != null
                    && (previous == null || previous.endedOn() == null)) {
                closed.add(words.get());
            }
        }
        return new LogDone.Changed(
                People.person(child, now),
                level(was, before),
                level(is, after),
                opened.stream().distinct().sorted().toList(),
                closed.stream().distinct().sorted().toList(),
                due(now.child().value(), was, is, after, roles));
    }

    /** What is due next in the strands that it touched, the first first. */
    private List<ClockRun> due(
            UUID child, Set<Row> was, Set<Row> is, AsKnown after, Set<Role> roles) {
        Set<UUID> touched =
                is.stream()
                        .filter(row -> !was.contains(row))
                        .flatMap(row -> row.eventIds().stream())
                        .map(EventId::value)
                        .collect(Collectors.toSet());
        return clocks.next(child, after, roles).stream()
                .filter(run -> run.eventIds().stream().anyMatch(touched::contains))
                .toList();
    }

    private static String level(Collection<Row> rows, AsKnown known) {
        return Sight.current().inWords(Levels.on(known.day(), rows));
    }

    private static Object nameOf(Row row) {
        return List.of(row.getClass(), row.rowKey());
    }

    private static Optional<String> inWords(Row row) {
        return switch (row) {
            case EarlyHelpRow _,
                    ChildInNeedEpisodeRow _,
                    AssessmentRow _,
                    ChildInNeedPlanRow _,
                    EnquiryRow _,
                    ChildProtectionPlanRow _,
                    CarePeriodRow _,
                    CareLeaverRow _,
                    PlacementRow _ ->
                    Strands.name(row);
            case ParentLinkRow _ -> Optional.of("Parent");
            case SiblingLinkRow _ -> Optional.of("Brother or sister");
            case ChildRow _,
                    ClueRow _,
                    MergeRow _,
                    ConferenceRow _,
                    CareEpisodeRow _,
                    UnaccompaniedStatusRow _,
                    MilestoneRow _ ->
                    Optional.empty();
        };
    }
}
