package org.goldenthread.query.asof;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** How each type of parameters is read: by the reader that it has, or as its record says. */
@Component
class RequestReaders {

    private final SingletonSupplier<Map<Class<?>, RequestReader<?>>> byType;

    RequestReaders(ObjectProvider<RequestReader<?>> readers) {
        this.byType =
                SingletonSupplier.of(() ->
                        readers.stream()
                                .collect(
                                        Collectors.toMap(
                                                RequestReaders::typeOf, Function.identity())));
    }

    private static Class<?> typeOf(RequestReader<?> reader) {
        return Objects.requireNonNull(
                GenericTypeResolver.resolveTypeArgument(reader.getClass(), RequestReader.class));
    }

    /** Whether an argument of a handler is one. */
    static boolean isRequest(MethodParameter argument) {
        return RequestParameters.class.isAssignableFrom(argument.getParameterType());
    }

    /** What an argument of a handler is read from these parameters. */
    RequestParameters read(MethodParameter argument, Parameters parameters, PathVariables path) {
        Class<? extends RequestParameters> type = type(argument);
        return reader(type)
                .<RequestParameters>map(reader -> reader.read(parameters, path))
                .orElseGet(() -> ParameterRecords.read(type, parameters));
    }

    /** What OpenAPI says of an argument of a handler. */
    List<Parameter> described(MethodParameter argument) {
        Class<? extends RequestParameters> type = type(argument);
        return reader(type)
                .<Stream<Class<? extends RequestParameters>>>map(reader -> reader.parts().stream())
                .orElseGet(() -> Stream.of(type))
                .flatMap(part -> ParameterRecords.described(part).stream())
                .toList();
    }

    private static Class<? extends RequestParameters> type(MethodParameter argument) {
        return argument.getParameterType().asSubclass(RequestParameters.class);
    }

    private Optional<RequestReader<?>> reader(Class<? extends RequestParameters> type) {
        return Optional.ofNullable(byType.obtain().get(type));
    }
}
