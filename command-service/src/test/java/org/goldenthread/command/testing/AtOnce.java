package org.goldenthread.command.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at work at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** So many do the same; what came of it for each. */
    public static <T> List<T> together(int workers, Callable<T> work) throws Exception {
        return together(Collections.nCopies(workers, work));
    }

    /** Each does one of these; what came of it for each, in their order. */
    public static <T> List<T> together(List<Callable<T>> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> result : pool.invokeAll(work)) {
                results.add(result.get());
            }
        }
        return results;
    }
}
