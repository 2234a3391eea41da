package org.goldenthread.query.asof;

import io.swagger.v3.oas.models.Operation;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes in OpenAPI the parameters that a handler takes. */
@Component
class RequestDescriptions implements OperationCustomizer {

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
}
