package org.goldenthread.command.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field that holds an object whose fields only the record that it is about can tell. */
record OpenField() implements FieldKind {

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        if (!node.isObject()) {
            faults.add(path, "This must be an object with fields.");
            return null;
        }
        return node;
    }

    @Override
    public JsonNode plain(JsonNode node) {
        return Plain.of(node);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "object");
    }
}
