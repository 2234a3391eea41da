package org.goldenthread.command.reading;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A field whose text has a form of its own, checked by the type that holds it; a URN, for example.
 */
record ValueField(Class<?> type) implements FieldKind {

    /** Whether the type is a record of one text that is exchanged as that text. */
    static boolean holds(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        Object text = PlainField.TEXT.read(node, path, faults);
        if (text == null) {
            return null;
        }
        try {
            return type.getDeclaredConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            faults.add(path, String.valueOf(e.getTargetException().getMessage()));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text as its type keeps it. */
    @Override
    public JsonNode plain(JsonNode node) {
        try {
            Object value =
                    type.getDeclaredConstructor(String.class).newInstance(node.stringValue());
            return StringNode.valueOf(
                    (String) type.getRecordComponents()[0].getAccessor().invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, Object> schema() {
        return PlainField.TEXT.schema();
    }
}
