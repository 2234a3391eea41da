package org.goldenthread.command.reading;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.IdentifierFactory;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.journal.NewStreams;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A field that holds an id of the given kind. */
record IdField(Class<?> type) implements FieldKind {

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        String text = node.isString() ? node.stringValue().toLowerCase(Locale.ROOT) : "";
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return made(id);
            }
        } catch (IllegalArgumentException _) {
            // Said below, as for every other text that is no id.
        }
        faults.add(
                path, "This must be an id, a UUID such as 01980c5e-0000-7000-8000-000000000001.");
        return null;
    }

    /** An id that nobody has used; a child's names a stream, which is then known to be empty. */
    Object fresh() {
        return made(
                type == ChildId.class
                        ? NewStreams.id()
                        : UUID.fromString(IdentifierFactory.getInstance().generateIdentifier()));
    }

    private Object made(UUID id) {
        try {
            return type.getDeclaredConstructor(UUID.class).newInstance(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public JsonNode plain(JsonNode node) {
        return StringNode.valueOf(node.stringValue().toLowerCase(Locale.ROOT));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "format", "uuid");
    }
}
