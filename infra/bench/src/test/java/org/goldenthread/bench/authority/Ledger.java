package org.goldenthread.bench.authority;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoCorrection;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Registration;
import org.goldenthread.command.deciding.ProposedByChild;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;

/**
 * Decides acts one after another in memory, as the command service would if those who recorded them
 * asked for them, each in their own role and on the day.
 */
final class Ledger {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final WorkingDays WORKING_DAYS = new WorkingDays(_ -> false);

    private final Map<ChildId, List<Entry>> streams = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final Map<EventId, Provenance> tellers = new HashMap<>();
    private final Map<DemoCommand, Map<ChildId, List<Entry>>> settled = new HashMap<>();
    private int events;

    static Ledger of(List<DemoEntry> entries) {
        Ledger ledger = new Ledger();
        entries.forEach(entry -> {
            Provenance by = provenance(entry.by());
            switch (entry) {
                case DemoCommand told -> ledger.settle(told, by);
                case DemoMerge _, DemoReference _ -> {}
                case DemoCorrection late -> ledger.settle(ledger.corrected(late), by);
            }
        });
        return ledger;
    }

    List<String> refusals() {
        return refusals;
    }

    List<ChildTimeline> timelines() {
        return streams.entrySet().stream()
                .map(stream -> ChildTimeline.of(stream.getKey(), stream.getValue()))
                .toList();
    }

    int events() {
        return events;
    }

    private static Provenance provenance(DemoStaff by) {
        return new Provenance(
                by.subject(),
                by.role().word(),
                by.agency(),
                "test",
                "one",
                Provenance.Grade.RECORDED);
    }

    private void settle(DemoCommand asked, Provenance by) {
        ProposedByChild drafts =
                new ProposedByChild(asked.act().children().stream().map(this::recordOf).toList());
        Optional<Refusal> refusal =
                unknown(asked.act()).or(() -> drafts.decide(asked.act(), circumstances(asked, by)));
        if (refusal.isPresent()) {
            refusals.add(asked.act() + ": " + refusal.get());
            return;
        }
        drafts.events()
                .forEach((child, events) -> {
                    for (PathwayEvent event : events) {
                        Entry entry = new Entry(nextId(), asked.knownAt(), event);
                        tellers.put(entry.id(), by);
                        streams.computeIfAbsent(child, _ -> new ArrayList<>()).add(entry);
                        settled.computeIfAbsent(asked, _ -> new HashMap<>())
                                .computeIfAbsent(child, _ -> new ArrayList<>())
                                .add(entry);
                    }
                });
    }

    private Optional<Refusal> unknown(AboutChildren act) {
        return act.children().stream()
                .filter(child -> streams.containsKey(child) == act instanceof Registration)
                .findFirst()
                .map(Refusal::unknownChild);
    }

    private ChildRecord recordOf(ChildId child) {
        ChildTimeline timeline = ChildTimeline.of(child, streams.getOrDefault(child, List.of()));
        return new ChildRecord(timeline, tellers);
    }

    private static CommandContext circumstances(DemoCommand asked, Provenance by) {
        return new CommandContext(
                by, LocalDate.ofInstant(asked.knownAt(), LONDON), WORKING_DAYS, false);
    }

    private DemoCommand corrected(DemoCorrection late) {
        return late.of(
                settled
                        .getOrDefault(late.wrong(), Map.of())
                        .getOrDefault(late.child(), List.of())
                        .stream()
                        .filter(entry -> late.corrects(EventNames.nameOf(entry.event().getClass())))
                        .map(Entry::id)
                        .reduce((_, last) -> last)
                        .orElseThrow());
    }

    private EventId nextId() {
        return new EventId(new UUID(0, ++events));
    }
}
