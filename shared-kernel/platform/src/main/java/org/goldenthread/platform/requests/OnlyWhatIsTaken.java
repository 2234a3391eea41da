package org.goldenthread.platform.requests;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a handler does not take, and those that are sent more than once: whoever
 * misspells one is told, and never answered as if it had not been sent. A handler without
 * parameters takes none.
 */
class OnlyWhatIsTaken implements HandlerInterceptor {

    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();
    private final ObjectProvider<ParameterReading> reading;

    OnlyWhatIsTaken(ObjectProvider<ParameterReading> reading) {
        this.reading = reading;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() == DispatcherType.REQUEST
                && Stream.of(method.getMethodParameters()).noneMatch(this::readsItself)) {
            List<Fault> faults = SentParameters.of(request).faults(taken(method));
            if (!faults.isEmpty()) {
                throw new ProblemException(Problem.malformed(faults));
            }
        }
        return true;
    }

    private boolean readsItself(MethodParameter argument) {
        return reading.stream().anyMatch(each -> each.reads(argument));
    }

    private Set<String> taken(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(argument -> argument.hasParameterAnnotation(RequestParam.class))
                .map(this::nameOf)
                .collect(Collectors.toSet());
    }

    private String nameOf(MethodParameter argument) {
        argument.initParameterNameDiscovery(names);
        String said =
                Objects.requireNonNull(argument.getParameterAnnotation(RequestParam.class)).name();
        return said.isEmpty() ? Objects.requireNonNull(argument.getParameterName()) : said;
    }
}
