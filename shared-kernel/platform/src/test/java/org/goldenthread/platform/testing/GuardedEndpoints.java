package org.goldenthread.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Checks that every endpoint of a running service says who may use it. */
public final class GuardedEndpoints {

    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    /** Not ours: the filter chain lets in or keeps out as it says. */
    private static final Set<String> EXCEPTED =
            Set.of("org.springframework.boot.", "org.springdoc.");

    private GuardedEndpoints() {}

    /** Fails when an endpoint of this context has no guard, or when there is no endpoint at all. */
    public static void check(ApplicationContext context) {
        List<HandlerMethod> ours =
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                        .map(mapping -> mapping.getHandlerMethods().values())
                        .flatMap(Collection::stream)
                        .filter(endpoint -> !isExcepted(endpoint))
                        .toList();

        assertThat(ours).isNotEmpty();
        assertThat(ours).filteredOn(endpoint -> !isGuarded(endpoint)).isEmpty();
    }

    private static boolean isExcepted(HandlerMethod endpoint) {
        return EXCEPTED.stream().anyMatch(endpoint.getBeanType().getName()::startsWith);
    }

    private static boolean isGuarded(HandlerMethod endpoint) {
        Class<?> type = ClassUtils.getUserClass(endpoint.getBeanType());
        return GUARDS.stream()
                .anyMatch(guard ->
                        AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), guard)
                                || AnnotatedElementUtils.hasAnnotation(type, guard));
    }
}
