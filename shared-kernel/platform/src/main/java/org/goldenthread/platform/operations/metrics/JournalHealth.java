package org.goldenthread.platform.operations.metrics;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Up when the journal can be read, wherever it is held. */
final class JournalHealth extends AbstractHealthIndicator {

    private final ObjectProvider<EventStore> journal;
    private final ObjectProvider<AxonServerConnectionManager> server;

    JournalHealth(
            ObjectProvider<EventStore> journal,
            ObjectProvider<AxonServerConnectionManager> server) {
        super("the journal cannot be read");
        this.journal = journal;
        this.server = server;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        journal.getObject().createHeadToken();
        boolean connected =
                server.stream()
                        .flatMap(manager -> manager.connections().values().stream())
                        .allMatch(up -> up);
        health.status(connected ? Status.UP : Status.DOWN);
    }
}
