package org.goldenthread.bench.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.bench.acts.DemoAmend;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoVoid;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.bench.people.Recorders;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.person.MergePersons;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;

/**
 * Collects what is told of one family, and decides when each became known: mostly on the day or the
 * next, sometimes days or weeks late, as the agency is that tells it. What builds on something is
 * never known before it; what had not been known by the end is left out.
 */
public final class Diary {

    private static final int PAUSE_SECONDS = 20 * 60;

    private final Chance chance;
    private final RecordingDelays delays;
    private final Recorders recorders;
    private final Instant end;
    private final List<DemoEntry> entries = new ArrayList<>();
    private final Map<ChildId, Instant> lastKnown = new HashMap<>();

    /** A diary that ends before this day begins. */
    public Diary(LocalDate end, Chance chance, Recorders recorders) {
        this.end = begin(end);
        this.chance = chance;
        this.delays = new RecordingDelays(chance);
        this.recorders = recorders;
    }

    /** Records an act on which later acts about the same child build. */
    <A extends PathwayCommand & Dated> void tell(A act) {
        DemoStaff by = recorders.of(act);
        Instant known = afterAll(act, delays.usual(act.effectiveOn(), by));
        act.children().forEach(child -> lastKnown.put(child, known));
        entries.add(new DemoCommand(known, act, by));
    }

    /** Records an act on which nothing builds; now and then weeks late. */
    <A extends PathwayCommand & Dated> void tellAside(A act) {
        DemoStaff by = recorders.of(act);
        Instant known = afterAll(act, delays.unhurried(act.effectiveOn(), by));
        entries.add(new DemoCommand(known, act, by));
    }

    /** Records an act in error; nothing builds on it, and it is voided days or weeks later. */
    void tellWrongly(ChildCommand act, CorrectionReason reason) {
        DemoCommand wrong = wrong(act);
        Instant noticed = wrong.knownAt().plus(chance.between(1, 40), ChronoUnit.DAYS);
        entries.add(new DemoVoid(noticed, wrong, act.childId(), reason));
        lastKnown.put(act.childId(), noticed);
    }

    /** Records an act with a wrong detail on which nothing builds, and later what is right. */
    void tellInexactly(ChildCommand act, Fact right) {
        DemoCommand wrong = wrong(act);
        Instant noticed = wrong.knownAt().plus(chance.between(4, 40), ChronoUnit.DAYS);
        lastKnown.put(act.childId(), wrong.knownAt());
        entries.add(new DemoAmend(noticed, wrong, act.childId(), right));
    }

    /** Records that these two are one: proposed after this day, and approved some days later. */
    void tellSame(PersonId survivor, PersonId retired, PersonKind kind, LocalDate on) {
        ChildId first = new ChildId(survivor.value());
        ChildId second = new ChildId(retired.value());
        MergePersons act = new MergePersons(survivor, retired, MergeReason.REGISTERED_TWICE, kind);
        Instant noticed =
                Stream.of(begin(on), lastKnown(first), lastKnown(second))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        Instant proposed = delays.nextOfficeDay(noticed, 1);
        Instant approved = delays.nextOfficeDay(proposed, chance.between(1, 6));
        int which = survivor.hashCode();
        DemoStaff proposer = recorders.of(act, DemoStaff.COUNCIL, which);
        entries.add(new DemoMerge(proposed, act, false, proposer));
        entries.add(new DemoMerge(approved, act, true, recorders.approver(which)));
        lastKnown.put(first, approved);
        lastKnown.put(second, approved);
    }

    /** Whether anything becomes known on this day or later, be it after the end. */
    public boolean goesOnFrom(LocalDate day) {
        return entries.stream().anyMatch(entry -> !entry.knownAt().isBefore(begin(day)));
    }

    /** Everything that was known by the end, in the order in which it became known. */
    public List<DemoEntry> entries() {
        return entries.stream()
                .filter(entry -> entry.knownAt().isBefore(end))
                .sorted(Comparator.comparing(DemoEntry::knownAt))
                .toList();
    }

    private DemoCommand wrong(ChildCommand act) {
        DemoStaff by = recorders.of(act);
        DemoCommand wrong =
                new DemoCommand(afterAll(act, delays.usual(act.effectiveOn(), by)), act, by);
        entries.add(wrong);
        return wrong;
    }

    private <A extends PathwayCommand> Instant afterAll(A act, Instant usual) {
        return act.children().stream()
                .map(this::lastKnown)
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(usual))
                .map(last -> last.plusSeconds(chance.between(60, PAUSE_SECONDS)))
                .orElse(usual);
    }

    private Instant lastKnown(ChildId child) {
        return lastKnown.getOrDefault(child, Instant.MIN);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
