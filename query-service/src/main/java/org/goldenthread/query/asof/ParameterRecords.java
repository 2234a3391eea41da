package org.goldenthread.query.asof;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** Reads and describes the parameters that a record declares by its components. */
public final class ParameterRecords {

    private ParameterRecords() {}

    /** What these parameters say; faults stay with them. */
    public static <R extends RequestParameters> R read(Class<R> type, Parameters parameters) {
        Object[] values = types(type).map(one -> one.read(parameters)).toArray();
        R read = record(type, values);
        read.faults().forEach(fault -> parameters.fault(fault.field(), fault.message()));
        return read;
    }

    /** What OpenAPI says of them. */
    static List<Parameter> described(Class<? extends RequestParameters> type) {
        return types(type).map(ParameterType::described).toList();
    }

    private static Stream<ParameterType> types(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(ParameterType::of);
    }

    private static <R> R record(Class<R> type, Object[] values) {
        Class<?>[] types =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not a record of parameters: " + type, e);
        }
    }
}
