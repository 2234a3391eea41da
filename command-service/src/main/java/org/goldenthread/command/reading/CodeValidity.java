package org.goldenthread.command.reading;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.ids.Id;
import org.jspecify.annotations.Nullable;

/** Whether the codes in a record were in use on its day. */
final class CodeValidity {

    private CodeValidity() {}

    /** Adds a fault for every code in the record that was not in use on this day. */
    static void check(Record record, String path, LocalDate day, ReadingFaults faults) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            check(
                    valueOf(component, record),
                    ObjectField.below(path, component.getName()),
                    day,
                    faults);
        }
    }

    private static void check(
            @Nullable Object value, String path, LocalDate day, ReadingFaults faults) {
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
            case Collection<?> values -> values.forEach(each -> check(each, path, day, faults));
            case Record nested when !(nested instanceof Id) -> check(nested, path, day, faults);
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
