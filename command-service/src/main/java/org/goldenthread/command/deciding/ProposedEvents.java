package org.goldenthread.command.deciding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.Erasing;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Violation;
import org.goldenthread.platform.problems.Conflict;

/** What an act would settle for one child. */
final class ProposedEvents {

    private final ChildRecord before;
    private final Set<EventId> recorded;
    private final List<PathwayEvent> events = new ArrayList<>();
    private boolean asItIs;

    ProposedEvents(ChildRecord before) {
        this.before = before;
        this.recorded =
                before.timeline().recorded().stream().map(Entry::id).collect(Collectors.toSet());
    }

    List<PathwayEvent> events() {
        return List.copyOf(events);
    }

    /** The child's record as it would be with all that is proposed so far. */
    ChildRecord record() {
        return events.isEmpty()
                ? before
                : new ChildRecord(before.timeline().with(proposed()), before.told());
    }

    /** Adds what was decided, or answers why not. */
    Optional<Refusal> add(Decision decision) {
        return switch (decision) {
            case Decision.Refused(Refusal refusal) -> Optional.of(refusal);
            case Decision.Proposed(List<? extends JournalEvent> more) -> added(more);
            case Decision.Unconditional(List<? extends JournalEvent> more) -> {
                asItIs = true;
                yield added(more);
            }
        };
    }

    private Optional<Refusal> added(List<? extends JournalEvent> more) {
        more.forEach(event -> events.add((PathwayEvent) event));
        return Optional.empty();
    }

    /** Refuses what lies in the future. */
    Optional<Refusal> stillToCome(CommandContext circumstances) {
        return asItIs
                ? Optional.empty()
                : events.stream()
                        .flatMap(event -> dayOf(event).stream())
                        .filter(day -> day.isAfter(circumstances.today()))
                        .findFirst()
                        .map(Refusal::futureDated);
    }

    private static Optional<LocalDate> dayOf(PathwayEvent event) {
        return switch (event) {
            case Fact fact -> Optional.of(fact.effectiveOn());
            case FactAmended amended -> Optional.of(amended.fact().effectiveOn());
            case FactVoided _, AmendmentWithdrawn _, Merging _, Erasing _ -> Optional.empty();
        };
    }

    /**
     * Every way in which the child's timeline would break a rule, as an error, and did not before.
     * A strand that broke a rule before still breaks the same one when it grows or is corrected in
     * part: a dirty plan can be reviewed, amended and ended.
     */
    List<Conflict> conflicts() {
        return asItIs ? List.of() : newlyBroken(Violation.Weight.ERROR);
    }

    /** The same of what a rule only asks about. */
    List<Conflict> doubts() {
        return newlyBroken(Violation.Weight.QUERY);
    }

    private List<Conflict> newlyBroken(Violation.Weight weight) {
        if (events.isEmpty()) {
            return List.of();
        }
        ChildTimeline after = before.timeline().with(proposed());
        List<Violation> breaks = Rules.violations(after, weight);
        // Mostly nothing is broken, and then what was broken before does not matter.
        return breaks.isEmpty() ? List.of() : newlyBroken(breaks, after.originals());
    }

    private List<Conflict> newlyBroken(List<Violation> breaks, Map<EventId, EventId> originals) {
        Set<Broken> known =
                Rules.violations(before.timeline()).stream()
                        .map(violation -> broken(violation, originals))
                        .collect(Collectors.toSet());
        return breaks.stream()
                .filter(violation -> !known.contains(broken(violation, originals)))
                .map(violation ->
                        new Conflict(violation.rule(), violation.inFull(), recorded(violation)))
                .distinct()
                .toList();
    }

    /** A rule, and the recorded facts that break it, whatever their wording. */
    private record Broken(String rule, Set<EventId> facts) {}

    private Broken broken(Violation violation, Map<EventId, EventId> originals) {
        Set<EventId> facts = new HashSet<>();
        recorded(violation).forEach(event -> facts.add(originals.getOrDefault(event, event)));
        return new Broken(violation.rule(), facts);
    }

    private List<EventId> recorded(Violation violation) {
        return violation.facts().stream().filter(recorded::contains).toList();
    }

    /** The events as they would stand in the journal, newest of all. */
    private List<Entry> proposed() {
        List<Entry> entries = new ArrayList<>();
        for (PathwayEvent event : events) {
            EventId id = new EventId(new UUID(Long.MAX_VALUE, Long.MIN_VALUE + entries.size()));
            entries.add(new Entry(id, Instant.MAX, event));
        }
        return entries;
    }
}
