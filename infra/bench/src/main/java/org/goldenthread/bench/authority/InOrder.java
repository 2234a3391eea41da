package org.goldenthread.bench.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told of all families, in the order in which it became known. A family's story is told
 * when one first hears of it and dropped at its end, so that only those which go on are held.
 */
public final class InOrder<T> implements Iterator<T> {

    /** What is left of a story, which goes on at this moment; of two the one that began first. */
    private record Story<T>(long second, long number, Queue<T> left) {}

    private final Iterator<NewFamily> families;
    private final Function<NewFamily, List<T>> tell;
    private final Function<T, Instant> knownAt;
    private final PriorityQueue<Story<T>> open;
    private @Nullable NewFamily next;
    private long stories;
    private int most;

    InOrder(
            Iterator<NewFamily> families,
            Function<NewFamily, List<T>> tell,
            Function<T, Instant> knownAt) {
        this.families = families;
        this.tell = tell;
        this.knownAt = knownAt;
        this.open =
                new PriorityQueue<>(
                        Comparator.comparingLong((Story<T> story) -> story.second())
                                .thenComparingLong(Story::number));
        this.next = families.hasNext() ? families.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (next != null && (open.isEmpty() || mayComeFirst(next))) {
            begin(next);
            next = families.hasNext() ? families.next() : null;
        }
        return !open.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Story<T> story = open.remove();
        T told = story.left().remove();
        goOn(story.number(), story.left());
        return told;
    }

    /** How many families it has told of. */
    public long stories() {
        return stories;
    }

    /** How many of them it held at once at the most. */
    public int mostOpen() {
        return most;
    }

    private boolean mayComeFirst(NewFamily family) {
        LocalDate earliest = family.day().minusDays(NewFamily.DAYS_BEFORE);
        return earliest.atStartOfDay(ZoneOffset.UTC).toEpochSecond() <= open.element().second();
    }

    private void goOn(long number, Queue<T> left) {
        if (!left.isEmpty()) {
            open.add(new Story<>(knownAt.apply(left.element()).getEpochSecond(), number, left));
        }
    }

    private void begin(NewFamily family) {
        Queue<T> told = new ArrayDeque<>(tell.apply(family));
        if (!told.isEmpty()) {
            goOn(stories++, told);
        }
        most = Math.max(most, open.size());
    }
}
