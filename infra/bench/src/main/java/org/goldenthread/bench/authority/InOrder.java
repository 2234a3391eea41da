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

    private record Story<T>(long number, Queue<T> left) {}

    private final Iterator<NewFamily> arrivals;
    private final Function<NewFamily, List<T>> tell;
    private final Function<T, Instant> knownAt;
    private final PriorityQueue<Story<T>> open;
    private @Nullable NewFamily next;
    private long stories;
    private int most;

    InOrder(
            Iterator<NewFamily> arrivals,
            Function<NewFamily, List<T>> tell,
            Function<T, Instant> knownAt) {
        this.arrivals = arrivals;
        this.tell = tell;
        this.knownAt = knownAt;
        this.open =
                new PriorityQueue<>(
                        Comparator.comparing(
                                        (Story<T> story) -> knownAt.apply(story.left().element()))
                                .thenComparing(Story::number));
        this.next = arrivals.hasNext() ? arrivals.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (next != null && (open.isEmpty() || mayComeFirst(next))) {
            begin(next);
            next = arrivals.hasNext() ? arrivals.next() : null;
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
        if (!story.left().isEmpty()) {
            open.add(story);
        }
        return told;
    }

    /** How many families it has heard of. */
    public long stories() {
        return stories;
    }

    /** How many of them it held at once at the most. */
    public int mostOpen() {
        return most;
    }

    private boolean mayComeFirst(NewFamily arrival) {
        Instant first = knownAt.apply(open.element().left().element());
        LocalDate earliest = arrival.day().minusDays(NewFamily.DAYS_BEFORE);
        return !earliest.atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(first);
    }

    private void begin(NewFamily arrival) {
        Queue<T> told = new ArrayDeque<>(tell.apply(arrival));
        if (!told.isEmpty()) {
            open.add(new Story<>(stories, told));
        }
        stories++;
        most = Math.max(most, open.size());
    }
}
