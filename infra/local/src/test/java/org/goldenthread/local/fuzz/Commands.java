package org.goldenthread.local.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Acts after the schemas of the catalogue, with one thing wrong, or two, or none. */
record Commands(
        Mischief mischief, JsonNode catalogue, List<String> ids, UnaryOperator<String> tokens) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "@@here@@";
    private static final List<String> DAYS = List.of("2024-03-04", "2024-05-07", "2025-01-08");

    /** The next act: to be done, or rehearsed, or one of a list. */
    Sent next() {
        JsonNode act = catalogue.path(mischief.upTo(catalogue.size()));
        String body = JSON.writeValueAsString(made(act.path("schema")));
        byte[] bent = Mischief.bytes(body.replace("\"" + HERE + "\"", mischief.value()));
        if (mischief.onceIn(8)) {
            bent = mischief.bent(bent);
        }
        String name = mischief.onceIn(20) ? mischief.word() : act.path("name").asString();
        String target = "/api/commands/" + name + (mischief.onceIn(3) ? "/preview" : "");
        if (mischief.onceIn(10)) {
            target = "/api/commands";
            bent =
                    Mischief.bytes(
                            "[{\"name\":\""
                                    + name
                                    + "\",\"command\":"
                                    + new String(bent, java.nio.charset.StandardCharsets.ISO_8859_1)
                                    + "}]");
        }
        JsonNode roles = act.path("roles");
        String role = roles.path(mischief.upTo(roles.size())).asString();
        Sent sent =
                Sent.of("POST", target)
                        .saying("application/json", bent)
                        .with("Authorization: Bearer " + tokens.apply(role));
        return mischief.onceIn(4) ? mischief.around(sent) : sent;
    }

    private JsonNode made(JsonNode schema) {
        ObjectNode act = (ObjectNode) value(schema);
        List<String> names = new ArrayList<>(act.propertyNames());
        switch (mischief.upTo(7)) {
            case 0 -> act.put("knownAt", HERE);
            case 1 -> act.put(mischief.onceIn(2) ? "\u0000" : "unknown", HERE);
            case 2 -> {
                if (!names.isEmpty()) {
                    act.remove(mischief.oneOf(names));
                }
            }
            case 3, 4 -> {
                // As good as the schema says.
            }
            default -> spoil(act);
        }
        return act;
    }

    private void spoil(JsonNode node) {
        switch (node) {
            case ObjectNode object when !object.isEmpty() -> {
                String name = mischief.oneOf(new ArrayList<>(object.propertyNames()));
                JsonNode below = object.path(name);
                if (below.isContainer() && !below.isEmpty() && mischief.onceIn(2)) {
                    spoil(below);
                } else {
                    object.put(name, HERE);
                }
            }
            case ArrayNode array when !array.isEmpty() -> {
                if (array.path(0).isContainer() && mischief.onceIn(2)) {
                    spoil(array.path(0));
                } else {
                    array.set(0, HERE);
                }
            }
            default -> {
                // Nothing in it that could be spoilt.
            }
        }
    }

    private JsonNode value(JsonNode schema) {
        if (schema.path("enum").isArray()) {
            return schema.path("enum").path(mischief.upTo(schema.path("enum").size()));
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> {
                ObjectNode object = JSON.createObjectNode();
                schema.path("properties")
                        .properties()
                        .forEach(field -> {
                            if (required(schema, field.getKey()) || mischief.onceIn(3)) {
                                object.set(field.getKey(), value(field.getValue()));
                            }
                        });
                yield object;
            }
            case "array" -> JSON.createArrayNode().add(value(schema.path("items")));
            case "integer" -> JSON.getNodeFactory().numberNode(mischief.upTo(30));
            case "number" -> JSON.getNodeFactory().numberNode(mischief.upTo(300) / 4.0);
            case "boolean" -> JSON.getNodeFactory().booleanNode(mischief.onceIn(2));
            default -> JSON.getNodeFactory().stringNode(text(schema.path("format").asString("")));
        };
    }

    private String text(String format) {
        return switch (format) {
            case "uuid" -> mischief.oneOf(ids);
            case "date" -> mischief.oneOf(DAYS);
            case "date-time" -> mischief.oneOf(DAYS) + "T10:00:00Z";
            default -> "some text";
        };
    }

    private static boolean required(JsonNode schema, String name) {
        return schema.path("required").valueStream().anyMatch(one -> one.asString().equals(name));
    }
}
