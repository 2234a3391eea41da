package org.goldenthread.platform.journal;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * An event on its way into the journal, its content sealed and written already, which takes time
 * that nobody else should have to wait for.
 */
record NewEvent(DomainEventMessage<?> message, SerializedObject<byte[]> payload) {

    static NewEvent of(EventMessage<?> event, Serializer serializer) {
        DomainEventMessage<?> message = (DomainEventMessage<?>) event;
        return new NewEvent(message, message.serializePayload(serializer, byte[].class));
    }

    String stream() {
        return message.getAggregateIdentifier();
    }

    long sequence() {
        return message.getSequenceNumber();
    }
}
