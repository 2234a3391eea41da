package org.goldenthread.command.reading;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.platform.problems.Fault;

/** Collects every fault of one reading. */
final class ReadingFaults {

    private final List<Fault> found = new ArrayList<>();

    void add(String field, String message) {
        found.add(new Fault(field, message));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
