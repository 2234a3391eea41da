package org.goldenthread.platform.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.ids.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with JSON and parameters without repeating what was sent. */
public final class InputFaults {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    private InputFaults() {}

    /** The fault that a reader of JSON met. */
    public static Fault in(JacksonException failure) {
        return new Fault(path(failure.getPath()), message(failure));
    }

    /** What is expected of a value of this type. */
    public static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "cannot be read";
        }
        if (type == LocalDate.class) {
            return "must be a date such as 2026-03-31";
        }
        if (type == Instant.class) {
            return "must be an instant such as 2026-03-31T09:30:00Z";
        }
        if (type == UUID.class || Id.class.isAssignableFrom(type)) {
            return "must be a UUID";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a number";
        }
        if (type == String.class) {
            return "must be text";
        }
        return type.isEnum() ? "must be one of " + words(type) : "cannot be read";
    }

    private static String message(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException _ -> "is not known here";
            case MismatchedInputException mismatch -> expected(mismatch.getTargetType());
            case ValueInstantiationException refused -> expected(refused.getType().getRawClass());
            case DatabindException _ -> expected(null);
            case StreamConstraintsException _ -> "is too long or nested too deeply";
            default -> "is not JSON";
        };
    }

    private static String words(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant instanceof Code code ? code.code() : constant.toString())
                .collect(Collectors.joining(", "));
    }

    /** Names that the sender made up are shown only where they look like a field's name. */
    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : references) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".")
                        .append(NAME.matcher(name).matches() ? name : "?");
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
