package org.goldenthread.command.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.CommandBatch;
import org.goldenthread.command.commands.NamedCommand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A field that holds another act by its name, with its fields under {@code command}. */
record CommandField() implements FieldKind {

    private static final String NAME = "name";
    private static final String COMMAND = "command";

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        node.propertyNames().stream()
                .filter(name -> !name.equals(NAME) && !name.equals(COMMAND))
                .forEach(name ->
                        faults.add(
                                ObjectField.below(path, ObjectField.shown(name)),
                                "There is no such field."));
        JsonNode name = node.path(NAME);
        Optional<CommandShape> shape =
                name.isString() ? named(name.stringValue()) : Optional.<CommandShape>empty();
        if (shape.isEmpty()) {
            faults.add(
                    ObjectField.below(path, NAME),
                    "This must be the name of a command about a child.");
            return null;
        }
        Object act = shape.get().read(node.path(COMMAND), ObjectField.below(path, COMMAND), faults);
        return act == null ? null : new NamedCommand(shape.get().name(), (AboutChildren) act);
    }

    @Override
    public JsonNode plain(JsonNode node) {
        String name = node.path(NAME).stringValue();
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        plain.put(NAME, name);
        named(name).ifPresent(act -> plain.set(COMMAND, act.plain(node.path(COMMAND))));
        return plain;
    }

    private static Optional<CommandShape> named(String name) {
        return Optional.ofNullable(CommandCatalogue.BY_NAME.get(name)).filter(CommandField::fits);
    }

    private static boolean fits(CommandShape act) {
        return AboutChildren.class.isAssignableFrom(act.type())
                && !CommandBatch.class.isAssignableFrom(act.type());
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        NAME,
                        Map.of(
                                "type",
                                "string",
                                "enum",
                                CommandCatalogue.BY_NAME.values().stream()
                                        .filter(CommandField::fits)
                                        .map(CommandShape::name)
                                        .sorted()
                                        .toList()),
                        COMMAND,
                        Map.of("type", "object")),
                "required",
                List.of(NAME, COMMAND),
                "additionalProperties",
                false);
    }
}
