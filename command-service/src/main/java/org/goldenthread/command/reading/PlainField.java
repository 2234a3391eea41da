package org.goldenthread.command.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.pathway.calendar.RecordedYears;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A field with one plain value. */
enum PlainField implements FieldKind {
    TEXT(
            "some text of at most 4,000 characters",
            Map.of("type", "string", "maxLength", PlainField.LONGEST_TEXT)) {
        @Override
        @Nullable Object value(JsonNode node) {
            String text = node.isString() ? node.stringValue() : "";
            boolean readable =
                    !text.isBlank()
                            && text.length() <= LONGEST_TEXT
                            && text.codePoints().allMatch(PlainField::isReadable);
            return readable ? text : null;
        }
    },
    DAY("a real date such as 2026-03-31", Map.of("type", "string", "format", "date")) {
        @Override
        @Nullable Object value(JsonNode node) {
            LocalDate day = LocalDate.parse(node.stringValue());
            return RecordedYears.hold(day) ? day : null;
        }
    },
    MOMENT(
            "an instant such as 2026-03-31T09:30:00Z",
            Map.of("type", "string", "format", "date-time")) {
        @Override
        @Nullable Object value(JsonNode node) {
            Instant instant = Instant.parse(node.stringValue());
            return RecordedYears.hold(instant) ? instant : null;
        }
    },
    NUMBER(
            "a whole number",
            Map.of("type", "integer", "minimum", 0, "maximum", PlainField.HIGHEST)) {
        @Override
        @Nullable Object value(JsonNode node) {
            return node.isNumber()
                            && node.canConvertToExactIntegral()
                            && node.canConvertToInt()
                            && node.intValue() >= 0
                            && node.intValue() <= HIGHEST
                    ? node.intValue()
                    : null;
        }
    },
    PLACE(
            "a position of the journal, a whole number",
            Map.of("type", "integer", "minimum", 0, "maximum", PlainField.LAST_PLACE)) {
        @Override
        @Nullable Object value(JsonNode node) {
            return node.canConvertToLong()
                            && node.canConvertToExactIntegral()
                            && node.longValue() >= 0
                            && node.longValue() <= LAST_PLACE
                    ? node.longValue()
                    : null;
        }
    },
    DECIMAL(
            "a number with at most four decimals",
            Map.of("type", "number", "minimum", 0, "maximum", PlainField.HIGHEST)) {
        @Override
        @Nullable Object value(JsonNode node) {
            BigDecimal number = node.isNumber() ? node.decimalValue() : BigDecimal.ONE.negate();
            return number.signum() >= 0
                            && number.compareTo(BigDecimal.valueOf(HIGHEST)) <= 0
                            && number.stripTrailingZeros().scale() <= 4
                    ? number
                    : null;
        }
    },
    YES_OR_NO("true or false", Map.of("type", "boolean")) {
        @Override
        @Nullable Object value(JsonNode node) {
            return node.isBoolean() ? node.booleanValue() : null;
        }
    };

    // The public contract: each field's schema says them.
    private static final int LONGEST_TEXT = 4_000;
    private static final long LAST_PLACE = 999_999_999_999_999_999L;
    private static final int HIGHEST = 1_000_000;

    private final String expected;
    private final Map<String, Object> schema;

    PlainField(String expected, Map<String, Object> schema) {
        this.expected = expected;
        this.schema = schema;
    }

    /** The value, or nothing when the node cannot hold one; a node of another type may throw. */
    abstract @Nullable Object value(JsonNode node);

    @Override
    public @Nullable Object read(JsonNode node, String path, ReadingFaults faults) {
        Object value = valueOrNothing(node);
        if (value == null) {
            faults.add(path, "This must be " + expected + ".");
        }
        return value;
    }

    /** No half of a character, and nothing that steers a machine but the ends of lines and tabs. */
    private static boolean isReadable(int character) {
        return Character.getType(character) != Character.SURROGATE
                && (!Character.isISOControl(character) || "\n\r\t".indexOf(character) >= 0);
    }

    private @Nullable Object valueOrNothing(JsonNode node) {
        if (this != NUMBER
                && this != PLACE
                && this != DECIMAL
                && this != YES_OR_NO
                && !node.isString()) {
            return null;
        }
        try {
            return value(node);
        } catch (DateTimeException | IllegalArgumentException | JacksonException _) {
            return null;
        }
    }

    @Override
    public JsonNode plain(JsonNode node) {
        return switch (this) {
            case TEXT, DAY, YES_OR_NO -> node;
            case MOMENT, NUMBER, PLACE, DECIMAL -> Plain.of(node);
        };
    }

    @Override
    public Map<String, Object> schema() {
        return schema;
    }
}
