package org.goldenthread.command.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NumericNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** One way of writing a value of which only its JSON is known, whichever way it was written. */
final class Plain {

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt].{5,40}");

    private Plain() {}

    /** Fields by name, none of them nothing; numbers by size, instants by their moment. */
    static JsonNode of(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> fields(object);
            case ArrayNode list -> {
                ArrayNode plain = JsonNodeFactory.instance.arrayNode();
                list.forEach(each -> plain.add(of(each)));
                yield plain;
            }
            case NumericNode number -> JsonNodeFactory.instance.numberNode(size(number));
            case StringNode text -> StringNode.valueOf(text(text.stringValue()));
            default -> node;
        };
    }

    private static ObjectNode fields(ObjectNode object) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        object.propertyStream()
                .filter(field -> !field.getValue().isNull())
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> plain.set(field.getKey(), of(field.getValue())));
        return plain;
    }

    private static BigDecimal size(NumericNode number) {
        return number.decimalValue().stripTrailingZeros();
    }

    private static String text(String text) {
        if (ID.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT);
        }
        try {
            return MOMENT.matcher(text).matches() ? Instant.parse(text).toString() : text;
        } catch (DateTimeException _) {
            return text;
        }
    }
}
