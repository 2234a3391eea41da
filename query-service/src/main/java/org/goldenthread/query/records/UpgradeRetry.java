package org.goldenthread.query.records;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.query.records.projection.NotUnderstood;
import org.springframework.stereotype.Component;

/**
 * Projects what an older release had to put aside because it could not read it, once a release runs
 * that can. Whatever waits for another reason waits for an operator.
 */
@Component
class UpgradeRetry {

    private final EventProcessingConfiguration processing;

    UpgradeRetry(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** Goes on until nothing more waits that can be read. */
    void retry() {
        SequencedDeadLetterProcessor<EventMessage<?>> processor =
                processing.sequencedDeadLetterProcessor(RecordsProjector.NAME).orElseThrow();
        boolean went = true;
        while (went) {
            went =
                    processor.process(letter ->
                            letter.cause().filter(UpgradeRetry::saysUnreadable).isPresent()
                                    && isReadable(letter.message()));
        }
    }

    private static boolean saysUnreadable(Cause cause) {
        return cause.type().equals(NotUnderstood.class.getName())
                || cause.type().equals(UnreadableEvent.class.getName());
    }

    private static boolean isReadable(EventMessage<?> event) {
        try {
            UnreadableEvent.read(event);
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
