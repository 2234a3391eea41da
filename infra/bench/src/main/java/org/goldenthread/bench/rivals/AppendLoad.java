package org.goldenthread.bench.rivals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.goldenthread.bench.scratch.Percentiles;

/**
 * So many at one time append one event after the other, each as soon as the last is durable.
 *
 * @param newStreams whether each event begins a stream, or goes on with the appender's own
 */
record AppendLoad(boolean newStreams, int appenders, Duration howLong) {

    /** What is appended before counts for nothing. */
    Duration warmUp() {
        return howLong.dividedBy(2);
    }

    /** Throws when what stands there afterwards is not what was appended. */
    AppendRate run(String who, Appender store) throws InterruptedException {
        long before = store.standing();
        long[] warm = all(store, warmUp());
        long begun = System.nanoTime();
        long[] nanos = all(store, howLong);
        AppendRate rate =
                new AppendRate(
                        who,
                        appenders,
                        Percentiles.of(nanos),
                        Duration.ofNanos(System.nanoTime() - begun));
        mustStand(who, before + warm.length + nanos.length, store.standing());
        return rate;
    }

    static void mustStand(String who, long expected, long standing) {
        if (expected != standing) {
            throw new IllegalStateException(
                    "%s: %d were appended, %d stand there".formatted(who, expected, standing));
        }
    }

    private long[] all(Appender store, Duration during) throws InterruptedException {
        long until = System.nanoTime() + during.toNanos();
        List<Future<List<Long>>> work = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(appenders)) {
            for (int number = 0; number < appenders; number++) {
                work.add(threads.submit(() -> one(store, until)));
            }
        }
        LongStream.Builder nanos = LongStream.builder();
        for (Future<List<Long>> done : work) {
            try {
                done.get().forEach(nanos::add);
            } catch (ExecutionException e) {
                throw new IllegalStateException("an append failed", e.getCause());
            }
        }
        return nanos.build().toArray();
    }

    private List<Long> one(Appender store, long until) {
        List<Long> nanos = new ArrayList<>();
        String stream = UUID.randomUUID().toString();
        long sequence = 0;
        long done;
        do {
            long begun = System.nanoTime();
            store.append(stream, sequence);
            done = System.nanoTime();
            nanos.add(done - begun);
            if (newStreams) {
                stream = UUID.randomUUID().toString();
            } else {
                sequence++;
            }
        } while (done < until);
        return nanos;
    }
}
