package org.goldenthread.local.fuzz;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.query.QueryService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The addresses of query-service's pages, as its classes say them: no description names them. */
final class Pages {

    private Pages() {}

    static List<String> of(RequestMethod method) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        return scanner.findCandidateComponents(QueryService.class.getPackageName()).stream()
                .map(found -> load(String.valueOf(found.getBeanClassName())))
                .flatMap(type -> paths(type, method))
                .filter(path -> !path.startsWith("/api"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> paths(Class<?> type, RequestMethod wanted) {
        List<String> above =
                said(AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class));
        return Stream.<Class<?>>iterate(
                        type, one -> one != Object.class, one -> one.getSuperclass())
                .flatMap(one -> Stream.of(one.getDeclaredMethods()))
                .flatMap(method -> mapping(method, wanted))
                .flatMap(mapping -> said(mapping).stream())
                .flatMap(below -> above.stream().map(start -> start + below));
    }

    private static Stream<RequestMapping> mapping(Method method, RequestMethod wanted) {
        RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping != null && List.of(mapping.method()).contains(wanted)
                ? Stream.of(mapping)
                : Stream.empty();
    }

    private static List<String> said(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0
                ? List.of("")
                : List.of(mapping.path());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
