package org.goldenthread.command.reading;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A field, or a whole act, that holds the components of a record; unknown fields are faults. */
record ObjectField(Class<?> type, List<Field> fields) implements FieldKind {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    static ObjectField of(Class<?> type) {
        return new ObjectField(type, Stream.of(type.getRecordComponents()).map(Field::of).toList());
    }

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        @Nullable Object[] values = values(node, path, faults);
        return values == null ? null : made(values, path, faults);
    }

    /** The components in their order, or nothing when there are faults. */
    @Nullable Object @Nullable [] values(JsonNode node, String path, ReadingFaults faults) {
        if (!node.isObject()) {
            faults.add(path, "This must be an object with fields.");
            return null;
        }
        int before = faults.all().size();
        Set<String> known = fields.stream().map(Field::name).collect(Collectors.toSet());
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(below(path, shown(name)), "There is no such field."));
        Object[] values =
                fields.stream()
                        .map(field ->
                                field.read(
                                        node.get(field.name()), below(path, field.name()), faults))
                        .toArray();
        return faults.all().size() > before ? null : values;
    }

    /** The record of these components, or nothing when it refuses them. */
    @Nullable Object made(@Nullable Object[] values, String path, ReadingFaults faults) {
        try {
            return type.getDeclaredConstructor(
                            Stream.of(type.getRecordComponents())
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException e) {
            faults.add(path, String.valueOf(e.getTargetException().getMessage()));
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name that the sender made up is repeated only where it looks like a field's name. */
    static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "?";
    }

    static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The fields in their own order; what is said to be nothing is not said. */
    @Override
    public JsonNode plain(JsonNode node) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        for (Field field : fields) {
            JsonNode said = node.path(field.name());
            if (!said.isMissingNode() && !said.isNull()) {
                plain.set(field.name(), field.kind().plain(said));
            }
        }
        return plain;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), field.kind().schema()));
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                fields.stream().filter(Field::required).map(Field::name).toList(),
                "additionalProperties",
                false);
    }
}
