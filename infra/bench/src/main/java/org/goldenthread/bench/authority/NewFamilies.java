package org.goldenthread.bench.authority;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.goldenthread.bench.stories.Chance;
import org.goldenthread.bench.stories.Seasons;

/**
 * Families as one first hears of them, day by day: of each journey exactly as many as its rate
 * says, spread over the year as the seasons are.
 */
final class NewFamilies implements Iterator<NewFamily> {

    private static final LocalDate SOME_YEAR = LocalDate.of(2023, 1, 1);

    private static final double LOAD_OF_A_YEAR =
            SOME_YEAR.datesUntil(SOME_YEAR.plusYears(1)).mapToDouble(Seasons::load).sum();

    private static final double DAYS_OF_A_YEAR = 365.25;

    private final List<Rate> rates;
    private final LocalDate[] begins;
    private final double[] due;
    private final int[] come;
    private final LocalDate end;
    private final Queue<NewFamily> today = new ArrayDeque<>();
    private LocalDate day;

    /** Of an authority whose told years begin with {@code first} and end before {@code end}. */
    NewFamilies(List<Rate> rates, LocalDate first, LocalDate end, Chance chance) {
        this.rates = rates;
        this.end = end;
        this.begins =
                rates.stream()
                        .map(rate -> first.minusDays((long) (rate.yearsBefore() * DAYS_OF_A_YEAR)))
                        .toArray(LocalDate[]::new);
        this.due = rates.stream().mapToDouble(_ -> chance.between(0, 999) / 1000.0).toArray();
        this.come = new int[rates.size()];
        this.day = List.of(begins).stream().min(LocalDate::compareTo).orElse(end);
    }

    @Override
    public boolean hasNext() {
        while (today.isEmpty() && day.isBefore(end)) {
            come(day);
            day = day.plusDays(1);
        }
        return !today.isEmpty();
    }

    @Override
    public NewFamily next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return today.remove();
    }

    private void come(LocalDate on) {
        double load = Seasons.load(on) / LOAD_OF_A_YEAR;
        for (int which = 0; which < begins.length; which++) {
            if (on.isBefore(begins[which])) {
                continue;
            }
            due[which] += rates.get(which).families() * load;
            while (come[which] + 1 <= due[which]) {
                today.add(new NewFamily(on, rates.get(which).journey(), come[which]++));
            }
        }
    }
}
