package org.goldenthread.platform.journal;

import java.util.Optional;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.json.EventJson;
import tools.jackson.databind.ObjectReader;

/**
 * Stores events in their own JSON under their words and revisions; everything else stays Axon's.
 */
final class PathwaySerializer extends Jackson3Serializer {

    private final EventJson json;

    PathwaySerializer(Builder builder, EventJson json) {
        super(builder);
        this.json = json;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        return object instanceof JournalEvent event
                ? new SimpleSerializedObject<>(
                        getConverter().convert(json.write(event), representation),
                        representation,
                        typeForClass(event.getClass()))
                : super.serialize(object, representation);
    }

    /** A form of an earlier release is read as today's. */
    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        Optional<Class<? extends JournalEvent>> older =
                EventNames.named(type.getName())
                        .filter(event -> reads(event, type) && !isToday(event, type));
        return older.isPresent()
                ? (T)
                        json.read(
                                getConverter().convert(stored.getData(), byte[].class),
                                older.get(),
                                revisionOf(type))
                : super.deserialize(stored);
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return JournalEvent.class.isAssignableFrom(type)
                ? json.mapper().readerFor(type)
                : super.getReader(type);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return type != null && JournalEvent.class.isAssignableFrom(type)
                ? new SimpleSerializedType(
                        EventNames.nameOf(type), Integer.toString(json.revisionOf(type)))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventNames.named(type.getName())
                .<Class<?>>map(event -> readable(event, type))
                .orElseGet(() -> super.classForType(type));
    }

    /** A revision that this version does not know must not be read as if it were understood. */
    private Class<?> readable(Class<? extends JournalEvent> event, SerializedType type) {
        return reads(event, type) ? event : UnknownSerializedType.class;
    }

    private boolean reads(Class<? extends JournalEvent> event, SerializedType type) {
        return json.reads(event, revisionOf(type));
    }

    private boolean isToday(Class<? extends JournalEvent> event, SerializedType type) {
        return json.revisionOf(event) == revisionOf(type);
    }

    /** What is no number was never a revision of ours: it comes after all that are known. */
    private static int revisionOf(SerializedType type) {
        try {
            return Integer.parseInt(String.valueOf(type.getRevision()));
        } catch (NumberFormatException _) {
            return Integer.MAX_VALUE;
        }
    }
}
