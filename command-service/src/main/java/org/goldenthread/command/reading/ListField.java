package org.goldenthread.command.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field that holds a list. */
record ListField(FieldKind item) implements FieldKind {

    private static final int LONGEST = 100;

    @Override
    public @Nullable Object read(JsonNode node, String path, Faults faults) {
        if (!node.isArray() || node.size() > LONGEST) {
            faults.add(path, "This must be a list of at most " + LONGEST + ".");
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(
                    item.read(Objects.requireNonNull(node.get(i)), path + "[" + i + "]", faults));
        }
        return values.stream().allMatch(Objects::nonNull) ? List.copyOf(values) : null;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "maxItems", LONGEST, "items", item.schema());
    }
}
