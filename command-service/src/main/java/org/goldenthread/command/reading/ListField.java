package org.goldenthread.command.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A field that holds a list. */
record ListField(FieldKind item, int longest) implements FieldKind {

    // The public contract: each list's schema says them.
    private static final int LONGEST = 100;
    private static final int MOST_ACTS = 50;

    static ListField of(FieldKind item) {
        return new ListField(item, item instanceof CommandField ? MOST_ACTS : LONGEST);
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        if (!node.isArray() || node.size() > longest) {
            faults.add(path, "This must be a list of at most " + longest + ".");
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
    public JsonNode plain(JsonNode node) {
        ArrayNode plain = JsonNodeFactory.instance.arrayNode();
        node.forEach(each -> plain.add(item.plain(each)));
        return plain;
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "array", "maxItems", longest, "items", item.schema());
    }
}
