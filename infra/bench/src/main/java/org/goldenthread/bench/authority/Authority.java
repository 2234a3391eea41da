package org.goldenthread.bench.authority;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.people.Recorders;
import org.goldenthread.bench.people.Workforce;
import org.goldenthread.bench.stories.Chance;
import org.goldenthread.bench.stories.Diary;

/**
 * An invented authority, told family by family as one first hears of them. The same number and seed
 * tell the same; with a later end they tell the same and go on.
 *
 * @param first the first day of the years that are told whole; what goes on then began before
 * @param end the day before which they end
 */
public record Authority(
        int number,
        LocalDate first,
        LocalDate end,
        List<Rate> rates,
        Workforce workforce,
        long seed) {

    /** As many families as in a middling authority, times this scale. */
    public static Authority middling(
            int number, LocalDate first, LocalDate end, double scale, long seed) {
        return new Authority(
                number,
                first,
                end,
                Rates.MIDDLING.stream().map(rate -> rate.times(scale)).toList(),
                Workforce.of(number),
                seed);
    }

    /** What its people ask for, in the order in which it becomes known. */
    public InOrder<DemoEntry> acts() {
        return new InOrder<>(
                newFamilies(), family -> told(family, own(family)), DemoEntry::knownAt);
    }

    /** What its journal holds, in the order in which it becomes known. */
    public InOrder<ToldEvent> events() {
        return new InOrder<>(newFamilies(), this::happened, ToldEvent::knownAt);
    }

    private NewFamilies newFamilies() {
        return new NewFamilies(
                rates, first, end.plusDays(NewFamily.DAYS_BEFORE), Chance.drawn(seed, number));
    }

    private List<ToldEvent> happened(NewFamily family) {
        Chance own = own(family);
        return FamilyEvents.of(told(family, own), own);
    }

    /** Nothing of a family whose story was over before the first day. */
    private List<DemoEntry> told(NewFamily family, Chance own) {
        Diary diary = new Diary(end, own.split(), new Recorders(workforce));
        family.journey().live(family.day(), diary, own);
        return diary.goesOnFrom(first) ? diary.entries() : List.of();
    }

    private Chance own(NewFamily family) {
        return Chance.drawn(seed, number, family.journey().ordinal(), family.number());
    }
}
