package org.goldenthread.bench.questions;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.goldenthread.bench.journal.StoredContacts;
import org.goldenthread.bench.scratch.Percentiles;

/** Asks for a page once after each event, when nothing of it can be remembered. */
record AfterAnEvent(Asker asker, StoredContacts contacts, UUID child, int rounds) {

    private static final int WARM = 5;

    /** How long this page took, each time the first after an event that the records hold. */
    Percentiles of(String page) throws IOException, InterruptedException {
        long[] nanos = new long[rounds];
        for (int round = -WARM; round < rounds; round++) {
            asker.answer("/api/indicators?after=" + contacts.add(List.of(child), 1));
            nanos[Math.max(round, 0)] = asker.nanos(page);
        }
        return Percentiles.of(nanos);
    }
}
