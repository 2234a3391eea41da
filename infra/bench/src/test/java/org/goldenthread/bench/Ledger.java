package org.goldenthread.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Registration;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;

/** Decides acts one after another in memory, as the command service would. */
final class Ledger {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<ChildId, List<Entry>> streams = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final Map<DemoAct, Map<ChildId, EventId>> last = new HashMap<>();
    private int events;

    static Ledger of(List<DemoEntry> entries) {
        Ledger ledger = new Ledger();
        entries.forEach(entry -> {
            switch (entry) {
                case DemoAct told -> ledger.settle(told);
                case DemoVoid wrong -> ledger.settle(ledger.voided(wrong));
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

    private void settle(DemoAct asked) {
        Map<ChildId, Decision> decisions = new HashMap<>();
        for (ChildId child : asked.act().children()) {
            decisions.put(child, decide(asked, child));
        }
        for (Map.Entry<ChildId, Decision> decided : decisions.entrySet()) {
            if (decided.getValue() instanceof Decision.Refused(var refusal)) {
                refusals.add(
                        asked.name()
                                + " "
                                + asked.act().effectiveOn()
                                + ": "
                                + refusal.code()
                                + " "
                                + refusal.rule()
                                + " "
                                + refusal.sentence());
                return;
            }
        }
        decisions.forEach((child, decision) -> {
            if (decision instanceof Decision.Accepted(var settled)) {
                settled.forEach(event -> {
                    Entry entry = new Entry(nextId(), asked.knownAt(), event);
                    streams.computeIfAbsent(child, _ -> new ArrayList<>()).add(entry);
                    last.computeIfAbsent(asked, _ -> new HashMap<>()).put(child, entry.id());
                });
            }
        });
    }

    private Decision decide(DemoAct asked, ChildId child) {
        List<Entry> stream = streams.getOrDefault(child, List.of());
        if (stream.isEmpty() != (asked.act() instanceof Registration)) {
            refusals.add(asked.name() + ": the child is unknown, or known twice");
        }
        LocalDate today = LocalDate.ofInstant(asked.knownAt(), LONDON);
        return asked.act().decide(ChildTimeline.of(child, stream), today);
    }

    private DemoAct voided(DemoVoid wrong) {
        EventId event = last.getOrDefault(wrong.wrong(), Map.of()).get(wrong.child());
        return new DemoAct(
                wrong.knownAt(),
                new VoidFact(wrong.child(), Objects.requireNonNull(event), wrong.reason()));
    }

    private EventId nextId() {
        return new EventId(new UUID(0, ++events));
    }
}
