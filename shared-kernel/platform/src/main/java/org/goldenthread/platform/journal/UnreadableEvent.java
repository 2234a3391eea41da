package org.goldenthread.platform.journal;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * An event stands in the journal that this release cannot read. Whatever is decided or shown
 * without it would be wrong, so nothing is.
 */
public final class UnreadableEvent extends ProblemException {

    private static final long serialVersionUID = 1;

    private UnreadableEvent(EventMessage<?> event, @Nullable Throwable cause) {
        super(
                Problem.unavailable(
                        "unreadable-event",
                        "This record holds %s, which this release (%s) cannot read. Nothing is decided or shown without it; ask who runs the service to start the release that wrote it, or a later one."
                                .formatted(nameOf(event), Release.current())));
        if (cause != null) {
            initCause(cause);
        }
    }

    /**
     * What the event says; throws when this release cannot read it. What else goes wrong, the vault
     * being out of order for example, is thrown as it is.
     */
    public static JournalEvent read(EventMessage<?> event) {
        Object payload;
        try {
            payload = event.getPayload();
        } catch (RuntimeException e) {
            throw isOfTheForm(e) ? new UnreadableEvent(event, e) : e;
        }
        if (payload instanceof JournalEvent known) {
            return known;
        }
        throw new UnreadableEvent(event, null);
    }

    private static boolean isOfTheForm(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, at -> Objects.requireNonNull(at).getCause())
                .allMatch(at ->
                        at instanceof JacksonException || at instanceof SerializationException);
    }

    private static String nameOf(EventMessage<?> event) {
        return "the event %s, %s, written by release %s"
                .formatted(
                        event.getIdentifier(),
                        formOf(event),
                        Provenance.release(event.getMetaData()));
    }

    private static String formOf(EventMessage<?> event) {
        try {
            return event.getPayload() instanceof UnknownSerializedType unknown
                    ? "%s in revision %s"
                            .formatted(
                                    unknown.serializedType().getName(),
                                    unknown.serializedType().getRevision())
                    : event.getPayloadType().getSimpleName();
        } catch (RuntimeException _) {
            return "whose content has another form";
        }
    }
}
