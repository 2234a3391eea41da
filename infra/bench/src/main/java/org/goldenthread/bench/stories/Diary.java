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
        this.end = end.atStartOfDay(ZoneOffset.UTC).toInstant();
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

    /** Records that these children are one: proposed on this day, and approved some days later. */
    void tellSame(ChildId survivor, ChildId retired, LocalDate on) {
        Instant last = later(lastKnown(survivor), lastKnown(retired));
        Instant approved =
                tellSame(
                        new PersonId(survivor.value()),
                        new PersonId(retired.value()),
                        PersonKind.CHILD,
                        later(last, on.atStartOfDay(ZoneOffset.UTC).toInstant()));
        lastKnown.put(survivor, approved);
        lastKnown.put(retired, approved);
    }

    /** Records that these adults are one; no act on a child waits for that. */
    void tellSame(PersonId survivor, PersonId retired, LocalDate on) {
        tellSame(survivor, retired, PersonKind.ADULT, on.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Instant tellSame(
            PersonId survivor, PersonId retired, PersonKind kind, Instant notBefore) {
        MergePersons act = new MergePersons(survivor, retired, MergeReason.REGISTERED_TWICE, kind);
        Instant proposed = inOfficeHours(notBefore.plus(1, ChronoUnit.DAYS));
        Instant approved = inOfficeHours(proposed.plus(chance.between(1, 6), ChronoUnit.DAYS));
        int which = survivor.hashCode();
        entries.add(
                new DemoMerge(proposed, act, false, recorders.of(act, DemoStaff.COUNCIL, which)));
        entries.add(new DemoMerge(approved, act, true, recorders.approver(which)));
        return approved;
    }

    /** Whether anything becomes known on this day or later, be it after the end. */
    public boolean goesOnFrom(LocalDate day) {
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return entries.stream().anyMatch(entry -> !entry.knownAt().isBefore(begin));
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

    private Instant inOfficeHours(Instant from) {
        LocalDate day = Seasons.workday(LocalDate.ofInstant(from, ZoneOffset.UTC));
        return day.atTime(9, 0)
                .plusSeconds(chance.between(0, 7 * 60 * 60))
                .toInstant(ZoneOffset.UTC);
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

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
