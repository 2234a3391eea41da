package org.goldenthread.platform.journal;

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
                        EventNames.nameOf(type), Integer.toString(EventNames.revisionOf(type)))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventNames.named(type.getName())
                .<Class<?>>map(event -> readable(event, type))
                .orElseGet(() -> super.classForType(type));
    }

    /** A revision that this version does not know must not be read as if it were understood. */
    private static Class<?> readable(Class<? extends JournalEvent> event, SerializedType type) {
        return Integer.toString(EventNames.revisionOf(event)).equals(type.getRevision())
                ? event
                : UnknownSerializedType.class;
    }
}
