package org.goldenthread.command.reading;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.command.commands.NamedCommand;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.MaxLength;
import org.goldenthread.command.commands.declaring.OneOf;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One named field of an act or of a fact. */
record Field(String name, FieldKind kind, Absence absence) {

    /** What it means when the field is left out. */
    enum Absence {
        FAULT,
        NOTHING,
        FRESH_ID
    }

    static Field of(RecordComponent component) {
        Absence absence =
                component.isAnnotationPresent(GeneratedId.class)
                        ? Absence.FRESH_ID
                        : component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                ? Absence.NOTHING
                                : Absence.FAULT;
        return new Field(component.getName(), kindOf(component), absence);
    }

    boolean required() {
        return absence == Absence.FAULT;
    }

    @Nullable Object read(@Nullable JsonNode node, String path, ReadingFaults faults) {
        if (node != null && !node.isNull()) {
            return kind.read(node, path, faults);
        }
        return switch (absence) {
            case NOTHING -> null;
            case FRESH_ID -> ((IdField) kind).fresh();
            case FAULT -> {
                faults.add(path, "This is missing.");
                yield null;
            }
        };
    }

    private static FieldKind kindOf(RecordComponent component) {
        OneOf among = component.getAnnotation(OneOf.class);
        if (among != null) {
            return ChoiceField.of(component.getType()).among(Set.of(among.value()));
        }
        FieldKind kind = kindOf(component.getAnnotatedType());
        MaxLength most = component.getAnnotation(MaxLength.class);
        return most != null && kind instanceof ListField(FieldKind item, _)
                ? new ListField(item, most.value())
                : kind;
    }

    private static FieldKind kindOf(AnnotatedType declared) {
        if (declared instanceof AnnotatedParameterizedType made) {
            FieldKind part = kindOf(made.getAnnotatedActualTypeArguments()[0]);
            return raw(made) == Sealed.class ? part : ListField.of(part);
        }
        return kindOf((Class<?>) declared.getType());
    }

    private static Type raw(AnnotatedParameterizedType made) {
        return ((ParameterizedType) made.getType()).getRawType();
    }

    private static FieldKind kindOf(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return new IdField(type);
        }
        if (Code.class.isAssignableFrom(type) && type.isEnum()) {
            return ChoiceField.of(type);
        }
        if (ValueField.holds(type)) {
            return new ValueField(type);
        }
        return switch (type) {
            case Class<?> t when t == String.class -> PlainField.TEXT;
            case Class<?> t when t == LocalDate.class -> PlainField.DAY;
            case Class<?> t when t == Instant.class -> PlainField.MOMENT;
            case Class<?> t when t == int.class || t == Integer.class -> PlainField.NUMBER;
            case Class<?> t when t == long.class -> PlainField.PLACE;
            case Class<?> t when t == BigDecimal.class -> PlainField.DECIMAL;
            case Class<?> t when t == boolean.class || t == Boolean.class -> PlainField.YES_OR_NO;
            case Class<?> t when t == ObjectNode.class -> new OpenField();
            case Class<?> t when t == NamedCommand.class -> new CommandField();
            case Class<?> t when t.isRecord() -> ObjectField.of(t);
            case Class<?> t when t == List.class ->
                    throw new IllegalArgumentException("a list needs an element type");
            default -> throw new IllegalArgumentException("no field can hold a " + type);
        };
    }
}
