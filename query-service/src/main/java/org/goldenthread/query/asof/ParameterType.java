package org.goldenthread.query.asof;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;

/**
 * What the component of a record says of its parameter: how it is called, what may be sent, whether
 * it must be.
 *
 * @param type of the value when it was sent
 * @param optional whether the component itself tells that it was not
 */
record ParameterType(String name, Class<?> type, boolean optional, Schema words) {

    private static final String YES = "yes";

    /** The format of a text that somebody writes over several lines. */
    private static final String LINES = "lines";

    static ParameterType of(RecordComponent component) {
        boolean optional = component.getType() == Optional.class;
        return new ParameterType(
                component.getName(),
                optional ? within(component) : component.getType(),
                optional,
                Objects.requireNonNull(
                        component.getAccessor().getAnnotation(Schema.class),
                        () -> component + " does not say what it is"));
    }

    private static Class<?> within(RecordComponent component) {
        return (Class<?>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Whether a request without it is refused. */
    boolean required() {
        return !optional
                && !type.isPrimitive()
                && (type != String.class || words.requiredMode() == Schema.RequiredMode.REQUIRED);
    }

    /** The value of the component. */
    Object read(Parameters parameters) {
        if (type == boolean.class) {
            return parameters.word(name, List.of(YES)).isPresent();
        }
        if (required()) {
            parameters.required(name);
        }
        Optional<?> sent = sent(parameters);
        return optional ? sent : sent.isPresent() ? sent.get() : otherwise();
    }

    private Optional<?> sent(Parameters parameters) {
        if (type == String.class) {
            return words.format().equals(LINES) ? parameters.typed(name) : parameters.text(name);
        } else if (type == LocalDate.class) {
            return parameters.day(name);
        } else if (type == Long.class) {
            return parameters.position(name);
        } else if (type == Moment.class) {
            return parameters.moment(name);
        } else if (type == PageToken.class) {
            return parameters.pageToken(name);
        } else if (type == UUID.class) {
            return parameters.id(name);
        } else if (isNumber()) {
            return parameters.number(
                    name, Integer.parseInt(words.minimum()), Integer.parseInt(words.maximum()));
        }
        return parameters
                .word(name, codes())
                .map(code -> type.getEnumConstants()[codes().indexOf(code)]);
    }

    /** When it was not sent, or not so that it could be read. */
    private Object otherwise() {
        if (isNumber()) {
            return Integer.parseInt(words.defaultValue());
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type == Moment.class) {
            return new Moment.AtPosition(0);
        }
        return "";
    }

    private boolean isNumber() {
        return type == Integer.class || type == int.class;
    }

    private List<String> codes() {
        return Stream.of(type.getEnumConstants())
                .map(constant ->
                        constant instanceof Code code
                                ? code.code()
                                : constant.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What OpenAPI says of it. */
    io.swagger.v3.oas.models.parameters.Parameter described() {
        return new io.swagger.v3.oas.models.parameters.QueryParameter()
                .name(name)
                .description(words.description())
                .required(required())
                .schema(schema());
    }

    private io.swagger.v3.oas.models.media.Schema<?> schema() {
        if (isNumber()) {
            return new IntegerSchema()
                    .minimum(new BigDecimal(words.minimum()))
                    .maximum(new BigDecimal(words.maximum()))
                    ._default(
                            words.defaultValue().isEmpty()
                                    ? null
                                    : Integer.valueOf(words.defaultValue()));
        } else if (type == Long.class) {
            return new IntegerSchema().format("int64").minimum(BigDecimal.ZERO);
        } else if (type == LocalDate.class || words.format().equals("date")) {
            return new StringSchema().format("date");
        } else if (type == boolean.class) {
            return new StringSchema()._enum(List.of(YES));
        }
        return type.isEnum() ? new StringSchema()._enum(codes()) : new StringSchema();
    }
}
