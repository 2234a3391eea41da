package org.goldenthread.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;

/**
 * Collects acts and decides when each became known: mostly on the day or the next, sometimes days
 * or weeks late. What builds on something is never known before it; what had not been known by the
 * end is left out.
 */
final class Diary {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 30);
    private static final int OFFICE_SECONDS = 8 * 60 * 60;
    private static final int PAUSE_SECONDS = 20 * 60;

    private final Chance chance;
    private final Instant end;
    private final List<DemoEntry> entries = new ArrayList<>();
    private final Map<ChildId, Instant> lastKnown = new HashMap<>();

    /** A diary that ends before this day begins. */
    Diary(LocalDate end, Chance chance) {
        this.end = end.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.chance = chance;
    }

    /** Records an act on which later acts about the same child build. */
    <A extends PathwayCommand & Dated> void tell(A act) {
        Instant known = known(act, delay());
        act.children().forEach(child -> lastKnown.put(child, known));
        entries.add(new DemoCommand(known, act));
    }

    /** Records an act on which nothing builds; now and then weeks late. */
    <A extends PathwayCommand & Dated> void tellAside(A act) {
        int delay = chance.percent(8) ? chance.between(15, 75) : delay();
        entries.add(new DemoCommand(known(act, delay), act));
    }

    /** Records an act in error; nothing builds on it, and it is voided days or weeks later. */
    void tellWrongly(ChildCommand act, CorrectionReason reason) {
        DemoCommand wrong = new DemoCommand(known(act, delay()), act);
        Instant noticed = wrong.knownAt().plus(chance.between(1, 40), ChronoUnit.DAYS);
        entries.add(wrong);
        entries.add(new DemoVoid(noticed, wrong, act.childId(), reason));
        lastKnown.put(act.childId(), noticed);
    }

    /** Records an act with a wrong detail on which nothing builds, and later what is right. */
    void tellInexactly(ChildCommand act, Fact right) {
        DemoCommand wrong = new DemoCommand(known(act, delay()), act);
        Instant noticed = wrong.knownAt().plus(chance.between(4, 40), ChronoUnit.DAYS);
        lastKnown.put(act.childId(), wrong.knownAt());
        entries.add(wrong);
        entries.add(new DemoAmend(noticed, wrong, act.childId(), right));
    }

    /** Everything that was known by the end, in the order in which it became known. */
    List<DemoEntry> entries() {
        return entries.stream()
                .filter(entry -> entry.knownAt().isBefore(end))
                .sorted(Comparator.comparing(DemoEntry::knownAt))
                .toList();
    }

    private <A extends PathwayCommand & Dated> Instant known(A act, int delayDays) {
        Instant office =
                act.effectiveOn()
                        .plusDays(delayDays)
                        .atTime(OFFICE_OPENS)
                        .toInstant(ZoneOffset.UTC)
                        .plusSeconds(chance.between(0, OFFICE_SECONDS));
        return act.children().stream()
                .map(child -> lastKnown.getOrDefault(child, Instant.MIN))
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(office))
                .map(last -> last.plusSeconds(chance.between(60, PAUSE_SECONDS)))
                .orElse(office);
    }

    private int delay() {
        int share = chance.between(1, 100);
        if (share <= 65) {
            return 0;
        }
        return share <= 85 ? 1 : share <= 97 ? chance.between(2, 4) : chance.between(5, 20);
    }
}
