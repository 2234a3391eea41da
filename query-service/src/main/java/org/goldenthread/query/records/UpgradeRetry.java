package org.goldenthread.query.records;

import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
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

    private static final String UNREADABLE = "unreadable";

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
                    processor.process(
                            letter -> saysUnreadable(letter) && isReadable(letter.message()));
        }
    }

    /** Whether an event is put aside because this release cannot read it. */
    static boolean isUnreadable(Throwable cause) {
        return cause instanceof NotUnderstood || cause instanceof UnreadableEvent;
    }

    /** Said in a word of its own: classes have other names in other releases. */
    static MetaData sayUnreadable(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.diagnostics().and(UNREADABLE, true);
    }

    private static boolean saysUnreadable(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.diagnostics().containsKey(UNREADABLE)
                || letter.cause().filter(UpgradeRetry::isNamedSo).isPresent();
    }

    /** Before the word there was only the name of the class, in whichever room it stood. */
    private static boolean isNamedSo(Cause cause) {
        return Stream.of(NotUnderstood.class, UnreadableEvent.class)
                .anyMatch(type -> cause.type().endsWith("." + type.getSimpleName()));
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
