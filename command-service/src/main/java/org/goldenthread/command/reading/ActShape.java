package org.goldenthread.command.reading;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.command.child.Act;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Dated;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an act looks like from outside.
 *
 * @param name as it stands in the address, for example {@code record-care-entry}
 * @param sentence what it asks for
 * @param roles who may ask it
 */
public record ActShape(
        String name,
        String sentence,
        List<Role> roles,
        Class<? extends Act> type,
        ObjectField fields) {

    /** Either the act, or everything that is wrong with what was sent. */
    public record Reading(@Nullable Act act, List<Fault> faults) {}

    /** The name that the act goes by outside, for example {@code record-care-entry}. */
    public static String nameOf(Class<? extends Act> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", "-")
                .toLowerCase(Locale.ROOT);
    }

    static ActShape of(Class<? extends Act> type) {
        Asked asked =
                Objects.requireNonNull(
                        type.getAnnotation(Asked.class), () -> type + " does not say what it asks");
        return new ActShape(
                nameOf(type), asked.value(), List.of(asked.by()), type, ObjectField.of(type));
    }

    /**
     * Reads an act; faults name every field that is missing, unknown, of the wrong kind or not
     * valid on the act's day.
     */
    public Reading read(JsonNode body) {
        Faults faults = new Faults();
        Act act = (Act) fields.read(body, "", faults);
        if (act instanceof Dated dated) {
            addCodesOutOfUse((Record) act, "", dated.effectiveOn(), faults);
        }
        return new Reading(faults.isEmpty() ? act : null, faults.all());
    }

    /** The JSON schema of the act's fields. */
    public Map<String, Object> schema() {
        return fields.schema();
    }

    private static void addCodesOutOfUse(Record record, String path, LocalDate day, Faults faults) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            addCodesOutOfUse(valueOf(component, record), path + component.getName(), day, faults);
        }
    }

    private static void addCodesOutOfUse(
            @Nullable Object value, String path, LocalDate day, Faults faults) {
        switch (value) {
            case Code code when !code.validOn(day) ->
                    faults.add(
                            path,
                            "The code "
                                    + code.code()
                                    + " ("
                                    + code.label()
                                    + ") is not in use on "
                                    + day
                                    + ".");
            case Collection<?> values ->
                    values.forEach(each -> addCodesOutOfUse(each, path, day, faults));
            case Record nested when !(nested instanceof Id) ->
                    addCodesOutOfUse(nested, path + ".", day, faults);
            case null, default -> {}
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
