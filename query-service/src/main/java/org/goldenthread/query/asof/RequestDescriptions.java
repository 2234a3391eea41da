package org.goldenthread.query.asof;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes in OpenAPI the parameters that a handler takes, those in its path included. */
@Component
class RequestDescriptions implements OperationCustomizer, OpenApiCustomizer {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(RequestParameters.class);
    }

    private final RequestReaders readers;

    RequestDescriptions(RequestReaders readers) {
        this.readers = readers;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Stream.of(handler.getMethodParameters())
                .filter(RequestReaders::isRequest)
                .flatMap(argument -> readers.described(argument).stream())
                .forEach(operation::addParametersItem);
        return operation;
    }

    /** A reader takes variables of the path that no argument of the handler names. */
    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> {
                    for (Operation operation : item.readOperations()) {
                        List<Parameter> known =
                                Objects.requireNonNullElse(operation.getParameters(), List.of());
                        VARIABLE.matcher(path)
                                .results()
                                .map(variable -> variable.group(1))
                                .filter(name ->
                                        known.stream().noneMatch(one -> one.getName().equals(name)))
                                .toList()
                                .forEach(name ->
                                        operation.addParametersItem(
                                                new PathParameter()
                                                        .name(name)
                                                        .schema(new StringSchema())));
                    }
                });
    }
}
