package org.goldenthread.bench.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.bench.journal.StoredContacts;
import org.goldenthread.bench.scratch.ScratchDatabase;

/**
 * Children with a history of a given length: registered by the service, then told of by contacts
 * that are written straight into the journal in their stored form.
 */
public final class PreparedChildren {

    private static final int AT_ONE_TIME = 500;

    private final ScratchDatabase database;
    private final KeptConnection connection;
    private long made;

    /** Registers by this connection, and writes the rest into this database. */
    public PreparedChildren(ScratchDatabase database, KeptConnection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** How many events were written for all of them. */
    long events() {
        return made;
    }

    /** So many children of whom so many events are recorded. */
    public List<UUID> make(int children, int events) throws IOException {
        List<UUID> ids = IntStream.range(0, children).mapToObj(_ -> UUID.randomUUID()).toList();
        for (int from = 0; from < children; from += AT_ONE_TIME) {
            register(ids.subList(from, Math.min(children, from + AT_ONE_TIME)));
        }
        new StoredContacts(database).add(ids, events - 1);
        made += (long) children * events;
        database.jdbc().sql("vacuum analyze journal.event_entry").update();
        return new ArrayList<>(ids);
    }

    private void register(List<UUID> children) throws IOException {
        String batch =
                children.stream()
                        .map(child ->
                                """
                                {"name":"register-child","command":{"childId":"%s","registeredOn":"2018-06-01",
                                 "sex":"F","bornOn":"2018-05-04"}}
                                """
                                        .formatted(child))
                        .collect(Collectors.joining(",", "[", "]"));
        KeptConnection.Answer answer = connection.post("/api/commands", batch);
        if (answer.status() != 200 || answer.body().contains("\"problem\":{")) {
            throw new IOException("the children could not be registered: " + answer);
        }
    }
}
