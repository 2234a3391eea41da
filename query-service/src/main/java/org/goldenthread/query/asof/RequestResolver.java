package org.goldenthread.query.asof;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Executable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.goldenthread.platform.requests.SentParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads the arguments of handlers that are parameters, and refuses what is wrong with any, once.
 */
@Component
class RequestResolver implements HandlerMethodArgumentResolver {

    private static final String READ_SO_FAR = RequestResolver.class.getName();

    private final RequestReaders readers;

    RequestResolver(RequestReaders readers) {
        this.readers = readers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return RequestReaders.isRequest(parameter);
    }

    @Override
    public RequestParameters resolveArgument(
            MethodParameter argument,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Parameters parameters = parameters(request);
        RequestParameters read = readers.read(argument, parameters, path(request));
        if (isLast(argument)) {
            parameters.check();
        }
        return read;
    }

    private static Parameters parameters(NativeWebRequest request) {
        if (request.getAttribute(READ_SO_FAR, SCOPE_REQUEST) instanceof Parameters begun) {
            return begun;
        }
        Parameters parameters = new Parameters(sent(request));
        request.setAttribute(READ_SO_FAR, parameters, SCOPE_REQUEST);
        return parameters;
    }

    private static MultiValueMap<String, String> sent(NativeWebRequest request) {
        return new LinkedMultiValueMap<>(
                SentParameters.of(
                                Objects.requireNonNull(
                                        request.getNativeRequest(HttpServletRequest.class)))
                        .values());
    }

    @SuppressWarnings("unchecked") // as Spring says of it
    private static PathVariables path(NativeWebRequest request) {
        Object variables =
                request.getAttribute(
                        HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, SCOPE_REQUEST);
        return new PathVariables(variables == null ? Map.of() : (Map<String, String>) variables);
    }

    private static boolean isLast(MethodParameter argument) {
        Executable handler = argument.getExecutable();
        return IntStream.range(argument.getParameterIndex() + 1, handler.getParameterCount())
                .mapToObj(index -> MethodParameter.forExecutable(handler, index))
                .noneMatch(RequestReaders::isRequest);
    }
}
