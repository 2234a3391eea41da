package org.goldenthread.bench.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.bench.acts.DemoAmend;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoCorrection;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.acts.DemoVoid;
import org.goldenthread.bench.stories.Chance;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.streams.OpenStreams;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;

/** What the acts of one family settle, decided by the acts themselves. */
final class FamilyEvents {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Chance chance;
    private final Map<ChildId, ChildTimeline> timelines = new HashMap<>();
    private final Map<UUID, Long> settled = new HashMap<>();
    private final List<ToldEvent> all = new ArrayList<>();

    private FamilyEvents(Chance chance) {
        this.chance = chance;
    }

    /** The events of these entries, which come in the order in which they became known. */
    static List<ToldEvent> of(List<DemoEntry> entries, Chance chance) {
        FamilyEvents events = new FamilyEvents(chance);
        entries.forEach(events::tell);
        return events.all;
    }

    private void tell(DemoEntry entry) {
        switch (entry) {
            case DemoCommand told when told.act() instanceof PathwayCommand act ->
                    act.children().stream()
                            .sorted(OpenStreams.IN_ORDER)
                            .forEach(child -> settle(told, act, child));
            case DemoVoid wrong ->
                    add(wrong.child(), wrong, new FactVoided(corrected(wrong), wrong.reason()));
            case DemoAmend wrong ->
                    add(
                            wrong.child(),
                            wrong,
                            new FactAmended(
                                    corrected(wrong),
                                    wrong.right(),
                                    CorrectionReason.WRONG_DETAIL));
            case DemoMerge one ->
                    MergeStep.of(one)
                            .forEach(said -> add(said.stream(), said.kind(), one, said.event()));
            case DemoCommand _, DemoReference _ ->
                    throw new IllegalArgumentException("no family tells this: " + entry);
        }
    }

    private void settle(DemoCommand told, PathwayCommand act, ChildId child) {
        LocalDate today = LocalDate.ofInstant(told.knownAt(), LONDON);
        switch (act.decide(timeline(child), today)) {
            case Decision.Proposed(List<? extends JournalEvent> events) ->
                    events.forEach(event -> add(child, told, (PathwayEvent) event));
            case Decision.Unconditional(List<? extends JournalEvent> events) ->
                    events.forEach(event -> add(child, told, (PathwayEvent) event));
            case Decision.Refused refused ->
                    throw new IllegalStateException("an invented act is refused: " + refused);
        }
    }

    /** The last event of the wrong act that the correction is about. */
    private EventId corrected(DemoCorrection correction) {
        return all.stream()
                .filter(happened -> happened.stream().equals(correction.child().value()))
                .filter(happened -> happened.knownAt().equals(correction.wrong().knownAt()))
                .filter(happened ->
                        correction.corrects(EventNames.nameOf(happened.event().getClass())))
                .reduce((_, later) -> later)
                .orElseThrow()
                .id();
    }

    private void add(ChildId child, DemoEntry entry, PathwayEvent event) {
        ToldEvent happened = add(child.value(), PersonKind.CHILD, entry, event);
        timelines.put(
                child, timeline(child).with(new Entry(happened.id(), entry.knownAt(), event)));
    }

    private ToldEvent add(UUID stream, PersonKind kind, DemoEntry entry, JournalEvent event) {
        ToldEvent happened =
                new ToldEvent(
                        stream,
                        kind,
                        settled.merge(stream, 1L, Long::sum) - 1,
                        id(entry.knownAt()),
                        entry.knownAt(),
                        event,
                        entry.by());
        all.add(happened);
        return happened;
    }

    private ChildTimeline timeline(ChildId child) {
        return timelines.computeIfAbsent(child, _ -> ChildTimeline.of(child, List.of()));
    }

    /** Ids sort by the time of their making, as those of the journal do. */
    private EventId id(Instant knownAt) {
        UUID random = chance.id();
        long time = knownAt.toEpochMilli() << 16 | 0x7000L | all.size() & 0xFFFL;
        return new EventId(new UUID(time, random.getLeastSignificantBits()));
    }
}
