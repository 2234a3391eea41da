package org.goldenthread.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;

/**
 * The events of one invented family, as the journal would hold them: decided by the acts
 * themselves, some of them amended or voided later.
 */
public final class FamilyEvents {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int OF_A_HUNDRED_AMENDED = 3;

    private final Chance chance;
    private final Instant end;
    private final Map<ChildId, List<Entry>> streams = new HashMap<>();
    private final Map<DemoCommand, List<Happened>> last = new HashMap<>();
    private final List<Happened> all = new ArrayList<>();

    private FamilyEvents(Chance chance, Instant end) {
        this.chance = chance;
        this.end = end;
    }

    /** An event of a child's stream. */
    public record Happened(ChildId child, Entry entry) {}

    /**
     * What was known before {@code today} of the family with this number, of whom one first heard
     * on some day of the years before it.
     */
    public static List<Happened> of(LocalDate today, int years, int number, long seed) {
        Chance own = new Chance(seed + number);
        FamilyEvents events =
                new FamilyEvents(own.split(), today.atStartOfDay(ZoneOffset.UTC).toInstant());
        Diary diary = new Diary(today, own.split());
        DemoAuthority.live(number, today.minusDays(own.between(10, years * 365)), diary, own);
        diary.entries().forEach(events::tell);
        return events.all;
    }

    private void tell(DemoEntry entry) {
        switch (entry) {
            case DemoCommand told -> settle(told);
            case DemoReference _ -> {}
            case DemoVoid wrong ->
                    add(
                            wrong.child(),
                            wrong.knownAt(),
                            new FactVoided(settled(wrong), wrong.reason()));
            case DemoAmend wrong ->
                    add(
                            wrong.child(),
                            wrong.knownAt(),
                            new FactAmended(
                                    settled(wrong), wrong.right(), CorrectionReason.WRONG_DETAIL));
        }
    }

    /** The last event of the wrong act that the correction is about. */
    private EventId settled(DemoCorrection correction) {
        return last.getOrDefault(correction.wrong(), List.of()).stream()
                .filter(happened -> happened.child().equals(correction.child()))
                .filter(happened ->
                        correction.corrects(EventNames.nameOf(happened.entry().event().getClass())))
                .reduce((_, later) -> later)
                .orElseThrow()
                .entry()
                .id();
    }

    private void settle(DemoCommand told) {
        if (told.act() instanceof PathwayCommand act) {
            LocalDate today = LocalDate.ofInstant(told.knownAt(), LONDON);
            for (ChildId child : act.children()) {
                ChildTimeline timeline =
                        ChildTimeline.of(child, streams.getOrDefault(child, List.of()));
                for (JournalEvent event : events(act.decide(timeline, today))) {
                    last.computeIfAbsent(told, _ -> new ArrayList<>())
                            .add(add(child, told.knownAt(), (PathwayEvent) event));
                }
            }
        }
    }

    private static List<? extends JournalEvent> events(Decision decision) {
        return switch (decision) {
            case Decision.Proposed(List<? extends JournalEvent> events) -> events;
            case Decision.Unconditional(List<? extends JournalEvent> events) -> events;
            case Decision.Refused refused ->
                    throw new IllegalStateException("an invented act is refused: " + refused);
        };
    }

    private Happened add(ChildId child, Instant knownAt, PathwayEvent event) {
        Entry entry = new Entry(new EventId(chance.id()), knownAt, event);
        streams.computeIfAbsent(child, _ -> new ArrayList<>()).add(entry);
        Happened happened = new Happened(child, entry);
        all.add(happened);
        if (event instanceof Fact fact && chance.percent(OF_A_HUNDRED_AMENDED)) {
            amend(child, entry, fact);
        }
        return happened;
    }

    /** Somebody looks at it again weeks later and says it once more; nothing builds on that. */
    private void amend(ChildId child, Entry wrong, Fact fact) {
        Instant later = wrong.knownAt().plus(chance.between(1, 120), ChronoUnit.DAYS);
        if (later.isBefore(end)) {
            all.add(
                    new Happened(
                            child,
                            new Entry(
                                    new EventId(chance.id()),
                                    later,
                                    new FactAmended(
                                            wrong.id(), fact, CorrectionReason.WRONG_DETAIL))));
        }
    }
}
